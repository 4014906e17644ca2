package dev.kindling.build;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.file.Checksum;
import dev.kindling.source.FoundFile;
import dev.kindling.source.SourceFault;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.source.SourceScan;
import dev.kindling.source.StaticFile;
import dev.kindling.source.StaticReader;
import dev.kindling.source.TextReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a site, read.
 *
 * @param texts sorted by path
 * @param statics sorted by path
 * @param unread the files that could not be read
 * @param sums of the bytes of each of the texts, by its name
 */
record Sources(
    List<SourceFile> texts,
    List<StaticFile> statics,
    List<SourcePath> unread,
    Map<SourcePath, Checksum> sums) {

  /** Copies the collections. */
  Sources {
    sums = new LinkedHashMap<>(sums);
    texts = List.copyOf(texts);
    statics = List.copyOf(statics);
    unread = List.copyOf(unread);
  }

  /**
   * Reads a folder.
   *
   * @param apart folders of what is written
   */
  static Checked<Sources> read(Path folder, Parallel parallel, Path... apart) {
    SourceScan scan = SourceScan.of(folder, apart);
    Parallel.Both<List<TextReader.Reading>, List<StaticReader.Reading>> both =
        parallel.both(
            "reading the files of the site",
            () -> parallel.map(scan.texts(), file -> reading(file), TextReader::read),
            () -> parallel.map(scan.statics(), file -> reading(file), StaticReader::read));
    List<SourceFault> faults = new ArrayList<>(scan.faults());
    List<SourceFile> texts = new ArrayList<>();
    Map<SourcePath, Checksum> sums = new LinkedHashMap<>();
    for (TextReader.Reading reading : both.first()) {
      if (reading instanceof TextReader.Reading.Text text) {
        texts.add(text.file());
        sums.put(text.file().path(), text.sum());
      } else if (reading instanceof TextReader.Reading.Failed failed) {
        faults.add(failed.fault());
      }
    }
    List<StaticFile> statics = new ArrayList<>();
    for (StaticReader.Reading reading : both.second()) {
      if (reading instanceof StaticReader.Reading.Copied copied) {
        statics.add(copied.file());
      } else if (reading instanceof StaticReader.Reading.Failed failed) {
        faults.add(failed.fault());
      }
    }
    List<SourcePath> unread =
        faults.stream()
            .filter(fault -> fault.reason() != SourceFault.Reason.IGNORED)
            .map(SourceFault::path)
            .toList();
    List<Diagnostic> problems = faults.stream().map(SourceProblems::diagnostic).toList();
    return new Checked<>(new Sources(texts, statics, unread, sums), problems);
  }

  private static String reading(FoundFile file) {
    return "reading `" + file.path() + "`";
  }

  /** The file of a name. */
  Optional<SourceFile> file(SourcePath path) {
    return texts.stream().filter(file -> file.path().equals(path)).findFirst();
  }

  /** The files in a folder. */
  List<SourceFile> in(SourcePath folder) {
    return texts.stream().filter(file -> file.path().isIn(folder)).toList();
  }
}
