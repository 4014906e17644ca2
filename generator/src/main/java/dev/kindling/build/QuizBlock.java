package dev.kindling.build;

import dev.kindling.diagnostic.Diagnostic;
import java.util.List;

/** A whole quiz on another page than its own. The page's address holds the state of one. */
final class QuizBlock implements Block {

  /** Its name. */
  static final String NAME = "quiz";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Diagnostic> check(Embedding embedding) {
    if (embedding.quiz().isEmpty()) {
      return embedding.noQuiz();
    }
    return embedding.part().stream()
        .map(
            part ->
                embedding
                    .problem("`[!QUIZ]` shows a whole quiz, and `#" + part + "` names a part")
                    .withHelp("leave out `#" + part + "`, or write `[!QUESTION]` for one question"))
        .toList();
  }

  /** The ids on the page that would be mistaken for states of the quiz. */
  static List<Diagnostic> takenIds(Embedding embedding) {
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
