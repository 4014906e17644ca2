package dev.kindling.check.finding;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.LineIndex;
import dev.kindling.source.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a written file, at an offset of its text. One mistake of a template is as many
 * of these as there are pages, so nothing dear is done before one is told: its line is not counted,
 * the text of its file is not kept, and its advice is only looked for when it is asked for. To be
 * used by one thread at a time.
 */
public final class WrittenProblem implements Comparable<WrittenProblem> {

  private static final int WHOLE = -1;

  // As diagnostics are sorted: by file, place, code and message.
  private static final Comparator<WrittenProblem> ORDER =
      Comparator.comparing((WrittenProblem p) -> p.file().path())
          .thenComparingInt(p -> p.start)
          .thenComparing(p -> p.code.id())
          .thenComparing(p -> p.message);

  private final Code code;
  private final TextFile file;
  private final int start;
  private final int end;
  private final String message;
  private final Supplier<Optional<String>> help;
  private final Optional<String> about;

  /**
   * A problem at a place.
   *
   * @param start 0-based offset into the text of the file, in UTF-16 units
   * @param end offset behind the last character, at least {@code start}
   * @param help looks for what to do about it; asked only if the problem is told
   */
  public WrittenProblem(
      Code code,
      TextFile file,
      int start,
      int end,
      String message,
      Supplier<Optional<String>> help) {
    this(code, file, start, end, message, help, Optional.empty());
  }

  private WrittenProblem(
      Code code,
      TextFile file,
      int start,
      int end,
      String message,
      Supplier<Optional<String>> help,
      Optional<String> about) {
    this.code = code;
    this.file = file;
    this.start = start;
    this.end = end;
    this.message = message;
    this.help = help;
    this.about = about;
  }

  /** A problem of a file as a whole. */
  public static WrittenProblem ofWhole(Code code, TextFile file, String message, String help) {
    return new WrittenProblem(code, file, WHOLE, WHOLE, message, () -> Optional.of(help));
  }

  /** The same problem, known to be about something: code asks for that, and not for its words. */
  public WrittenProblem about(Optional<String> name) {
    return new WrittenProblem(code, file, start, end, message, help, name);
  }

  /** What it is about, where code asks for it. */
  public Optional<String> about() {
    return about;
  }

  /** What sort of problem it is. */
  public Code code() {
    return code;
  }

  /** The written file. */
  public TextFile file() {
    return file;
  }

  /** Whether it is about a place in the text, and not the file as a whole. */
  public boolean isInText() {
    return start != WHOLE;
  }

  /** The place, a 0-based offset in UTF-16 units; -1 means the file as a whole. */
  public int start() {
    return start;
  }

  /** The offset behind the place, or -1. */
  public int end() {
    return end;
  }

  /** What is wrong, as a {@link Diagnostic} says it. */
  public String message() {
    return message;
  }

  /** What to do about it; this may take long. */
  public Optional<String> help() {
    return help.get();
  }

  /** The same problem at another place: where it can be mended. */
  public Diagnostic at(Location place) {
    return Diagnostic.of(code, place, message).withHelp(help());
  }

  /**
   * Problems at the lines of the written files. The text of a file is made once for those of its
   * problems that follow each other.
   */
  public static List<Diagnostic> located(List<WrittenProblem> problems) {
    List<Diagnostic> located = new ArrayList<>();
    @Nullable TextFile last = null;
    @Nullable LineIndex lines = null;
    for (WrittenProblem problem : problems) {
      if (!problem.isInText()) {
        located.add(problem.at(problem.file.whole()));
        continue;
      }
      if (lines == null || !problem.file.equals(last)) {
        last = problem.file;
        lines = new LineIndex(last.source());
      }
      located.add(problem.at(lines.at(problem.start, problem.end)));
    }
    return located;
  }

  @Override
  public int compareTo(WrittenProblem other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || (other instanceof WrittenProblem that
            && code == that.code
            && file.equals(that.file)
            && start == that.start
            && end == that.end
            && message.equals(that.message)
            && about.equals(that.about)
            && help().equals(that.help()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, file, start, end, message);
  }

  @Override
  public String toString() {
    return code.id() + " " + file.path() + "@" + start + "-" + end + ": " + message;
  }
}
