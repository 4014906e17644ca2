package dev.kindling.quiz.view;

import dev.kindling.quiz.model.Part;
import dev.kindling.quiz.model.Quiz;
import java.util.ArrayList;
import java.util.List;

/**
 * A statement at its place in the form.
 *
 * @param part the part it belongs to, 0-based
 * @param statement the statement
 */
record ShownStatement(int part, Part.Statement statement) {

  /** All statements of a quiz in the order in which they are shown. */
  static List<ShownStatement> of(Quiz.Reflection quiz) {
    List<ShownStatement> shown = new ArrayList<>();
    if (quiz.order() == Quiz.Order.LISTED) {
      for (int p = 0; p < quiz.parts().size(); p++) {
        for (Part.Statement statement : quiz.parts().get(p).statements()) {
          shown.add(new ShownStatement(p, statement));
        }
      }
      return shown;
    }
    int longest = quiz.parts().stream().mapToInt(p -> p.statements().size()).max().orElse(0);
    for (int turn = 0; turn < longest; turn++) {
      for (int p = 0; p < quiz.parts().size(); p++) {
        List<Part.Statement> statements = quiz.parts().get(p).statements();
        if (turn < statements.size()) {
          shown.add(new ShownStatement(p, statements.get(turn)));
        }
      }
    }
    return shown;
  }
}
