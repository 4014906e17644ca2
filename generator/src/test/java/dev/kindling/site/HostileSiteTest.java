package dev.kindling.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Checked;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HostileSiteTest {

  private static final List<String> PIECES =
      List.of(
          "..",
          ".",
          "/",
          "//",
          "\\",
          "#",
          "?",
          "%",
          "%2f",
          "%2e%2e",
          "%00",
          "%ff",
          "a",
          "b.md",
          "index.html",
          "é",
          "\ud83d\ude00",
          "\ud800",
          ":",
          "https:",
          "https://example.org/guide/",
          "static",
          "content",
          " x",
          "*",
          "\t",
          "$1",
          "-");

  @Test
  void everyTextIsAnsweredWithProblemsOnly() {
    Random random = new Random(7);
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder();
      for (String name :
          List.of("links", "images", "strategies", "next", "aliases", "tags", "slug", "cites")) {
        text.append(name).append(": ").append(any(random)).append(" | ").append(any(random));
        text.append('\n');
      }

      Checked<Assembled> answer =
          TestSite.withHome()
              .settings("taxonomies:\n  tags: {title: Topics}\n")
              .file("static/a/b.md")
              .page("content/factors/b.md", text.toString())
              .assemble();

      assertThat(answer.value().site().pages()).as(text.toString()).hasSize(2);
    }
  }

  private static String any(Random random) {
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(6);
    for (int at = 0; at < length; at++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
