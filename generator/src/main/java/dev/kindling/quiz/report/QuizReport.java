package dev.kindling.quiz.report;

import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.quiz.proof.Distribution;
import dev.kindling.quiz.proof.ProvedQuiz;
import dev.kindling.quiz.proof.ReadingLevel;
import dev.kindling.quiz.report.QuizReportView.GradedView;
import dev.kindling.quiz.report.QuizReportView.PartRow;
import dev.kindling.quiz.report.QuizReportView.QuizRow;
import dev.kindling.quiz.report.QuizReportView.ShareRow;
import dev.kindling.report.Amounts;
import dev.kindling.report.Links;
import dev.kindling.report.ReportPart;
import dev.kindling.report.ReportTemplate;
import dev.kindling.report.SiteReport;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import dev.kindling.theme.Html;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the proofs of quizzes found. */
public final class QuizReport implements ReportPart {

  private static final String TEMPLATE = "quizzes.mustache";
  private static final int HARDEST = 3;

  @Override
  public String id() {
    return "quizzes";
  }

  @Override
  public String title() {
    return "Quizzes";
  }

  @Override
  public Optional<Html> of(Site site, List<Diagnostic> problems, Links links) {
    List<QuizRow> rows = new ArrayList<>();
    for (Page page : site.pages()) {
      ProvedQuiz.of(page.document())
          .ifPresent(proved -> rows.add(row(page, proved, errors(page, problems), links)));
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Html(
                ReportTemplate.of(QuizReport.class, TEMPLATE)
                    .fill(new QuizReportView(rows))
                    .stripTrailing()));
  }

  private static long errors(Page page, List<Diagnostic> problems) {
    return problems.stream()
        .filter(Diagnostic::isError)
        .filter(problem -> problem.location().path().equals(page.path()))
        .count();
  }

  private static QuizRow row(Page page, ProvedQuiz proved, long errors, Links links) {
    boolean isGraded = SiteReport.isGraded(page.language());
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
        errors == 0 ? Optional.empty() : Optional.of(errors == 1 ? "1 error" : errors + " errors"),
        proved.figures().uncounted(),
        isGraded ? Optional.of(Amounts.tenths(reading.mean())) : Optional.empty(),
        hardest,
        proved.figures().distributions().stream().map(QuizReport::part).toList());
  }

  private static PartRow part(Distribution part) {
    List<ShareRow> shares = new ArrayList<>();
    for (Distribution.Share share : part.shares()) {
      shares.add(share(share, part.answerSets()));
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
