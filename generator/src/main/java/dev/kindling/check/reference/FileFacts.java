package dev.kindling.check.reference;

import dev.kindling.check.finding.TextFile;
import dev.kindling.check.finding.WrittenProblem;
import dev.kindling.diagnostic.Code;
import dev.kindling.output.Artifact;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was learned from one file of the site: its own problems, and what the rest of the site must
 * know of it. Depends on the file's name and bytes and on the settings, on nothing else, so that
 * the facts of a file that did not change hold for the next build too. Immutable and thread-safe.
 */
public final class FileFacts {

  private final Artifact artifact;
  private final String folder;
  private final long size;
  private final List<WrittenProblem> problems;
  private final List<Reference> references;
  private final List<Load> loads;
  private final Set<String> ids;
  private final Optional<PageFacts> page;

  public FileFacts(
      Artifact artifact,
      String folder,
      long size,
      FileReferences gathered,
      Set<String> ids,
      Optional<PageFacts> page) {
    this(
        artifact,
        folder,
        size,
        gathered.findings().problems(),
        gathered.references(),
        gathered.loads(),
        ids,
        page);
  }

  public FileFacts(
      Artifact artifact,
      String folder,
      long size,
      List<WrittenProblem> problems,
      List<Reference> references,
      List<Load> loads,
      Set<String> ids,
      Optional<PageFacts> page) {
    this.artifact = artifact;
    this.folder = folder;
    this.size = size;
    this.problems = List.copyOf(problems);
    this.references = List.copyOf(references);
    this.loads = List.copyOf(loads);
    this.ids = ids;
    this.page = page;
  }

  /** The name of the file. */
  public String path() {
    return artifact.path().value();
  }

  /** What is wrong with the file by itself. */
  public List<WrittenProblem> problems() {
    return problems;
  }

  public Artifact artifact() {
    return artifact;
  }

  public long size() {
    return size;
  }

  public List<Reference> references() {
    return references;
  }

  public List<Load> loads() {
    return loads;
  }

  boolean hasId(String id) {
    return ids.contains(id);
  }

  public Set<String> ids() {
    return ids;
  }

  public Optional<PageFacts> page() {
    return page;
  }

  /** Less of the same: no page, and only some of its problems and references. */
  public FileFacts cut(List<WrittenProblem> kept, List<Reference> followed) {
    return new FileFacts(artifact, folder, size, kept, followed, List.of(), ids, Optional.empty());
  }

  /** The file as text, which is made again when it is asked for. */
  TextFile text() {
    return new TextFile(artifact, folder);
  }

  /** A problem with the file, beside {@link #problems}. */
  public WrittenProblem problem(Code code, int start, int end, String message, String help) {
    return new WrittenProblem(
        code, text(), start, Math.max(start, end), message, () -> Optional.of(help));
  }

  /** A problem with the file as a whole, beside {@link #problems}. */
  public WrittenProblem problem(Code code, String message, String help) {
    return WrittenProblem.ofWhole(code, text(), message, help);
  }
}
