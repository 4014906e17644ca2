package dev.kindling.catalogue;

import dev.kindling.address.PageUrl;
import dev.kindling.document.Language;
import dev.kindling.source.SourcePath;
import java.util.List;
import java.util.Optional;

/**
 * A page that Kindling makes from other pages: the index of a kind, the overview of a taxonomy, the
 * page of one of its terms.
 *
 * @param role what it lists
 * @param url its address
 * @param title its title
 * @param summary its summary
 * @param language in which language it is, where its kind or folder says so
 * @param template the template that shows it
 * @param kind the kind it lists, for an index
 * @param showsBodies whether the template may show the whole text of every page
 * @param items the pages it lists, in order
 * @param terms the terms it lists, in order: only for an overview
 * @param parent the address of the overview, for a term
 */
public record Listing(
    Role role,
    PageUrl url,
    String title,
    Optional<String> summary,
    Optional<Language> language,
    String template,
    Optional<String> kind,
    boolean showsBodies,
    List<SourcePath> items,
    List<Term> terms,
    Optional<PageUrl> parent) {

  /** Copies the lists. */
  public Listing {
    items = List.copyOf(items);
    terms = List.copyOf(terms);
  }

  /** What a listing lists. */
  public enum Role {
    /** The pages of a kind. */
    INDEX,
    /** The terms of a taxonomy. */
    TAXONOMY,
    /** The pages of a term. */
    TERM
  }
}
