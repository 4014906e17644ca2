package dev.kindling.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  private static final int WRITERS = 4;
  private static final int TIMES = 100;

  @TempDir Path temp;

  @Test
  void makesItsFolderAndLeavesNothingElseThere() throws IOException {
    Path file = temp.resolve("more/a.txt");
    WholeFile.replace(file, new byte[] {1});
    WholeFile.replace(file, new byte[] {2});

    assertThat(file).hasBinaryContent(new byte[] {2});
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  void makesNoFileThroughALinkInItsPlace() throws IOException {
    Path victim = Files.writeString(temp.resolve("victim"), "theirs");
    Path link = Files.createSymbolicLink(temp.resolve("a.txt"), victim);
    Path loose = Files.createSymbolicLink(temp.resolve("b.txt"), temp.resolve("nowhere"));

    for (Path place : List.of(link, loose, victim)) {
      assertThatThrownBy(() -> WholeFile.create(place, new byte[] {1}))
          .isInstanceOf(FileAlreadyExistsException.class);
    }
    assertThat(victim).hasContent("theirs");
    assertThat(temp.resolve("nowhere")).doesNotExist();
  }

  @Test
  void leavesAFileAloneThatHoldsTheBytes() throws IOException {
    Path file = temp.resolve("a.txt");
    WholeFile.replace(file, new byte[] {1});
    FileTime old = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(file, old);
    WholeFile.replace(file, new byte[] {1});

    assertThat(Files.getLastModifiedTime(file)).isEqualTo(old);
  }

  @Test
  void leavesTheOldFileWhereItFails() throws IOException {
    Path occupied = Files.createDirectories(temp.resolve("more/a.txt"));
    Files.writeString(occupied.resolve("b"), "theirs");

    assertThatThrownBy(() -> WholeFile.replace(occupied, new byte[] {1}))
        .isInstanceOf(IOException.class);
    assertThat(occupied.resolve("b")).hasContent("theirs");
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  void isWholeWhileSeveralReplaceIt() throws Exception {
    Path file = temp.resolve("more/a.bin");
    WholeFile.replace(file, bytes(0));
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        int writer = i;
        all.add(writers.submit(() -> write(file, writer)));
      }
      boolean isDone = false;
      while (!isDone) {
        isDone = all.stream().allMatch(Future::isDone);
        byte[] read = Files.readAllBytes(file);
        assertThat(read).isEqualTo(bytes(read[0]));
      }
      finish(all);
    } finally {
      writers.shutdownNow();
    }
    assertThat(names()).containsExactly("a.bin");
  }

  private static void finish(List<Future<?>> all) throws InterruptedException, ExecutionException {
    for (Future<?> one : all) {
      one.get();
    }
  }

  private static Path write(Path file, int writer) throws IOException {
    for (int i = 0; i < TIMES; i++) {
      WholeFile.replace(file, bytes(writer + i % 2));
    }
    return file;
  }

  private static byte[] bytes(int value) {
    byte[] bytes = new byte[20_000 + 100 * value];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }

  private List<String> names() throws IOException {
    try (var all = Files.list(temp.resolve("more"))) {
      return all.map(path -> path.getFileName().toString()).toList();
    }
  }
}
