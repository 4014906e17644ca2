package dev.kindling.document;

import dev.kindling.source.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The fields that every kind of page has.
 *
 * @param title the page's name; when the author left it out (an error), the file's name
 * @param summary one or two sentences
 * @param slug the last part of the address: as written, or made from the file's name
 * @param dated when it was first published, where it is written
 * @param revised when its content last changed, where it is written
 * @param isDraft whether it is only built when drafts are asked for
 * @param publish the first day on which it is part of the site
 * @param expires the first day on which it no longer is
 * @param aliases former addresses, each {@code /…/}
 * @param order its place among its siblings, smallest first
 * @param image a picture for link previews: an entry of {@link Document#links()}, 0-based
 * @param tags the topics it belongs to, as written
 * @param reviewed when somebody last checked the content
 * @param reviewer who did
 * @param location the place to point at when a field is missing: the opening line of the front
 *     matter
 */
public record FrontMatter(
    String title,
    Optional<String> summary,
    Located<String> slug,
    Optional<Located<LocalDate>> dated,
    Optional<Located<LocalDate>> revised,
    boolean isDraft,
    Optional<LocalDate> publish,
    Optional<LocalDate> expires,
    List<Located<String>> aliases,
    Optional<Long> order,
    Optional<Integer> image,
    List<Located<String>> tags,
    Optional<Located<LocalDate>> reviewed,
    Optional<String> reviewer,
    Location location) {

  /** Copies the lists. */
  public FrontMatter {
    aliases = List.copyOf(aliases);
    tags = List.copyOf(tags);
  }

  /** When it was first published: {@code date}. */
  public Optional<LocalDate> date() {
    return dated.map(Located::value);
  }

  /** When its content last changed: {@code updated}. */
  public Optional<LocalDate> updated() {
    return revised.map(Located::value);
  }

  /** When the page last changed for readers: {@code updated}, or else {@code date}. */
  public Optional<LocalDate> lastChange() {
    return updated().or(this::date);
  }
}
