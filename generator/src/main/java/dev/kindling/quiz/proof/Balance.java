package dev.kindling.quiz.proof;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.Location;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** P9: a warning about a result that hardly any answer set brings. */
final class Balance {

  private static final BigInteger RARE = BigInteger.valueOf(3);
  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  private Balance() {}

  /**
   * Checks a distribution.
   *
   * @param in where the results are, as messages say it: {@code in `owing`}; may be empty
   * @param places where each result is written, in the order of the shares
   * @param meant whether its author says that it shall be rare
   */
  static List<Diagnostic> check(
      Distribution distribution, String in, List<Location> places, List<Boolean> meant) {
    List<Diagnostic> problems = new ArrayList<>();
    BigInteger all = distribution.withResult();
    for (int i = 0; i < places.size(); i++) {
      Distribution.Share share = distribution.shares().get(i);
      boolean isRare = share.answerSets().multiply(HUNDRED).compareTo(all.multiply(RARE)) < 0;
      // None at all is an error, which says more.
      if (isRare && !meant.get(i) && share.answerSets().signum() > 0) {
        // Rounded down: what is less than the bound never reads like it.
        int perMille = share.answerSets().multiply(BigInteger.valueOf(1000)).divide(all).intValue();
        problems.add(
            Diagnostic.of(
                    Code.QUIZ_UNBALANCED,
                    places.get(i),
                    "`"
                        + share.name()
                        + "` is the result"
                        + in
                        + " of only "
                        + share.answerSets()
                        + " of "
                        + all
                        + " answer sets that have a result ("
                        + perMille / 10
                        + "."
                        + perMille % 10
                        + "%)")
                .withHelp(
                    "let more answers lead to it; if few shall, add a line `rare: true` to it"));
      }
    }
    return problems;
  }
}
