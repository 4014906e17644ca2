package dev.kindling.flagship;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Whoever is in danger finds at once what to do, from everywhere, and a way off the site. */
class SupportPageTest {

  private static final BuiltSite SITE = BuiltSite.flagship();

  private static Document page(String file) throws IOException {
    return Jsoup.parse(Files.readString(SITE.folder().resolve(file)));
  }

  @Test
  void everyPageLeadsThereFromItsHeaderAndItsMenu() throws IOException {
    for (Path file : SITE.pages()) {
      Document page = page(file.toString());

      // A phone shows the last entry beside the menu, so it must be the last.
      assertThat(page.select(".menu > ul > li:last-child > a").eachText())
          .as(file.toString())
          .containsExactly("Support");
      assertThat(page.select(".menu details a").eachText()).contains("Support");
    }
  }

  @Test
  void beginsWithTheNumbersForEmergencies() throws IOException {
    Element text = page("support/index.html").expectFirst("main .prose");

    assertThat(text.child(0).className()).isEqualTo("danger");
    assertThat(text.select(".danger .where").eachText())
        .containsExactly("European Union", "United Kingdom", "North America", "Australia");
    assertThat(text.select(".danger .number").eachAttr("href"))
        .containsExactly("tel:112", "tel:999", "tel:911", "tel:000");
    assertThat(text.select(".now a").eachAttr("href"))
        .containsExactly("#_suicide", "#_harm", "#_elder", "#_young", "#_places");
  }

  @Test
  void everyNumberHasItsOfficialPageAndADayUntilWhichItCounts() throws IOException {
    Document page = page("support/index.html");
    List<Element> entries = page.select(".danger li, .lines li");

    assertThat(entries).hasSize(13);
    for (Element entry : entries) {
      Element cite = entry.expectFirst(".cite a");
      Element source = page.expectFirst(cite.attr("href").replace("#", "[id=") + "]");

      assertThat(source.text()).as(entry.text()).contains("Counts until");
      assertThat(source.select("a[href^=https]")).hasSize(1);
    }
    for (Element line : page.select(".lines li:has(.number)")) {
      String number = line.select(".number").text();

      assertThat(line.select(".number").attr("href"))
          .isEqualTo("tel:" + number.replaceAll("[ -]", ""));
      assertThat(line.select("a[href^=https]").eachText()).containsExactly("Official page");
    }
  }

  @Test
  void pagesThatAreNotSafeToBeSeenWithKeepAWayOffInReach() throws IOException {
    for (String file :
        List.of(
            "support/index.html",
            "faq/strings-attached/index.html",
            "factors/past-experiences/index.html")) {
      Document page = page(file);

      assertThat(page.select("main .leave a").text()).as(file).isEqualTo("Leave this site now");
      assertThat(page.select("link[rel=stylesheet][href*=support]")).as(file).hasSize(1);
    }
  }

  @Test
  void nobodyIsToldToEndHelpWithoutCare() throws IOException {
    for (Path file : SITE.htmlFiles()) {
      String html = Files.readString(SITE.folder().resolve(file));
      for (int at = html.indexOf("at any time");
          at >= 0;
          at = html.indexOf("at any time", at + 1)) {
        String around = html.substring(Math.max(0, at - 90), at);

        assertThat(
                around.contains("stop")
                    || around.toLowerCase(Locale.ROOT).contains("where it is safe"))
            .as("%s: %s", file, around)
            .isTrue();
      }
    }
  }

  @Test
  void theQuizLeadsThereForEachStatementAboutHelpThatHurt() throws IOException {
    Document page = page("quiz/what-gets-in-the-way/index.html");
    String definition = page.expectFirst("template[data-definition]").html();

    assertThat(definition.split("\\[5,(?:0|1|true|false),(?:1|true)\\]", -1)).hasSize(4);
    assertThat(page.select("form + .beside a").attr("href")).isEqualTo("../../support/");
    assertThat(page.select("[data-intro] a").eachAttr("href")).contains("../../support/");
  }
}
