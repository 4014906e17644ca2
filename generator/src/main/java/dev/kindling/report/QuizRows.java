package dev.kindling.report;

import dev.kindling.quiz.proof.Distribution;
import dev.kindling.quiz.proof.ProvedQuiz;
import dev.kindling.quiz.proof.ReadingLevel;
import dev.kindling.report.ReportView.GradedView;
import dev.kindling.report.ReportView.PartRow;
import dev.kindling.report.ReportView.QuizRow;
import dev.kindling.report.ReportView.ShareRow;
import dev.kindling.site.Page;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the proofs of quizzes found. */
final class QuizRows {

  private static final int HARDEST = 3;

  private QuizRows() {}

  /**
   * The quizzes of a site.
   *
   * @param isGraded whether reading grades mean anything in the site's language
   */
  static List<QuizRow> of(List<Page> pages, Links links, boolean isGraded) {
    List<QuizRow> rows = new ArrayList<>();
    for (Page page : pages) {
      if (page.document().extension().orElse(null) instanceof ProvedQuiz proved) {
        rows.add(row(page, proved, links, isGraded));
      }
    }
    return rows;
  }

  private static QuizRow row(Page page, ProvedQuiz proved, Links links, boolean isGraded) {
    ReadingLevel reading = proved.figures().reading();
    List<GradedView> hardest = new ArrayList<>();
    for (ReadingLevel.Graded text : reading.texts()) {
      if (isGraded && hardest.size() < HARDEST) {
        hardest.add(new GradedView(text.text().written(), Amounts.tenths(text.tenths())));
      }
    }
    return new QuizRow(
        links.to(page),
        proved.quiz().type(),
        isGraded ? Optional.of(Amounts.tenths(reading.mean())) : Optional.empty(),
        hardest,
        proved.figures().distributions().stream().map(QuizRows::part).toList());
  }

  private static PartRow part(Distribution part) {
    List<ShareRow> shares = new ArrayList<>();
    for (Distribution.Share share : part.shares()) {
      shares.add(share(share, part.withResult()));
    }
    for (Distribution.Share other : part.others()) {
      if (other.answerSets().signum() > 0) {
        shares.add(share(other, part.answerSets()));
      }
    }
    return new PartRow(part.name(), Amounts.count(part.answerSets()), shares);
  }

  private static ShareRow share(Distribution.Share share, BigInteger all) {
    int perMille = all.signum() == 0 ? 0 : share.perMille(all);
    return new ShareRow(
        share.name(),
        Amounts.count(share.answerSets()),
        Amounts.tenths(perMille),
        Math.max(1, perMille / 10));
  }
}
