package dev.kindling.quiz.proof;

import dev.kindling.quiz.model.Prose;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What readers are shown that depends on answers, at one moment, with answers that lead there.
 *
 * @param moment when it is shown
 * @param question the question that it is about, 0-based; none for a result
 * @param chosen the chosen places, for each question in the order of the form; none for a skip
 * @param totals what a link to it holds; none where there is no link
 * @param isCareful whether the care card comes first
 * @param verdict what is said first, by its name in the script
 * @param open what stands open, and is printed
 * @param folded what stands folded behind it
 */
public record ShownState(
    Moment moment,
    Optional<Integer> question,
    List<List<Integer>> chosen,
    List<Integer> totals,
    boolean isCareful,
    String verdict,
    List<Said> open,
    List<Said> folded) {

  /** Copies the lists. */
  public ShownState {
    chosen = List.copyOf(chosen);
    totals = List.copyOf(totals);
    open = List.copyOf(open);
    folded = List.copyOf(folded);
  }

  /** All that is said, the open ones first. */
  Stream<Said> said() {
    return Stream.concat(open.stream(), folded.stream());
  }

  /** When something is shown. */
  public enum Moment {
    /** After an answer was checked, in a quiz that tells each reason at once. */
    CHECKED,
    /** After an answer to a question that stands alone on another page. */
    ALONE,
    /** At the end. */
    RESULT,
    /** At the end, by a link that somebody else made: without the answers. */
    SHARED,
    /** On paper and without a script: everything at once, for a reader who scores by hand. */
    PAPER
  }

  /**
   * A text about answers.
   *
   * @param part what it is about, 0-based: a part, an outcome or a question; 0 for a whole check
   * @param band the band it is about, 0-based; none for an outcome or a question
   * @param title what it is called
   * @param text what it says, when its author wrote something
   * @param isMarked whether it is marked {@code care: true}
   */
  public record Said(
      int part, Optional<Integer> band, Prose title, Optional<Prose> text, boolean isMarked) {}
}
