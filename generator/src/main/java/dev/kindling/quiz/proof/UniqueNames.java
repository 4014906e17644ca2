package dev.kindling.quiz.proof;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Located;
import dev.kindling.quiz.model.Band;
import dev.kindling.quiz.model.Candidate;
import dev.kindling.quiz.model.Part;
import dev.kindling.quiz.model.Question;
import dev.kindling.quiz.model.Quiz;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** P14: every name in a quiz is there once, and can stand in a link for years. */
final class UniqueNames {

  // Possessive, so that a text of any length is matched without recursion.
  private static final Pattern STABLE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*+");

  private UniqueNames() {}

  /** Checks parts, bands, questions and outcomes, each sort by itself. */
  static List<Diagnostic> check(Quiz quiz) {
    List<Diagnostic> problems = new ArrayList<>();
    if (quiz instanceof Quiz.Reflection reflection) {
      check("part", reflection.parts().stream().map(Part::id).toList(), problems);
      check("band", reflection.bands().stream().map(Band::id).toList(), problems);
    } else if (quiz instanceof Quiz.Knowledge knowledge) {
      check("question", knowledge.questions().stream().map(Question::id).toList(), problems);
      check("band", knowledge.bands().stream().map(Band::id).toList(), problems);
    } else if (quiz instanceof Quiz.Outcome outcome) {
      check("outcome", outcome.outcomes().stream().map(Candidate::id).toList(), problems);
      check("question", outcome.questions().stream().map(Question::id).toList(), problems);
    }
    return problems;
  }

  private static void check(String what, List<Located<String>> names, List<Diagnostic> problems) {
    Set<String> seen = new TreeSet<>();
    for (Located<String> name : names) {
      if (!STABLE.matcher(name.value()).matches()) {
        problems.add(
            Diagnostic.of(
                    Code.QUIZ_ID,
                    name.location(),
                    "a " + what + " cannot be called `" + name.value() + "`")
                .withHelp(
                    "use lower-case letters, digits and single hyphens, such as `start-small`"));
      } else if (!seen.add(name.value())) {
        problems.add(
            Diagnostic.of(
                    Code.QUIZ_ID,
                    name.location(),
                    "this quiz has a " + what + " `" + name.value() + "` already")
                .withHelp("give each " + what + " an `id` of its own"));
      }
    }
  }
}
