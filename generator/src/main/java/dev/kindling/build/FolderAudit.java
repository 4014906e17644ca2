package dev.kindling.build;

import dev.kindling.audit.AuditedPage;
import dev.kindling.audit.Flavour;
import dev.kindling.audit.KnownFiles;
import dev.kindling.audit.LinkAudit;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.DiagnosticReport;
import dev.kindling.diagnostic.Severity;
import dev.kindling.source.DiskFailure;
import dev.kindling.source.FoundFile;
import dev.kindling.source.LetterForms;
import dev.kindling.source.SourceFault;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.source.SourceScan;
import dev.kindling.source.TextReader;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Audits a folder of Markdown:
 *
 * <ol>
 *   <li>list the files of the repository, so that links out of the folder can be followed
 *   <li>read each file of the folder that becomes a page
 *   <li>follow the links
 * </ol>
 *
 * <p>Hidden folders are left out, those of other people's code, and what is behind links of the
 * file system. Nothing is written.
 *
 * @param report what is wrong
 * @param pages how many files were read
 */
public record FolderAudit(DiagnosticReport report, int pages) {

  private static final List<String> OTHERS =
      List.of("node_modules", "bower_components", "vendor", "_site", "target", "__pycache__");

  /**
   * Audits a folder.
   *
   * @param folder absolute
   * @param repository the root of what the folder belongs to, absolute: the folder, or one above
   * @param threads at least 1
   * @throws DiskFailure when the folder cannot be read
   */
  public static FolderAudit of(Path folder, Path repository, Flavour flavour, int threads) {
    SortedMap<String, Path> files = new TreeMap<>();
    try {
      Files.walkFileTree(repository, new Walk(repository, files));
    } catch (IOException e) {
      throw DiskFailure.reading(folder.toString(), e);
    }
    String below = repository.relativize(folder).toString().replace('\\', '/');
    KnownFiles known = new KnownFiles(files.keySet(), below);
    List<Diagnostic> problems = new ArrayList<>();
    List<SourceFile> texts = read(files, known, flavour, problems);
    List<AuditedPage> pages =
        new Parallel(threads)
            .map(
                texts,
                file -> "reading `" + file.path() + "`",
                file -> AuditedPage.read(file, flavour));
    pages.forEach(page -> problems.addAll(page.problems()));
    problems.addAll(new LinkAudit(flavour, known, pages).problems());
    return new FolderAudit(new DiagnosticReport(problems), pages.size());
  }

  private static List<SourceFile> read(
      SortedMap<String, Path> files, KnownFiles known, Flavour flavour, List<Diagnostic> problems) {
    List<SourceFile> texts = new ArrayList<>();
    for (var entry : files.entrySet()) {
      Optional<SourcePath> name = known.inFolder(entry.getKey()).map(SourcePath::new);
      if (name.isEmpty() || !flavour.reads(name.get().extension().toLowerCase(Locale.ROOT))) {
        continue;
      }
      long size = entry.getValue().toFile().length();
      TextReader.Reading reading =
          size > SourceScan.LARGEST_TEXT
              ? new TextReader.Reading.Failed(
                  new SourceFault(SourceFault.Reason.TOO_LARGE, name.get(), size + " bytes"))
              : TextReader.read(new FoundFile(name.get(), entry.getValue(), size));
      if (reading instanceof TextReader.Reading.Text text) {
        texts.add(text.file());
      } else if (reading instanceof TextReader.Reading.Failed failed) {
        problems.add(unread(failed.fault()));
      }
    }
    return texts;
  }

  /** What is only too much for an audit is nothing that its readers suffer from. */
  private static Diagnostic unread(SourceFault fault) {
    Diagnostic problem = SourceProblems.diagnostic(fault);
    return fault.reason() == SourceFault.Reason.TOO_LARGE
        ? problem
            .weighing(Severity.WARNING)
            .withHelp("it was not looked at; part it to change that")
        : problem;
  }

  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final SortedMap<String, Path> files;

    Walk(Path root, SortedMap<String, Path> files) {
      this.root = root;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = String.valueOf(folder.getFileName());
      boolean isLeftOut = !folder.equals(root) && (OTHERS.contains(name) || name.equals(".git"));
      return isLeftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = root.relativize(file).toString().replace('\\', '/');
      files.put(LetterForms.composed(name), file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (file.equals(root)) {
        throw e;
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
