package dev.kindling.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotTest {

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, (1 << 15) - 1, 1 << 15, (1 << 15) + 1, 100_000})
  void sumsAFileOfAnyLength(int length) throws IOException {
    Path file = write("a", "x".repeat(length));
    Path other = write("b", "x".repeat(length));

    Snapshot snapshot = Snapshot.of(file);

    assertThat(snapshot.sum()).isEqualTo(Checksum.of(Files.readAllBytes(file)));
    assertThat(snapshot.size()).isEqualTo(length);
    assertThat(snapshot.bytes()).hasSize(length);
    assertThat(snapshot.isIn(other)).isTrue();
    write("b", "x".repeat(length) + "y");
    assertThat(snapshot.isIn(other)).isFalse();
  }

  @Test
  void seesThatAFileHasChanged() throws IOException {
    Path file = write("a", "one");
    Path copy = write("b", "two");
    Snapshot snapshot = Snapshot.of(file);
    write("a", "two");

    assertThatThrownBy(snapshot::bytes)
        .isInstanceOf(ChangedFile.class)
        .hasMessage(file + ": it changed while the site was built");
    assertThatThrownBy(() -> snapshot.isIn(copy)).isInstanceOf(ChangedFile.class);
  }

  @Test
  void aCopyIsANewFileThatCanBeWritten() throws IOException {
    Path file = write("a", "one");
    assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
    Snapshot snapshot = Snapshot.of(file);
    assertThat(file.toFile().setWritable(false)).isTrue();
    Path copy = temp.resolve("b");

    snapshot.copyTo(copy);

    assertThat(copy).hasContent("one");
    assertThat(Files.getPosixFilePermissions(copy)).contains(PosixFilePermission.OWNER_WRITE);
    assertThatThrownBy(() -> snapshot.copyTo(copy)).isInstanceOf(FileAlreadyExistsException.class);
  }

  @Test
  void seesThatAFileIsGone() throws IOException {
    Path file = write("a", "one");
    Snapshot snapshot = Snapshot.of(file);
    Files.delete(file);

    assertThatThrownBy(snapshot::bytes)
        .isInstanceOf(ChangedFile.class)
        .hasMessage(file + ": it vanished while the site was built");
    assertThatThrownBy(() -> snapshot.isIn(write("b", "one"))).isInstanceOf(ChangedFile.class);
  }

  @Test
  void sumsAlsoWhatIsSkippedAndReadByteByByte() throws IOException {
    Path file = write("a", "0123456789".repeat(10_000));

    try (SummedStream in = new SummedStream(Files.newInputStream(file))) {
      assertThat(in.markSupported()).isFalse();
      assertThat(in.read()).isEqualTo('0');
      assertThat(in.skip(50_000)).isPositive();
      assertThat(in.sum()).isEqualTo(Snapshot.of(file).sum());
    }
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(temp.resolve(name), text);
  }
}
