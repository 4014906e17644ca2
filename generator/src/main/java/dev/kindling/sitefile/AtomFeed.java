package dev.kindling.sitefile;

import dev.kindling.address.PageUrl;
import dev.kindling.document.FrontMatter;
import dev.kindling.output.Artifact;
import dev.kindling.settings.SiteConfig;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import dev.kindling.source.SourcePath;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The news feed (Atom, RFC 4287): the pages that were published or changed last, newest first, each
 * with its summary and, before it, the notice of its kind. Days become instants at midnight UTC;
 * pages without a date are not news.
 */
public final class AtomFeed implements SiteFile {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  @Override
  public List<Artifact> make(Site site) {
    return site.config().feed().map(feed -> List.of(make(site, feed))).orElse(List.of());
  }

  private static Artifact make(Site site, SiteConfig.Feed feed) {
    List<Page> news = news(site, feed);
    String self = site.config().url() + new PageUrl(feed.url()).encoded().substring(1);
    XmlText xml =
        new XmlText().open("feed", "xmlns", NAMESPACE, "xml:lang", site.config().language());
    xml.element("title", feed.title());
    // Not the site's address: that is the name of the home page, which may be news itself.
    xml.element("id", self);
    xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", self);
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", site.config().url());
    xml.element("updated", instant(news.stream().findFirst().flatMap(AtomFeed::day)));
    xml.open("author").element("name", site.config().title()).close();
    news.forEach(page -> entry(xml, site, page));
    return Artifact.ofText(feed.url().substring(1), xml.close().text());
  }

  private static List<Page> news(Site site, SiteConfig.Feed feed) {
    return site.pages().stream()
        .filter(page -> page.isIndexed() && isWanted(page, feed))
        .flatMap(page -> day(page).map(day -> new Dated(day.toEpochDay(), page)).stream())
        .sorted(Comparator.comparingLong(Dated::days).reversed().thenComparing(Dated::path))
        .limit(feed.most())
        .map(Dated::page)
        .toList();
  }

  /** A page and the day on which it last changed, in days since 1970. */
  private record Dated(long days, Page page) {

    SourcePath path() {
      return page.path();
    }
  }

  private static boolean isWanted(Page page, SiteConfig.Feed feed) {
    return feed.kinds().isEmpty()
        || feed.kinds().stream().anyMatch(kind -> kind.value().equals(page.kind().name()));
  }

  private static Optional<LocalDate> day(Page page) {
    return page.document().frontMatter().lastChange();
  }

  private static void entry(XmlText xml, Site site, Page page) {
    String address = site.config().url() + page.url().encoded().substring(1);
    FrontMatter front = page.document().frontMatter();
    if (page.language().equals(site.config().languages().site())) {
      xml.open("entry");
    } else {
      xml.open("entry", "xml:lang", page.language().tag());
    }
    xml.element("title", page.title());
    xml.element("id", address);
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", address);
    xml.element("updated", instant(day(page)));
    front.date().ifPresent(day -> xml.element("published", instant(Optional.of(day))));
    String summary = page.notice().map(text -> text + ". ").orElse("") + front.summary().orElse("");
    if (!summary.isEmpty()) {
      xml.element("summary", summary.strip(), "type", "text");
    }
    front.tags().forEach(tag -> xml.empty("category", "term", tag.value()));
    xml.close();
  }

  /** Midnight of a day; an empty feed is as old as a feed can be. */
  private static String instant(Optional<LocalDate> day) {
    return day.orElse(LocalDate.EPOCH) + "T00:00:00Z";
  }
}
