package dev.kindling.build;

import dev.kindling.catalogue.Ledger;
import dev.kindling.file.WholeFile;
import dev.kindling.source.DiskFailure;
import dev.kindling.source.SourceScan;
import java.io.IOException;
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
   * @throws DiskFailure when the disk fails
   */
  static void save(Path siteFolder, Ledger ledger) {
    Path file = siteFolder.resolve(SourceScan.URLS.value());
    String text = ledger.text();
    if (says(file, text)) {
      return;
    }
    try {
      WholeFile.replace(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw DiskFailure.writing(file, e);
    }
  }

  private static boolean says(Path file, String text) {
    try {
      return Files.exists(file) && Files.readString(file).replace("\r\n", "\n").equals(text);
    } catch (IOException e) {
      throw DiskFailure.reading(file, e);
    }
  }
}
