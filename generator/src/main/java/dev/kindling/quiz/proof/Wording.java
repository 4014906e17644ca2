package dev.kindling.quiz.proof;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.quiz.model.Prose;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.yaml.ValueReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * P18: no text of a quiz speaks like a diagnosis. What readers say of themselves may have a normal
 * day and a patient hour in it; what is said about them may not.
 */
final class Wording {

  private static final Pattern CLINICAL =
      Pattern.compile(
          "\\b(diagnos\\w*|disorders?|symptoms?|patients|(a|an|the|this|each|every|as|of) patient"
              + "|you suffer( from)?)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern VERDICT =
      Pattern.compile(
          "\\b((ab)?normal|clinical(ly)?|you (may |might |will |do )?need "
              + "(\\w+ )?(treatment|therapy|medication|medicine))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final String CONDITIONS =
      "(adhd|anxiety|autism|burnout|condition|depression|disease|illness|neurosis|phobia|ptsd"
          + "|syndrome|trauma)";
  private static final Pattern CONDITION =
      Pattern.compile(
          "\\byou(?: have|[’']ve| have got|[’']ve got| got| show| show signs of| live with)"
              + " (an? |some |severe |mild )*(\\w+ )?"
              + CONDITIONS
              + "\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern STATE =
      Pattern.compile(
          "\\byou(?: are|[’']re| may be| might be| seem)"
              + " (\\w+ )?(depressed|autistic|bipolar|neurotic|phobic|traumati[sz]ed"
              + "|mentally ill|an addict|an alcoholic)\\b",
          Pattern.CASE_INSENSITIVE);

  private Wording() {}

  /** Checks what is said about the reader, and in a reflection also what is asked. */
  static List<Diagnostic> check(Quiz quiz) {
    List<Diagnostic> problems = new ArrayList<>();
    if (quiz instanceof Quiz.Reflection reflection) {
      List<Prose> asked = new ArrayList<>(QuizTexts.asked(quiz));
      asked.add(reflection.question());
      reflection.answers().forEach(answer -> asked.add(answer.text()));
      asked.forEach(text -> find(CLINICAL, text, problems));
      // The title of a part stands in the verdict.
      reflection.parts().forEach(part -> result(part.title(), problems));
    }
    QuizTexts.results(quiz).forEach(text -> result(text, problems));
    return problems;
  }

  private static void result(Prose text, List<Diagnostic> problems) {
    find(CLINICAL, text, problems);
    find(VERDICT, text, problems);
    find(CONDITION, text, problems);
    find(STATE, text, problems);
  }

  private static void find(Pattern pattern, Prose text, List<Diagnostic> problems) {
    Matcher found = pattern.matcher(text.written());
    while (found.find()) {
      problems.add(
          Diagnostic.of(
                  Code.QUIZ_WORDING,
                  text.location(),
                  "`" + ValueReader.shortened(found.group()) + "` sounds like a diagnosis")
              .withHelp("say what the reader may notice, in everyday words"));
    }
  }
}
