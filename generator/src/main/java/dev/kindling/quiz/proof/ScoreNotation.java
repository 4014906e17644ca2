package dev.kindling.quiz.proof;

import dev.kindling.quiz.model.Band;
import dev.kindling.quiz.model.Part;
import dev.kindling.quiz.model.PartTotal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers and scores as messages name them. {@code answer 3, 0, skip} gives the place of each
 * answer on the scale, from 0; {@code choose 2, 1+3} gives its place in the list of a question,
 * from 1.
 */
final class ScoreNotation {

  /** From this many equal answers on, they are told as one. */
  private static final int RUN = 4;

  private ScoreNotation() {}

  /** Answers to the statements of one part. */
  static String answer(List<Optional<Integer>> answers) {
    return "answer " + told(answers.stream().map(a -> a.map(String::valueOf).orElse("skip")));
  }

  /** Answers to the questions of a quiz, each with any number of choices. */
  static String choose(List<List<Integer>> chosen) {
    return "choose "
        + told(
            chosen.stream()
                .map(
                    places ->
                        places.isEmpty()
                            ? "none"
                            : String.join(
                                "+", places.stream().map(i -> String.valueOf(i + 1)).toList())));
  }

  private static String told(Stream<String> answers) {
    List<String> told = new ArrayList<>();
    List<String> all = answers.toList();
    int at = 0;
    while (at < all.size()) {
      int end = at;
      while (end < all.size() && all.get(end).equals(all.get(at))) {
        end++;
      }
      if (end - at >= RUN) {
        told.add(all.get(at) + " (" + (end - at) + " times)");
      } else {
        told.addAll(all.subList(at, end));
      }
      at = end;
    }
    return String.join(", ", told);
  }

  /** Answers that give a total: as many highest ones as fit, then skips. */
  static List<Optional<Integer>> answers(Part part, PartTotal total, int most) {
    List<Optional<Integer>> answers = new ArrayList<>();
    int left = total.sum();
    for (int i = 0; i < part.statements().size(); i++) {
      if (i >= total.answered()) {
        answers.add(Optional.empty());
        continue;
      }
      int counts = Math.min(most, left);
      left -= counts;
      answers.add(Optional.of(part.statements().get(i).keyed(counts, most)));
    }
    return answers;
  }

  /** A total such as {@code 4 of 12 (33%)}. */
  static String score(PartTotal total, int most) {
    return total.sum() + " of " + total.answered() * most + " (" + total.percent(most) + "%)";
  }

  /** Points such as {@code 1 point}. */
  static String points(int points) {
    return points == 1 ? "1 point" : points + " points";
  }

  /** Something with a name, in backquotes. */
  static String name(Band band) {
    return "`" + band.id().value() + "`";
  }

  /** Names as a sentence lists them: {@code `a`, `b` and `c`}. */
  static String names(List<String> names) {
    List<String> quoted = names.stream().map(n -> "`" + n + "`").toList();
    return quoted.size() == 1
        ? quoted.get(0)
        : String.join(", ", quoted.subList(0, quoted.size() - 1))
            + " and "
            + quoted.get(quoted.size() - 1);
  }
}
