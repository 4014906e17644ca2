package dev.kindling.flagship;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows the links of the written pages with another reader than the one that wrote them. */
class LinksTest {

  private static final String SITE = "http://site.example" + BuiltSite.BASE_PATH;

  @Test
  void everyLinkStaysRelativeAndLeadsSomewhere() throws IOException {
    assertThat(broken(BuiltSite.flagship())).isEmpty();
  }

  @Test
  void aWrongLinkIsNamed(@TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("a"));
    Files.writeString(folder.resolve("a/index.html"), "<h1 id=here>A</h1>");
    Files.writeString(
        folder.resolve("index.html"),
        """
        <h1 id="top">B</h1>
        <a href="a/">1</a> <a href="a/#here">2</a> <a href="#top">3</a> <a href="mailto:a@b.example">4</a>
        <a href="https://elsewhere.example/">5</a>
        <a href="a/#gone">6</a> <a href="b/">7</a> <a href="/repo/a/">8</a> <img src="c.png" alt="">
        <a href="../outside.html">9</a>
        """);

    assertThat(broken(new BuiltSite(folder)))
        .containsExactly(
            "index.html: a/#gone",
            "index.html: b/",
            "index.html: /repo/a/",
            "index.html: c.png",
            "index.html: ../outside.html");
  }

  private static List<String> broken(BuiltSite site) throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path file : site.htmlFiles()) {
      // A host may show the page for lost addresses anywhere, so its links cannot be relative.
      if (!file.equals(Path.of("404.html"))) {
        for (Element element : read(site, file).select("[href]:not([rel=canonical]), [src]")) {
          String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
          if (!link.matches("[a-z]+:.*") && !leadsSomewhere(site, file, link)) {
            broken.add(file + ": " + link);
          }
        }
      }
    }
    return broken;
  }

  private static boolean leadsSomewhere(BuiltSite site, Path file, String link) throws IOException {
    URI target = URI.create(SITE + BuiltSite.address(file)).resolve(link);
    if (link.startsWith("/") || !target.toString().startsWith(SITE)) {
      return false;
    }
    Path to = Path.of(target.getPath().substring(BuiltSite.BASE_PATH.length()));
    Path page = target.getPath().endsWith("/") ? to.resolve("index.html") : to;
    if (!Files.isRegularFile(site.folder().resolve(page))) {
      return false;
    }
    String anchor = target.getFragment();
    return anchor == null || anchor.isEmpty() || read(site, page).getElementById(anchor) != null;
  }

  private static Document read(BuiltSite site, Path file) throws IOException {
    return Jsoup.parse(site.folder().resolve(file), "UTF-8");
  }
}
