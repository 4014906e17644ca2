package dev.kindling.quiz.site;

import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.feature.Block;
import dev.kindling.feature.Embedding;
import java.util.List;

/** A whole quiz on another page than its own. The page's address holds the state of one. */
public final class QuizBlock implements Block {

  /** Its name. */
  public static final String NAME = "quiz";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Diagnostic> check(Embedding embedding) {
    if (EmbeddedQuiz.of(embedding).isEmpty()) {
      return EmbeddedQuiz.missing(embedding);
    }
    if (embedding.part().isPresent()) {
      String part = embedding.part().get();
      return List.of(
          embedding
              .problem("`[!QUIZ]` shows a whole quiz, and `#" + part + "` names a part")
              .withHelp("leave out `#" + part + "`, or write `[!QUESTION]` for one question"));
    }
    return EmbeddedQuiz.inQuiz(embedding);
  }

  @Override
  public List<Diagnostic> checkBeside(Embedding embedding, List<String> above) {
    return above.contains(NAME)
        ? List.of(
            embedding
                .problem(
                    "this page embeds a quiz already, and its address can hold only one's steps")
                .withHelp("link to the other one"))
        : takenIds(embedding);
  }

  /** The ids on the page that would be mistaken for states of the quiz. */
  private static List<Diagnostic> takenIds(Embedding embedding) {
    return embedding.page().document().anchors().stream()
        .filter(QuizBlock::isState)
        .map(
            id ->
                embedding
                    .problem(
                        "the id `" + id + "` on this page is an address that the quiz uses itself")
                    .withHelp("give that heading another id: `## … {#about-" + id + "}`"))
        .toList();
  }

  /** Whether the script of a quiz means one of its states by an id. */
  private static boolean isState(String id) {
    boolean isStep =
        id.startsWith("step-") && id.length() > 5 && Character.isDigit(id.charAt("step-".length()));
    return id.equals("result") || isStep;
  }
}
