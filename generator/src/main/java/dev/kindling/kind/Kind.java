package dev.kindling.kind;

import dev.kindling.document.Language;
import dev.kindling.document.Located;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * A sort of page, as a file {@code kinds/NAME.yml} describes it.
 *
 * @param source the file it was read from
 * @param name the file's name without {@code .yml}
 * @param label what one page of it is called in front of readers, such as {@code Reason}
 * @param files which content files are of this kind
 * @param language in which language its pages are, where it is not that of the site
 * @param url the pattern of their addresses
 * @param template the template that shows them
 * @param index the page that lists them
 * @param universal what it demands of the fields that every kind has: names of those it requires
 * @param fields its own fields
 * @param outline headings of level 2 that every page must have, in this order
 * @param reachedFrom from which kinds readers must be able to come to its pages
 * @param review how long a review counts
 * @param jsonLd the schema.org type of its pages
 * @param notice the name of a choice field whose label is shown above the text, also in the feed
 * @param lists something of the whole site that its template may show
 * @param behaviour the feature of Kindling that reads more of the front matter, such as {@code
 *     quiz}
 * @param image the picture for previews of its list, and of its pages that name none
 * @param isIndexed whether search engines, the sitemap and the feed may know its pages
 */
public record Kind(
    SourceFile source,
    String name,
    String label,
    Files files,
    Optional<Language> language,
    UrlPattern url,
    String template,
    Optional<Index> index,
    List<String> universal,
    List<FieldSpec> fields,
    List<String> outline,
    List<Reached> reachedFrom,
    Optional<Period> review,
    Optional<String> jsonLd,
    Optional<String> notice,
    Optional<Lists> lists,
    Optional<String> behaviour,
    Optional<Located<String>> image,
    boolean isIndexed) {

  /** Copies the lists. */
  public Kind {
    universal = List.copyOf(universal);
    fields = List.copyOf(fields);
    outline = List.copyOf(outline);
    reachedFrom = List.copyOf(reachedFrom);
  }

  /** A declared field of this kind. */
  public Optional<FieldSpec> field(String wanted) {
    return fields.stream().filter(f -> f.name().equals(wanted)).findFirst();
  }

  /** The names of its own fields in which a page of some kind can be named. */
  public List<String> fieldsTo(String kindName) {
    return fields.stream()
        .filter(field -> refersTo(field.type(), kindName))
        .map(FieldSpec::name)
        .toList();
  }

  private static boolean refersTo(FieldType type, String kindName) {
    if (type instanceof FieldType.Ref ref) {
      return ref.to().isEmpty() || ref.to().get().equals(kindName);
    }
    if (type instanceof FieldType.Many many) {
      return refersTo(many.item(), kindName);
    }
    return type instanceof FieldType.Group group
        && group.fields().stream().anyMatch(field -> refersTo(field.type(), kindName));
  }

  /** Which content files are of a kind. */
  public sealed interface Files {

    /**
     * All files directly in a folder and in the folders below it.
     *
     * @param folder inside {@code content}; the empty path is {@code content} itself
     */
    record Folder(SourcePath folder) implements Files {}

    /**
     * Some files by name. They win over any folder.
     *
     * @param paths inside {@code content}
     */
    record Named(List<SourcePath> paths) implements Files {
      /** Copies the list. */
      public Named {
        paths = List.copyOf(paths);
      }
    }
  }

  /**
   * The page that lists the pages of a kind.
   *
   * @param title its title
   * @param summary its summary
   * @param url its address, {@code /…/}
   * @param template the template that shows it
   * @param order how the pages are sorted
   * @param showsBodies whether its template may show the whole text of every page
   * @param aliases its former addresses, each with its place
   */
  public record Index(
      String title,
      Optional<String> summary,
      String url,
      String template,
      Order order,
      boolean showsBodies,
      List<Located<String>> aliases) {

    /** Copies the list. */
    public Index {
      aliases = List.copyOf(aliases);
    }
  }

  /**
   * How many pages of a kind must name each page of this one, in a field or in a quiz.
   *
   * @param from the name of that kind
   * @param atLeast the fewest that are enough, 1 or more
   */
  public record Reached(Located<String> from, int atLeast) {}

  /** How pages are sorted. Equal pages are sorted by title, then by path. */
  public enum Order {
    /** By the field {@code order}, smallest first; pages without it last. */
    ORDER,
    /** By title, ignoring case. */
    TITLE,
    /** By date, newest first; pages without one last. */
    NEWEST
  }

  /** What of the whole site a page can list. */
  public enum Lists {
    /** All works that the site cites. */
    SOURCES,
    /** All pages that search engines may know, without the page itself. */
    PAGES
  }
}
