package dev.kindling.build;

import dev.kindling.audit.AuditedPage;
import dev.kindling.audit.Flavour;
import dev.kindling.audit.KnownFiles;
import dev.kindling.audit.LinkAudit;
import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.DiagnosticReport;
import dev.kindling.diagnostic.KnownProblems;
import dev.kindling.diagnostic.Severity;
import dev.kindling.file.StateFolder;
import dev.kindling.report.AuditReport;
import dev.kindling.source.DiskFailure;
import dev.kindling.source.FoundFile;
import dev.kindling.source.LetterForms;
import dev.kindling.source.SourceFault;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.source.SourceScan;
import dev.kindling.source.TextReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
 *   <li>part off what is known
 * </ol>
 *
 * <p>Git's own folder is left out, folders of other people's code, and what is behind links of the
 * file system. Nothing is written but the file of known problems, where one is named.
 *
 * @param request what was asked
 * @param report what is wrong
 * @param known what came of the problems that are known, if a file of them was named
 * @param pages how many files were read
 */
public record FolderAudit(
    AuditRequest request, DiagnosticReport report, Optional<KnownProblems> known, int pages) {

  private static final List<String> OTHERS =
      List.of("node_modules", "bower_components", "vendor", "_site", "target", "__pycache__");

  /** The name of the page that people read. */
  private static final String PAGE = "report.html";

  /**
   * Audits a folder.
   *
   * @throws DiskFailure when the folder cannot be read, or the file of known problems not be
   *     written
   */
  public static FolderAudit of(AuditRequest request) {
    List<Diagnostic> problems = new ArrayList<>();
    int pages = audit(request, problems);
    Optional<Baseline> baseline =
        request
            .baseline()
            .map(
                file -> {
                  Checked<Baseline> read = Baseline.read(file, true);
                  problems.addAll(read.diagnostics());
                  return read.value();
                });
    DiagnosticReport report =
        new DiagnosticReport(baseline.map(known -> known.unknown(problems)).orElse(problems));
    if (!report.hasErrors()) {
      baseline.ifPresent(known -> known.save(problems));
    }
    return new FolderAudit(request, report, baseline.map(known -> known.of(problems)), pages);
  }

  /**
   * Writes the page that tells people of it, {@code report.html}.
   *
   * @param folder where it goes
   * @param name the audited folder, as people named it
   * @throws DiskFailure when it cannot be written
   */
  public void save(Path folder, String name) {
    String page =
        AuditReport.html(
            name,
            request.flavour().title(),
            pages,
            report,
            known.map(KnownProblems::frozen).orElse(List.of()));
    StateFolder state = new StateFolder(folder);
    try {
      state.replace(PAGE, page.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw DiskFailure.writing(state.resolve(PAGE), e);
    }
  }

  /** Adds what is wrong, and answers how many files were read. */
  private static int audit(AuditRequest request, List<Diagnostic> problems) {
    Path folder = request.folder();
    Path repository = request.repository();
    Flavour flavour = request.flavour();
    SortedMap<String, Path> files = new TreeMap<>();
    try {
      Files.walkFileTree(repository, new Walk(repository, folder, files));
    } catch (IOException e) {
      throw DiskFailure.reading(folder.toString(), e);
    }
    String below = repository.relativize(folder).toString().replace('\\', '/');
    KnownFiles known = new KnownFiles(files.keySet(), below);
    List<SourceFile> texts = read(files, known, flavour, problems);
    List<AuditedPage> pages =
        new Parallel(request.threads())
            .map(
                texts,
                file -> "reading `" + file.path() + "`",
                file -> AuditedPage.read(file, flavour));
    pages.forEach(page -> problems.addAll(page.problems()));
    problems.addAll(new LinkAudit(flavour, known, pages).problems());
    return pages.size();
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
    private final Path wanted;
    private final SortedMap<String, Path> files;

    Walk(Path root, Path wanted, SortedMap<String, Path> files) {
      this.root = root;
      this.wanted = wanted;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = String.valueOf(folder.getFileName());
      // Whoever asks for a folder means it, whatever it is called and wherever it lies.
      boolean isWayThere = wanted.startsWith(folder);
      boolean isLeftOut = !isWayThere && (OTHERS.contains(name) || name.equals(".git"));
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
