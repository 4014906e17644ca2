package dev.kindling.sitefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.TextSite;
import dev.kindling.address.PageUrl;
import dev.kindling.catalogue.Listing;
import dev.kindling.output.Artifact;
import dev.kindling.site.PreviewPictures;
import dev.kindling.site.Site;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SitemapTest {

  private static final String HOME = "https://example.org/guide/";

  private static XmlFile parsed(Artifact file) {
    return XmlFile.of(SiteFilesTest.text(file));
  }

  @Test
  void listsPagesAndListsInOrderWithTheirLastChange() {
    Site site =
        TextSite.withHome()
            .file("kinds/note.yml", "folder: notes\nindex: {title: Notes}\n")
            .page("notes/b.md", "title: B\ndate: 2026-01-01\nupdated: 2026-02-03", "Text.")
            .page("notes/\u00fc.md", "title: U\nslug: a\ndate: 2026-01-01", "Text.")
            .site();

    List<Artifact> files = new Sitemap().make(site);

    assertThat(files).extracting(file -> file.path().value()).containsExactly("sitemap.xml");
    XmlFile map = parsed(files.get(0));
    assertThat(map.document().getDocumentElement().getNamespaceURI())
        .isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
    assertThat(map.texts("loc"))
        .containsExactly(HOME, HOME + "notes/", HOME + "notes/a/", HOME + "notes/b/");
    assertThat(map.texts("lastmod")).containsExactly("2026-01-01", "2026-02-03");
  }

  @Test
  void leavesOutWhatSearchEnginesMustNotKnow() {
    Site site =
        TextSite.withHome()
            .file("kinds/secret.yml", "folder: secrets\nindexed: false\n")
            .file("kinds/note.yml", "folder: notes\n")
            .file("kinds/lost.yml", "files: [404.md]\nurl: /404.html\n")
            .page("404.md", "title: Lost", "Text.")
            .page("secrets/s.md", "title: S", "Text.")
            .page("notes/draft.md", "title: Draft\ndraft: true", "Text.")
            .withDrafts()
            .site();

    assertThat(parsed(new Sitemap().make(site).get(0)).texts("loc")).containsExactly(HOME);
  }

  @Test
  void escapesAddresses() {
    Site site = siteOf(List.of(listing("/a&b'\u00fc <c>/")));

    assertThat(parsed(new Sitemap().make(site).get(0)).texts("loc"))
        .containsExactly(HOME + "a&b'%C3%BC%20%3Cc%3E/");
  }

  @Test
  void isOneFileForAsManyAddressesAsOneMayHold() {
    assertThat(new Sitemap().make(siteOf(listings(50_000)))).hasSize(1);
  }

  @Test
  void isSplitWhereOneFileCannotHoldIt() {
    List<Artifact> files = new Sitemap().make(siteOf(listings(100_001)));

    assertThat(files)
        .extracting(file -> file.path().value())
        .containsExactly("sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml");
    assertThat(parsed(files.get(3)).texts("loc"))
        .containsExactly(HOME + "sitemap-1.xml", HOME + "sitemap-2.xml", HOME + "sitemap-3.xml");
    assertThat(
            files.subList(0, 3).stream()
                .map(f -> SiteFilesTest.text(f).split("<loc>", -1).length - 1))
        .containsExactly(50_000, 50_000, 1);
  }

  private static List<Listing> listings(int count) {
    return IntStream.range(0, count).mapToObj(i -> listing("/" + i + "/")).toList();
  }

  private static Listing listing(String url) {
    return new Listing(
        Listing.Role.TERM,
        new PageUrl(url),
        url,
        Optional.empty(),
        Optional.empty(),
        "list",
        Optional.empty(),
        false,
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static Site siteOf(List<Listing> listings) {
    Site small = TextSite.withHome().site();
    return new Site(
        small.config(),
        small.works(),
        List.of(),
        listings,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Set.of(),
        new PreviewPictures(Optional.empty(), new TreeMap<>()));
  }
}
