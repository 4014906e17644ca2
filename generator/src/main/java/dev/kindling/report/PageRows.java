package dev.kindling.report;

import dev.kindling.check.PageWeight;
import dev.kindling.report.ReportView.PageRow;
import dev.kindling.site.Listing;
import dev.kindling.site.Page;
import dev.kindling.site.PageUrl;
import dev.kindling.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every page and every list of pages with what it weighs and how it is linked. */
final class PageRows {

  private static final String UNKNOWN = "–";

  private final Map<String, PageWeight> weights = new TreeMap<>();
  private final Links links;

  private PageRows(ReportFacts facts, Links links) {
    facts.weights().forEach(weight -> weights.put(weight.path().value(), weight));
    this.links = links;
  }

  /** The rows, by address. */
  static List<PageRow> of(Site site, ReportFacts facts, Links links) {
    PageRows rows = new PageRows(facts, links);
    Map<PageUrl, PageRow> sorted = new TreeMap<>();
    for (Page page : site.pages()) {
      String words = Amounts.count(page.document().words());
      sorted.put(page.url(), rows.row(page.title(), page.url(), page.kind().name(), words));
    }
    for (Listing listing : site.listings()) {
      sorted.put(listing.url(), rows.row(listing.title(), listing.url(), "list", UNKNOWN));
    }
    return new ArrayList<>(sorted.values());
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
