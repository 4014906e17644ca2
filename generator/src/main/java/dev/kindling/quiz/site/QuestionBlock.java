package dev.kindling.quiz.site;

import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.feature.Block;
import dev.kindling.feature.Embedding;
import dev.kindling.quiz.model.Question;
import dev.kindling.quiz.model.Quiz;
import java.util.List;
import java.util.Optional;

/** One question of a knowledge check, alone in another page: the only sort with a right answer. */
public final class QuestionBlock implements Block {

  /** Its name. */
  public static final String NAME = "question";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Diagnostic> check(Embedding embedding) {
    Optional<Quiz> quiz = EmbeddedQuiz.of(embedding);
    if (quiz.isEmpty()) {
      return EmbeddedQuiz.missing(embedding);
    }
    if (quiz.get() instanceof Quiz.Reflection) {
      return List.of(
          embedding
              .problem(
                  "a statement of a reflection cannot stand alone: no answer to it is right, and"
                      + " it means something only together with the others of its part")
              .withHelp("write `[!QUIZ]` for the whole quiz"));
    }
    if (quiz.get() instanceof Quiz.Outcome) {
      return List.of(
          embedding
              .problem(
                  "a question of an outcome quiz cannot stand alone: no answer to it is right, and"
                      + " only all of them together lead to an outcome")
              .withHelp("write `[!QUIZ]` for the whole quiz"));
    }
    return question(embedding, (Quiz.Knowledge) quiz.get());
  }

  private static List<Diagnostic> question(Embedding embedding, Quiz.Knowledge quiz) {
    List<String> ids = quiz.questions().stream().map(Question::id).map(id -> id.value()).toList();
    String known = "its questions are `" + String.join("`, `", ids) + "`";
    if (embedding.part().isEmpty()) {
      return List.of(
          embedding
              .problem("`[!QUESTION]` must say which question, by its id behind a `#`")
              .withHelp(known));
    }
    String part = embedding.part().get();
    return ids.contains(part)
        ? EmbeddedQuiz.inQuiz(embedding)
        : List.of(
            embedding
                .problem("this quiz has no question `" + part + "`")
                .withHelp(NearestName.advice(part, ids).orElse(known)));
  }
}
