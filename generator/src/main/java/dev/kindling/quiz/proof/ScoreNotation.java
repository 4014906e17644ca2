package dev.kindling.quiz.proof;

import dev.kindling.quiz.model.Band;
import dev.kindling.quiz.model.Part;
import dev.kindling.quiz.model.PartTotal;
import dev.kindling.quiz.model.Prose;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.yaml.ValueReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Answers and scores as messages name them: answers in their own words, as a person would give
 * them, in the order of the statements or questions.
 */
final class ScoreNotation {

  /** From this many equal answers on, they are told as one. */
  private static final int RUN = 4;

  /** Of more answers than these, each is told by its place: whole words would fill a screen. */
  private static final int TOLD_IN_WORDS = 8;

  private ScoreNotation() {}

  /** Answers to the statements of one part. */
  static String answer(Quiz.Reflection quiz, List<Optional<Integer>> answers) {
    return "answer "
        + told(answers.stream().map(a -> a.map(step -> step(quiz, step)).orElse("skip")).toList());
  }

  /** A step of the scale, in its words. */
  static String step(Quiz.Reflection quiz, int step) {
    return quoted(quiz.answers().get(step).text());
  }

  /**
   * Answers to the questions of a quiz, each with any number of choices.
   *
   * @param texts the answers that each question offers
   * @param chosen the 0-based places of those that are chosen
   */
  static String choose(List<List<Prose>> texts, List<List<Integer>> chosen) {
    List<String> answers = new ArrayList<>();
    boolean inWords = chosen.size() <= TOLD_IN_WORDS;
    for (int q = 0; q < chosen.size(); q++) {
      List<Prose> offered = texts.get(q);
      List<String> all =
          chosen.get(q).stream()
              .map(i -> inWords ? quoted(offered.get(i)) : "answer " + (i + 1))
              .toList();
      answers.add(all.isEmpty() ? "none" : String.join(" with ", all));
    }
    return "choose " + told(answers);
  }

  private static String quoted(Prose text) {
    return "“" + ValueReader.shortened(text.written()) + "”";
  }

  private static String told(List<String> all) {
    List<String> told = new ArrayList<>();
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
