package dev.kindling.quiz.model;

import dev.kindling.document.Located;
import dev.kindling.source.Location;
import java.util.List;
import java.util.Optional;

/**
 * What one part says in one band, instead of the band's own words.
 *
 * @param part the id of the part, and where it is written
 * @param band the id of the band, and where it is written
 * @param text what it means; without one, the band's text
 * @param next pages to go on to, as written; with none, those of the band
 * @param care where it is marked {@code care: true}
 */
public record Feedback(
    Located<String> part,
    Located<String> band,
    Optional<Prose> text,
    List<Located<String>> next,
    Optional<Location> care) {

  /** Copies the list. */
  public Feedback {
    next = List.copyOf(next);
  }
}
