package dev.kindling.quiz.proof;

import dev.kindling.quiz.model.CareCard;
import dev.kindling.quiz.model.CareRule;
import dev.kindling.quiz.model.Feedback;
import dev.kindling.quiz.model.Part;
import dev.kindling.quiz.model.PartTotal;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.model.ReflectionResult;
import dev.kindling.quiz.model.ReflectionResults;
import dev.kindling.quiz.model.ShownStatement;
import dev.kindling.quiz.proof.ShownState.Moment;
import dev.kindling.quiz.proof.ShownState.Said;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The results of a reflection. What is said of one part does not depend on the others, but for
 * whether it stands open, so the list is not of every combination: each verdict is in it, with the
 * card and without, for each number of parts that it names; each part in each band, open and
 * folded; and each result over all parts.
 */
final class ReflectionStates {

  private final Quiz.Reflection quiz;
  private final ReflectionResults results;
  private final List<ShownStatement> order;
  private final Set<String> seen = new TreeSet<>();
  private final Set<String> shared = new TreeSet<>();
  private final PartAnswers parts;
  private final List<ShownState> states = new ArrayList<>();

  private ReflectionStates(Quiz.Reflection quiz) {
    this.quiz = quiz;
    this.results = new ReflectionResults(quiz);
    this.order = ShownStatement.of(quiz);
    this.parts = new PartAnswers(quiz);
  }

  static List<ShownState> of(Quiz.Reflection quiz) {
    ReflectionStates all = new ReflectionStates(quiz);
    all.straight();
    all.levels();
    all.heights();
    all.leads();
    all.bands();
    all.overall();
    return all.states;
  }

  /** The same answer to everything, and to nothing. */
  private void straight() {
    for (int answer = 0; answer <= quiz.most(); answer++) {
      Optional<Integer> same = Optional.of(answer);
      add(
          quiz.parts().stream()
              .map(part -> Collections.nCopies(part.statements().size(), same))
              .toList());
    }
    if (quiz.skip().isPresent()) {
      add(quiz.parts().stream().map(MarkedAnswers::none).toList());
    }
  }

  /** Some parts at one share of their points, the others at none. */
  private void levels() {
    for (int level = 1; level <= quiz.most(); level++) {
      for (int count = 1; count <= quiz.parts().size(); count++) {
        List<PartTotal> totals = new ArrayList<>();
        for (Part part : quiz.parts()) {
          int statements = part.statements().size();
          totals.add(new PartTotal(statements, totals.size() < count ? statements * level : 0));
        }
        reach(totals);
      }
    }
  }

  /** Some parts in one band, the others in the lowest, with something marked and without. */
  private void heights() {
    int all = quiz.parts().size();
    List<Integer> marked =
        IntStream.range(0, all)
            .filter(p -> CareCard.canTouch(quiz, quiz.parts().get(p)))
            .boxed()
            .toList();
    // Which of them is touched makes a difference only by standing among the first or the others.
    Set<List<Integer>> touches = new LinkedHashSet<>(List.of(List.of()));
    if (!marked.isEmpty()) {
      touches.add(List.of(marked.get(0)));
      touches.add(List.of(marked.get(marked.size() - 1)));
    }
    for (int band = -1; band < quiz.bands().size(); band++) {
      for (int count = 1; count <= all; count++) {
        for (List<Integer> touched : touches) {
          List<List<Optional<Integer>>> answers = new ArrayList<>();
          for (int p = 0; p < all; p++) {
            int own = p < count ? band : 0;
            answers.addAll(
                parts.within(p, own, touched.contains(p), !touched.isEmpty()).stream().toList());
          }
          if (answers.size() == all) {
            add(answers);
          }
        }
      }
    }
  }

  /**
   * Each part in each band, the others as low as they can be, with something marked and without.
   */
  private void leads() {
    for (int p = 0; p < quiz.parts().size(); p++) {
      for (int band = -1; band < quiz.bands().size(); band++) {
        lead(p, band, false, false);
        lead(p, band, true, true);
        lead(p, band, false, true);
      }
    }
  }

  /** One part ahead; where others may touch something marked and this one does not, one does. */
  private void lead(int first, int band, boolean isTouched, boolean mayTouch) {
    List<List<Optional<Integer>>> answers = new ArrayList<>();
    boolean isLeft = mayTouch && !isTouched;
    for (int p = 0; p < quiz.parts().size(); p++) {
      Optional<List<Optional<Integer>>> own =
          p == first ? parts.within(p, band, isTouched) : parts.lowest(p, band, isLeft);
      if (p != first && isLeft && own.isPresent()) {
        isLeft = false;
      } else if (p != first && own.isEmpty()) {
        own = parts.lowest(p, band, false);
        own = own.isPresent() || !mayTouch ? own : parts.lowest(p, band, true);
      }
      answers.addAll(own.stream().toList());
    }
    if (answers.size() == quiz.parts().size()) {
      add(answers);
    }
  }

  /** Each part in each band and without a result, above the others and below them. */
  private void bands() {
    boolean isAlone = quiz.hasOverall() || !CareRule.marks(quiz).isEmpty();
    List<Integer> others = isAlone ? List.of(0, quiz.most(), -1) : List.of(0, quiz.most());
    for (int p = 0; p < quiz.parts().size(); p++) {
      Part part = quiz.parts().get(p);
      List<PartTotal> totals = parts.totals(part);
      for (int band = -1; band < quiz.bands().size(); band++) {
        int wanted = band;
        List<PartTotal> within =
            totals.stream().filter(total -> parts.band(part, total) == wanted).toList();
        for (PartTotal total : ends(within)) {
          for (int level : others) {
            List<PartTotal> all = new ArrayList<>();
            for (Part other : quiz.parts()) {
              int statements = other.statements().size();
              all.add(
                  level < 0 && quiz.skip().isPresent()
                      ? new PartTotal(0, 0)
                      : new PartTotal(statements, statements * Math.max(0, level)));
            }
            all.set(p, total);
            reach(all);
          }
        }
      }
    }
  }

