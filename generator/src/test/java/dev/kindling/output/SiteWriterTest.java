package dev.kindling.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.file.Snapshot;
import dev.kindling.source.DiskFailure;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteWriterTest {

  @TempDir Path target;
  Path site;
  Path state;

  @BeforeEach
  void folders() {
    site = target.resolve("site");
    state = target.resolve("kindling");
  }

  @Test
  void writesANewSite() throws IOException {
    Checked<WriteReport> answer = write(text("index.html", "home"), text("a/b/index.html", "deep"));

    assertThat(answer).isEqualTo(Checked.of(new WriteReport(2, 0, 0)));
    assertThat(Folder.read(site))
        .containsOnly(entry("index.html", "home"), entry("a/b/index.html", "deep"));
    assertThat(Folder.read(target))
        .hasSize(5)
        .containsKeys(
            "kindling/site-files.txt", "kindling/site-files.copy.txt", "kindling/site.lock");
  }

  @Test
  void writesASiteWithoutFiles() {
    assertThat(write()).isEqualTo(Checked.of(new WriteReport(0, 0, 0)));
    assertThat(site).isEmptyDirectory();
  }

  @Test
  void leavesUnchangedFilesAlone() throws IOException {
    write(text("a.html", "same"), text("b.html", "old"));
    FileTime longAgo = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(site.resolve("a.html"), longAgo);

    assertThat(write(text("a.html", "same"), text("b.html", "new")).value())
        .isEqualTo(new WriteReport(1, 1, 0));
    assertThat(Files.getLastModifiedTime(site.resolve("a.html"))).isEqualTo(longAgo);
    assertThat(Folder.read(site)).containsEntry("b.html", "new");
  }

  @Test
  void deletesItsOldFilesAndTheFoldersTheyLeaveEmpty() throws IOException {
    write(text("keep.html", "k"), text("old/deep/index.html", "o"), text("half/index.html", "h"));
    Folder.put(site, "half/theirs.txt", "theirs");

    assertThat(write(text("keep.html", "k")).value()).isEqualTo(new WriteReport(0, 1, 2));
    assertThat(Folder.read(site))
        .containsOnly(entry("keep.html", "k"), entry("half/theirs.txt", "theirs"));
  }

  @Test
  void neverTouchesFilesOfOthers() throws IOException {
    Folder.put(site, "CNAME", "example.org");
    write(text("index.html", "1"));
    write(text("index.html", "2"));

    assertThat(Folder.read(site))
        .containsOnly(entry("CNAME", "example.org"), entry("index.html", "2"));
  }

  @Test
  void writesNothingWhenFilesOfOthersAreInTheWay() throws IOException {
    Folder.put(site, "b.html", "theirs");
    Folder.put(site, "c", "theirs");

    Checked<WriteReport> answer =
        write(text("a.html", "a"), text("b.html", "b"), text("c/d.html", "d"));

    assertThat(answer.diagnostics())
        .extracting(d -> d.code() + " " + d.location().path().fileName() + ": " + d.message())
        .containsExactly(
            "OUTPUT_OCCUPIED b.html: `b.html` was not written by Kindling, so it is not"
                + " overwritten",
            "OUTPUT_OCCUPIED c: `c` is not a folder, and the site needs one of this name");
    assertThat(answer.diagnostics()).allMatch(d -> d.help().isPresent());
    assertThat(answer.diagnostics().get(0).location().path().value()).endsWith("/site/b.html");
    assertThat(Folder.read(target))
        .containsOnly(
            entry("site/b.html", "theirs"),
            entry("site/c", "theirs"),
            entry("kindling/site.lock", ""));
  }

  @Test
  void takesOverAFileThatHoldsTheSameBytes() throws IOException {
    Folder.put(site, "a.html", "a");

    assertThat(write(text("a.html", "a")).value()).isEqualTo(new WriteReport(0, 1, 0));
    assertThat(write().value()).isEqualTo(new WriteReport(0, 0, 1));
  }

  @Test
  void overwritesItsOwnFileThatSomebodyChanged() throws IOException {
    write(text("a.html", "a"));
    Folder.put(site, "a.html", "changed by hand");

    assertThat(write(text("a.html", "a")).value()).isEqualTo(new WriteReport(1, 0, 0));
    assertThat(Folder.read(site)).containsEntry("a.html", "a");
  }

  @Test
  void keepsAnOldFileThatSomebodyChanged() throws IOException {
    write(text("a.html", "a"), text("b.html", "b"));
    Folder.put(site, "a.html", "changed by hand");

    assertThat(write(text("b.html", "b")).value()).isEqualTo(new WriteReport(0, 1, 0));
    assertThat(Folder.read(site)).containsEntry("a.html", "changed by hand");
    assertThat(write(text("a.html", "a"), text("b.html", "b")).hasErrors()).isTrue();
  }

  @Test
  void putsBackAFileThatWasDeleted() throws IOException {
    write(text("a.html", "a"), text("b.html", "b"));
    Files.delete(site.resolve("a.html"));

    assertThat(write(text("a.html", "a"), text("b.html", "b")).value())
        .isEqualTo(new WriteReport(1, 1, 0));
  }

  @Test
  void turnsAFileIntoAFolderAndBack() throws IOException {
    write(text("a", "file"));
    assertThat(write(text("a/b", "deep")).value()).isEqualTo(new WriteReport(1, 0, 1));
    assertThat(Folder.read(site)).containsOnly(entry("a/b", "deep"));

    assertThat(write(text("a", "file")).value()).isEqualTo(new WriteReport(1, 0, 1));
    assertThat(Folder.read(site)).containsOnly(entry("a", "file"));
  }

  @Test
  void doesNotTurnAFolderWithFilesOfOthersIntoAFile() throws IOException {
    write(text("a/b", "deep"));
    Folder.put(site, "a/theirs", "theirs");

    assertThat(write(text("a", "file")).diagnostics())
        .extracting(d -> d.message())
        .containsExactly("`a` is a folder that holds files of somebody else");
    assertThat(Folder.read(site)).containsOnly(entry("a/b", "deep"), entry("a/theirs", "theirs"));
  }

  @Test
  void renamesAFileWhoseCaseChanged() throws IOException {
    write(text("Blog/A.html", "a"));
    write(text("blog/a.html", "a"));

    assertThat(Folder.read(site)).containsOnly(entry("blog/a.html", "a"));
  }

  @Test
  void writesNothingThroughLinks() throws IOException {
    Path elsewhere = Files.createDirectory(target.resolve("elsewhere"));
    Folder.put(elsewhere, "file.html", "theirs");
    Files.createDirectory(site);
    Files.createSymbolicLink(site.resolve("folder"), elsewhere);
    Files.createSymbolicLink(site.resolve("link.html"), elsewhere.resolve("file.html"));

    assertThat(
            write(text("folder/file.html", "x"), text("folder/y", "y"), text("link.html", "x"))
                .diagnostics())
        .extracting(d -> d.message())
        .containsExactly(
            "`folder` is not a folder, and the site needs one of this name",
            "`link.html` is a link or another special file");
    assertThat(Folder.read(elsewhere)).containsOnly(entry("file.html", "theirs"));
  }

  @Test
  void deletesNothingThroughLinks() throws IOException {
    write(text("a/b.html", "b"), text("c.html", "c"));
    Path moved = Files.move(site.resolve("a"), target.resolve("moved"));
    Files.createSymbolicLink(site.resolve("a"), moved);

    assertThat(write(text("c.html", "c")).value()).isEqualTo(new WriteReport(0, 1, 0));
    assertThat(Folder.read(moved)).containsOnly(entry("b.html", "b"));
  }

  @Test
  void copiesFilesAndSeesWhetherTheyChanged() throws IOException {
    Path original = target.resolve("door.svg");
    Files.writeString(original, "x".repeat(300_000));
    write(Artifact.ofFile("door.svg", Snapshot.of(original)));
    assertThat(write(Artifact.ofFile("door.svg", Snapshot.of(original))).value())
        .isEqualTo(new WriteReport(0, 1, 0));

    Files.writeString(original, "x".repeat(299_999) + "y");
    assertThat(write(Artifact.ofFile("door.svg", Snapshot.of(original))).value())
        .isEqualTo(new WriteReport(1, 0, 0));
    assertThat(site.resolve("door.svg")).hasSameBinaryContentAs(original);
  }

  @Test
  void saysWhichFileCouldNotBeCopiedAndLeavesTheSiteAsItWas() throws IOException {
    write(text("a.html", "a"));
    var before = Folder.read(target);
    Snapshot gone = Snapshot.of(Files.writeString(target.resolve("gone.svg"), "svg"));
    Files.delete(gone.file());

    assertThatThrownBy(() -> write(text("a.html", "new"), Artifact.ofFile("x", gone)))
        .isInstanceOf(DiskFailure.class)
        .hasMessage(
            "Cannot read " + target.resolve("gone.svg") + ": it vanished while the site was built");
    assertThat(Folder.read(target)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"new", "old", "as it was"})
  void writesNoFileThatIsNotWhatWasChecked(String published) throws IOException {
    Path original = target.resolve("a.css");
    Files.writeString(original, published);
    write(text("a.html", "a"), Artifact.ofFile("a.css", Snapshot.of(original)));
    var before = Folder.read(target.resolve("site"));
    Files.writeString(original, "old");
    Snapshot checked = Snapshot.of(original);
    Files.writeString(original, "new");

    assertThatThrownBy(() -> write(text("a.html", "b"), Artifact.ofFile("a.css", checked)))
        .isInstanceOf(DiskFailure.class)
        .hasMessage("Cannot read " + original + ": it changed while the site was built");
    assertThat(Folder.read(target.resolve("site"))).isEqualTo(before);
    assertThat(target.resolve(".site.staging")).doesNotExist();
  }

  @Test
  void refusesAFileInPlaceOfTheFolder() throws IOException {
    Files.writeString(site, "not a folder");

    assertThat(write(text("a.html", "a")).diagnostics())
        .extracting(d -> d.code())
        .containsExactly(Code.OUTPUT_OCCUPIED);
  }

  @Test
  void asksForEveryRightBeforeTheFirstChange() throws IOException {
    write(text("a.html", "a"), text("deep/b.html", "b"));
    var before = Folder.read(site);
    File deep = site.resolve("deep").toFile();
    assumeTrue(deep.setWritable(false) && !Files.isWritable(deep.toPath()), "rights are kept here");

    try {
      assertThatThrownBy(() -> write(text("a.html", "new"), text("deep/b.html", "new")))
          .isInstanceOf(DiskFailure.class)
          .hasMessageEndingWith("deep: the system does not allow it");
      assertThat(Folder.read(site)).isEqualTo(before);
      assertThat(state.resolve("site-journal.txt")).doesNotExist();
    } finally {
      assertThat(deep.setWritable(true)).isTrue();
    }
  }

  @Test
  void writesToAFolderThatIsItselfALink() throws IOException {
    Path real = Files.createDirectory(target.resolve("real"));
    Files.createSymbolicLink(site, real);
    write(text("a.html", "a"));
    write(text("a.html", "b"));

    assertThat(Folder.read(real)).containsOnly(entry("a.html", "b"));
  }

  @Test
  void comparesFilesOfAnyLength() {
    for (int length : List.of(0, 1, (1 << 15) - 1, 1 << 15, (1 << 15) + 1, 3 << 15)) {
      String some = "x".repeat(length);
      write(text("a", some));
      assertThat(write(text("a", some)).value()).isEqualTo(new WriteReport(0, 1, 0));
      assertThat(write(text("a", some + "y")).value()).isEqualTo(new WriteReport(1, 0, 0));
    }
  }

  @Test
  void writesNothingWhileAnotherBuildOfTheProcessWrites() throws IOException {
    write(text("a.html", "old"));
    try (FileChannel file = FileChannel.open(state.resolve("site.lock"), StandardOpenOption.WRITE);
        FileLock other = file.lock()) {
      assertThat(other.isValid()).isTrue();
      assertThatThrownBy(() -> write(text("a.html", "new")))
          .isInstanceOf(DiskFailure.class)
          .hasMessageStartingWith("Cannot write the site in " + site + ": ")
          .hasMessageContaining("another build in this process");
      assertThat(Folder.read(site)).containsOnly(entry("a.html", "old"));
    }

    assertThat(write(text("a.html", "new")).value()).isEqualTo(new WriteReport(1, 0, 0));
  }

  @Test
  void worksOnceForEachNewFileAndNotAtAllForOldOnes() {
    List<Artifact> many = new ArrayList<>();
    for (int n = 0; n < 4_000; n++) {
      many.add(text("section-" + n % 100 + "/page-" + n + "/index.html", "page " + n));
    }
    FailingDisk first = FailingDisk.never();
    assertThat(new SiteWriter(site, state, first).write(many).value())
        .isEqualTo(new WriteReport(4_000, 0, 0));
    // The files, their 4,100 folders, the whole folder's move, the journal and the manifest.
    assertThat(first.count()).isBetween(8_100, 8_120);

    FailingDisk second = FailingDisk.never();
    assertThat(new SiteWriter(site, state, second).write(many).value())
        .isEqualTo(new WriteReport(0, 4_000, 0));
    assertThat(second.count()).isZero();
  }

  private Checked<WriteReport> write(Artifact... artifacts) {
    return new SiteWriter(site, state).write(List.of(artifacts));
  }

  private static Artifact text(String path, String text) {
    return Artifact.ofText(path, text);
  }

  private static java.util.Map.Entry<String, String> entry(String name, String text) {
    return java.util.Map.entry(name, text);
  }
}
