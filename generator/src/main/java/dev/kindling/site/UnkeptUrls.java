package dev.kindling.site;

import dev.kindling.address.PageUrl;
import dev.kindling.address.Redirect;
import dev.kindling.catalogue.Ledger;
import dev.kindling.catalogue.Listing;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.Location;
import dev.kindling.source.SourcePath;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds public addresses that {@code urls.txt} does not hold. A build writes them into it; but
 * where the folder of the build is thrown away afterwards, as on a server, nobody keeps what it
 * wrote, and an address that disappears later is missed by nobody.
 */
public final class UnkeptUrls {

  private static final int MOST_SHOWN = 3;

  private UnkeptUrls() {}

  /**
   * The problem of a ledger that lags behind. A page that came by itself, on its day, is none: the
   * site is built by a clock then. Nor is it one to have no ledger yet.
   *
   * @param previous what the ledger held before the build
   */
  public static Optional<Diagnostic> check(Ledger previous, Site site) {
    Set<PageUrl> known = new HashSet<>(previous.urls());
    Set<PageUrl> unkept = new TreeSet<>(PublicUrls.withoutDrafts(site));
    unkept.removeIf(known::contains);
    if (known.isEmpty() || unkept.isEmpty()) {
      return Optional.empty();
    }
    unkept.removeAll(cameByThemselves(site));
    return unkept.isEmpty() ? Optional.empty() : Optional.of(problem(List.copyOf(unkept)));
  }

  private static Set<PageUrl> cameByThemselves(Site site) {
    Set<PageUrl> urls = new HashSet<>();
    Set<SourcePath> paths = new HashSet<>();
    for (Page page : site.pages()) {
      if (page.document().frontMatter().publish().isPresent()) {
        urls.add(page.url());
        paths.add(page.path());
      }
    }
    for (Redirect redirect : site.redirects()) {
      if (urls.contains(redirect.to())) {
        urls.add(redirect.from());
      }
    }
    for (Listing listing : site.listings()) {
      if (listing.items().stream().anyMatch(paths::contains)
          || listing.terms().stream()
              .anyMatch(term -> term.pages().stream().anyMatch(paths::contains))) {
        urls.add(listing.url());
      }
    }
    return urls;
  }

  private static Diagnostic problem(List<PageUrl> urls) {
    List<String> shown = urls.stream().limit(MOST_SHOWN).map(url -> "`" + url + "`").toList();
    int more = urls.size() - shown.size();
    return Diagnostic.of(
            Code.URL_UNKEPT,
            new Location.OfFile(new SourcePath("urls.txt")),
            "`urls.txt` lacks "
                + (urls.size() == 1 ? "an address" : urls.size() + " addresses")
                + " of this site: "
                + String.join(", ", shown)
                + (more > 0 ? " and " + more + " more" : ""))
        .withHelp(
            "build once without `-Dkindling.strict` and commit the file, or add each address on a"
                + " line of its own");
  }
}
