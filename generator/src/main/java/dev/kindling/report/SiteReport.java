package dev.kindling.report;

import dev.kindling.address.PageUrl;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.Repeated;
import dev.kindling.diagnostic.RuleUse;
import dev.kindling.diagnostic.SeverityRule;
import dev.kindling.document.Language;
import dev.kindling.report.ReportView.HostRow;
import dev.kindling.report.ReportView.PartView;
import dev.kindling.report.ReportView.ReviewRow;
import dev.kindling.report.ReportView.RuleRow;
import dev.kindling.report.ReportView.SlowRow;
import dev.kindling.report.ReportView.TotalView;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes the report on a build as one HTML page. It needs no script, asks no other host, and takes
 * its looks from the theme of the site. Stateless and thread-safe.
 */
public final class SiteReport {

  private static final String TEMPLATE = "report.mustache";
  private static final int SLOWEST = 10;

  /** More rows than this are no help to anybody, and slow to open. */
  static final int MOST = 1000;

  private final ReportFacts facts;
  private final Links links;

  private SiteReport(ReportFacts facts) {
    this.facts = facts;
    this.links = new Links(facts.siteFolder());
  }

  /** The page, whole. */
  public static String html(ReportFacts facts) {
    return ReportTemplate.of(SiteReport.class, TEMPLATE).fill(new SiteReport(facts).view());
  }

  private ReportView view() {
    Optional<Site> site = facts.site();
    List<Page> pages = site.map(Site::pages).orElse(List.of());
    return new ReportView(
        built(site),
        new ReportView.Verdict(
            facts.problems().summary(),
            facts.problems().all().isEmpty(),
            ProblemList.of(facts.problems().told(Integer.MAX_VALUE)),
            facts.known().isEmpty()
                ? Optional.empty()
                : Optional.of(ProblemList.of(Repeated.of(facts.known()))),
            facts.rules().stream().map(SiteReport::rule).toList()),
        totals(pages),
        measures(site),
        new ReportView.Records(
            reviews(pages),
            site.map(s -> WorkRows.of(s, links)).orElse(List.of()),
            site.map(SiteReport::hosts).orElse(List.of())),
        parts());
  }

  private ReportView.BuiltSite built(Optional<Site> site) {
    return new ReportView.BuiltSite(
        site.map(s -> s.config().title()).orElse("The site"),
        facts
            .siteFolder()
            .map(f -> facts.stylesheets().stream().map(s -> f + s).toList())
            .orElse(List.of()),
        facts.siteFolder().map(folder -> folder + PageUrl.HOME.file()),
        facts.today().toString(),
        facts.nextChange().map(LocalDate::toString));
  }

  private ReportView.Measures measures(Optional<Site> site) {
    PageRows.Rows rows =
        site.map(s -> PageRows.of(s, facts, links, MOST)).orElse(new PageRows.Rows(List.of(), 0));
    return new ReportView.Measures(
        rows.shown(),
        rows.leftOut() == 0 ? Optional.empty() : Optional.of(Amounts.count(rows.leftOut())),
        ReadingRows.of(site.map(Site::pages).orElse(List.of()), facts.readings(), links, MOST),
        slowest());
  }

  private List<PartView> parts() {
    List<PartView> parts = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>(facts.problems().all());
    problems.addAll(facts.known());
    if (facts.site().isPresent()) {
      for (ReportPart part : facts.parts()) {
        part.of(facts.site().get(), problems, links)
            .ifPresent(html -> parts.add(new PartView(part.id(), part.title(), html)));
      }
    }
    return parts;
  }

  /** Whether reading grades mean anything in a language: they were found for English. */
  public static boolean isGraded(Language language) {
    return language.isEnglish();
  }

  private static List<HostRow> hosts(Site site) {
    return site.config().allowedHosts().stream()
        .map(host -> new HostRow(host.host(), host.reason()))
        .toList();
  }

  private static RuleRow rule(RuleUse use) {
    SeverityRule rule = use.rule();
    return new RuleRow(
        rule.code().id(),
        rule.level().word(),
        rule.place().map(at -> at.path().value()),
        rule.reason(),
        rule.end().map(end -> end.day().toString()),
        use.hasEnded(),
        Amounts.count(use.problems()));
  }

  private List<TotalView> totals(List<Page> pages) {
    List<TotalView> totals = new ArrayList<>();
    if (facts.site().isPresent()) {
      Site site = facts.site().get();
      long words = pages.stream().mapToLong(page -> page.document().words()).sum();
      totals.add(new TotalView("Pages", Amounts.count(pages.size())));
      totals.add(new TotalView("Lists of pages", Amounts.count(site.listings().size())));
      totals.add(new TotalView("Words in texts", Amounts.count(words)));
      totals.add(new TotalView("Works cited", Amounts.count(site.works().all().size())));
      totals.add(new TotalView("Former addresses", Amounts.count(site.redirects().size())));
    }
    return totals;
  }

  private List<ReviewRow> reviews(List<Page> pages) {
    return pages.stream()
        .filter(page -> page.reviewDue().isPresent())
        .sorted(Comparator.comparing((Page page) -> page.reviewDue().orElseThrow()))
        .map(this::review)
        .toList();
  }

  private ReviewRow review(Page page) {
    LocalDate due = page.reviewDue().orElseThrow();
    return new ReviewRow(
        links.to(page),
        due.toString(),
        facts.today().isAfter(due),
        page.document().frontMatter().reviewer());
  }

  private List<SlowRow> slowest() {
    Map<PageUrl, String> titles = new TreeMap<>();
    facts.site().ifPresent(site -> site.pages().forEach(p -> titles.put(p.url(), p.title())));
    facts.site().ifPresent(site -> site.listings().forEach(l -> titles.put(l.url(), l.title())));
    return facts.nanos().entrySet().stream()
        .filter(entry -> titles.containsKey(entry.getKey()))
        .sorted(Map.Entry.<PageUrl, Long>comparingByValue().reversed())
        .limit(SLOWEST)
        .map(
            e ->
                new SlowRow(
                    links.to(titles.getOrDefault(e.getKey(), ""), e.getKey()),
                    Amounts.millis(e.getValue())))
        .toList();
  }
}
