package dev.kindling.quiz.proof;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.model.ShareCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * P20: every result can be shared and comes back as it was, in a code that fits a message. Totals
 * stand in the code side by side, so going through each alone goes through all.
 */
final class ShareCodes {

  /** The most characters of a code. */
  static final int LONGEST = 80;

  private ShareCodes() {}

  /** Checks every value of each total; of a reflection, every pair of each part. */
  static List<Diagnostic> check(Quiz quiz, ShareCode code) {
    if (code.length() > LONGEST) {
      return List.of(
          Diagnostic.of(
                  Code.QUIZ_SHARE_CODE,
                  quiz.location(),
                  "the code of a shared result would have "
                      + code.length()
                      + " characters, and at most "
                      + LONGEST
                      + " are allowed")
              .withHelp("use fewer parts or outcomes"));
    }
    if (quiz instanceof Quiz.Reflection reflection) {
      reflection(reflection, code);
    } else {
      alone(code).forEach(totals -> comesBack(totals, code.written(code.encode(totals))));
    }
    return List.of();
  }

  /** Every value of every total, beside the smallest of the others. */
  private static List<List<Integer>> alone(ShareCode code) {
    List<List<Integer>> all = new ArrayList<>();
    for (int i = 0; i < code.greatest().size(); i++) {
      for (int value = 0; value <= code.greatest().get(i); value++) {
        List<Integer> totals = new ArrayList<>(Collections.nCopies(code.greatest().size(), 0));
        totals.set(i, value);
        all.add(totals);
      }
    }
    return all;
  }

  /** Every total of every part. */
  private static void reflection(Quiz.Reflection quiz, ShareCode code) {
    List<Integer> totals = new ArrayList<>();
    for (int statements = 0; statements < code.greatest().size(); statements += 2) {
      totals.add(quiz.skip().isPresent() ? 0 : code.greatest().get(statements));
      totals.add(0);
    }
    for (int part = 0; part < totals.size(); part += 2) {
      int fewest = totals.get(part);
      for (int answered = fewest; answered <= code.greatest().get(part); answered++) {
        totals.set(part, answered);
        for (int sum = 0; sum <= answered * quiz.most(); sum++) {
          totals.set(part + 1, sum);
          comesBack(totals, code.decode(code.encode(totals)));
        }
      }
      totals.set(part, fewest);
      totals.set(part + 1, 0);
    }
  }

  private static void comesBack(List<Integer> totals, ShareCode.Shared read) {
    boolean isSame = read instanceof ShareCode.Shared.Totals back && back.values().equals(totals);
    if (!isSame) {
      throw new IllegalStateException("A share code came back changed: " + totals);
    }
  }
}
