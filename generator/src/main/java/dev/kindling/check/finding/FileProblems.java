package dev.kindling.check.finding;

import dev.kindling.diagnostic.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was found wrong in one file so far; of very much that is wrong, the first {@value #MOST}
 * problems, or a broken file could fill all memory with them. One thread.
 */
public final class FileProblems {

  /** How many problems of a file are kept. */
  public static final int MOST = 10_000;

  private record Range(int start, int end) {}

  private final TextFile file;
  private final List<WrittenProblem> problems;
  private final @Nullable Range only;

  public FileProblems(TextFile file) {
    this(file, new ArrayList<>(), null);
  }

  private FileProblems(TextFile file, List<WrittenProblem> problems, @Nullable Range only) {
    this.file = file;
    this.problems = problems;
    this.only = only;
  }

  /** The same findings; whatever is reported through these stands at one place. */
  public FileProblems fixedAt(int start, int end) {
    return new FileProblems(file, problems, new Range(start, end));
  }

  public TextFile file() {
    return file;
  }

  public List<WrittenProblem> problems() {
    return problems;
  }

  public int start(int offset) {
    return only == null ? offset : only.start();
  }

  public int end(int offset) {
    return only == null ? offset : only.end();
  }

  public void report(Code code, int start, int end, String message, String help) {
    int from = start(start);
    int to = Math.max(from, end(end));
    if (problems.size() < MOST) {
      problems.add(new WrittenProblem(code, file, from, to, message, () -> Optional.of(help)));
    }
  }

  /** Reports a problem of the file as a whole. */
  public void report(Code code, String message, String help) {
    problems.add(WrittenProblem.ofWhole(code, file, message, help));
  }
}
