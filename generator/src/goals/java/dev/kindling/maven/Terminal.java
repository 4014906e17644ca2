package dev.kindling.maven;

import dev.kindling.diagnostic.DiagnosticPrinter;
import java.io.Console;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** What the build's output can show. */
final class Terminal {

  private Terminal() {}

  /**
   * Colours where a person is looking: there is a terminal, Maven's own lines have them too, and
   * nobody asked for plain text ({@code NO_COLOR}, or {@code TERM=dumb}).
   */
  static DiagnosticPrinter.Style style() {
    boolean isPlain =
        System.getenv("NO_COLOR") != null
            || "dumb".equals(System.getenv("TERM"))
            || "never".equals(System.getProperty("style.color"))
            || !isTerminal(System.console())
            || !isMavenColoured();
    return isPlain ? DiagnosticPrinter.Style.PLAIN : DiagnosticPrinter.Style.COLOURED;
  }

  /**
   * Writes to the terminal at which somebody waits; nothing where there is none, where nobody looks
   * ({@code CI}, as all services set it), or where a line cannot be taken away again.
   *
   * @param environment the environment's variables
   */
  static Optional<Consumer<String>> watched(Map<String, String> environment) {
    boolean isQuiet = environment.containsKey("CI") || style() == DiagnosticPrinter.Style.PLAIN;
    return isQuiet ? Optional.empty() : writing(System.console());
  }

  private static Optional<Consumer<String>> writing(@Nullable Console console) {
    if (console == null) {
      return Optional.empty();
    }
    PrintWriter writer = console.writer();
    return Optional.of(
        text -> {
          writer.print(text);
          writer.flush();
        });
  }

  /**
   * Whether Maven writes in colours: not with {@code --batch-mode}, nor into a {@code --log-file}.
   * Only its own classes know. Where a version of Maven has no such class, the terminal decides.
   */
  private static boolean isMavenColoured() {
    try {
      return (Boolean)
          Class.forName(
                  "org.apache.maven.shared.utils.logging.MessageUtils",
                  true,
                  Log.class.getClassLoader())
              .getMethod("isColorEnabled")
              .invoke(null);
    } catch (ReflectiveOperationException | LinkageError e) {
      return true;
    }
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
