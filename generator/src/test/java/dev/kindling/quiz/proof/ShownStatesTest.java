package dev.kindling.quiz.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.quiz.model.CareCard;
import dev.kindling.quiz.model.CareRule;
import dev.kindling.quiz.model.KnowledgeScorer;
import dev.kindling.quiz.model.OutcomeScorer;
import dev.kindling.quiz.model.Part;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.model.QuizFile;
import dev.kindling.quiz.model.QuizVariants;
import dev.kindling.quiz.model.ReflectionResult;
import dev.kindling.quiz.model.ReflectionResults;
import dev.kindling.quiz.model.ShareCode;
import dev.kindling.quiz.proof.ShownState.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of states against going through every answer set of small quizzes. */
class ShownStatesTest {

  /** Above this many answer sets, a reflection is not gone through. */
  private static final int MOST = 20_000;

  /** {@code -Dkindling.quizzes=5000} takes more of them. */
  @Test
  void nothingThatAnswersCanBringIsLeftOut() {
    int count = Integer.getInteger("kindling.quizzes", 600);
    Random random = new Random(20261201);
    int compared = 0;
    for (int i = 0; i < count; i++) {
      Quiz quiz = RandomQuizzes.any(random);
      if (isSmall(quiz)) {
        assertThat(listed(quiz)).as("%s", quiz).isEqualTo(tried(quiz));
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(count / 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"FIRST_LISTED", "POINTS", "CARING", "spot-the-offer", "your-first-step"})
  void norInTheExamples(String name) {
    Quiz quiz =
        switch (name) {
          case "FIRST_LISTED" -> QuizFile.quiz(QuizVariants.FIRST_LISTED);
          case "POINTS" -> QuizFile.quiz(QuizVariants.POINTS);
          case "CARING" -> QuizFile.quiz(QuizVariants.CARING);
          default -> QuizFile.quiz(QuizFile.example(name));
        };
    assertThat(listed(quiz)).isEqualTo(tried(quiz));
  }

  /** Four parts, so that more than three can be equal, with something marked. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "I eat well.",
        "reverse: I never play.",
        "Always",
      })
  void norAmongMoreThanThreeEqualParts(String marked) {
    String text =
        QuizVariants.WORDS
            .replaceFirst("(?s)  work:.*?  play:", "  play:")
            .replace("skip: Not this one\n", "")
            .replaceFirst("( +- )(reverse: )?" + marked.replace("reverse: ", ""), "$1TEXT$2");
    String field = marked.startsWith("reverse: ") ? "" : "text: ";
    String indent = text.replaceFirst("(?s).*\n( +)- TEXT.*", "$1");
    Quiz quiz =
        QuizFile.quiz(
            text.replaceFirst("TEXT(reverse: )?", field + marked + "\n" + indent + "  care: true"));

    assertThat(CareRule.marks(quiz)).hasSize(1);
    Set<String> tried = tried(quiz);
    assertThat(listed(quiz)).isEqualTo(tried);
    assertThat(tried).contains("tooMany true", "every true", "loudest true", "loudest false");
  }

  /** Each moment of each type is there. */
  @Test
  void everyMomentIsListed() {
    assertThat(moments(QuizVariants.CARING))
        .containsExactlyInAnyOrder(
            Moment.CHECKED, Moment.ALONE, Moment.RESULT, Moment.SHARED, Moment.PAPER);
    assertThat(moments(QuizVariants.POINTS))
        .containsExactlyInAnyOrder(Moment.ALONE, Moment.RESULT, Moment.SHARED, Moment.PAPER);
    assertThat(moments(QuizVariants.OVERALL))
        .containsExactlyInAnyOrder(Moment.RESULT, Moment.SHARED, Moment.PAPER);
    assertThat(moments(QuizVariants.FIRST_LISTED))
        .containsExactlyInAnyOrder(Moment.RESULT, Moment.SHARED, Moment.PAPER);
  }

  private static Set<Moment> moments(String text) {
    Set<Moment> moments = new TreeSet<>();
    ShownStates.of(QuizFile.quiz(text)).forEach(state -> moments.add(state.moment()));
    return moments;
  }

  /** A card is required by its own rule: one that is taken out of a state is missed. */
  @Test
  void aStateWithoutItsCardIsAFault() {
    Quiz quiz = QuizFile.quiz(QuizVariants.CARING);
    for (ShownState state : ShownStates.of(quiz)) {
      ShownState bare =
          new ShownState(
              state.moment(),
              state.question(),
              state.chosen(),
              state.totals(),
              false,
              state.verdict(),
              state.open(),
              state.folded());
      assertThat(isFault(quiz, bare)).as("%s", state).isEqualTo(state.isCareful());
    }
  }

  /** So is one in which something that stands out is folded. */
  @Test
  void aStateThatFoldsWhatStandsOutIsAFault() {
    int folded = 0;
    for (String text : List.of(QuizVariants.OVERALL, QuizFile.example("your-first-step"))) {
      Quiz quiz = QuizFile.quiz(text);
      for (ShownState state : ShownStates.of(quiz)) {
        if (state.moment() == Moment.RESULT && !state.open().isEmpty()) {
          List<ShownState.Said> rest = new ArrayList<>(state.folded());
          rest.add(state.open().get(0));
          ShownState cut =
              new ShownState(
                  state.moment(),
                  state.question(),
                  state.chosen(),
                  state.totals(),
                  state.isCareful(),
                  state.verdict(),
                  state.open().subList(1, state.open().size()),
                  rest);
          assertThat(isFault(quiz, cut)).as("%s", state).isTrue();
          folded++;
        }
        assertThat(isFault(quiz, state)).as("%s", state).isFalse();
      }
    }
    assertThat(folded).isGreaterThan(20);
  }

  private static boolean isFault(Quiz quiz, ShownState state) {
    try {
      ShownProofs.check(quiz, List.of(state), ShareCode.of(quiz));
      return false;
    } catch (IllegalStateException fault) {
      return true;
    }
  }

  private static boolean isSmall(Quiz quiz) {
    if (!(quiz instanceof Quiz.Reflection reflection)) {
      return true;
    }
    int options = reflection.answers().size() + (reflection.skip().isPresent() ? 1 : 0);
    int statements = reflection.parts().stream().mapToInt(p -> p.statements().size()).sum();
    return Math.pow(options, statements) <= MOST;
  }

  /** What is in the list, in a line each. */
  private static Set<String> listed(Quiz quiz) {
    Set<String> lines = new TreeSet<>();
    for (ShownState state : ShownStates.of(quiz)) {
      if (state.moment() == Moment.RESULT) {
        List<Integer> open = state.open().stream().map(ShownState.Said::part).toList();
        boolean isReflection = quiz instanceof Quiz.Reflection;
        String points = quiz instanceof Quiz.Knowledge ? state.totals() + " " : "";
        lines.add(state.verdict() + " " + points + (isReflection ? "" : open) + state.isCareful());
        if (isReflection) {
          state
              .open()
              .forEach(said -> lines.add(said.part() + " " + said.band().orElseThrow() + " open"));
          state
              .folded()
              .forEach(
                  said -> lines.add(said.part() + " " + said.band().orElseThrow() + " folded"));
        }
      }
    }
    return lines;
  }

  /** The same, of all answer sets. */
  private static Set<String> tried(Quiz quiz) {
    Set<String> lines = new TreeSet<>();
    if (quiz instanceof Quiz.Reflection reflection) {
      every(reflection, 0, new ArrayList<>(), lines);
    } else if (quiz instanceof Quiz.Knowledge knowledge) {
      for (List<List<Integer>> chosen : AgreementSets.of(knowledge)) {
        if (chosen.stream().noneMatch(List::isEmpty)) {
          int points = new KnowledgeScorer(knowledge).points(chosen);
          lines.add("score [" + points + "] [0]" + CareCard.isShown(knowledge, chosen));
        }
      }
    } else if (quiz instanceof Quiz.Outcome outcome) {
      OutcomeScorer scorer = new OutcomeScorer(outcome);
      for (List<Optional<Integer>> answers : AgreementSets.of(outcome)) {
        Optional<List<Integer>> top = scorer.weights(answers).map(scorer::top);
        lines.add(
            top.map(OutcomeScorer::verdict).orElse("unknown")
                + " "
                + top.orElse(List.of())
                + CareCard.isShown(outcome, answers));
      }
    }
    return lines;
  }

  private static void every(
      Quiz.Reflection quiz, int next, List<List<Optional<Integer>>> answers, Set<String> lines) {
    if (next < quiz.parts().size()) {
      Part part = quiz.parts().get(next);
      for (List<Optional<Integer>> own : AgreementSets.of(quiz, part)) {
        answers.add(own);
        every(quiz, next + 1, answers, lines);
        answers.remove(next);
      }
      return;
    }
    ReflectionResults results = new ReflectionResults(quiz);
    ReflectionResult result = results.result(results.totals(answers));
    lines.add(result.verdict().word() + " " + CareCard.isShown(quiz, answers));
    IntStream.range(0, quiz.parts().size())
        .filter(p -> result.parts().get(p).band().isPresent())
        .forEach(
            p ->
                lines.add(
                    p
                        + " "
                        + result.parts().get(p).band().orElseThrow()
                        + (result.told().contains(p) ? " open" : " folded")));
  }
}
