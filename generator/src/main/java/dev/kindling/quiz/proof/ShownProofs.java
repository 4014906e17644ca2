package dev.kindling.quiz.proof;

import dev.kindling.quiz.model.Answer;
import dev.kindling.quiz.model.CareCard;
import dev.kindling.quiz.model.CareRule;
import dev.kindling.quiz.model.OutcomeScorer;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.model.ShareCode;
import dev.kindling.quiz.model.ShownStatement;
import dev.kindling.quiz.proof.ShownState.Moment;
import dev.kindling.quiz.proof.ShownState.Said;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What must hold of every state that readers can be shown, whatever the rules say that make it: the
 * card comes first where anything marked is touched or in sight, nothing that stands out is folded
 * or left out, what is said first is true of it, and a link brings back what was shared.
 */
final class ShownProofs {

  private final Quiz quiz;
  private final ShareCode code;
  private final List<ShownStatement> order;

  private ShownProofs(Quiz quiz, ShareCode code) {
    this.quiz = quiz;
    this.code = code;
    this.order =
        quiz instanceof Quiz.Reflection reflection ? ShownStatement.of(reflection) : List.of();
  }

  /**
   * Goes through all states.
   *
   * @throws IllegalStateException if one of them breaks a promise: the fault would be Kindling's
   */
  static void check(Quiz quiz, List<ShownState> states, ShareCode code) {
    ShownProofs proofs = new ShownProofs(quiz, code);
    for (ShownState state : states) {
      proofs.require(!proofs.isMarked(state) || state.isCareful(), "has no card", state);
      boolean isResult = state.moment() == Moment.RESULT || state.moment() == Moment.SHARED;
      if (isResult) {
        proofs.require(proofs.isWhole(state), "leaves out what stands out", state);
      }
      if (state.moment() == Moment.SHARED && code.length() <= ShareCodes.LONGEST) {
        proofs.require(proofs.comesBack(state), "cannot be shared", state);
      }
    }
  }

  private void require(boolean holds, String fault, ShownState state) {
    if (!holds) {
      List<String> open = state.open().stream().map(said -> said.title().written()).toList();
      throw new IllegalStateException("A state " + fault + ", which shows " + open + ": " + state);
    }
  }

  /** Whether anything marked was chosen, can have been chosen, or is in sight. */
  private boolean isMarked(ShownState state) {
    boolean isInSight =
        quiz instanceof Quiz.Outcome
            ? state.open().stream().anyMatch(Said::isMarked)
            : state.said().anyMatch(Said::isMarked);
    return switch (state.moment()) {
      case CHECKED, RESULT -> isInSight || isTouched(state.chosen());
      case ALONE -> hasMark(state.question().orElseThrow());
      case SHARED, PAPER -> isInSight || CareRule.isShownForShared(quiz);
    };
  }

  private boolean hasMark(int question) {
    return quiz instanceof Quiz.Knowledge knowledge
        && knowledge.questions().get(question).answers().stream()
            .anyMatch((Answer.Guess answer) -> answer.care().isPresent());
  }

  private boolean isTouched(List<List<Integer>> chosen) {
    return IntStream.range(0, chosen.size())
        .anyMatch(q -> chosen.get(q).stream().anyMatch(answer -> touches(q, answer)));
  }

  private boolean touches(int question, int answer) {
    if (quiz instanceof Quiz.Reflection reflection) {
      return CareCard.touches(reflection, order.get(question).statement(), answer);
    }
    return quiz instanceof Quiz.Knowledge knowledge
        ? CareCard.touches(knowledge.questions().get(question), List.of(answer))
        : CareCard.touches((Quiz.Outcome) quiz, question, answer);
  }

  private boolean isWhole(ShownState state) {
    if (quiz instanceof Quiz.Reflection) {
      List<Integer> bands = state.said().flatMap(said -> said.band().stream()).toList();
      Optional<Integer> highest = bands.stream().max(Integer::compare).filter(band -> band > 0);
      return highest.isEmpty()
          ? state.open().isEmpty()
          : state.folded().stream().noneMatch(said -> said.band().equals(highest))
              && state.open().stream().allMatch(said -> said.band().equals(highest));
    }
    if (quiz instanceof Quiz.Knowledge) {
      return state.open().size() == 1;
    }
    List<Integer> open = state.open().stream().map(Said::part).toList();
    return state.totals().isEmpty() ? open.isEmpty() : isTop((Quiz.Outcome) quiz, state, open);
  }

  private static boolean isTop(Quiz.Outcome quiz, ShownState state, List<Integer> open) {
    int most = Collections.max(state.totals());
    List<Integer> equal =
        IntStream.range(0, state.totals().size())
            .filter(o -> most > 0 && state.totals().get(o) == most)
            .boxed()
            .toList();
    boolean isFirst = quiz.ties().value() == Quiz.Ties.FIRST_LISTED && !equal.isEmpty();
    return open.equals(isFirst ? equal.subList(0, 1) : equal)
        && state.verdict().equals(OutcomeScorer.verdict(open));
  }

  private boolean comesBack(ShownState state) {
    return code.decode(code.encode(state.totals())) instanceof ShareCode.Shared.Totals back
        && back.values().equals(state.totals());
  }
}
