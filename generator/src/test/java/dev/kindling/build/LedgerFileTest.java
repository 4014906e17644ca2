package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindling.address.PageUrl;
import dev.kindling.catalogue.Ledger;
import dev.kindling.source.DiskFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerFileTest {

  private static final Ledger LEDGER =
      Ledger.of(List.of(new PageUrl("/b/"), new PageUrl("/"), new PageUrl("/\u00fc/")));

  @TempDir Path temp;

  @Test
  void keepsAddressesInOrderInUtf8() throws IOException {
    LedgerFile.save(temp, LEDGER);

    assertThat(temp.resolve("urls.txt")).hasContent(LEDGER.text());
    assertThat(Files.readAllLines(temp.resolve("urls.txt"))).endsWith("/", "/b/", "/\u00fc/");
  }

  @Test
  void leavesAFileAloneThatSaysTheSameWithOtherLineEnds() throws IOException {
    Path file = temp.resolve("urls.txt");
    Files.writeString(file, LEDGER.text().replace("\n", "\r\n"));
    FileTime old = FileTime.fromMillis(1000);
    Files.setLastModifiedTime(file, old);

    LedgerFile.save(temp, LEDGER);

    assertThat(Files.getLastModifiedTime(file)).isEqualTo(old);
    assertThat(Files.readString(file)).contains("\r\n");
  }

  @Test
  void leavesNothingElseBehind() throws IOException {
    Files.writeString(temp.resolve("urls.txt"), "/gone/\n");

    LedgerFile.save(temp, LEDGER);

    assertThat(temp).isDirectoryNotContaining(file -> !file.endsWith("urls.txt"));
    assertThat(temp.resolve("urls.txt")).content().doesNotContain("/gone/");
  }

  @Test
  void saysWhichFileCouldNotBeWritten() throws IOException {
    Path noFolder = Files.writeString(temp.resolve("file"), "");

    assertThatThrownBy(() -> LedgerFile.save(noFolder, LEDGER))
        .isInstanceOf(DiskFailure.class)
        .hasMessageStartingWith("Cannot write " + noFolder.resolve("urls.txt") + ": ");
  }

  @Test
  void saysWhichFileCouldNotBeRead() throws IOException {
    Path file = Files.createDirectory(temp.resolve("urls.txt"));

    assertThatThrownBy(() -> LedgerFile.save(temp, LEDGER))
        .isInstanceOf(DiskFailure.class)
        .hasMessageStartingWith("Cannot read " + file + ": ");
  }
}
