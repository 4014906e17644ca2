package dev.kindling.output;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the writer remembers of its last site, and what it does when that is damaged. */
class NotesTest {

  @TempDir Path target;
  Path site;
  Path state;

  @BeforeEach
  void folders() {
    site = target.resolve("site");
    state = target.resolve("kindling");
  }

  @ParameterizedTest
  @ValueSource(strings = {"site-files.txt", "site-files.copy.txt"})
  void takesNoHarmFromOneNoteThatIsDamagedCutOrAFolder(String note) throws IOException {
    for (Damage damage : Damage.values()) {
      write(text("a.html", "a"), text("b.html", "b"), text("gone.html", "g"));
      damage.todo(state.resolve(note));

      assertThat(write(text("a.html", "new"), text("b.html", "b")))
          .as(damage.name())
          .isEqualTo(Checked.of(new WriteReport(1, 1, 1)));
      assertThat(Folder.read(site)).containsOnlyKeys("a.html", "b.html");
    }
  }

  /** What can happen to a file. */
  private enum Damage {
    OTHER_BYTES,
    CUT,
    EMPTY,
    FOLDER;

    void todo(Path file) throws IOException {
      List<String> lines = Files.readAllLines(file);
      switch (this) {
        case OTHER_BYTES -> Files.write(file, new byte[] {0, -1, 10, -61, 40, 32, 0});
        case CUT -> Files.write(file, lines.subList(0, lines.size() - 1));
        case EMPTY -> Files.write(file, new byte[0]);
        case FOLDER -> {
          Files.delete(file);
          Files.createDirectories(file.resolve("deep"));
        }
      }
    }
  }

  @Test
  void asksWhoseFilesTheyAreWhereAllNotesAreDamaged() throws IOException {
    write(text("a.html", "a"), text("gone.html", "g"), text("old.txt", "o"));
    Folder.put(state, "site-files.txt", "garbage\u0000");
    Folder.put(state, "site-files.copy.txt", "garbage");
    var before = Folder.read(site);

    Checked<WriteReport> answer = write(text("a.html", "new"));

    assertThat(answer.diagnostics())
        .extracting(d -> d.location().path().fileName() + ": " + d.message())
        .containsExactly(
            "a.html: nothing tells any more whether Kindling wrote `a.html`",
            "gone.html: the site has no page `gone.html`, and nothing tells any more whether"
                + " Kindling wrote this file");
    assertThat(answer.diagnostics().get(0).help().orElseThrow())
        .contains("damaged or about another site: delete `");
    assertThat(Folder.read(site)).isEqualTo(before);
    // Where nothing changes, nothing is in doubt.
    assertThat(write(text("a.html", "a"), text("gone.html", "g")).hasErrors()).isFalse();
  }

  @Test
  void leavesNoPageOfItsOwnBecauseOfTheNotesOfAnotherSite() throws IOException {
    Path other = Files.createDirectory(target.resolve("other"));
    new SiteWriter(other.resolve("site"), other.resolve("kindling"))
        .write(List.of(text("a.html", "another page"), text("c.html", "and one more")));
    Path notes = other.resolve("kindling");

    write(text("a.html", "a"), text("b.html", "b"), text("gone.html", "g"));
    Files.copy(notes.resolve("site-files.txt"), state.resolve("site-files.txt"), REPLACE_EXISTING);
    assertThat(write(text("a.html", "a"), text("b.html", "b")).value())
        .isEqualTo(new WriteReport(0, 2, 1));

    write(text("a.html", "a"), text("b.html", "b"), text("gone.html", "g"));
    for (String note : List.of("site-files.txt", "site-files.copy.txt")) {
      Files.copy(notes.resolve(note), state.resolve(note), REPLACE_EXISTING);
    }
    assertThat(write(text("a.html", "a"), text("b.html", "b")).diagnostics())
        .extracting(d -> d.message())
        .containsExactly(
            "the site has no page `gone.html`, and nothing tells any more whether Kindling wrote"
                + " this file");
  }

  @Test
  void trustsNoNotesAboutAnotherFolder() throws IOException {
    write(text("a.html", "a"), text("gone.html", "g"));
    Path other = target.resolve("elsewhere");
    new SiteWriter(other, state).write(List.of(text("a.html", "a")));

    assertThat(write(text("a.html", "new")).diagnostics())
        .hasSize(2)
        .allMatch(d -> d.message().contains("nothing tells any more"));
  }

  @Test
  void knowsItsFilesAfterAMoveOfBothFolders() throws IOException {
    write(text("a.html", "a"), text("gone.html", "g"));
    Path moved = Files.createDirectory(target.resolve("moved"));
    Files.move(site, moved.resolve("site"));
    Files.move(state, moved.resolve("kindling"));

    SiteWriter writer = new SiteWriter(moved.resolve("site"), moved.resolve("kindling"));
    assertThat(writer.write(List.of(text("a.html", "new"))).value())
        .isEqualTo(new WriteReport(1, 0, 1));
  }

  @Test
  void writesNoNoteThroughALink() throws IOException {
    write(text("a.html", "a"));
    Path victim = Files.writeString(target.resolve("victim"), "theirs");
    for (String note : List.of("site-files.txt", "site-files.copy.txt", "site-journal.txt")) {
      for (String end : List.of("", ".new")) {
        Files.deleteIfExists(state.resolve(note + end));
        Files.createSymbolicLink(state.resolve(note + end), victim);
      }
    }
    Files.deleteIfExists(state.resolve("site.lock"));
    Files.createSymbolicLink(state.resolve("site.lock"), target.resolve("nowhere"));

    write(text("a.html", "a"), text("b.html", "b"));

    assertThat(victim).hasContent("theirs");
    assertThat(target.resolve("nowhere")).doesNotExist();
    assertThat(Folder.read(site)).containsOnlyKeys("a.html", "b.html");
  }

  @Test
  void ignoresAJournalThatIsNotOne() throws IOException {
    write(text("a.html", "a"));
    Folder.put(state, "site-journal.txt", "delete everything\n");

    assertThat(write(text("a.html", "b")).value()).isEqualTo(new WriteReport(1, 0, 0));
    assertThat(Folder.read(site)).containsOnly(entry("a.html", "b"));
  }

  @Test
  void writesTheSameManifestForAnyOrder() throws IOException {
    write(text("a", "1"), text("b", "2"));
    String first = Files.readString(state.resolve("site-files.txt"));
    write(text("b", "2"), text("a", "1"));

    assertThat(state.resolve("site-files.txt")).hasContent(first);
  }

  @Test
  void deletesNoStagingFolderOfOthers() throws IOException {
    Folder.put(target, ".site.staging/mine.txt", "theirs");

    assertThat(write(text("a.html", "a")).diagnostics())
        .extracting(d -> d.code() + " " + d.location().path().fileName())
        .containsExactly("OUTPUT_OCCUPIED .site.staging");
    assertThat(Folder.read(target)).containsEntry(".site.staging/mine.txt", "theirs");

    Files.delete(target.resolve(".site.staging/mine.txt"));
    assertThat(write(text("a.html", "a")).hasErrors()).isFalse();
    Files.createSymbolicLink(target.resolve(".site.staging"), target.resolve("nowhere"));
    assertThat(write(text("a.html", "new")).hasErrors()).isTrue();
    assertThat(target.resolve("nowhere")).doesNotExist();
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
