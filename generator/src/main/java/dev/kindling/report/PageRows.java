package dev.kindling.report;

import dev.kindling.address.PageUrl;
import dev.kindling.catalogue.Listing;
import dev.kindling.check.PageWeight;
import dev.kindling.report.ReportView.PageRow;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Every page and every list of pages with what it weighs and how it is linked. */
final class PageRows {

  private static final String UNKNOWN = "–";

  private final Map<String, PageWeight> weights = new TreeMap<>();
  private final Links links;

  private PageRows(ReportFacts facts, Links links) {
    facts.weights().forEach(weight -> weights.put(weight.path().value(), weight));
    this.links = links;
  }

  /**
   * Rows of a table.
   *
   * @param shown by address
   * @param leftOut how many are not shown, because lighter ones would be one too many
   */
  record Rows(List<PageRow> shown, int leftOut) {}

  /**
   * The rows of a site.
   *
   * @param most how many at most; of more, the heaviest stay
   */
  static Rows of(Site site, ReportFacts facts, Links links, int most) {
    PageRows rows = new PageRows(facts, links);
    Map<PageUrl, Supplier<PageRow>> all = new TreeMap<>();
    for (Page page : site.pages()) {
      all.put(page.url(), () -> rows.row(page));
    }
    for (Listing listing : site.listings()) {
      all.put(listing.url(), () -> rows.row(listing));
    }
    int leftOut = Math.max(0, all.size() - most);
    if (leftOut > 0) {
      List<Weighed> byWeight = new ArrayList<>(all.size());
      all.keySet().forEach(url -> byWeight.add(new Weighed(url, rows.whole(url))));
      byWeight.sort(Comparator.comparingLong(Weighed::bytes));
      byWeight.subList(0, leftOut).forEach(light -> all.remove(light.url()));
    }
    return new Rows(all.values().stream().map(Supplier::get).toList(), leftOut);
  }

  private record Weighed(PageUrl url, long bytes) {}

  private PageRow row(Page page) {
    return row(
        page.title(), page.url(), page.kind().name(), Amounts.count(page.document().words()));
  }

  private PageRow row(Listing listing) {
    return row(listing.title(), listing.url(), "list", UNKNOWN);
  }

  private long whole(PageUrl url) {
    return Optional.ofNullable(weights.get(url.file())).map(PageRows::whole).orElse(0L);
  }

  private PageRow row(String title, PageUrl url, String kind, String words) {
    Optional<PageWeight> weight = Optional.ofNullable(weights.get(url.file()));
    return new PageRow(
        links.to(title, url),
        kind,
        words,
        weight.map(w -> Amounts.size(w.html())).orElse(UNKNOWN),
        weight.map(w -> Amounts.size(whole(w))).orElse(UNKNOWN),
        weight.map(w -> Amounts.count(w.requests())).orElse(UNKNOWN),
        weight.map(w -> Amounts.count(w.linksOut())).orElse(UNKNOWN),
        weight.map(w -> Amounts.count(w.linksIn())).orElse(UNKNOWN));
  }

  private static long whole(PageWeight weight) {
    return weight.html() + weight.css() + weight.scripts() + weight.fonts() + weight.images();
  }
}
