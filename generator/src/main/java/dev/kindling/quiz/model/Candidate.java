package dev.kindling.quiz.model;

import dev.kindling.document.Located;
import dev.kindling.source.Location;
import java.util.List;
import java.util.Optional;

/**
 * One of the outcomes that a quiz can end with.
 *
 * @param id its name within the quiz, and where that is written
 * @param title what the reader sees first
 * @param page the page about it, as written
 * @param text what it means
 * @param next pages to go on to, as written
 * @param care where it is marked {@code care: true}
 * @param isRare whether its author says that few answers shall lead to it
 */
public record Candidate(
    Located<String> id,
    Prose title,
    Optional<Located<String>> page,
    Prose text,
    List<Located<String>> next,
    Optional<Location> care,
    boolean isRare) {

  /** Copies the list. */
  public Candidate {
    next = List.copyOf(next);
  }
}
