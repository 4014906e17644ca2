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
import java.util.stream.Stream;

/** P18: no text of a quiz speaks like a diagnosis. */
final class Wording {

  private static final Pattern CLINICAL =
      Pattern.compile(
          "\\b(diagnos\\w*|disorders?|symptoms?|patients?|(ab)?normal(ly)?|you suffer( from)?)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CONDITION =
      Pattern.compile(
          "\\byou have (an? |some |severe |mild |clinical )*(\\w+ )?"
              + "(adhd|anxiety|autism|burnout|condition|depression|disease|illness|neurosis"
              + "|phobia|ptsd|syndrome|trauma)\\b",
          Pattern.CASE_INSENSITIVE);

  private Wording() {}

  /** Checks what is said about the reader, and in a reflection also what is asked. */
  static List<Diagnostic> check(Quiz quiz) {
    Stream<Prose> asked =
        quiz instanceof Quiz.Reflection ? QuizTexts.asked(quiz).stream() : Stream.empty();
    List<Diagnostic> problems = new ArrayList<>();
    Stream.concat(asked, QuizTexts.results(quiz).stream())
        .forEach(
            text -> {
              find(CLINICAL, text, problems);
              find(CONDITION, text, problems);
            });
    return problems;
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
