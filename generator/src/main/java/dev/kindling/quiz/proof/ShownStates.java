package dev.kindling.quiz.proof;

import dev.kindling.quiz.model.CareRule;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.proof.ShownState.Moment;
import dev.kindling.quiz.proof.ShownState.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every state in which readers of a quiz are shown a text that depends on their answers. The proofs
 * of the build go through this list, and so do the tests that look at a browser and at paper.
 */
public final class ShownStates {

  private ShownStates() {}

  /**
   * All states of a quiz whose bands, if it has some, start at 0 and rise.
   *
   * @return in no order that means anything; the one for paper last
   */
  public static List<ShownState> of(Quiz quiz) {
    List<ShownState> states = new ArrayList<>();
    List<Said> all = new ArrayList<>();
    if (quiz instanceof Quiz.Reflection reflection) {
      states.addAll(ReflectionStates.of(reflection));
      for (int p = 0; p < reflection.parts().size(); p++) {
        for (int b = 0; b < reflection.bands().size(); b++) {
          all.add(ReflectionStates.said(reflection, p, b));
        }
      }
    } else if (quiz instanceof Quiz.Knowledge knowledge) {
      states.addAll(KnowledgeStates.of(knowledge));
      for (int b = 0; b < knowledge.bands().size(); b++) {
        all.add(KnowledgeStates.said(knowledge, b));
      }
    } else if (quiz instanceof Quiz.Outcome outcome) {
      states.addAll(OutcomeStates.of(outcome));
      for (int o = 0; o < outcome.outcomes().size(); o++) {
        all.add(OutcomeStates.said(outcome, o));
      }
    }
    boolean isCareful = !CareRule.marks(quiz).isEmpty();
    states.add(
        new ShownState(
            Moment.PAPER, Optional.empty(), List.of(), List.of(), isCareful, "", all, List.of()));
    return states;
  }
}
