package dev.kindling.mutants;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Mistakes that only a quiz has room for. */
final class QuizMutations {

  private static final Pattern START = Pattern.compile("(?m)^    from: (\\S+)$");
  private static final Pattern MARK = Pattern.compile("(?m)^ +- ((right|reverse): )");
  private static final Pattern ID = Pattern.compile("(?m)^  - id: (\\S+)$");
  private static final Pattern ITEM = Pattern.compile("(?m)^ +- .+\\n");
  private static final Pattern WEIGHT = Pattern.compile("[a-z]+: (\\d)(?=[ ,])");

  private QuizMutations() {}

  static void add(Mutations mutations) {
    for (String quiz : mutations.sources().names("site/content/quiz/", ".md")) {
      pairs(mutations, "swap the starts of two bands", quiz, mutations.find(quiz, START));
      for (MatchResult mark : mutations.find(quiz, MARK)) {
        String operator = "drop `" + mark.group(2) + ":`";
        mutations.replace(operator, "quizzes", quiz, mark.start(1), mark.end(1), "");
      }
      List<MatchResult> ids = mutations.find(quiz, ID);
      for (int i = 1; i < ids.size(); i++) {
        MatchResult id = ids.get(i);
        mutations.replace(
            "use an id twice", "quizzes", quiz, id.start(1), id.end(1), ids.get(i - 1).group(1));
      }
      for (MatchResult item : mutations.find(quiz, ITEM)) {
        mutations.replace("drop an item of a list", "quizzes", quiz, item.start(), item.end(), "");
      }
      for (MatchResult weight : mutations.find(quiz, WEIGHT)) {
        mutations.replace(
            "change a weight to 0", "quizzes", quiz, weight.start(1), weight.end(1), "0");
      }
    }
  }

  private static void pairs(
      Mutations mutations, String operator, String file, List<MatchResult> found) {
    String text = mutations.sources().text(file);
    for (int i = 0; i < found.size(); i++) {
      for (int j = i + 1; j < found.size(); j++) {
        MatchResult one = found.get(i);
        MatchResult other = found.get(j);
        mutations.replace(
            operator,
            "quizzes",
            file,
            one.start(1),
            other.end(1),
            other.group(1) + text.substring(one.end(1), other.start(1)) + one.group(1));
      }
    }
  }
}
