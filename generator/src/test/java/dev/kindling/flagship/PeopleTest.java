package dev.kindling.flagship;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Readers are told that the people are made up: on the page, on paper and in the feed. */
class PeopleTest {

  private static final String LABEL = "A story we made up, from moments you may know";

  private static final BuiltSite SITE = BuiltSite.flagship();

  private static List<Path> stories() {
    return SITE.pages().stream()
        .filter(page -> page.startsWith("stories") && page.getNameCount() == 3)
        .toList();
  }

  private static String read(String file) throws IOException {
    return Files.readString(SITE.folder().resolve(file));
  }

  @Test
  void everyStorySaysSoAboveItsText() throws IOException {
    assertThat(stories()).hasSizeGreaterThan(3);
    for (Path page : stories()) {
      Document html = Jsoup.parse(read(page.toString()));
      List<Element> all = html.getAllElements();
      Element label = html.expectFirst("main .tag");

      assertThat(label.text()).as(page.toString()).isEqualTo(LABEL);
      assertThat(all.indexOf(label)).isLessThan(all.indexOf(html.expectFirst("main .prose")));
    }
  }

  @Test
  void paperDoesNotLoseTheLabel() throws IOException {
    Path sheet;
    try (Stream<Path> files = Files.list(SITE.folder().resolve("assets"))) {
      sheet =
          files
              .filter(file -> file.getFileName().toString().matches("hearth\\..*css"))
              .findFirst()
              .orElseThrow();
    }
    String print = Files.readString(sheet);
    print = print.substring(print.indexOf("@media print"));
    List<String> hidden =
        Pattern.compile("([^{}]*)\\{[^{}]*display:\\s*none[^{}]*\\}")
            .matcher(print)
            .results()
            .map(MatchResult::group)
            .flatMap(rule -> Stream.of(rule.substring(0, rule.indexOf('{')).split(",")))
            .map(String::strip)
            .toList();

    assertThat(hidden).contains(".menu").doesNotContain(".tag", ".kicker", ".head", "main");
  }

  @Test
  void everyStoryInTheFeedSaysSoFirst() throws IOException {
    Document feed = Jsoup.parse(read("feed.xml"), "", Parser.xmlParser());
    List<Element> entries =
        feed.select("entry").stream()
            .filter(entry -> entry.select("id").text().matches(".*/stories/[^/]+/"))
            .toList();

    assertThat(entries)
        .isNotEmpty()
        .allSatisfy(entry -> assertThat(entry.select("summary").text()).startsWith(LABEL + ". "));
  }
}
