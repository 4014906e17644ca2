package dev.kindling.site;

import dev.kindling.address.PageUrl;
import dev.kindling.catalogue.BuildDay;
import dev.kindling.catalogue.ContentFolder;
import dev.kindling.catalogue.ExpiredUrls;
import dev.kindling.catalogue.Ledger;
import dev.kindling.catalogue.Materials;
import dev.kindling.catalogue.Publication;
import dev.kindling.catalogue.Withheld;
import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Located;
import dev.kindling.settings.SiteConfig;
import dev.kindling.source.PortableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares the addresses of a site with those that were public before. */
final class LedgerCheck {

  private static final String ACCEPT = "`-Dkindling.acceptUrls=true`";

  private final Set<PageUrl> present;

  /** The same by their folded names: only made for the first that is gone or spelled otherwise. */
  private @Nullable Map<String, PageUrl> folded;

  private final Set<PageUrl> expired;
  private final List<SiteConfig.Taxonomy> taxonomies;
  private final Map<PageUrl, Withheld> withheld = new TreeMap<>();

  /**
   * Prepares the comparison.
   *
   * @param present all addresses of the site, those of files that are copied too
   * @param expired addresses whose time is over
   * @param withheld the documents that are not part of the site today
   * @param taxonomies by which the pages are grouped
   */
  private LedgerCheck(
      Set<PageUrl> present,
      Set<PageUrl> expired,
      List<Withheld> withheld,
      List<SiteConfig.Taxonomy> taxonomies) {
    this.taxonomies = taxonomies;
    this.present = present;
    this.expired = expired;
    withheld.forEach(page -> this.withheld.putIfAbsent(page.page().url(), page));
  }

  /**
   * The ledger after this build: what was public and what is now. An address that is gone is a
   * problem and stays in the ledger, unless that is accepted.
   */
  static Checked<Ledger> next(
      Materials materials, Publication publication, Site site, BuildDay day) {
    Ledger previous = materials.previous();
    Ledger now = Ledger.of(PublicUrls.withoutDrafts(site));
    Checked<Ledger> kept =
        new LedgerCheck(
                present(site),
                ExpiredUrls.of(materials, publication.expired()),
                publication.withheld(),
                materials.config().taxonomies())
            .keep(previous);
    return day.acceptUrls()
        ? Checked.of(kept.value().and(now))
        : Checked.of(previous.and(now)).with(kept.diagnostics());
  }

  private static Set<PageUrl> present(Site site) {
    Set<PageUrl> all = PublicUrls.all(site);
    site.statics().forEach(file -> all.add(ContentFolder.address(file.path())));
    return all;
  }

  /** Whether a server finds a file there, whoever wants it now. */
  private boolean isPresent(PageUrl url) {
    return present.contains(url)
        || near(url).filter(near -> near.file().equals(url.file())).isPresent();
  }

  /** What has the same name where nobody minds case. */
  private Optional<PageUrl> near(PageUrl url) {
    Map<String, PageUrl> all = folded;
    if (all == null) {
      all = new HashMap<>();
      for (PageUrl one : new TreeSet<>(present)) {
        all.put(PortableName.fold(one.file()), one);
      }
      folded = all;
    }
    return Optional.ofNullable(all.get(PortableName.fold(url.file())));
  }

  /** The former ledger without the addresses that are gone; each of those is a problem. */
  private Checked<Ledger> keep(Ledger previous) {
    List<Diagnostic> problems = new ArrayList<>();
    List<Located<PageUrl>> kept = new ArrayList<>();
    for (Located<PageUrl> entry : previous.entries()) {
      if (isPresent(entry.value()) || expired.contains(entry.value())) {
        kept.add(entry);
      } else {
        problems.add(gone(entry));
      }
    }
    return new Checked<>(new Ledger(kept), problems);
  }

  private Diagnostic gone(Located<PageUrl> entry) {
    PageUrl url = entry.value();
    String reason =
        Optional.ofNullable(withheld.get(url))
            .map(page -> ": `" + page.path() + "` " + page.reason())
            .orElse("");
    return Diagnostic.of(
            Code.URL_GONE, entry.location(), "`" + url + "` was public and is gone" + reason)
        .withHelp(help(url));
  }

  /** Where an alias stands if no page, but a list or a term should answer. */
  private String lists(PageUrl url) {
    for (SiteConfig.Taxonomy taxonomy : taxonomies) {
      String field = taxonomy.field().value();
      if (url.value().startsWith(taxonomy.url()) && !url.value().equals(taxonomy.url())) {
        return ", or `term-aliases: {NEW NAME: [%s]}` to `%s` in `site.yml` if a term has another name now"
            .formatted(url, field);
      }
    }
    boolean isOfList = !withheld.containsKey(url);
    return isOfList && url.value().indexOf('/', 1) == url.value().length() - 1
        ? ", or to `index` in the file of a kind if its list should"
        : "";
  }

  /** What to do: an alias is only advised where there can be one. */
  private String help(PageUrl url) {
    Optional<PageUrl> near = near(url);
    if (near.isPresent()) {
      return "`%s` is the same name on a disk that ignores case, so there can be no alias: %s"
          .formatted(near.get(), "run once with " + ACCEPT);
    }
    return url.value().endsWith("/") || url.value().endsWith(".html")
        ? "add `aliases: [%s]` to the page that should answer%s, or run once with %s"
            .formatted(url, lists(url), ACCEPT)
        : "bring it back, or run once with " + ACCEPT;
  }
}
