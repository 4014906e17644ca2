package dev.kindling.sitefile;

import dev.kindling.address.PageUrl;
import dev.kindling.catalogue.Listing;
import dev.kindling.output.Artifact;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code sitemap.xml} (sitemaps.org 0.9) with every page that search engines may know, and the day
 * of its last change where its front matter gives one. A site of more pages than one file may list
 * gets several, and an index of them.
 */
public final class Sitemap implements SiteFile {

  private static final int MOST = 50_000;
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private record Entry(PageUrl url, Optional<LocalDate> changed) {}

  @Override
  public List<Artifact> make(Site site) {
    List<Entry> entries = entries(site);
    if (entries.size() <= MOST) {
      return List.of(Artifact.ofText("sitemap.xml", urls(site, entries)));
    }
    List<Artifact> files = new ArrayList<>();
    XmlText index = new XmlText().open("sitemapindex", "xmlns", NAMESPACE);
    for (int from = 0; from < entries.size(); from += MOST) {
      String name = "sitemap-" + (from / MOST + 1) + ".xml";
      List<Entry> part = entries.subList(from, Math.min(from + MOST, entries.size()));
      files.add(Artifact.ofText(name, urls(site, part)));
      index.open("sitemap").element("loc", site.config().url() + name).close();
    }
    files.add(Artifact.ofText("sitemap.xml", index.close().text()));
    return files;
  }

  private static List<Entry> entries(Site site) {
    List<Entry> entries = new ArrayList<>();
    for (Page page : site.pages()) {
      if (page.isIndexed()) {
        entries.add(new Entry(page.url(), page.document().frontMatter().lastChange()));
      }
    }
    for (Listing listing : site.listings()) {
      entries.add(new Entry(listing.url(), Optional.empty()));
    }
    entries.sort((a, b) -> a.url().compareTo(b.url()));
    return entries;
  }

  private static String urls(Site site, List<Entry> entries) {
    XmlText xml = new XmlText().open("urlset", "xmlns", NAMESPACE);
    for (Entry entry : entries) {
      xml.open("url");
      xml.element("loc", site.config().url() + entry.url().encoded().substring(1));
      entry.changed().ifPresent(day -> xml.element("lastmod", day.toString()));
      xml.close();
    }
    return xml.close().text();
  }
}
