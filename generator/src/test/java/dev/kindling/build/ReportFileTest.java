package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {

  @TempDir Path temp;

  @Test
  void tellsOfEveryPageAndEveryList() throws IOException {
    TinySite site = TinySite.of(temp).page("notes/one.md", "Three small words.");

    Document report = report(site);

    assertThat(report.select("#pages + p + .scroll tbody tr").eachText())
        .satisfiesExactly(
            row -> assertThat(row).startsWith("index.md / home 1"),
            row -> assertThat(row).startsWith("Notes /notes/ list –"),
            row -> assertThat(row).startsWith("notes/one.md /notes/one/ note 3"));
    assertThat(report.select("h1 + p").text()).contains("Tiny, built for 2026-11-23: no problems");
  }

  @Test
  void leadsToTheFilesOnTheDisk() throws IOException {
    TinySite site = TinySite.of(temp).page("notes/one.md", "Text.");

    List<String> addresses = report(site).select("a[href^=./]").eachAttr("href");

    assertThat(addresses).contains("./../site/index.html", "./../site/notes/one/index.html");
    for (String address : addresses) {
      assertThat(temp.resolve("target/kindling").resolve(address)).exists();
    }
  }

  @Test
  void saysThatNothingWasWrittenAndWhy() throws IOException {
    TinySite site = TinySite.of(temp).page("notes/one.md", "[Lost](two.md)");

    Document report = report(site);

    assertThat(report.text())
        .contains("The site was not written")
        .contains("content/notes/one.md:5:8")
        .contains("broken-link");
    assertThat(report.select("a[href^=./]")).isEmpty();
  }

  @Test
  void doesNotKeepTheLastReportWhenThereIsNoSite() throws IOException {
    TinySite site = TinySite.of(temp);
    assertThat(report(site).text()).contains("no problems");

    site.without("site.yml");

    assertThat(report(site).text()).contains("file-missing").doesNotContain("no problems");
  }

  @Test
  void marksReviewsThatAreOverdue() throws IOException {
    TinySite site =
        TinySite.of(temp)
            .file("kinds/note.yml", "folder: notes\nreview: {every: 12 months}\n")
            .file("content/notes/a.md", "---\ntitle: New\nreviewed: 2026-01-01\n---\n")
            .file("content/notes/b.md", "---\ntitle: Old\nreviewed: 2024-01-01\n---\n");

    assertThat(report(site).select("#reviews + p + .scroll tbody tr").eachText())
        .containsExactly("Old 2025-01-01 (overdue)", "New 2027-01-01");
  }

  @Test
  void showsMarkupInTitlesAsText() throws IOException {
    TinySite site = TinySite.of(temp).page("notes/<img src=x onerror=alert(1)>.md", "Text.");

    Document report = report(site);

    assertThat(report.select("img, script")).isEmpty();
    assertThat(report.text()).contains("<img src=x onerror=alert(1)>");
  }

  @Test
  void keepsTheHeaviestOfVeryManyPages() throws IOException {
    TinySite site = TinySite.of(temp);
    for (int i = 0; i < 1010; i++) {
      site.page("notes/n" + i + ".md", "Text.");
    }

    Document report = report(site);

    assertThat(report.select("#pages + p + .scroll tbody tr")).hasSize(1000);
    assertThat(report.text()).contains("12 lighter pages are not shown");
  }

  @Test
  void writesAddressesWithSpacesSoThatTheyLead() {
    assertThat(ReportFile.address(Path.of("my guide/state"), Path.of("my guide/the site")))
        .isEqualTo("./../the%20site/");
  }

  private Document report(TinySite site) throws IOException {
    site.build();
    return Jsoup.parse(Files.readString(temp.resolve("target/kindling/report.html")));
  }
}
