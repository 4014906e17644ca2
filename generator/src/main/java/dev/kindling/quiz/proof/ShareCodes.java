package dev.kindling.quiz.proof;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.model.ShareCode;
import dev.kindling.quiz.model.TotalKeys;
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

  /** Checks all totals that answers have; of a reflection, those of each part. */
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
      // Of a quiz with more totals than these, each by itself is at most its greatest value.
      code.keys()
          .map(TotalKeys::totals)
          .orElseGet(() -> alone(code))
          .forEach(totals -> comesBack(code, totals));
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
          comesBack(code, totals);
        }
      }
      totals.set(part, fewest);
      totals.set(part + 1, 0);
    }
  }

  private static void comesBack(ShareCode code, List<Integer> totals) {
    boolean isSame =
        code.decode(code.encode(totals)) instanceof ShareCode.Shared.Totals back
            && back.values().equals(totals);
    if (!isSame) {
      throw new IllegalStateException("A share code came back changed: " + totals);
    }
  }
}
