package dev.kindling.diagnostic;

import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import java.util.Comparator;
import java.util.Optional;

/**
 * One problem that an author, a theme maker or a site's owner can mend. Its words are for people;
 * what code needs to know of it is a part of its own.
 *
 * @param code what sort of problem it is
 * @param severity how much it weighs
 * @param location where it is
 * @param message what is wrong, in the author's words: names in backquotes, no position, no full
 *     stop
 * @param help what to do about it, such as the nearest known name
 * @param wanted the name that should stand there, where code asks for it: of a field that is
 *     missing, the one that an unknown name is near to, or the tag that another one lacks
 */
public record Diagnostic(
    Code code,
    Severity severity,
    Location location,
    String message,
    Optional<String> help,
    Optional<String> wanted)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic d) -> d.location().path())
          .thenComparing(d -> d.location() instanceof Location.InFile at ? at.line() : 0)
          .thenComparing(d -> d.location() instanceof Location.InFile at ? at.column() : 0)
          .thenComparing(d -> d.code().id())
          .thenComparing(Diagnostic::message);

  /** A problem of which code needs to know nothing more. */
  public Diagnostic(
      Code code, Severity severity, Location location, String message, Optional<String> help) {
    this(code, severity, location, message, help, Optional.empty());
  }

  /** A problem of the code's own severity, without help. */
  public static Diagnostic of(Code code, Location location, String message) {
    return new Diagnostic(code, code.severity(), location, message, Optional.empty());
  }

  /** A problem with a file as a whole, of the code's own severity, without help. */
  public static Diagnostic of(Code code, SourceFile file, String message) {
    return of(code, file.whole(), message);
  }

  /** The same problem with advice. */
  public Diagnostic withHelp(String advice) {
    return withHelp(Optional.of(advice));
  }

  /** The same problem with advice, where there is any. */
  public Diagnostic withHelp(Optional<String> advice) {
    return new Diagnostic(code, severity, location, message, advice, wanted);
  }

  /** The same problem, known to be about a name that should have been written. */
  public Diagnostic wanting(Optional<String> name) {
    return new Diagnostic(code, severity, location, message, help, name);
  }

  /** The same problem as an error, whatever it was: how a strict build sees warnings. */
  public Diagnostic asError() {
    return weighing(Severity.ERROR);
  }

  /** The same problem with another weight. */
  public Diagnostic weighing(Severity weight) {
    return new Diagnostic(code, weight, location, message, help, wanted);
  }

  /** Whether it makes the build fail. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** By file, line, column, code and message: the order in which problems are printed. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
