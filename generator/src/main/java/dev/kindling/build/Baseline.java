package dev.kindling.build;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.DiagnosticReport;
import dev.kindling.diagnostic.KnownProblems;
import dev.kindling.diagnostic.ProblemFingerprints;
import dev.kindling.file.WholeFile;
import dev.kindling.source.DiskFailure;
import dev.kindling.source.LineIndex;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The problems of a site or a folder that are known, in a file beside its sources: one line for
 * each, with its fingerprint, its code and its file. A problem is known again by its words, not by
 * its line. One that is mended leaves the file with the next green run, and does not come back into
 * it.
 *
 * @param file the file
 * @param known the fingerprints in it; nothing when there is no such file yet, and all that are met
 *     are to be known
 */
record Baseline(Path file, Optional<SortedSet<String>> known) {

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{32}) +[a-z-]+ +\\S.*");

  private static final String HEAD =
      """
      # Problems that were here when somebody decided to mend them later. They are let pass, and no others.
      # What is mended leaves this file by itself. Nothing needs to be written here by hand.
      """;

  /** Copies the fingerprints. */
  Baseline {
    known = known.map(TreeSet::new);
  }

  /**
   * Reads the file. A line that says nothing is reported, since a problem may hide behind it.
   *
   * @param begins whether a file that is missing is to be begun; otherwise nothing is known then
   * @throws DiskFailure when the file is there and cannot be read
   */
  static Checked<Baseline> read(Path file, boolean begins) {
    if (!Files.exists(file)) {
      return Checked.of(
          new Baseline(file, begins ? Optional.empty() : Optional.of(new TreeSet<>())));
    }
    SourceFile text = new SourceFile(new SourcePath(name(file)), text(file));
    LineIndex lines = text.lines();
    SortedSet<String> known = new TreeSet<>();
    List<Diagnostic> problems = new ArrayList<>();
    int at = 0;
    for (String line : text.text().split("\n", -1)) {
      Matcher entry = LINE.matcher(line);
      if (entry.matches()) {
        known.add(entry.group(1));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        problems.add(
            Diagnostic.of(
                    Code.BAD_VALUE,
                    lines.at(at, at + line.length()),
                    "this line names no known problem")
                .withHelp(
                    "take it out; a problem that it stood for is told, and can be mended, or the"
                        + " file can be deleted, and is made anew by the next run"));
      }
      at += line.length() + 1;
    }
    return new Checked<>(new Baseline(file, Optional.of(known)), problems);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw DiskFailure.reading(file, e);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** What of the problems is not known. */
  List<Diagnostic> unknown(List<Diagnostic> problems) {
    return parted(problems).others();
  }

  /** What of the problems is known, and what of the file is not met any more. */
  KnownProblems of(List<Diagnostic> problems) {
    Parted parted = parted(problems);
    int mended = known.map(all -> all.size() - parted.lines().size()).orElse(0);
    return new KnownProblems(name(file), parted.frozen(), mended, known.isEmpty());
  }

  /**
   * Writes the file anew, with the known problems that are still there.
   *
   * @param problems all problems of a run that was green but for known ones
   * @throws DiskFailure when the disk fails
   */
  void save(List<Diagnostic> problems) {
    Parted parted = parted(problems);
    if (known.isPresent() && known.get().size() == parted.lines().size()) {
      return;
    }
    StringBuilder text = new StringBuilder(HEAD);
    parted.lines().forEach(line -> text.append(line).append('\n'));
    try {
      WholeFile.replace(file, text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw DiskFailure.writing(file, e);
    }
  }

  /**
   * Problems, parted.
   *
   * @param frozen those that are known
   * @param lines how the file has these
   * @param others the rest
   */
  private record Parted(List<Diagnostic> frozen, List<String> lines, List<Diagnostic> others) {}

  private Parted parted(List<Diagnostic> problems) {
    ProblemFingerprints fingerprints = new ProblemFingerprints();
    List<Diagnostic> frozen = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    List<Diagnostic> others = new ArrayList<>();
    for (Diagnostic problem : new DiagnosticReport(problems).all()) {
      String print = fingerprints.next(problem);
      if (problem.code().canBeKnown() && known.map(all -> all.contains(print)).orElse(true)) {
        frozen.add(problem);
        lines.add(print + " " + problem.code().id() + " " + problem.location().path());
      } else {
        others.add(problem);
      }
    }
    return new Parted(frozen, lines, others);
  }
}
