package dev.kindling.quiz;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.explain.Explanations;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.model.QuizFile;
import dev.kindling.quiz.proof.QuizProofs;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The examples of {@code explain} about quizzes, read by the reader of quizzes and proved: each
 * shows its own mistake, in the words that are promised, and none that it is not about.
 */
class QuizExamplesTest {

  private static final String SCALE =
      """
      type: reflection
      question: How much is this like you?
      answers:
        - Not at all
        - A little
        - Partly
        - Mostly
        - Very much
      skip: Skip this one
      """;

  private static final String PARTS =
      """
      parts:
        owing:
          title: Owing something back
          statements:
            - A favour sits in my mind.
            - reverse: I enjoy a kindness.
            - I turn down offers.
      """;

  private static final String BANDS =
      """
      bands:
        - id: quiet
          from: 0%
          title: Mostly quiet
          text: Little.
        - id: noisy
          from: 70%
          title: Noisy
          text: Much.
      """;

  private static final String CHECK =
      """
      type: knowledge
      questions:
      %s
      bands:
        - id: start
          from: 0
          title: Start
          text: Go on.
        - id: all
          from: 1
          title: All
          text: Well done.
      """;

  private static final String REST_OF_OUTCOMES =
      """
        open:
          title: Open up
          text: Say it.
        more:
          title: More
          text: Say more.
      """;

  private static final String ASKED =
      """
      questions:
        - id: one
          ask: What first?
          choose:
            - text: This
              adds: { open: 4 }
            - text: That
              adds: { more: 4 }
      """;

  /** Where the example belongs in a quiz, with {@code %s} in its place. */
  private static final Map<Code, String> FRAMES = new EnumMap<>(Code.class);

  static {
    String needsTwo = SCALE + "needs: 2\n";
    String list = PARTS.replace("      - I turn down offers.\n", "%6s");
    FRAMES.put(Code.QUIZ_STYLE, SCALE + list + BANDS);
    FRAMES.put(Code.QUIZ_TEXT, SCALE + list + BANDS);
    FRAMES.put(Code.QUIZ_SAME_TEXT, CHECK.replace("%s\n", "  - id: one\n    ask: Is it?\n%4s"));
    FRAMES.put(Code.QUIZ_BANDS, needsTwo + PARTS + "%0s    text: Little.\n");
    String bands =
        needsTwo
            + PARTS.replace("owing", "self-image")
            + "bands:\n  - id: quiet\n"
            + "    from: 0%%\n    title: Quiet\n    text: Little.\n%2s";
    FRAMES.put(Code.QUIZ_BAND_UNREACHABLE, bands + "    text: Much.\n");
    FRAMES.put(Code.QUIZ_NEEDS, SCALE + "%0s" + BANDS);
    FRAMES.put(
        Code.QUIZ_REVERSE, SCALE + "parts:\n  self-image:\n    title: How it looks\n%4s" + BANDS);
    FRAMES.put(Code.QUIZ_STRAIGHT_LINE, bands + "    text: Much.\n");
    FRAMES.put(
        Code.QUIZ_NO_EFFECT,
        "type: outcome\noutcomes:\n  small:\n    title: Small\n    text: Begin.\n"
            + REST_OF_OUTCOMES
            + ASKED.replace("open: 4", "open: 4, small: 1")
            + "  - id: two\n    ask: And then?\n    choose:\n      - text: Small\n"
            + "        adds: { small: 9 }\n      - text: Open\n        adds: { open: 2 }\n"
            + "%2s");
    FRAMES.put(Code.QUIZ_OUTCOME_UNREACHABLE, "type: outcome\n%0s" + REST_OF_OUTCOMES + ASKED);
    FRAMES.put(Code.QUIZ_UNBALANCED, bands.replace("self-image", "owing") + "    text: Much.\n");
    FRAMES.put(Code.QUIZ_RIGHT_ANSWER, CHECK.replace("%s\n", "%2s"));
    FRAMES.put(Code.QUIZ_FEEDBACK, bands.replace("self-image", "past"));
    FRAMES.put(
        Code.QUIZ_ID,
        SCALE
            + PARTS
            + "bands:\n%2s    text: Little.\n"
            + BANDS.substring(BANDS.indexOf("  - id: noisy")));
    FRAMES.put(Code.QUIZ_BRANCH, CHECK.replace("%s\n", "%2s"));
    FRAMES.put(Code.QUIZ_WORDING, SCALE + PARTS + BANDS.replace("    text: Much.\n", "%4s"));
    FRAMES.put(Code.QUIZ_CARE, "type: outcome\n%0s" + REST_OF_OUTCOMES + ASKED);
  }

  private static List<Diagnostic> problems(String text) {
    Checked<Optional<Quiz>> read = QuizFile.read(text);
    List<Diagnostic> problems = new ArrayList<>(read.diagnostics());
    read.value().ifPresent(quiz -> problems.addAll(QuizProofs.prove(quiz).diagnostics()));
    return problems;
  }

  /** The example in its place, each line as far in as the place is. */
  private static String whole(String frame, String example) {
    int at = frame.indexOf('%');
    while (!frame.substring(at).matches("(?s)%[0-9]?s.*")) {
      at = frame.indexOf('%', at + 1);
    }
    int indent = frame.charAt(at + 1) - '0';
    StringBuilder lines = new StringBuilder();
    example.lines().forEach(line -> lines.append(" ".repeat(indent)).append(line).append('\n'));
    return (frame.substring(0, at) + lines + frame.substring(at + 3)).replace("%%", "%");
  }

  @ParameterizedTest
  @EnumSource(
      value = Code.class,
      names = {
        "QUIZ_STYLE",
        "QUIZ_TEXT",
        "QUIZ_SAME_TEXT",
        "QUIZ_BANDS",
        "QUIZ_BAND_UNREACHABLE",
        "QUIZ_NEEDS",
        "QUIZ_REVERSE",
        "QUIZ_STRAIGHT_LINE",
        "QUIZ_NO_EFFECT",
        "QUIZ_OUTCOME_UNREACHABLE",
        "QUIZ_UNBALANCED",
        "QUIZ_RIGHT_ANSWER",
        "QUIZ_FEEDBACK",
        "QUIZ_ID",
        "QUIZ_BRANCH",
        "QUIZ_WORDING",
        "QUIZ_CARE"
      })
  void anExampleShowsItsMistake(Code code) {
    var explanation = Explanations.open().of(code);
    String text = whole(requireNonNull(FRAMES.get(code)), explanation.example());
    List<Diagnostic> problems = problems(text);

    assertThat(problems).as(text).anyMatch(problem -> problem.code() == code);
    assertThat(problems)
        .as(text)
        .filteredOn(problem -> problem.code() == code)
        .anyMatch(problem -> problem.message().startsWith(explanation.says()));
    assertThat(problems)
        .as(text)
        .extracting(Diagnostic::code)
        .doesNotContain(Code.MISSING_FIELD, Code.UNKNOWN_FIELD, Code.WRONG_TYPE, Code.BAD_VALUE)
        .allMatch(found -> found == code || found != Code.QUIZ_STYLE);
  }
}
