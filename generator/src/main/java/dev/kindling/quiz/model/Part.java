package dev.kindling.quiz.model;

import dev.kindling.document.Located;
import dev.kindling.source.Location;
import java.util.List;
import java.util.Optional;

/**
 * A part of a reflection: statements that are counted together.
 *
 * @param id its name within the quiz, and where that is written
 * @param title what it is about
 * @param page the page about it, as written
 * @param statements at least one
 */
public record Part(
    Located<String> id, Prose title, Optional<Located<String>> page, List<Statement> statements) {

  /** Copies the list. */
  public Part {
    statements = List.copyOf(statements);
  }

  /**
   * A sentence that the reader finds more or less true.
   *
   * @param text the sentence
   * @param isReversed whether the lowest answer counts most
   * @param max the greatest answer, when the author says so for a reversed statement
   * @param care where it is marked {@code care: true}
   */
  public record Statement(
      Prose text, boolean isReversed, Optional<Located<Integer>> max, Optional<Location> care) {

    /**
     * What an answer counts.
     *
     * @param answer the position of the answer, 0-based
     * @param most the position of the last answer
     */
    public int keyed(int answer, int most) {
      return isReversed ? most - answer : answer;
    }
  }
}
