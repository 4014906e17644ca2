package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build of which nothing has changed since the last one says the same, and does nothing else. */
class LastBuildTest {

  /** After so long, a disk that counts parts of seconds can tell a change from the build. */
  private static final long APART_MILLIS = 150;

  @TempDir Path temp;

  private TinySite site = TinySite.in(Path.of(""));

  @BeforeEach
  void buildsUntilItKnows() throws Exception {
    site =
        TinySite.of(temp)
            .page("notes/a.md", "See [what comes](b.md).")
            .file("content/notes/b.md", "---\ntitle: B\npublish: 2027-01-01\n---\n\nText.\n");
    build();
    Thread.sleep(APART_MILLIS);
    build();
  }

  private BuildOutcome build() throws InterruptedException {
    Thread.sleep(APART_MILLIS);
    return site.build();
  }

  /** Whether a build did nothing; whatever it was, the one after it is known again. */
  private boolean isKnown() throws InterruptedException {
    return build().verdict().isEmpty();
  }

  @Test
  void saysTheSameAgain() throws Exception {
    BuildOutcome again = build();
    BuildOutcome clean = site.build(temp.resolve("clean"));

    assertThat(again.verdict()).isEmpty();
    assertThat(clean.verdict()).isPresent();
    assertThat(again.report()).isEqualTo(clean.report());
    assertThat(TinySite.said(again))
        .containsExactly(
            "link-to-later content/notes/a.md:5:18 `content/notes/b.md` is not published before"
                + " 2027-01-01");
    assertThat(again.pages()).isEqualTo(clean.pages());
    assertThat(again.nextChange()).isEqualTo(clean.nextChange()).isPresent();
    assertThat(again.unconfirmed()).isEqualTo(clean.unconfirmed());
    assertThat(again.written().orElseThrow().written()).isZero();
    assertThat(again.written().orElseThrow().unchanged())
        .isEqualTo(clean.written().orElseThrow().written());
  }

  @Test
  void seesAChangeThatHidesItself() throws Exception {
    Path page = site.source("content/index.md");
    FileTime time = Files.getLastModifiedTime(page);
    Files.writeString(page, Files.readString(page).replace("Welcome", "Goodbye"));
    Files.setLastModifiedTime(page, time);

    assertThat(isKnown()).isFalse();
    assertThat(site.output("index.html")).contains("Goodbye");
    build();
    assertThat(isKnown()).isTrue();
  }

  @Test
  void seesWhatCameAndWent() throws Exception {
    site.file("static/new.txt", "new");
    assertThat(isKnown()).isFalse();
    site.without("static/new.txt");
    assertThat(isKnown()).isFalse();
    Files.createDirectories(site.source("layouts"));
    assertThat(isKnown()).isFalse();
  }

  @Test
  void seesAnotherTheme() throws Exception {
    site.shows("page", "{{{page.body}}}<p>More.</p>");

    assertThat(isKnown()).isFalse();
  }

  @Test
  void seesWhatIsAskedFor() throws Exception {
    assertThat(site.on(TinySite.TODAY.plusDays(1)).build().verdict()).isPresent();
    assertThat(site.at("https://else.example/").build().verdict()).isPresent();
    assertThat(site.withDrafts().build().verdict()).isPresent();
  }

  @Test
  void seesOtherFeatures() throws Exception {
    assertThat(site.with(new Features(List.of(), Features.all().siteFiles())).build().verdict())
        .isPresent();
  }

  @Test
  void mendsWhatIsPublishedAndWhatLiesBesideIt() throws Exception {
    for (String file :
        List.of("site/index.html", "kindling/report.html", "kindling/schemas/kind.json")) {
      Path lost = temp.resolve("target").resolve(file);
      Files.delete(lost);
      assertThat(isKnown()).as(file).isFalse();
    }
    assertThat(temp.resolve("target/site/index.html")).exists();
    assertThat(temp.resolve("target/kindling/report.html")).exists();
  }

  @Test
  void doesNotRememberABuildWithErrors() throws Exception {
    site.page("index.md", "[lost](lost.md)");

    assertThat(TinySite.said(build())).anyMatch(said -> said.startsWith("broken-link"));
    assertThat(TinySite.said(build())).anyMatch(said -> said.startsWith("broken-link"));
  }

  @Test
  void looksWhatTheFilesSayWhereLinksAreMet() throws IOException, InterruptedException {
    Files.createDirectories(site.source("static"));
    Files.createSymbolicLink(site.source("static/link.txt"), site.source("site.yml"));
    build();

    assertThat(isKnown()).isFalse();
    assertThat(isKnown()).isFalse();
  }
}
