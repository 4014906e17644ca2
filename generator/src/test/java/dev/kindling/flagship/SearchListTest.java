package dev.kindling.flagship;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The search page as it was written: what a reader without scripts gets. */
class SearchListTest {

  private static final URI SITE = URI.create("https://letting-help-in.example/repo/");
  private static final URI SEARCH = SITE.resolve("search/");

  private static Document read(String file) throws IOException {
    return Jsoup.parse(Files.readString(BuiltSite.flagship().folder().resolve(file)));
  }

  @Test
  void listsEveryPageOfTheSitemapButItself() throws IOException {
    Set<String> expected = new TreeSet<>(read("sitemap.xml").select("loc").eachText());
    Set<String> listed = new TreeSet<>();
    for (Element link : read("search/index.html").select("[data-group] a")) {
      assertThat(listed.add(SEARCH.resolve(link.attr("href")).toString()))
          .as(link.attr("href"))
          .isTrue();
    }

    assertThat(expected.remove(SEARCH.toString())).isTrue();
    assertThat(listed).hasSizeGreaterThan(40).isEqualTo(expected);
  }

  @Test
  void saysWhatEveryPageSaysOfItself() throws IOException {
    for (Element entry : read("search/index.html").select("[data-entry]")) {
      String address = SEARCH.resolve(entry.select("a").attr("href")).toString();
      Document page = read(address.substring(SITE.toString().length()) + "index.html");
      assertThat(entry.select("strong").text())
          .isEqualTo(page.select("meta[property=og:title]").attr("content"));
      String summary = page.select("meta[property=og:description]").attr("content");
      assertThat(entry.select(".summary").text()).isEqualTo(summary);
      assertThat(summary.isEmpty()).as(address).isEqualTo(address.contains("/topics/"));
    }
  }

  @Test
  void hasNoControlBeforeTheScriptRan() throws IOException {
    Document page = read("search/index.html");

    assertThat(page.select("form").eachAttr("hidden")).hasSize(1);
    assertThat(page.select("main input, main button"))
        .hasSize(5)
        .allMatch(control -> control.closest("[hidden]") != null);
  }

  @Test
  void everyPageLeadsToIt() throws IOException {
    BuiltSite site = BuiltSite.flagship();
    for (Path file : site.pages()) {
      URI page = SITE.resolve(BuiltSite.address(file));
      Document written = read(file.toString());
      for (String part : List.of("footer a", "header .menu > ul a", "header details a")) {
        assertThat(written.select(part).eachAttr("href"))
            .as("%s of %s", part, file)
            .anyMatch(href -> page.resolve(href).equals(SEARCH));
      }
    }
  }

  @Test
  void thePageForLostAddressesLeadsToItAndToFourDoors() throws IOException {
    List<String> ways = read("404.html").select("main a").eachAttr("href");

    assertThat(ways)
        .contains(
            "/repo/search/", "/repo/stories/", "/repo/factors/", "/repo/strategies/", "/repo/faq/");
  }
}
