package dev.kindling.flagship;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report on the flagship's build, as the people who keep the site see it. */
@EnabledIf("dev.kindling.flagship.HeadlessBrowser#isHere")
@TestInstance(Lifecycle.PER_CLASS)
class ReportPageTest {

  private Path folder;
  @AutoClose private StaticServer server;
  @AutoClose private HeadlessBrowser browser;

  @BeforeAll
  void openTheReport() throws Exception {
    folder = BuiltSite.flagship().folder().resolveSibling("");
    browser = HeadlessBrowser.open();
    server = StaticServer.start(folder, "/target/");
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 390", "LIGHT, 1280", "DARK, 390", "DARK, 1280"})
  void hasNoBarrier(ColorScheme scheme, int width) {
    List<String> complaints = new ArrayList<>();
    List<String> barriers = new ArrayList<>();
    try (BrowserContext context = browser.context(width, scheme)) {
      Page page = context.newPage();
      Complaints listener = Complaints.about(page, server.base(), complaints);
      listener.visit("kindling/report.html", 200);
      barriers.addAll(Barriers.on(page));
      listener.lookAtWidths(width);
    }

    assertThat(barriers).isEmpty();
    assertThat(complaints).isEmpty();
  }

  @Test
  void isValid() throws Exception {
    assertThat(new NuChecker().check(folder.resolve("kindling/report.html")))
        .filteredOn(NuChecker.Finding::isError)
        .isEmpty();
  }

  @Test
  void leadsToFilesThatAreThereAndToNoOtherHost() throws IOException {
    Document report = report();

    assertThat(report.select("script")).isEmpty();
    assertThat(report.select("[href^=http], [src^=http]")).isEmpty();
    assertThat(report.select("a[href^=./], link[href^=./]").eachAttr("href"))
        .hasSizeGreaterThan(100)
        .allSatisfy(href -> assertThat(folder.resolve("kindling").resolve(href)).exists());
    assertThat(report.select("a[href^=#]").eachAttr("href"))
        .isNotEmpty()
        .allSatisfy(href -> assertThat(report.getElementById(href.substring(1))).isNotNull());
  }

  @Test
  void showsTheFiguresOfTheQuizzes() throws IOException {
    assertThat(report().select("#quizzes ~ .scroll tr").eachText())
        .contains("quiet 53 24.5 %", "sometimes 109 50.5 %", "loud 38 17.6 %", "none 16 7.4 %");
  }

  private Document report() throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("kindling/report.html")));
  }
}
