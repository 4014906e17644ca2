package dev.kindling.build;

import dev.kindling.file.WholeFile;
import dev.kindling.site.Ledger;
import dev.kindling.source.SourceScan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps the ledger of addresses beside the site's sources, where it is committed with them. */
final class LedgerFile {

  private LedgerFile() {}

  /**
   * Saves the ledger, unless the file says the same already. The file is replaced as a whole, also
   * when several builds of one site save it at the same moment.
   *
   * @param siteFolder the folder of the site's sources
   * @param ledger the ledger
   * @throws UncheckedIOException when the disk fails
   */
  static void save(Path siteFolder, Ledger ledger) {
    Path file = siteFolder.resolve(SourceScan.URLS.value());
    try {
      String text = ledger.text();
      if (Files.exists(file) && Files.readString(file).replace("\r\n", "\n").equals(text)) {
        return;
      }
      WholeFile.replace(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Could not write " + file, e);
    }
  }
}
