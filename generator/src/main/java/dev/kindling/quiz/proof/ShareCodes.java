package dev.kindling.quiz.proof;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.quiz.Quiz;
import dev.kindling.quiz.ShareCode;
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

  /** Checks every value of every total, and of a reflection every total of every part. */
  static List<Diagnostic> check(Quiz quiz) {
    ShareCode code = ShareCode.of(quiz);
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
    boolean isPaired = quiz instanceof Quiz.Reflection;
    List<Integer> totals = new ArrayList<>(Collections.nCopies(code.greatest().size(), 0));
    for (int i = 0; i < totals.size(); i += isPaired ? 2 : 1) {
      for (int value = 0; value <= code.greatest().get(i); value++) {
        totals.set(i, value);
        if (isPaired) {
          sums(code, totals, i + 1, value * ((Quiz.Reflection) quiz).most());
        } else {
          comesBack(code, totals);
        }
      }
      totals.set(i, 0);
    }
    return List.of();
  }

  /** Checks every sum that some answers to one part can have. */
  private static void sums(ShareCode code, List<Integer> totals, int part, int most) {
    for (int sum = 0; sum <= most; sum++) {
      totals.set(part, sum);
      comesBack(code, totals);
    }
    totals.set(part, 0);
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
