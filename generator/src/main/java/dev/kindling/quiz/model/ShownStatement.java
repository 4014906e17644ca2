package dev.kindling.quiz.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A statement at its place in the form.
 *
 * @param part the part it belongs to, 0-based
 * @param place its place within the part, 0-based
 * @param statement the statement
 */
public record ShownStatement(int part, int place, Part.Statement statement) {

  /** All statements of a quiz in the order in which they are shown. */
  public static List<ShownStatement> of(Quiz.Reflection quiz) {
    List<ShownStatement> shown = new ArrayList<>();
    int parts = quiz.parts().size();
    if (quiz.order() == Quiz.Order.LISTED) {
      for (int p = 0; p < parts; p++) {
        for (int turn = 0; turn < quiz.parts().get(p).statements().size(); turn++) {
          shown.add(at(quiz, p, turn));
        }
      }
      return shown;
    }
    int longest = quiz.parts().stream().mapToInt(p -> p.statements().size()).max().orElse(0);
    for (int turn = 0; turn < longest; turn++) {
      for (int p = 0; p < parts; p++) {
        if (turn < quiz.parts().get(p).statements().size()) {
          shown.add(at(quiz, p, turn));
        }
      }
    }
    return shown;
  }

  private static ShownStatement at(Quiz.Reflection quiz, int part, int place) {
    return new ShownStatement(part, place, quiz.parts().get(part).statements().get(place));
  }
}
