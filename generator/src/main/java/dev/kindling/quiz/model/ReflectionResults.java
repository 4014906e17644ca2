package dev.kindling.quiz.model;

import dev.kindling.quiz.model.ReflectionResult.PartResult;
import dev.kindling.quiz.model.ReflectionResult.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a reader of a reflection gets to see, by the rules of its scorer: readers get it from a
 * script, whose answers must be these.
 */
public final class ReflectionResults {

  /** Above this many equally loud parts, none of them is named. */
  private static final int NAMED = 3;

  private final Quiz.Reflection quiz;
  private final ReflectionScorer scorer;

  /** The results of one quiz. */
  public ReflectionResults(Quiz.Reflection quiz) {
    this.quiz = quiz;
    this.scorer = new ReflectionScorer(quiz);
  }

  /**
   * What the answers to each part add up to.
   *
   * @param answers for each part, for each statement: the 0-based position of the answer, or
   *     nothing when it was skipped
   */
  public List<PartTotal> totals(List<List<Optional<Integer>>> answers) {
    List<PartTotal> totals = new ArrayList<>();
    for (int p = 0; p < quiz.parts().size(); p++) {
      totals.add(scorer.total(quiz.parts().get(p), answers.get(p)));
    }
    return List.copyOf(totals);
  }

  /** The result of totals, one for each part. */
  public ReflectionResult result(List<PartTotal> totals) {
    List<PartResult> parts = new ArrayList<>();
    PartTotal all = new PartTotal(0, 0);
    for (int p = 0; p < totals.size(); p++) {
      PartTotal total = totals.get(p);
      Optional<Integer> band = scorer.band(total, quiz.needs(quiz.parts().get(p)));
      parts.add(new PartResult(total, band));
      all = band.isPresent() ? all.plus(total) : all;
    }
    List<Integer> top = top(parts);
    List<Integer> told = top.isEmpty() ? List.of() : told(parts, band(parts.get(top.get(0))));
    return new ReflectionResult(parts, verdict(parts, top, told), top, told, overall(all));
  }

  private Optional<PartResult> overall(PartTotal all) {
    if (!quiz.hasOverall()) {
      return Optional.empty();
    }
    return Optional.of(
        new PartResult(
            all,
            all.answered() == 0
                ? Optional.empty()
                : BandRule.ofShare(quiz.bands(), all, quiz.most())));
  }

  private static int band(PartResult part) {
    return part.band().orElse(-1);
  }

  private static List<Integer> top(List<PartResult> parts) {
    List<Integer> top = new ArrayList<>();
    for (int p = 0; p < parts.size(); p++) {
      if (parts.get(p).band().isEmpty()) {
        continue;
      }
      PartTotal total = parts.get(p).total();
      PartTotal best = top.isEmpty() ? total : parts.get(top.get(0)).total();
      if (total.isLouderThan(best)) {
        top.clear();
      }
      if (!best.isLouderThan(total)) {
        top.add(p);
      }
    }
    return top;
  }

  private static List<Integer> told(List<PartResult> parts, int band) {
    return IntStream.range(0, parts.size())
        .filter(p -> band > 0 && band(parts.get(p)) == band)
        .boxed()
        .sorted(
            (a, b) -> {
              PartTotal one = parts.get(a).total();
              PartTotal other = parts.get(b).total();
              return one.isLouderThan(other) ? -1 : other.isLouderThan(one) ? 1 : a - b;
            })
        .toList();
  }

  private Verdict verdict(List<PartResult> parts, List<Integer> top, List<Integer> told) {
    if (top.isEmpty()) {
      return Verdict.UNKNOWN;
    }
    if (parts.size() == 1) {
      return Verdict.SINGLE;
    }
    if (told.isEmpty()) {
      return Verdict.QUIET;
    }
    boolean isHighest = band(parts.get(top.get(0))) == quiz.bands().size() - 1;
    if (isHighest && told.size() == parts.size()) {
      return Verdict.EVERY;
    }
    if (isHighest && told.size() > NAMED) {
      return Verdict.MANY;
    }
    return top.size() > NAMED ? Verdict.EVEN : Verdict.LOUDEST;
  }

  /** Whether at least two statements were answered, and all answered ones alike. */
  public static boolean isSameThroughout(List<List<Optional<Integer>>> answers) {
    List<Integer> given = answers.stream().flatMap(List::stream).flatMap(Optional::stream).toList();
    return given.size() > 1 && given.stream().distinct().count() == 1;
  }
}
