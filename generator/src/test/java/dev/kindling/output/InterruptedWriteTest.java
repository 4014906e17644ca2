package dev.kindling.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fails each single operation of a write in turn, with a process that lives on or dies. */
class InterruptedWriteTest {

  private static final List<Artifact> OLD =
      List.of(
          Artifact.ofText("same.html", "same"),
          Artifact.ofText("changed.html", "old"),
          Artifact.ofText("gone/deep/index.html", "gone"),
          Artifact.ofText("file", "was a file"),
          Artifact.ofText("folder/deep/inside", "was a folder"));
  private static final List<Artifact> NEW =
      List.of(
          Artifact.ofText("same.html", "same"),
          Artifact.ofText("changed.html", "new"),
          Artifact.ofText("fresh/deep/index.html", "fresh"),
          Artifact.ofText("file/deep/inside", "now a folder"),
          Artifact.ofText("folder", "now a file"));
  private static final List<Artifact> NEXT =
      List.of(Artifact.ofText("same.html", "same"), Artifact.ofText("next.html", "next"));

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void leavesTheOldSiteOrFinishesTheNewOne(boolean isDeadAfterwards) throws IOException {
    int n = 0;
    for (boolean isThrough = false; !isThrough; n++) {
      Path target = Files.createDirectory(folder.resolve("run-" + n));
      writer(target, Disk.REAL).write(OLD);
      Folder.put(target, "site/CNAME", "theirs");
      SortedMap<String, String> old = Folder.read(target.resolve("site"));

      FailingDisk disk = new FailingDisk(n, isDeadAfterwards);
      isThrough = writes(target, disk);
      if (!Files.exists(target.resolve("kindling/site-journal.txt"))) {
        assertThat(Folder.read(target.resolve("site")))
            .as("failed at %s", n)
            .isIn(old, withForeign(NEW));
      }

      // Whatever is written next, the interrupted commit comes first or never was.
      writer(target, Disk.REAL).write(n % 2 == 0 ? NEW : NEXT);
      assertThat(Folder.read(target.resolve("site")))
          .as("failed at %s", n)
          .isEqualTo(withForeign(n % 2 == 0 ? NEW : NEXT));
      assertNothingIsLeftOver(target);
    }
    assertThat(n).isGreaterThan(20);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void showsAFirstSiteWholeOrNotAtAll(boolean isDeadAfterwards) throws IOException {
    int n = 0;
    for (boolean isThrough = false; !isThrough; n++) {
      Path target = Files.createDirectory(folder.resolve("run-" + n));
      isThrough = writes(target, new FailingDisk(n, isDeadAfterwards));
      if (Files.exists(target.resolve("site"))) {
        assertThat(Folder.read(target.resolve("site"))).isEqualTo(texts(NEW));
      }

      assertThat(writer(target, Disk.REAL).write(NEXT).diagnostics()).isEmpty();
      assertThat(Folder.read(target.resolve("site"))).isEqualTo(texts(NEXT));
      assertNothingIsLeftOver(target);
    }
    assertThat(n).isGreaterThan(10);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void survivesAnInterruptionOfTheRecovery(boolean isDeadAfterwards) throws IOException {
    for (int n = 8; n < 30; n += 2) {
      for (int m = 0; m < 12; m += 3) {
        Path target = Files.createDirectory(folder.resolve("run-" + n + "-" + m));
        writer(target, Disk.REAL).write(OLD);
        writes(target, new FailingDisk(n, true));
        writes(target, new FailingDisk(m, isDeadAfterwards));

        writer(target, Disk.REAL).write(NEW);
        assertThat(Folder.read(target.resolve("site")))
            .as("failed at %s, then %s", n, m)
            .isEqualTo(texts(NEW));
        assertNothingIsLeftOver(target);
      }
    }
  }

  /** What a reader can meet: a page links to what is there, however far the commit has come. */
  @Test
  void bringsNewFilesFirstAndTakesOldOnesAwayLast() throws IOException {
    List<Artifact> old =
        List.of(
            Artifact.ofText("a.html", "old, to old.html"),
            Artifact.ofText("b/index.html", "old, to old.html"),
            Artifact.ofText("old.html", "old"));
    List<Artifact> fresh =
        List.of(
            Artifact.ofText("a.html", "new, to z.css"),
            Artifact.ofText("b/index.html", "new, to z.css"),
            Artifact.ofText("z.css", "new"));
    int mixed = 0;
    boolean isThrough = false;
    for (int n = 0; !isThrough; n++) {
      Path target = Files.createDirectory(folder.resolve("run-" + n));
      writer(target, Disk.REAL).write(old);
      try {
        FailingDisk disk = new FailingDisk(n, true);
        writer(target, disk).write(fresh);
        isThrough = !disk.hasFailed();
      } catch (UncheckedIOException dead) {
        SortedMap<String, String> seen = Folder.read(target.resolve("site"));
        List<String> pages = List.of(seen.get("a.html"), seen.get("b/index.html"));
        if (pages.stream().anyMatch(page -> page.startsWith("new"))) {
          assertThat(seen).containsKey("z.css");
        }
        if (pages.stream().anyMatch(page -> page.startsWith("old"))) {
          assertThat(seen).containsKey("old.html");
        }
        mixed += pages.get(0).equals(pages.get(1)) ? 0 : 1;
      }
    }
    assertThat(mixed).isEqualTo(1);
  }

  @Test
  void isFinishedByABuildThatWritesNothing() throws IOException {
    int finished = 0;
    boolean isThrough = false;
    for (int n = 0; !isThrough; n++) {
      Path target = Files.createDirectory(folder.resolve("run-" + n));
      writer(target, Disk.REAL).write(OLD);
      SortedMap<String, String> old = Folder.read(target.resolve("site"));
      isThrough = writes(target, new FailingDisk(n, true));
      boolean isInterrupted = Files.exists(target.resolve("kindling/site-journal.txt"));

      assertThat(writer(target, Disk.REAL).finishInterrupted()).isEqualTo(isInterrupted);

      assertThat(Folder.read(target.resolve("site"))).as("failed at %s", n).isIn(old, texts(NEW));
      assertThat(writer(target, Disk.REAL).finishInterrupted()).isFalse();
      finished += isInterrupted ? 1 : 0;
    }
    assertThat(finished).isGreaterThan(8);
  }

  private static boolean writes(Path target, FailingDisk disk) {
    try {
      assertThat(writer(target, disk).write(NEW).diagnostics()).isEmpty();
      return !disk.hasFailed();
    } catch (UncheckedIOException e) {
      assertThat(e).hasMessageContaining("made to fail");
      return false;
    }
  }

  private static SiteWriter writer(Path target, Disk disk) {
    return new SiteWriter(target.resolve("site"), target.resolve("kindling"), disk);
  }

  private static void assertNothingIsLeftOver(Path target) throws IOException {
    assertThat(Folder.read(target).keySet())
        .filteredOn(name -> !name.startsWith("site/"))
        .containsExactlyInAnyOrder(
            "kindling/site-files.copy.txt", "kindling/site-files.txt", "kindling/site.lock");
  }

  private static SortedMap<String, String> withForeign(List<Artifact> artifacts) {
    SortedMap<String, String> all = texts(artifacts);
    all.put("CNAME", "theirs");
    return all;
  }

  private static SortedMap<String, String> texts(List<Artifact> artifacts) {
    SortedMap<String, String> texts = new TreeMap<>();
    for (Artifact artifact : artifacts) {
      byte[] bytes = ((Artifact.Content.InMemory) artifact.content()).bytes();
      texts.put(
          artifact.path().value(), new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
    }
    return texts;
  }
}
