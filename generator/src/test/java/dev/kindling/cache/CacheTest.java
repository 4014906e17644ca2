package dev.kindling.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {

  private static final byte[] BYTES = "what was learned".getBytes(StandardCharsets.UTF_8);

  @TempDir Path temp;

  @Test
  void givesTheNextBuildWhatItWasGiven() {
    file("1", "a", "b").write(BYTES);

    assertThat(file("1", "a", "b").read()).hasValue(BYTES);
    assertThat(temp.resolve("state/more")).isDirectoryContaining("glob:**/kept.bin");
  }

  @Test
  void givesNothingToAnotherProgramOrForOtherThings() {
    file("1", "a", "b").write(BYTES);

    assertThat(file("2", "a", "b").isKept()).isFalse();
    assertThat(file("1", "a").isKept()).isFalse();
    assertThat(file("1", "ab", "").isKept()).isFalse();
    assertThat(file("1", "a", "b").isKept()).isTrue();
  }

  @Test
  void givesNothingFromADamagedFile() throws IOException {
    file("1").write(BYTES);
    Path kept = temp.resolve("state/more/kept.bin");
    byte[] whole = Files.readAllBytes(kept);
    for (int i = 0; i < whole.length; i++) {
      byte[] flipped = whole.clone();
      flipped[i] ^= 4;
      Files.write(kept, flipped);
      assertThat(file("1").isKept()).as("bit in byte %d", i).isFalse();
      Files.write(kept, java.util.Arrays.copyOf(whole, i));
      assertThat(file("1").isKept()).as("cut to %d", i).isFalse();
    }
  }

  @Test
  void keepsNothingForAProgramThatNobodyKnows() {
    CacheFile file = new Cache(temp.resolve("state"), Optional.empty()).file("kept", List.of());
    file.write(BYTES);

    assertThat(file.isKept()).isFalse();
    assertThat(temp.resolve("state")).doesNotExist();
  }

  @Test
  void hasNoTroubleWithAFolderThatCannotBe() throws IOException {
    Files.writeString(temp.resolve("state"), "a file");
    file("1").write(BYTES);

    assertThat(file("1").isKept()).isFalse();
  }

  @Test
  void knowsTheKindlingThatIsRunning() {
    Cache.in(temp).file("kept", List.of()).write(BYTES);

    assertThat(Cache.in(temp).file("kept", List.of()).read()).hasValue(BYTES);
  }

  private CacheFile file(String program, String... madeFrom) {
    return new Cache(temp.resolve("state"), Optional.of(program))
        .file("more/kept.bin", List.of(madeFrom));
  }
}
