package dev.kindling.quiz.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.quiz.model.QuizFile;
import dev.kindling.quiz.model.QuizVariants;
import dev.kindling.yaml.ProblemLines;
import org.junit.jupiter.api.Test;

/** Texts that stand side by side and say the same. */
class EqualTextsTest {

  private static final String CURE = " | say in each what sets it apart, or take one of them out";

  private static String told(String text, String from, String to) {
    assertThat(text).contains(from);
    return ProblemLines.of(EqualTexts.check(QuizFile.quiz(text.replace(from, to))));
  }

  @Test
  void ofAReflection() {
    String quiz = QuizVariants.OVERALL;
    assertThat(told(quiz, "- Often\n", "- sometimes.\n"))
        .isEqualTo("quiz-same-text 6:5+10 two answers say `sometimes.`" + CURE);
    assertThat(told(quiz, "skip: Not this one", "skip: Never"))
        .isEqualTo("quiz-same-text 8:7+5 two answers say `Never`" + CURE);
    assertThat(told(quiz, "- I often feel lost.", "- I lie *awake*."))
        .isEqualTo("quiz-same-text 34:9+14 two statements say `I lie *awake*.`" + CURE);
    assertThat(told(quiz, "title: Being new", "title: Being  tired"))
        .isEqualTo("quiz-same-text 31:12+12 two parts have the title `Being  tired`" + CURE);
    assertThat(told(quiz, "title: Heard", "title: Loud"))
        .isEqualTo("quiz-same-text 46:12+4 two bands have the title `Loud`" + CURE);
    assertThat(told(quiz, "text: This can be heard.", "text: This is loud.")).isEmpty();
  }

  @Test
  void ofAKnowledgeCheck() {
    assertThat(told(QuizVariants.POINTS, "- right: Four", "- right: Three"))
        .isEqualTo("quiz-same-text 8:16+5 two answers say `Three`" + CURE);
    // Two questions may be asked in the same words, and offer the same answers as others do.
    assertThat(told(QuizVariants.POINTS, "What is half of ten?", "What is two and two?")).isEmpty();
  }

  @Test
  void ofAnOutcomeQuiz() {
    String quiz = QuizVariants.FIRST_LISTED;
    assertThat(told(quiz, "title: Lie down", "title: Call somebody"))
        .isEqualTo("quiz-same-text 12:12+13 two outcomes have the title `Call somebody`" + CURE);
    String first =
        quiz.substring(
            quiz.indexOf("    ask: What would be good in"), quiz.indexOf("  - id: noon"));
    String second =
        quiz.substring(
            quiz.indexOf("    ask: What would be good at noon"), quiz.indexOf("  - id: night"));
    assertThat(told(quiz, second, first))
        .isEqualTo(
            "quiz-same-text 25:10+34 two questions with the same answers ask `What would be good in"
                + " the morning?`"
                + CURE);
  }
}
