package dev.kindling.site;

import dev.kindling.address.PageUrl;
import dev.kindling.catalogue.EngineFiles;
import dev.kindling.catalogue.Place;
import dev.kindling.document.Document;
import dev.kindling.document.Language;
import dev.kindling.document.Value;
import dev.kindling.kind.FieldSpec;
import dev.kindling.kind.FieldType;
import dev.kindling.kind.Kind;
import dev.kindling.link.Target;
import dev.kindling.source.SourcePath;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A published document with its address and everything that depends on other pages.
 *
 * @param url its address
 * @param document its content
 * @param kind its kind
 * @param targets where its links lead: one entry for each of {@link Document#links()}
 * @param place its place in the list of its kind, for kinds with an index
 * @param reverses the pages that refer to it, by the name their field gives that: every name that a
 *     page of its kind can have, in the order of the kinds, and pages in the order of their own
 *     list
 * @param reviewDue the day on which its review no longer counts
 */
public record Page(
    PageUrl url,
    Document document,
    Kind kind,
    List<Target> targets,
    Optional<Place> place,
    List<Reverse> reverses,
    Optional<LocalDate> reviewDue) {

  /** Copies the lists. */
  public Page {
    targets = List.copyOf(targets);
    reverses = List.copyOf(reverses);
  }

  /** The file it was made from: the name by which pages know each other. */
  public SourcePath path() {
    return document.source().path();
  }

  /** Whether it is the page that servers send for addresses that do not exist. */
  public boolean isNotFound() {
    return EngineFiles.isNotFound(url);
  }

  /**
   * Whether search engines, the feed and lists of the whole site may know it: its kind lets them,
   * and it is neither a draft nor the page for what does not exist.
   */
  public boolean isIndexed() {
    return kind.isIndexed() && !document.frontMatter().isDraft() && !isNotFound();
  }

  /** In which language it is. */
  public Language language() {
    return document.language();
  }

  /** Its title. */
  public String title() {
    return document.frontMatter().title();
  }

  /** A text that its kind wants shown above everything else: the label of one of its choices. */
  public Optional<String> notice() {
    return kind.notice().flatMap(kind::field).flatMap(this::label);
  }

  private Optional<String> label(FieldSpec field) {
    Optional<Value> value = document.fields().get(field.name());
    if (field.type() instanceof FieldType.Choice choice
        && value.isPresent()
        && value.get() instanceof Value.Choice chosen) {
      return Optional.of(choice.label(chosen.name()));
    }
    return Optional.empty();
  }

  /**
   * The pages that refer to a page through one field.
   *
   * @param name the reverse name of the field
   * @param label what readers see in front of the pages
   * @param pages sorted as in their own list
   */
  public record Reverse(String name, String label, List<SourcePath> pages) {
    /** Copies the list. */
    public Reverse {
      pages = List.copyOf(pages);
    }
  }
}
