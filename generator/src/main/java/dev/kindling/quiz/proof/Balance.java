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
   */
  static List<Diagnostic> check(Distribution distribution, String in, List<Location> places) {
    List<Diagnostic> problems = new ArrayList<>();
    BigInteger all = distribution.withResult();
    for (int i = 0; i < places.size(); i++) {
      Distribution.Share share = distribution.shares().get(i);
      boolean isRare = share.answerSets().multiply(HUNDRED).compareTo(all.multiply(RARE)) < 0;
      // None at all is an error, which says more.
      if (isRare && share.answerSets().signum() > 0) {
        int perMille = share.perMille(all);
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
                        + " answer sets ("
                        + perMille / 10
                        + "."
                        + perMille % 10
                        + "%)")
                .withHelp("a result that almost nobody sees may not be worth its place"));
      }
    }
    return problems;
  }
}
