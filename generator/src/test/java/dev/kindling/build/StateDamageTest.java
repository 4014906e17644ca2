package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever happens to one file that a build keeps for the next, that one comes to what a first
 * build comes to, and touches nothing outside.
 */
class StateDamageTest {

  private static final byte[] NO_TEXT = {0, -1, 10, -61, 40, 32, 0, 127};

  @TempDir Path temp;

  /** What happens to a file. */
  private enum Damage {
    OTHER_BYTES,
    CUT,
    EMPTY,
    GONE,
    FOLDER,
    LINK,
    LINK_TO_NOTHING;

    void todo(Path file, Path victim) throws IOException {
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      switch (this) {
        case OTHER_BYTES -> Files.write(file, NO_TEXT);
        case CUT -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        case EMPTY -> Files.write(file, new byte[0]);
        case GONE -> {}
        case FOLDER -> Files.createDirectories(file.resolve("inside"));
        case LINK -> Files.createSymbolicLink(file, victim);
        case LINK_TO_NOTHING -> Files.createSymbolicLink(file, victim.resolveSibling("nowhere"));
      }
    }
  }

  @Test
  void blocksNoBuildAndChangesNothingThatIsWritten() throws IOException {
    TinySite site = TinySite.of(temp);
    Path state = temp.resolve("target/kindling");
    Path victim = Files.writeString(temp.resolve("victim"), "theirs");
    build(site, "first", true);
    List<Path> kept;
    try (Stream<Path> all = Files.walk(state)) {
      kept = all.filter(Files::isRegularFile).map(state::relativize).sorted().toList();
    }
    build(site, "second", false);
    Map<String, String> expected = TinySite.files(temp.resolve("target/site"));

    assertThat(kept).hasSizeGreaterThan(8);
    for (Path file : kept) {
      for (Damage damage : Damage.values()) {
        deleteAll(temp.resolve("target"));
        build(site, "first", true);
        damage.todo(state.resolve(file), victim);

        BuildOutcome outcome = build(site, "second", false);

        String what = file + " " + damage;
        assertThat(TinySite.said(outcome)).as(what).isEmpty();
        assertThat(outcome.lost()).as(what).isEmpty();
        assertThat(TinySite.files(temp.resolve("target/site"))).as(what).isEqualTo(expected);
        assertThat(victim).as(what).hasContent("theirs");
        assertThat(victim.resolveSibling("nowhere")).as(what).doesNotExist();
      }
    }
  }

  private static BuildOutcome build(TinySite site, String text, boolean hasMore)
      throws IOException {
    site.page("index.md", text).acceptingGoneUrls();
    if (hasMore) {
      site.page("notes/gone.md", "Gone.");
    } else {
      Files.deleteIfExists(site.source("content/notes/gone.md"));
    }
    return site.build();
  }

  private static void deleteAll(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
