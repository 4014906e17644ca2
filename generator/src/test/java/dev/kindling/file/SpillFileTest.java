package dev.kindling.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that are together more than memory should hold. */
class SpillFileTest {

  @TempDir Path temp;

  private static String text(SpillFile.Piece piece) throws IOException {
    return new String(piece.bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void givesBackEachText() throws IOException {
    try (SpillFile file = new SpillFile(temp, 0)) {
      List<String> texts = List.of("one", "zwölf “Sätze”", "", "手を借りる 🫱");
      List<SpillFile.Piece> pieces =
          texts.stream().filter(t -> !t.isEmpty()).map(t -> file.take(t).orElseThrow()).toList();

      assertThat(pieces).hasSize(3);
      assertThat(text(pieces.get(2))).isEqualTo(texts.get(3));
      assertThat(text(pieces.get(0))).isEqualTo(texts.get(0));
      assertThat(text(pieces.get(1))).isEqualTo(texts.get(1));
    }
  }

  @Test
  void leavesTheFirstTextsInMemory() {
    try (SpillFile file = new SpillFile(temp, 20)) {
      assertThat(file.take("0123456789")).isEmpty();
      assertThat(file.take("0")).isPresent();
    }
  }

  @Test
  void touchesNothingUntilItIsNeeded() throws IOException {
    Path folder = temp.resolve("state");
    try (SpillFile file = new SpillFile(folder, 100)) {
      assertThat(file.take("short")).isEmpty();
    }

    assertThat(folder).doesNotExist();
  }

  @Test
  void leavesNothingBehind() throws IOException {
    Path folder = temp.resolve("a/state");
    SpillFile.Piece piece;
    try (SpillFile file = new SpillFile(folder, 0)) {
      piece = file.take("text").orElseThrow();
    }

    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
    assertThatThrownBy(piece::bytes).isInstanceOf(ClosedChannelException.class);
  }

  @Test
  void keepsInMemoryWhatTheDiskDoesNotTake() throws IOException {
    Path folder = Files.writeString(temp.resolve("state"), "no folder");
    try (SpillFile file = new SpillFile(folder, 0)) {
      assertThat(file.take("text")).isEmpty();
    }

    assertThat(folder).hasContent("no folder");
  }

  @Test
  void takesTextsOfManyAtOnce() {
    try (SpillFile file = new SpillFile(temp, 0)) {
      List<Optional<SpillFile.Piece>> pieces =
          IntStream.range(0, 2_000)
              .parallel()
              .mapToObj(i -> file.take("text " + i + " ".repeat(i)))
              .toList();

      assertThat(pieces)
          .map(piece -> text(piece.orElseThrow()).strip())
          .containsExactlyElementsOf(IntStream.range(0, 2_000).mapToObj(i -> "text " + i).toList());
    }
  }
}
