package dev.kindling.citation;

import dev.kindling.document.Located;
import dev.kindling.source.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A cited work.
 *
 * @param key the name it is cited by
 * @param type what sort of work it is
 * @param authors in the order of the publication, at least one
 * @param year of publication
 * @param title its title
 * @param container the journal or book it appeared in
 * @param volume of the container
 * @param issue of the volume
 * @param pages such as {@code 128–143}, or an article number
 * @param publisher of a book or report
 * @param doi without any address before it, such as {@code 10.1037/0022-3514.95.1.128}
 * @param url where it can be read when it has no DOI
 * @param isVerified whether somebody has compared the entry with the published record
 * @param until the last day on which what it says may be relied on, for what changes, such as a
 *     number to call; none for what stays as it is
 * @param location its key in the file
 */
public record Work(
    String key,
    Type type,
    List<Author> authors,
    int year,
    String title,
    Optional<String> container,
    Optional<String> volume,
    Optional<String> issue,
    Optional<String> pages,
    Optional<String> publisher,
    Optional<String> doi,
    Optional<String> url,
    boolean isVerified,
    Optional<Located<LocalDate>> until,
    Location location) {

  /** Copies the list. */
  public Work {
    authors = List.copyOf(authors);
  }

  /** What sort of work it is. */
  public enum Type {
    /** In a journal. */
    ARTICLE,
    /** A whole book. */
    BOOK,
    /** In a book. */
    CHAPTER,
    /** By an organisation. */
    REPORT,
    /** A page of a web site. */
    WEB
  }

  /**
   * An author.
   *
   * @param family the family name, or the whole name of an organisation
   * @param initials such as {@code F. J.}; none for an organisation
   */
  public record Author(String family, Optional<String> initials) {}
}
