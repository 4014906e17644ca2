package dev.kindling.quiz.model;

import dev.kindling.document.Located;
import dev.kindling.source.Location;
import java.util.List;
import java.util.Optional;

/**
 * A range of scores with the words for it. It runs up to the start of the next one, the last one to
 * the greatest score.
 *
 * @param id its name within the quiz, and where that is written
 * @param from where it starts: percent of the possible points in a reflection, points in a
 *     knowledge check
 * @param to where it ends, when the author says so: in percent the start of the next band, in
 *     points the last point that belongs to it
 * @param title what the reader sees first
 * @param text what it means
 * @param next pages to go on to, as written
 * @param care where it is marked {@code care: true}
 * @param isRare whether its author says that few answers shall lead to it
 */
public record Band(
    Located<String> id,
    Located<Integer> from,
    Optional<Located<Integer>> to,
    Prose title,
    Optional<Prose> text,
    List<Located<String>> next,
    Optional<Location> care,
    boolean isRare) {

  /** Copies the list. */
  public Band {
    next = List.copyOf(next);
  }
}
