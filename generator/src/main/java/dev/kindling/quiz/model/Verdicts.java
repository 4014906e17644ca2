package dev.kindling.quiz.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a reflection says first about all of its parts, in the words of its author; without them,
 * the theme's words are said.
 *
 * @param highest that one to three parts are higher than all others; {@code {names}} stands for
 *     them
 * @param every that every part is in the highest band
 * @param many that more than three are, and not every one
 * @param even that more than three are equally high
 * @param low that every part is in the lowest band
 */
public record Verdicts(
    Optional<Prose> highest,
    Optional<Prose> every,
    Optional<Prose> many,
    Optional<Prose> even,
    Optional<Prose> low) {

  /** What stands for the names of parts. */
  public static final String NAMES = "{names}";

  /** All that the author wrote. */
  public List<Prose> all() {
    return Stream.of(highest, every, many, even, low).flatMap(Optional::stream).toList();
  }
}
