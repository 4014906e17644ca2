package dev.kindling.maven;

import dev.kindling.diagnostic.DiagnosticPrinter;
import java.io.Console;
import org.jspecify.annotations.Nullable;

/** What the build's output can show. */
final class Terminal {

  private Terminal() {}

  /**
   * Colours where a person is looking: there is a terminal, and nobody asked for plain text ({@code
   * NO_COLOR}, or {@code TERM=dumb}).
   */
  static DiagnosticPrinter.Style style() {
    boolean isPlain =
        System.getenv("NO_COLOR") != null
            || "dumb".equals(System.getenv("TERM"))
            || "never".equals(System.getProperty("style.color"))
            || !isTerminal(System.console());
    return isPlain ? DiagnosticPrinter.Style.PLAIN : DiagnosticPrinter.Style.COLOURED;
  }

  /** From JDK 22 on there can be a console without a terminal; the newer method tells. */
  private static boolean isTerminal(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
