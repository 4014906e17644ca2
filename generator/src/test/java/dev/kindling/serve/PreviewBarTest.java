package dev.kindling.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.build.Turn;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the bar below a page asks of the preview. */
class PreviewBarTest {

  @TempDir Path temp;

  private PreviewedSite site;

  @BeforeEach
  void aSiteWithADraftAndAPageToCome() throws Exception {
    site = PreviewedSite.of(temp);
    site.file("content/soon.md", "---\ntitle: Soon\npublish: 2027-03-01\n---\n\n[A](a.md)\n");
    site.file("content/draft.md", "---\ntitle: Draft\ndraft: true\n---\n\n[A](a.md)\n");
    site.start();
  }

  @AfterEach
  void end() {
    site.close();
  }

  private HttpResponse<String> view(String query, String... headers) throws Exception {
    return site.ask("POST", "/.kindling/view?" + query, headers);
  }

  private int status(String path) throws Exception {
    return site.get(path).statusCode();
  }

  @Test
  void showsAnyDayAndDraftsOnAndOff() throws Exception {
    assertThat(status("/repo/soon/")).isEqualTo(404);
    Map<String, String> today = site.files("preview/site");

    assertThat(view("day=2027-03-01&drafts=false", "X-Kindling", "bar").statusCode())
        .isEqualTo(202);
    assertThat(site.next()).isInstanceOf(Turn.Built.class);

    assertThat(status("/repo/soon/")).isEqualTo(200);
    assertThat(status("/repo/draft/")).isEqualTo(404);
    assertThat(site.message())
        .contains("\"day\":\"2027-03-01\"", "\"isToday\":false", "\"drafts\":false");

    view("day=&drafts=true", "X-Kindling", "bar");
    site.next();

    assertThat(status("/repo/soon/")).isEqualTo(404);
    assertThat(status("/repo/draft/")).isEqualTo(200);
    assertThat(site.message())
        .contains("\"day\":\"2026-11-23\"", "\"isToday\":true", "\"drafts\":true");

    view("day=&drafts=false", "X-Kindling", "bar");
    site.next();

    assertThat(site.files("preview/site")).isEqualTo(today);
  }

  @Test
  void takesNoOrdersFromOthers() throws Exception {
    assertThat(view("day=2027-03-01&drafts=false").statusCode()).isEqualTo(403);
    assertThat(
            view("day=&drafts=true", "X-Kindling", "bar", "Sec-Fetch-Site", "cross-site")
                .statusCode())
        .isEqualTo(403);
    assertThat(site.get("/.kindling/view?day=&drafts=true", "X-Kindling", "bar").statusCode())
        .isEqualTo(403);
    assertThat(view("day=soon&drafts=true", "X-Kindling", "bar").statusCode()).isEqualTo(400);
    assertThat(view("day=&drafts=yes", "X-Kindling", "bar").statusCode()).isEqualTo(400);
    assertThat(site.ask("OPTIONS", "/.kindling/view").statusCode()).isEqualTo(405);
    assertThat(site.ask("POST", "/.kindling/about").statusCode()).isEqualTo(405);

    assertThat(site.isQuiet()).isTrue();
  }

  @Test
  void saysOfAPageWhatItWeighsAndWhoLinksToIt() throws Exception {
    int size = site.files("preview/site").getOrDefault("a/index.html", "").length();

    assertThat(site.get("/.kindling/about?path=/repo/a/").body())
        .isEqualTo(
            "{\"page\":"
                + size
                + ",\"whole\":"
                + size
                + ",\"requests\":0,\"out\":0,\"in\":1,\"file\":\"content/a.md\",\"review\":\"\",\"works\":[]}");
    assertThat(site.get("/.kindling/about?path=/repo/plain.css").body()).isEqualTo("{}");
    assertThat(site.get("/.kindling/about?path=%2Felsewhere").body())
        .contains("\"file\":\"content/404.md\"");
  }

  @Test
  void saysWhenAPageIsDueAndWhatItCites() throws Exception {
    site.file(
        "sources.yml",
        """
        one-2001:
          type: web
          authors: [One]
          year: 2001
          title: A
          url: https://one.example/
          verified: true
        """);
    site.theme(
        "templates/page.mustache",
        PreviewedSite.page(
            "{{#page.sources}}<div id=\"{{id}}\">{{{reference}}}</div>{{/page.sources}}"));
    site.file("kinds/page.yml", "folder: .\nurl: /:slug/\nreview: {every: 12 months}\n");
    for (String name : new String[] {"a", "b", "soon", "draft"}) {
      site.file(
          "content/" + name + ".md",
          "---\ntitle: " + name + "\nreviewed: 2026-05-01\n---\n\nWords.[@one-2001]\n");
    }
    Turn turn = site.next();
    while (!site.isQuiet()) {
      // Files that are written one after the other can lead to more than one build.
      assertThat(turn).isInstanceOf(Turn.Built.class);
    }

    assertThat(site.get("/.kindling/about?path=/repo/a/").body())
        .contains("\"review\":\"2027-05-01\"", "\"works\":[\"one-2001\"]");
  }
}
