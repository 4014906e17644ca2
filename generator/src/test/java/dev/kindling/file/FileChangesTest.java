package dev.kindling.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileChangesTest {

  @TempDir Path folder;

  private Path kept;
  private Path old;

  @BeforeEach
  void twoFiles() throws IOException {
    kept = Files.writeString(folder.resolve("kept"), "one");
    old = Files.writeString(folder.resolve("old"), "two");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void areMadeAllTogether() throws IOException {
    FileChanges changes = new FileChanges();
    changes.create(folder.resolve("deep/new"), bytes("two"));
    changes.replace(kept, bytes("one"), bytes("three"));
    changes.delete(old, bytes("two"));

    changes.make();

    assertThat(folder.resolve("deep/new")).hasContent("two");
    assertThat(kept).hasContent("three");
    assertThat(old).doesNotExist();
  }

  @Test
  void areNotMadeWhereAFileIsAnotherByNow() {
    FileChanges changes = new FileChanges();
    changes.create(folder.resolve("new"), bytes("two"));
    changes.replace(kept, bytes("zero"), bytes("three"));

    assertThatThrownBy(changes::make).hasMessageContaining("kept");
    assertThat(folder.resolve("new")).doesNotExist();
    assertThat(kept).hasContent("one");
  }

  @Test
  void areTakenBackWhereTheDiskFails() throws IOException {
    Files.createDirectories(folder.resolve("full/file"));
    FileChanges changes = new FileChanges();
    changes.create(folder.resolve("new"), bytes("two"));
    changes.replace(kept, bytes("one"), bytes("three"));
    changes.delete(old, bytes("two"));
    changes.create(kept.resolve("no folder"), bytes("four"));

    assertThatThrownBy(changes::make).isInstanceOf(IOException.class);
    assertThat(folder.resolve("new")).doesNotExist();
    assertThat(kept).hasContent("one");
    assertThat(old).hasContent("two");
  }
}
