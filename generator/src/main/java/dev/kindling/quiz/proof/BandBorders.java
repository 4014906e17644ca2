package dev.kindling.quiz.proof;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Located;
import dev.kindling.quiz.model.Band;
import dev.kindling.source.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * P2: the bands hold every score once. The first starts at 0, starts rise, the last one can begin,
 * and an end that the author wrote agrees with the start of the next band.
 */
final class BandBorders {

  private final List<Band> bands;
  private final int greatest;
  private final boolean inPercent;
  private final ScoreExamples examples;
  private final List<Diagnostic> problems = new ArrayList<>();

  private BandBorders(List<Band> bands, int greatest, boolean inPercent, ScoreExamples examples) {
    this.bands = bands;
    this.greatest = greatest;
    this.inPercent = inPercent;
    this.examples = examples;
  }

  /** Checks the bands of a reflection. */
  static List<Diagnostic> ofShares(List<Band> bands, ScoreExamples examples) {
    return new BandBorders(bands, 100, true, examples).check();
  }

  /** Checks the bands of a knowledge check. */
  static List<Diagnostic> ofPoints(List<Band> bands, int greatest, ScoreExamples examples) {
    return new BandBorders(bands, greatest, false, examples).check();
  }

  private List<Diagnostic> check() {
    Located<Integer> first = bands.get(0).from();
    if (first.value() > 0) {
      report(
          first.location(),
          0,
          first.value(),
          "no band starts at or below " + shown(0),
          "start the first band at `" + shown(0) + "`");
    }
    for (int i = 0; i < bands.size(); i++) {
      start(i);
      end(i);
    }
    return problems;
  }

  private void start(int i) {
    Band band = bands.get(i);
    int from = band.from().value();
    if (i > 0 && from <= bands.get(i - 1).from().value()) {
      Band before = bands.get(i - 1);
      report(
          band.from().location(),
          before.from().value(),
          greatest + 1,
          ScoreNotation.name(band)
              + " starts at "
              + shown(from)
              + ", and "
              + ScoreNotation.name(before)
              + " before it at "
              + shown(before.from().value()),
          "write the bands from the lowest to the highest, each with a start of its own");
    } else if (from > greatest) {
      report(
          band.from().location(),
          greatest,
          greatest + 1,
          ScoreNotation.name(band) + " starts at " + shown(from) + ", above the best answers",
          "start it at `" + shown(greatest) + "` or lower");
    }
  }

  private void end(int i) {
    Band band = bands.get(i);
    if (band.to().isEmpty()) {
      return;
    }
    boolean isLast = i == bands.size() - 1;
    int last = inPercent ? 0 : 1;
    int end = band.to().get().value() + last;
    int next = isLast ? greatest + last : bands.get(i + 1).from().value();
    if (end == next) {
      return;
    }
    Location at = band.to().get().location();
    String ends = ScoreNotation.name(band) + " ends at " + shown(end - last);
    String then =
        isLast
            ? " and scores go up to " + shown(greatest)
            : " and " + ScoreNotation.name(bands.get(i + 1)) + " starts at " + shown(next);
    String help = "write `to: " + shown(next - last) + "`, or leave `to` out";
    if (end < next) {
      gap(at, end, isLast ? greatest + 1 : next, "no band holds", ends + then, help);
    } else {
      gap(at, next, end, "two bands hold", ends + then, help);
    }
  }

  /** A border at which bands do not meet; there may be no answers that come to lie there. */
  private void gap(Location at, int from, int end, String who, String why, String help) {
    String shown =
        examples
            .within(from, end)
            .map(example -> example + ", and " + who + " it: " + why)
            .orElse(who + " what lies between: " + why);
    problems.add(Diagnostic.of(Code.QUIZ_BANDS, at, shown).withHelp(help));
  }

  private void report(Location at, int from, int end, String message, String help) {
    String shown =
        examples.within(from, end).map(example -> example + ", and " + message).orElse(message);
    problems.add(Diagnostic.of(Code.QUIZ_BANDS, at, shown).withHelp(help));
  }

  private String shown(int border) {
    return inPercent ? border + "%" : String.valueOf(border);
  }
}
