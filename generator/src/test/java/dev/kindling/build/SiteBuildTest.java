package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteBuildTest {

  @TempDir Path temp;

  @Test
  void writesEveryPageAndCountsListsToo() throws IOException {
    TinySite site = TinySite.of(temp).page("notes/one.md", "[Home](../index.md)");

    BuildOutcome outcome = site.build();

    assertThat(outcome.report().all()).isEmpty();
    assertThat(outcome.pages()).isEqualTo(3);
    assertThat(site.output("notes/one/index.html")).contains("<a href=\"../../\">Home</a>");
    assertThat(site.main("notes/index.html")).isEqualTo("<a href=\"one/\">notes/one.md</a>;");
  }

  @Test
  void writesNothingTheSecondTime() throws IOException {
    TinySite site = TinySite.of(temp);
    site.build();
    Map<String, String> first = site.written();

    assertThat(site.build().written().orElseThrow().written()).isZero();
    assertThat(site.written()).isEqualTo(first);
  }

  @Test
  void changesNothingWhenItFails() throws IOException {
    TinySite site = TinySite.of(temp).page("notes/one.md", "Text.");
    site.build();
    Map<String, String> before = site.written();
    String ledger = Files.readString(site.source("urls.txt"));

    BuildOutcome failed =
        site.page("notes/two.md", "[lost](lost.md)").page("index.md", "Changed.").build();

    assertThat(failed.written()).isEmpty();
    assertThat(TinySite.said(failed))
        .containsExactly("broken-link content/notes/two.md:5:8 `lost.md` leads to no file");
    assertThat(site.written()).isEqualTo(before);
    assertThat(site.source("urls.txt")).hasContent(ledger);
  }

  @Test
  void writesNothingAtAllWhenTheFirstBuildFails() throws IOException {
    TinySite site = TinySite.of(temp).page("index.md", "[lost](lost.md)");

    assertThat(site.build().written()).isEmpty();
    assertThat(temp.resolve("target/site")).doesNotExist();
    assertThat(temp.resolve("target/kindling")).isDirectoryNotContaining("glob:**.txt");
    assertThat(site.source("urls.txt")).doesNotExist();
  }

  @Test
  void writesASiteThatHasOnlyWarnings() throws IOException {
    TinySite site = TinySite.of(temp).page("index.md", "Text.\n\n[^1]: Unused.");

    BuildOutcome outcome = site.build();

    assertThat(outcome.report().hasErrors()).isFalse();
    assertThat(TinySite.said(outcome)).singleElement().asString().startsWith("unused-footnote ");
    assertThat(site.output("index.html")).contains("Text.");
  }

  @Test
  void failsOnWarningsWhenItIsStrict() throws IOException {
    TinySite site = TinySite.of(temp).page("index.md", "Text.\n\n[^1]: Unused.").strict();

    BuildOutcome outcome = site.build();

    assertThat(outcome.report().hasErrors()).isTrue();
    assertThat(outcome.written()).isEmpty();
    assertThat(temp.resolve("target/site")).doesNotExist();
    assertThat(temp.resolve("target/kindling")).isDirectoryNotContaining("glob:**.txt");
  }

  @Test
  void leavesDraftsOutUnlessAsked() throws IOException {
    TinySite site =
        TinySite.of(temp)
            .file("content/notes/draft.md", "---\ntitle: Draft\ndraft: true\n---\n\nSoon.\n");
    site.build();
    assertThat(site.written()).doesNotContainKey("site/notes/draft/index.html");

    site.withDrafts().build();

    assertThat(site.output("notes/draft/index.html")).contains("Soon.");
    assertThat(site.source("urls.txt")).content().doesNotContain("draft");
  }

  @Test
  void takesAnotherAddressWithAPath() throws IOException {
    TinySite site =
        TinySite.of(temp)
            .shows("page", "{{page.canonical}} {{site.home}}")
            .file("kinds/lost.yml", "files: [404.md]\nurl: /404.html\n")
            .page("404.md", "Nothing.")
            .at("https://elsewhere.example/guide");

    assertThat(site.build().report().all()).isEmpty();
    assertThat(site.main("index.html")).isEqualTo("https://elsewhere.example/guide/ ./");
    assertThat(site.main("404.html")).isEqualTo("https://elsewhere.example/guide/404.html /guide/");
    assertThat(site.output("robots.txt"))
        .contains("Sitemap: https://elsewhere.example/guide/sitemap.xml");
  }

  @Test
  void refusesAnAddressThatIsNone() throws IOException {
    assertThat(TinySite.of(temp).at("elsewhere").problems())
        .containsExactly(
            "bad-url site.yml `kindling.url` takes the place of `url`, and `elsewhere` is not the"
                + " full address of a site");
  }

  @Test
  void saysThatSettingsAreMissing() throws IOException {
    assertThat(TinySite.of(temp).without("site.yml").problems())
        .containsExactly("file-missing site.yml the site has no file `site.yml`");
  }

  @Test
  void saysThatSettingsAreMissingInAnEmptyFolder() throws IOException {
    TinySite site = TinySite.empty(temp);
    Files.createDirectories(temp.resolve("site"));

    assertThat(site.problems())
        .containsExactly("file-missing site.yml the site has no file `site.yml`");
  }

  @Test
  void saysThatSettingsAreMissingWhereThereIsNoFolder() throws IOException {
    assertThat(TinySite.empty(temp).problems())
        .containsExactly("file-missing site.yml the site has no file `site.yml`");
  }

  @Test
  void reportsFilesThatCannotBeReadAndNothingThatFollowsFromThem() throws IOException {
    TinySite site =
        TinySite.of(temp)
            .page("index.md", "[One](notes/one.md), [two](notes/two.md)")
            .file(
                "content/notes/one.md",
                "---\ntitle: Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1))
            .file("content/notes/two.md", "x".repeat((1 << 20) + 1));

    assertThat(site.problems())
        .containsExactly(
            "file-not-utf8 content/notes/one.md the file is not text in UTF-8: byte 0xE9 at offset"
                + " 14 (counted from 0), on line 2",
            "file-too-large content/notes/two.md the file is too large: it has 1,048,577 bytes, and"
                + " at most 1,048,576 are taken");
  }

  @Test
  void doesNotAskForSettingsThatCannotBeRead() throws IOException {
    assertThat(TinySite.of(temp).file("site.yml", new byte[] {(byte) 0xFF}).problems())
        .singleElement()
        .asString()
        .startsWith("file-not-utf8 site.yml");
  }

  @Test
  void findsMistakesInPagesBesideMistakesInTheLedger() throws IOException {
    assertThat(
            TinySite.of(temp)
                .file("urls.txt", "no-slash\n")
                .page("index.md", "[lost](lost.md)")
                .problems())
        .extracting(problem -> problem.split(" ", 2)[0])
        .containsExactly("broken-link", "bad-url");
  }

  @Test
  void writesTheLedgerOnlyWhenItSucceeds() throws IOException {
    TinySite site = TinySite.of(temp).page("notes/one.md", "[lost](lost.md)");
    site.build();
    assertThat(site.source("urls.txt")).doesNotExist();

    site.page("notes/one.md", "Text.").build();

    assertThat(Files.readAllLines(site.source("urls.txt"))).contains("/", "/notes/", "/notes/one/");
  }

  @Test
  void failsWhenAnAddressDisappearsUnlessThatIsAccepted() throws IOException {
    TinySite site = TinySite.of(temp).page("notes/one.md", "Text.").page("notes/two.md", "Text.");
    site.build();

    assertThat(site.without("content/notes/one.md").problems())
        .containsExactly("url-gone urls.txt:5:1 `/notes/one/` was public and is gone");
    assertThat(site.acceptingGoneUrls().problems()).isEmpty();
    assertThat(site.source("urls.txt")).content().doesNotContain("/notes/one/");
    assertThat(site.written()).doesNotContainKey("site/notes/one/index.html");
  }

  @Test
  void showsAListOfPictures() throws IOException {
    TinySite site =
        TinySite.of(temp)
            .file(
                "kinds/note.yml",
                """
                folder: notes
                index: {title: Notes}
                fields: {all: {type: list, of: image}}
                template: note
                """)
            .shows("note", "{{#fields.all}}[{{url}}]{{/fields.all}}")
            .file("static/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
            .file("content/notes/one.md", "---\ntitle: One\nall: [../../static/a.svg]\n---\n");

    assertThat(site.problems()).isEmpty();
    assertThat(site.main("notes/one/index.html")).isEqualTo("[../../a.svg]");
  }

  @Test
  void reportsALostPictureOfAListOnce() throws IOException {
    TinySite site =
        TinySite.of(temp)
            .file(
                "kinds/note.yml",
                """
                folder: notes
                index: {title: Notes}
                fields: {all: {type: list, of: image}}
                template: note
                """)
            .shows("note", "{{#fields.all}}[{{url}}]{{/fields.all}}")
            .file("content/notes/one.md", "---\ntitle: One\nall: [lost.svg]\n---\n");

    assertThat(site.problems())
        .containsExactly("broken-link content/notes/one.md:3:7 `lost.svg` leads to no file");
  }

  @Test
  void doesNotMindOtherBuildsInTheSameMachine() throws Exception {
    TinySite site = TinySite.of(temp);
    for (int i = 0; i < 40; i++) {
      site.page(
          "notes/n" + i + ".md", "# ".repeat(i % 2) + "\n\nText " + i + ", [home](../index.md).");
    }
    site.page("notes/n1.md", "Text.");
    for (int i = 3; i < 40; i += 2) {
      site.page("notes/n" + i + ".md", "## Part\n\nText " + i + "[^1].\n\n[^1]: Note.");
    }
    List<Path> targets = List.of(temp.resolve("a"), temp.resolve("b"), temp.resolve("c"));
    ExecutorService pool = Executors.newFixedThreadPool(targets.size());
    try {
      List<Callable<BuildOutcome>> builds =
          targets.stream()
              .map(target -> (Callable<BuildOutcome>) () -> site.build(target))
              .toList();
      for (Future<BuildOutcome> outcome : pool.invokeAll(builds)) {
        assertThat(TinySite.said(outcome.get())).isEmpty();
      }
    } finally {
      pool.shutdownNow();
    }

    Map<String, String> first = TinySite.files(targets.get(0).resolve("site"));
    assertThat(first).hasSizeGreaterThan(40);
    assertThat(TinySite.files(targets.get(1).resolve("site"))).isEqualTo(first);
    assertThat(TinySite.files(targets.get(2).resolve("site"))).isEqualTo(first);
  }

  @Test
  void saysOnlyOnceThatAKindOrAllPagesCannotBeRead() throws IOException {
    TinySite site = TinySite.of(temp).page("notes/a.md", "One.").page("notes/b.md", "Two.");

    site.file("kinds/note.yml", new byte[] {(byte) 0xFF});
    assertThat(site.build().report().all())
        .extracting(Diagnostic::code)
        .containsExactly(Code.FILE_NOT_UTF8);

    site.file("kinds/note.yml", "folder: notes\n").file("sources.yml", new byte[] {(byte) 0xFF});
    site.page("notes/a.md", "One [@somebody-2020].");
    assertThat(site.build().report().all())
        .extracting(Diagnostic::code)
        .containsExactly(Code.FILE_NOT_UTF8);
  }

  @Test
  void aHeadingThatIsShownInAListNeverTakesTheIdOfAPage() throws IOException {
    TinySite site =
        TinySite.of(temp)
            .shows(
                "list",
                "{{#page.items}}<section id=\"{{slug}}\"><h2><a href=\"{{url}}\">{{title}}</a>"
                    + "</h2>{{{body}}}</section>{{/page.items}}")
            .file("kinds/note.yml", "folder: notes\nindex: {title: Notes, bodies: true}\n")
            .page("notes/a.md", "## B")
            .page("notes/a-b.md", "Text.");

    assertThat(site.problems()).isEmpty();
    assertThat(site.output("notes/index.html")).containsOnlyOnce("id=\"a-b\"");
  }
}
