package dev.kindling.build;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.file.WholeFile;
import dev.kindling.kind.Kinds;
import dev.kindling.kind.KindsReader;
import dev.kindling.scaffold.NewPage;
import dev.kindling.scaffold.PageScaffold;
import dev.kindling.scaffold.Scaffolded;
import dev.kindling.source.DiskFailure;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourceScan;
import dev.kindling.source.TextReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Begins a page of a site: reads the kinds and the pages that are there, and writes one file that
 * was not there. Nothing is ever overwritten.
 */
public final class PageStart {

  private PageStart() {}

  /**
   * Begins a page.
   *
   * @param siteFolder the folder with {@code site.yml}
   * @return nothing when the kinds are wrong, which is reported
   * @throws DiskFailure when the disk fails, with the path in its message
   */
  public static Checked<Optional<Scaffolded>> write(Path siteFolder, NewPage wanted) {
    List<SourceFile> files = new ArrayList<>();
    SourceScan.of(siteFolder).texts().stream()
        .map(TextReader::read)
        .filter(TextReader.Reading.Text.class::isInstance)
        .forEach(reading -> files.add(((TextReader.Reading.Text) reading).file()));
    Features features = Features.all();
    List<SourceFile> kindFiles =
        files.stream().filter(file -> file.path().isIn(SourceScan.KINDS)).toList();
    Checked<Kinds> kinds = KindsReader.read(kindFiles, features.behaviourNames());
    List<Diagnostic> problems = kinds.diagnostics();
    if (kinds.hasErrors()) {
      return new Checked<>(Optional.empty(), problems);
    }
    List<SourceFile> content =
        files.stream().filter(file -> file.path().isIn(SourceScan.CONTENT)).toList();
    Scaffolded made = new PageScaffold(kinds.value(), content, features.scaffolds()).make(wanted);
    return Checked.of(
        Optional.of(made instanceof Scaffolded.Made page ? written(siteFolder, page) : made));
  }

  /** A file that nobody told us of may lie there all the same. */
  private static Scaffolded written(Path siteFolder, Scaffolded.Made page) {
    Path file = siteFolder.resolve(page.path().value());
    try {
      Files.createDirectories(siteFolder.resolve(page.path().parent().value()));
      WholeFile.create(file, page.text().getBytes(StandardCharsets.UTF_8));
      return page;
    } catch (FileAlreadyExistsException e) {
      return new Scaffolded.Refused(
          "`" + page.path() + "` is there already, and nothing was changed.");
    } catch (IOException e) {
      throw DiskFailure.writing(file, e);
    }
  }
}
