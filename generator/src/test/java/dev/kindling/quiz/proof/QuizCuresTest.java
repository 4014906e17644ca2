package dev.kindling.quiz.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.model.QuizFile;
import dev.kindling.quiz.model.QuizVariants;
import dev.kindling.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Does what a problem of a quiz advises, and looks whether it is gone. */
class QuizCuresTest {

  private static final Pattern VALUE =
      Pattern.compile(
          "(?:start (?:the first band|it|`[^`]+`) at|`needs` can be|write `(?:to|max):)"
              + " `?([0-9]+%?)`?");
  private static final Pattern LINE = Pattern.compile("add (?:a line )?`([a-z-]+: [^`]+)`");
  private static final Pattern TEXT = Pattern.compile("write `((?:reverse|right): [^`]+)`");

  private static List<Diagnostic> problems(String text) {
    Checked<Optional<Quiz>> read = QuizFile.read(text);
    List<Diagnostic> problems = new ArrayList<>(read.diagnostics());
    read.value().ifPresent(quiz -> problems.addAll(QuizProofs.prove(quiz).diagnostics()));
    return problems;
  }

  private static Diagnostic first(List<Diagnostic> problems, Code code) {
    return problems.stream().filter(p -> p.code() == code).findFirst().orElseThrow();
  }

  /** The text with the first thing done that the problem advises. */
  private static String cured(String text, Diagnostic problem) {
    Location.InFile at = (Location.InFile) problem.location();
    String help = problem.help().orElseThrow();
    Matcher value = VALUE.matcher(help);
    Matcher line = LINE.matcher(help);
    Matcher whole = TEXT.matcher(help);
    if (value.find()) {
      return text.substring(0, at.start()) + value.group(1) + text.substring(at.end());
    }
    if (whole.find()) {
      int end = text.indexOf('\n', at.start());
      return text.substring(0, at.start()) + whole.group(1) + text.substring(end);
    }
    if (help.contains("leave `max` out") || help.contains("leave the line out")) {
      int start = text.lastIndexOf('\n', at.start());
      return text.substring(0, start) + text.substring(text.indexOf('\n', at.start()));
    }
    if (help.contains("put it under the dash above")) {
      int start = text.lastIndexOf('\n', at.start());
      return text.substring(0, start + 1) + text.substring(start + 3);
    }
    assertThat(line.find()).as(help).isTrue();
    // As far in as what the problem points at, on the line below it.
    int start = text.lastIndexOf('\n', at.start()) + 1;
    int end = text.indexOf('\n', at.start());
    String indent =
        " "
            .repeat(
                text.substring(start, end)
                    .replace("- ", "  ")
                    .indexOf(text.substring(start, end).replace("- ", "  ").strip()));
    return text.substring(0, end) + "\n" + indent + line.group(1) + text.substring(end);
  }

  private static void isCured(Code code, String text) {
    Diagnostic problem = first(problems(text), code);
    String better = cured(text, problem);
    assertThat(problems(better))
        .as("%s: %s", problem.message(), problem.help().orElse(""))
        .extracting(Diagnostic::code)
        .doesNotContain(code);
  }

  /** Each line breaks a quiz: the code, the quiz, what is replaced, and by what. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "QUIZ_BANDS | what-gets-in-the-way | from: 0% | from: 5%",
        "QUIZ_BANDS | what-gets-in-the-way | from: 35% | from: 35%~    to: 65%",
        "QUIZ_BANDS | spot-the-offer | from: 0 | from: 1",
        "QUIZ_BANDS | spot-the-offer | from: 5 | from: 6",
        "QUIZ_BANDS | spot-the-offer | from: 3 | from: 3~    to: 3",
        "QUIZ_NEEDS | what-gets-in-the-way | needs: 2 | needs: 4",
        "QUIZ_NEEDS | what-gets-in-the-way | skip: Skip this one     # leave this line out to make"
            + " every statement required~ | ",
        "QUIZ_REVERSE | what-gets-in-the-way | - reverse: I can ask for help and still think well"
            + " of myself. | - reverse: I can ask for help and still think well of myself.~       "
            + " max: 3",
        "QUIZ_REVERSE | what-gets-in-the-way | - I turn down offers so that I will not owe anyone."
            + " | - text: I turn down offers.~        max: 4",
        "QUIZ_STRAIGHT_LINE | what-gets-in-the-way | from: 70% | from: 65%",
        "QUIZ_RIGHT_ANSWER | spot-the-offer | pick: all | pick: one",
        "QUIZ_STYLE | what-gets-in-the-way | - reverse: I can hand over | - reverse:I can hand"
            + " over",
        "QUIZ_STYLE | spot-the-offer | - right: The person who asks | - right:The person who asks",
        "QUIZ_STYLE | what-gets-in-the-way | skip: Skip this one | skip: false",
        "QUIZ_STYLE | spot-the-offer | ~      - About what askers | ~        - About what askers",
        "QUIZ_UNBALANCED | what-gets-in-the-way | from: 70% | from: 95%",
      })
  void whatIsAdvisedCures(Code code, String name, String from, String to) {
    String text = QuizFile.example(name);
    String broken = text.replace(from.replace('~', '\n'), to == null ? "" : to.replace('~', '\n'));
    assertThat(broken).isNotEqualTo(text);
    if (code == Code.QUIZ_RIGHT_ANSWER) {
      broken = broken.replace("    pick: one\n", "");
    }
    isCured(code, broken);
  }

  @Test
  void whatIsAdvisedAgainstOneAnswerHoldsForAllAnswers() {
    Random random = new Random(20261129);
    int cured = 0;
    for (int i = 0; i < 1500; i++) {
      Quiz.Reflection quiz = RandomQuizzes.reflection(random);
      List<Diagnostic> told = StraightLine.check(quiz);
      if (told.isEmpty() || told.get(0).help().orElse("").startsWith("reverse")) {
        continue;
      }
      Location.InFile at = (Location.InFile) told.get(0).location();
      String text = at.file().text();
      Quiz better = QuizFile.quiz(cured(text, told.get(0)));
      assertThat(StraightLine.check((Quiz.Reflection) better)).as(text).isEmpty();
      cured++;
    }
    assertThat(cured).isGreaterThan(100);
  }

  @Test
  void theWholeIsNotRewardedEither() {
    String whole =
        QuizVariants.OVERALL
            .replace(
                "- I eat standing up.",
                String.join(
                    "\n      - ",
                    "- I eat standing up.",
                    "I run.",
                    "I hurry.",
                    "I skip lunch.",
                    "I wake up early."))
            .replace("from: 75%", "from: 56%")
            .replace("from: 34%", "from: 20%");
    assertThat(first(problems(whole), Code.QUIZ_STRAIGHT_LINE).message())
        .contains("over all parts, so the whole lands in `high`");
    isCured(Code.QUIZ_STRAIGHT_LINE, whole);
  }
}
