package dev.kindling.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFolderTest {

  @TempDir Path temp;

  @Test
  void keepsWhatIsPutThere() throws IOException {
    state().replace("more/a.txt", bytes("one"));
    state().replace("more/a.txt", bytes("two"));

    assertThat(state().read("more/a.txt")).hasValue(bytes("two"));
    assertThat(state().read("more/b.txt")).isEmpty();
    assertThat(state().read("more")).isEmpty();
  }

  @Test
  void writesAndReadsThroughNoLinkToAFile() throws IOException {
    Path victim = Files.writeString(temp.resolve("victim"), "theirs");
    Files.createDirectories(temp.resolve("state"));
    Files.createSymbolicLink(temp.resolve("state/a.txt"), victim);

    assertThat(state().read("a.txt")).isEmpty();
    // Also when the link leads to just these bytes.
    state().replace("a.txt", bytes("theirs"));
    state().replace("a.txt", bytes("ours"));

    assertThat(victim).hasContent("theirs");
    assertThat(Files.isSymbolicLink(temp.resolve("state/a.txt"))).isFalse();
    assertThat(temp.resolve("state/a.txt")).hasContent("ours");
  }

  @Test
  void writesAndReadsThroughNoLinkToAFolder() throws IOException {
    Path victim = Files.createDirectory(temp.resolve("victim"));
    Files.writeString(victim.resolve("a.txt"), "theirs");
    Files.createDirectories(temp.resolve("state"));
    Files.createSymbolicLink(temp.resolve("state/more"), victim);

    assertThat(state().read("more/a.txt")).isEmpty();
    state().replace("more/a.txt", bytes("ours"));

    assertThat(victim.resolve("a.txt")).hasContent("theirs");
    assertThat(temp.resolve("state/more/a.txt")).hasContent("ours");
  }

  @Test
  void makesNothingWhereALinkLeadsToNothing() throws IOException {
    Files.createDirectories(temp.resolve("state"));
    Files.createSymbolicLink(temp.resolve("state/a.txt"), temp.resolve("nowhere"));

    state().replace("a.txt", bytes("ours"));

    assertThat(temp.resolve("nowhere")).doesNotExist();
    assertThat(temp.resolve("state/a.txt")).hasContent("ours");
  }

  @Test
  void givesWhatIsInTheWayAnotherName() throws IOException {
    for (int round = 1; round <= 2; round++) {
      Files.createDirectories(temp.resolve("state/a.txt/inside"));
      state().replace("a.txt", bytes("ours"));
      assertThat(temp.resolve("state/a.txt")).hasContent("ours");
      assertThat(temp.resolve("state/a.txt.aside-" + round + "/inside")).isDirectory();
      Files.delete(temp.resolve("state/a.txt"));
    }
    Files.writeString(temp.resolve("state/more"), "a file");
    state().replace("more/b.txt", bytes("ours"));
    assertThat(temp.resolve("state/more/b.txt")).hasContent("ours");
    assertThat(temp.resolve("state/more.aside-1")).hasContent("a file");
  }

  @Test
  void mayLieBehindALinkItself() throws IOException {
    Path real = Files.createDirectory(temp.resolve("real"));
    Files.createSymbolicLink(temp.resolve("state"), real);

    state().replace("a.txt", bytes("ours"));

    assertThat(real.resolve("a.txt")).hasContent("ours");
    assertThat(Files.exists(temp.resolve("state"), LinkOption.NOFOLLOW_LINKS)).isTrue();
  }

  @Test
  void aPathIsRealAsFarAsItExists() throws IOException {
    Path real = Files.createDirectory(temp.resolve("real")).toRealPath();
    Files.createSymbolicLink(temp.resolve("link"), real);

    assertThat(RealPath.of(temp.resolve("link/x/y"))).isEqualTo(real.resolve("x/y"));
    assertThat(RealPath.of(temp.resolve("link"))).isEqualTo(real);
    assertThat(RealPath.overlap(temp.resolve("link/x"), real)).isTrue();
    assertThat(RealPath.overlap(real, temp.resolve("link/x"))).isTrue();
    assertThat(RealPath.overlap(temp.resolve("link/x"), real.resolve("xy"))).isFalse();
  }

  private StateFolder state() {
    return new StateFolder(temp.resolve("state"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