  /** The first, the lowest and the highest of some totals. */
  private static List<PartTotal> ends(List<PartTotal> totals) {
    if (totals.isEmpty()) {
      return totals;
    }
    PartTotal low = totals.get(0);
    PartTotal high = low;
    for (PartTotal total : totals) {
      low = low.isLouderThan(total) ? total : low;
      high = total.isLouderThan(high) ? total : high;
    }
    return List.of(totals.get(0), low, high).stream().distinct().toList();
  }

  /** Each result over all parts: a sum of all statements, and each part alone. */
  private void overall() {
    if (!quiz.hasOverall()) {
      return;
    }
    for (int sum = 0; sum <= order.size() * quiz.most(); sum++) {
      List<PartTotal> totals = new ArrayList<>();
      int left = sum;
      for (Part part : quiz.parts()) {
        int statements = part.statements().size();
        int own = Math.min(left, statements * quiz.most());
        totals.add(new PartTotal(statements, own));
        left -= own;
      }
      if (isNewOverall(totals)) {
        reach(totals);
      }
    }
    for (int p = 0; p < quiz.parts().size() && quiz.skip().isPresent(); p++) {
      for (PartTotal total : parts.totals(quiz.parts().get(p))) {
        List<PartTotal> totals =
            new ArrayList<>(Collections.nCopies(quiz.parts().size(), new PartTotal(0, 0)));
        totals.set(p, total);
        if (isNewOverall(totals)) {
          reach(totals);
        }
      }
    }
  }

  private boolean isNewOverall(List<PartTotal> totals) {
    return !seen.contains(overall(results.result(totals)));
  }

  private static String overall(ReflectionResult result) {
    return "all " + result.overall().flatMap(ReflectionResult.PartResult::band);
  }

  /** Answers with these totals that touch nothing marked, as far as there are such. */
  private void reach(List<PartTotal> totals) {
    List<List<Optional<Integer>>> answers = new ArrayList<>();
    for (int p = 0; p < totals.size(); p++) {
      Part part = quiz.parts().get(p);
      PartTotal total = totals.get(p);
      answers.add(
          MarkedAnswers.of(quiz, part, total, false)
              .or(() -> MarkedAnswers.of(quiz, part, total, true))
              .orElseThrow());
    }
    add(answers);
  }

  private void add(List<List<Optional<Integer>>> answers) {
    List<PartTotal> totals = results.totals(answers);
    ReflectionResult result = results.result(totals);
    boolean isCareful = CareCard.isShown(quiz, answers);
    boolean hasAlso =
        result.verdict() == ReflectionResult.Verdict.LOUDEST
            && result.told().size() > result.top().size();
    String first = result.verdict() + " " + result.top().size() + " " + hasAlso;
    List<String> pieces = new ArrayList<>();
    pieces.add(overall(result));
    for (int p = 0; p < quiz.parts().size(); p++) {
      pieces.add(p + " " + result.parts().get(p).band() + " " + result.told().contains(p));
    }
    List<String> own = new ArrayList<>(pieces);
    own.add(first + " " + isCareful);
    own.add("same " + ReflectionResults.isSameThroughout(answers) + " " + isCareful);
    List<Integer> code = new ArrayList<>();
    totals.forEach(total -> code.addAll(List.of(total.answered(), total.sum())));
    List<List<Integer>> chosen =
        order.stream()
            .map(shown -> answers.get(shown.part()).get(shown.place()).stream().toList())
            .toList();
    if (seen.addAll(own)) {
      states.add(state(Moment.RESULT, chosen, code, isCareful, result));
    }
    boolean isCarefulShared = CareRule.isShownForShared(quiz) || CareCard.isShown(quiz, result);
    pieces.add(first + " " + isCarefulShared);
    if (shared.addAll(pieces)) {
      states.add(state(Moment.SHARED, List.of(), code, isCarefulShared, result));
    }
  }

  private ShownState state(
      Moment moment,
      List<List<Integer>> chosen,
      List<Integer> code,
      boolean isCareful,
      ReflectionResult result) {
    List<Said> folded =
        IntStream.range(0, quiz.parts().size())
            .filter(p -> result.parts().get(p).band().isPresent() && !result.told().contains(p))
            .mapToObj(p -> said(quiz, p, result.parts().get(p).band().orElseThrow()))
            .toList();
    return new ShownState(
        moment,
        Optional.empty(),
        chosen,
        code,
        isCareful,
        result.verdict().word(),
        result.told().stream()
            .map(p -> said(quiz, p, result.parts().get(p).band().orElseThrow()))
            .toList(),
        folded);
  }

  /** What a part says in a band. */
  static Said said(Quiz.Reflection quiz, int index, int place) {
    Part part = quiz.parts().get(index);
    var band = quiz.bands().get(place);
    return new Said(
        index,
        Optional.of(place),
        part.title(),
        quiz.feedback(part, band).flatMap(Feedback::text).or(band::text),
        CareCard.isMarked(quiz, part, band));
  }
}
