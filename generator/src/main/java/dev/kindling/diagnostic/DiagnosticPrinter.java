package dev.kindling.diagnostic;

import dev.kindling.source.Location;
import java.util.Locale;

/**
 * Prints one problem for a person: what it is, where, the line itself, and what to do.
 *
 * <pre>{@code
 * error[unknown-field]: `factor` has no field `stratgies`
 *   --> content/factors/owing.md:4:1
 *    |
 *  4 | stratgies: [start-small]
 *    | ^^^^^^^^^ did you mean `strategies`?
 * }</pre>
 *
 * <p>Of a very long line only the part around the problem is shown. Immutable and thread-safe.
 */
public final class DiagnosticPrinter {

  private static final int WIDEST = 120;
  private static final int BEFORE = 40;

  private final Style style;

  /** Prints in a style. */
  public DiagnosticPrinter(Style style) {
    this.style = style;
  }

  /** The problem, and where else the same is wrong, as lines of text. */
  public String print(Repeated problem) {
    return print(problem.first())
        + problem.note().map(note -> "\n   = " + ShownText.plain(note)).orElse("");
  }

  /** The problem as lines of text, without an end of line behind the last one. */
  public String print(Diagnostic diagnostic) {
    StringBuilder out = new StringBuilder();
    out.append(style.severity(diagnostic.severity(), label(diagnostic)));
    out.append(": ").append(style.strong(ShownText.plain(diagnostic.message()))).append('\n');
    if (diagnostic.location() instanceof Location.InFile at) {
      inFile(out, at, diagnostic);
    } else {
      ofFile(out, diagnostic);
    }
    return out.toString();
  }

  private void ofFile(StringBuilder out, Diagnostic diagnostic) {
    out.append(style.faint("  -->"))
        .append(' ')
        .append(ShownText.plain(diagnostic.location().path().value()));
    diagnostic
        .help()
        .ifPresent(help -> out.append('\n').append("   = ").append(ShownText.plain(help)));
  }

  private static String label(Diagnostic diagnostic) {
    return diagnostic.severity().word() + "[" + diagnostic.code().id() + "]";
  }

  private void inFile(StringBuilder out, Location.InFile at, Diagnostic diagnostic) {
    String text = at.file().text();
    int start = at.file().lines().startOf(at.line());
    int end = at.file().lines().endOf(at.line());
    int from = at.start();
    int first = end - start <= WIDEST ? start : whole(text, Math.max(start, from - BEFORE));
    int last = whole(text, Math.min(end, first + WIDEST));
    String dotsBefore = first > start ? "…" : "";
    String dotsAfter = last < end ? "…" : "";
    String number = String.format(Locale.ROOT, "%2d", at.line());
    String margin = " ".repeat(number.length() + 1);
    int indent = dotsBefore.length() + ShownText.width(text, first, from);
    int length = Math.max(1, ShownText.width(text, from, Math.max(from, Math.min(at.end(), last))));

    String place = ShownText.plain(at.path().value()) + ":" + at.line() + ":" + at.column();
    out.append(style.faint("  -->")).append(' ').append(place).append('\n');
    out.append(style.faint(margin + "|")).append('\n');
    out.append(style.faint(number + " |"));
    out.append(
        (" " + dotsBefore + ShownText.plain(text.substring(first, last)) + dotsAfter)
            .stripTrailing());
    out.append('\n').append(style.faint(margin + "|")).append(' ').append(" ".repeat(indent));
    out.append(style.severity(diagnostic.severity(), "^".repeat(length)));
    diagnostic.help().ifPresent(help -> out.append(' ').append(ShownText.plain(help)));
  }

  /** An index that does not cut a pair of surrogates in two. */
  private static int whole(String text, int index) {
    boolean cuts =
        index > 0
            && index < text.length()
            && Character.isLowSurrogate(text.charAt(index))
            && Character.isHighSurrogate(text.charAt(index - 1));
    return cuts ? index - 1 : index;
  }

  /** How the parts of a problem are set off from each other. */
  public interface Style {

    /** Text and nothing else. */
    Style PLAIN =
        new Style() {
          @Override
          public String severity(Severity severity, String text) {
            return text;
          }

          @Override
          public String strong(String text) {
            return text;
          }

          @Override
          public String faint(String text) {
            return text;
          }
        };

    /** Colours for a terminal that understands ECMA-48 control sequences. */
    Style COLOURED =
        new Style() {
          @Override
          public String severity(Severity severity, String text) {
            return "\u001b[1;"
                + (severity == Severity.ERROR ? "31" : "33")
                + "m"
                + text
                + "\u001b[m";
          }

          @Override
          public String strong(String text) {
            return "\u001b[1m" + text + "\u001b[m";
          }

          @Override
          public String faint(String text) {
            return "\u001b[36m" + text + "\u001b[m";
          }
        };

    /** A text that tells how much the problem weighs. */
    String severity(Severity severity, String text);

    /** A text to be read first. */
    String strong(String text);

    /** A text to be read last. */
    String faint(String text);
  }
}
