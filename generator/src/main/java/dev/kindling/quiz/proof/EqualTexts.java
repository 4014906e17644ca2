package dev.kindling.quiz.proof;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.quiz.model.Answer;
import dev.kindling.quiz.model.Band;
import dev.kindling.quiz.model.Candidate;
import dev.kindling.quiz.model.Part;
import dev.kindling.quiz.model.Prose;
import dev.kindling.quiz.model.Question;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.yaml.ValueReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * P23: where readers choose or compare, no two texts say the same. Who is offered “Yes” twice
 * cannot know which one counts, and of two results with one title nobody can tell which is theirs,
 * least of all on paper.
 */
final class EqualTexts {

  private static final Pattern EMPHASIS = Pattern.compile("[*_]+");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final List<Diagnostic> problems = new ArrayList<>();

  private EqualTexts() {}

  /** Checks all that is shown side by side. */
  static List<Diagnostic> check(Quiz quiz) {
    EqualTexts texts = new EqualTexts();
    if (quiz instanceof Quiz.Reflection reflection) {
      texts.reflection(reflection);
    } else if (quiz instanceof Quiz.Knowledge knowledge) {
      List<List<Prose>> answers = new ArrayList<>();
      for (Question.Check question : knowledge.questions()) {
        answers.add(question.answers().stream().map(Answer.Guess::text).toList());
      }
      texts.questions(knowledge.questions(), answers);
      texts.bands(knowledge.bands());
    } else if (quiz instanceof Quiz.Outcome outcome) {
      List<List<Prose>> answers = new ArrayList<>();
      for (Question.Weighing question : outcome.questions()) {
        answers.add(question.answers().stream().map(Answer.Weight::text).toList());
      }
      texts.questions(outcome.questions(), answers);
      texts.each("outcomes have the title", outcome.outcomes().stream().map(Candidate::title));
    }
    return texts.problems;
  }

  private void reflection(Quiz.Reflection quiz) {
    List<Prose> answers = new ArrayList<>(quiz.answers().stream().map(Answer.Step::text).toList());
    quiz.skip().ifPresent(answers::add);
    each("answers say", answers.stream());
    each("parts have the title", quiz.parts().stream().map(Part::title));
    each(
        "statements say",
        quiz.parts().stream().flatMap(p -> p.statements().stream()).map(Part.Statement::text));
    bands(quiz.bands());
  }

  private void bands(List<Band> bands) {
    each("bands have the title", bands.stream().map(Band::title));
  }

  /** A question may be asked in the words of another, as long as it offers other answers. */
  private void questions(List<? extends Question> questions, List<List<Prose>> answers) {
    Set<String> seen = new TreeSet<>();
    for (int q = 0; q < questions.size(); q++) {
      each("answers say", answers.get(q).stream());
      Prose ask = questions.get(q).ask();
      StringBuilder whole = new StringBuilder(said(ask));
      answers.get(q).forEach(answer -> whole.append('\n').append(said(answer)));
      if (!seen.add(whole.toString())) {
        add("questions with the same answers ask", ask);
      }
    }
  }

  private void each(String what, Stream<Prose> texts) {
    Set<String> seen = new TreeSet<>();
    texts.filter(text -> !seen.add(said(text))).forEach(text -> add(what, text));
  }

  private void add(String what, Prose text) {
    problems.add(
        Diagnostic.of(
                Code.QUIZ_SAME_TEXT,
                text.location(),
                "two " + what + " `" + ValueReader.shortened(text.written()) + "`")
            .withHelp("say in each what sets it apart, or take one of them out"));
  }

  /** What readers see of a text, without what they would not tell apart. */
  private static String said(Prose text) {
    String seen =
        EMPHASIS.matcher(Normalizer.normalize(text.written(), Normalizer.Form.NFKC)).replaceAll("");
    String one = SPACE.matcher(seen).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    return one.endsWith(".") ? one.substring(0, one.length() - 1) : one;
  }
}
