package dev.kindling.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class SourceScanTest {

  @TempDir Path site;
  @TempDir Path elsewhere;

  @Test
  void findsTheFilesOfASiteSortedByName() throws IOException {
    write("content/b.md", "content/a/z.md", "content/a.md", "kinds/page.yml", "site.yml");
    write("sources.yml", "search.yml", "urls.txt", "README.md", "pom.xml");
    write("static/x/door.svg", "static/a.txt");

    SourceScan scan = SourceScan.of(site);

    assertThat(names(scan.texts()))
        .containsExactly(
            "content/a.md",
            "content/a/z.md",
            "content/b.md",
            "kinds/page.yml",
            "search.yml",
            "site.yml",
            "sources.yml",
            "urls.txt");
    assertThat(names(scan.statics())).containsExactly("static/a.txt", "static/x/door.svg");
    assertThat(scan.faults()).isEmpty();
  }

  @Test
  void skipsHiddenFilesDraftsAndWhatEditorsLeaveBehind() throws IOException {
    write("content/.a.md", "content/_drafts/b.md", "content/.git/c.md", "content/d.md~");
    write("static/.DS_Store");

    SourceScan scan = SourceScan.of(site);

    assertThat(scan.texts()).isEmpty();
    assertThat(scan.statics()).isEmpty();
    assertThat(scan.faults()).isEmpty();
  }

  @Test
  void findsWhatProgramsAskASiteAbout() throws IOException {
    write("static/.well-known/security.txt", "static/.well-known/.secret", "static/.hidden/a.txt");

    assertThat(names(SourceScan.of(site).statics()))
        .containsExactly("static/.well-known/security.txt");
  }

  @Test
  void findsNothingInAnEmptyFolder() {
    assertThat(SourceScan.of(site)).isEqualTo(new SourceScan(List.of(), List.of(), List.of()));
  }

  @Test
  void reportsFilesThatLieInTheWrongPlace() throws IOException {
    write("content/photo.jpg", "kinds/page.yaml");

    assertThat(SourceScan.of(site).faults())
        .extracting(f -> f.path() + " " + f.reason())
        .containsExactly("kinds/page.yaml MISPLACED", "content/photo.jpg MISPLACED");
  }

  @Test
  void namesFoldersThatNobodyReads() throws IOException {
    write("layouts/page.html", "_includes/a/head.liquid", "templates/page.mustache");
    write("messages/de.yml", "i18n/en.toml", "assets/a/site.css", "_posts/2026-11-23-a.md");
    write("Content/a.md", "statics/a.txt", "kind/note.yml", "theme/mine/theme.yml");

    assertThat(SourceScan.of(site).faults())
        .extracting(f -> f.path() + " " + f.reason())
        .contains("layouts IGNORED", "_includes IGNORED", "templates IGNORED", "messages IGNORED")
        .contains("i18n IGNORED", "assets IGNORED", "_posts IGNORED", "statics IGNORED")
        .contains("kind IGNORED", "theme IGNORED")
        .allMatch(fault -> fault.endsWith(" IGNORED"));
  }

  @Test
  void leavesFoldersAloneThatAreThereForOtherReasons() throws IOException {
    write("src/main/A.java", "docs/a.md", "target/site/assets/site.css", "themes/a/theme.yml");
    write("templates/letter.docx", "assets/garden.psd", "messages/README.md", "pages/plan.ods");
    write("layouts/.gitkeep", "data/a.csv", "theme/pom.xml", "kinds/note.yml", "kind/of/a.txt");
    Files.createDirectories(site.resolve("partials/none"));

    assertThat(SourceScan.of(site).faults()).isEmpty();
  }

  @Test
  void refusesFilesOverTheLimit() throws IOException {
    Files.createDirectories(site.resolve("content"));
    Files.write(site.resolve("content/big.md"), new byte[(int) SourceScan.LARGEST_TEXT + 1]);
    Files.write(site.resolve("content/fits.md"), new byte[(int) SourceScan.LARGEST_TEXT]);

    SourceScan scan = SourceScan.of(site);

    assertThat(names(scan.texts())).containsExactly("content/fits.md");
    assertThat(scan.faults())
        .containsExactly(
            new SourceFault(
                SourceFault.Reason.TOO_LARGE,
                new SourcePath("content/big.md"),
                "it has 1,048,577 bytes, and at most 1,048,576 are taken"));
  }

  @Test
  void followsLinksInsideTheSiteAndRefusesAllOthers() throws IOException {
    write("content/real/a.md");
    Files.writeString(elsewhere.resolve("secret.md"), "secret");
    link("content/linked", site.resolve("content/real"));
    link("content/leaves.md", elsewhere.resolve("secret.md"));
    link("content/dangling.md", site.resolve("nowhere.md"));
    link("content/real/loop", site.resolve("content"));

    SourceScan scan = SourceScan.of(site);

    assertThat(names(scan.texts())).containsExactly("content/linked/a.md", "content/real/a.md");
    assertThat(scan.faults())
        .extracting(f -> f.path() + ": " + f.detail())
        .containsExactlyInAnyOrder(
            "content/leaves.md: the link leads out of the site's folder",
            "content/dangling.md: the link leads to nothing",
            "content/linked/loop: the link leads back to a folder around it",
            "content/real/loop: the link leads back to a folder around it");
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = site.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    }
  }

  @Test
  void followsNoLinkToWhatIsSkippedOrWritten() throws IOException {
    write(".git/config", ".env", "static/_drafts/plan.txt", "target/site/index.html", "data/a.txt");
    link("static/git", site.resolve(".git"));
    link("static/config.txt", site.resolve(".git/config"));
    link("static/env.txt", site.resolve(".env"));
    link("static/plans", site.resolve("static/_drafts"));
    link("static/all", site);
    link("static/target", site.resolve("target"));
    link("static/built", site.resolve("target/site"));
    link("static/data", site.resolve("data"));

    SourceScan scan = SourceScan.of(site, site.resolve("target/site"));

    assertThat(names(scan.statics())).containsExactly("static/data/a.txt");
    assertThat(scan.faults())
        .extracting(fault -> fault.path() + ": " + fault.detail())
        .containsExactlyInAnyOrder(
            "static/git: the link leads to `.git`, and such names are skipped",
            "static/config.txt: the link leads to `.git`, and such names are skipped",
            "static/env.txt: the link leads to `.env`, and such names are skipped",
            "static/plans: the link leads to `_drafts`, and such names are skipped",
            "static/all: the link leads back to a folder around it",
            "static/target: the link leads to what Kindling writes itself",
            "static/built: the link leads to what Kindling writes itself");
  }

  @Test
  @Timeout(20)
  void endsWhereLinksMultiplyWhatThereIs() throws IOException {
    for (int n = 1; n <= 31; n++) {
      write("static/d" + n + "/x.txt");
    }
    for (int n = 1; n <= 30; n++) {
      link("static/d" + n + "/a", site.resolve("static/d" + (n + 1)));
      link("static/d" + n + "/b", site.resolve("static/d" + (n + 1)));
    }

    SourceScan scan = SourceScan.of(site);

    assertThat(scan.faults())
        .singleElement()
        .extracting(SourceFault::detail)
        .isEqualTo("through links, the site has more than 10,000 files and folders");
    assertThat(scan.statics()).hasSizeLessThan(SourceScan.MOST_BEHIND_LINKS + 31);
  }

  private void link(String name, Path target) {
    try {
      Files.createSymbolicLink(site.resolve(name), target);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "this system makes no symbolic links: " + e);
    }
  }

  private static List<String> names(List<FoundFile> files) {
    return files.stream().map(file -> file.path().value()).toList();
  }

  @Test
  void sayWhatStandsInThePlaceOfAFileOrAFolder() throws IOException {
    write("content", "static", "site.yml/a", "urls.txt/a");
    link("kinds", site.resolve("nowhere"));
    link("sources.yml", site.resolve("nowhere.yml"));

    assertThat(SourceScan.of(site).faults())
        .extracting(f -> f.path() + ": " + f.detail())
        .containsExactly(
            "site.yml: it is a folder, and must be a file",
            "sources.yml: the link leads to nothing",
            "urls.txt: it is a folder, and must be a file",
            "kinds: the link leads to nothing",
            "content: it is a file, and must be a folder",
            "static: it is a file, and must be a folder");
  }

  @Test
  void refusesNamesThatAnotherMachineWouldReadAsOthers() throws IOException {
    try {
      write("content/a\nb.md", "static/\u001b[31mred.txt", "static/caf\uFFFD.txt");
    } catch (InvalidPathException | IOException e) {
      assumeTrue(false, "this system has no such names: " + e);
    }

    assertThat(SourceScan.of(site).faults())
        .extracting(f -> f.path() + " " + f.reason())
        .containsExactlyInAnyOrder(
            "content/a\nb.md UNREADABLE",
            "static/\u001b[31mred.txt UNREADABLE",
            "static/caf\uFFFD.txt UNREADABLE");
  }

  @Test
  void aFolderThatFailsInTheMidstIsAFaultOfTheDisk() {
    IOException gone = new IOException("the drive was pulled out");
    DirectoryStream<Path> folder =
        new DirectoryStream<>() {
          @Override
          public Iterator<Path> iterator() {
            throw new DirectoryIteratorException(gone);
          }

          @Override
          public void close() {}
        };

    assertThatThrownBy(() -> SourceScan.listed(folder)).isSameAs(gone);
  }
}
