package dev.kindling.theme;

import dev.kindling.diagnostic.Diagnostic;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The page that is being rendered, and the problems met so far. Mustache.java hands its writer to
 * every tag, so this is also how a tag gets at the state of its own rendering.
 */
final class Output extends Writer {

  private final StringBuilder text = new StringBuilder(16_384);
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Set<Object> blamed = new HashSet<>();

  /** Adds a problem unless this tag has been blamed on this page before. */
  void report(Tag tag, Template template, Diagnostic problem) {
    if (blamed.add(List.of(template.name(), tag.start()))) {
      problems.add(problem);
    }
  }

  /** The problems, one a tag. */
  List<Diagnostic> problems() {
    return problems;
  }

  /** The page so far. */
  String text() {
    return text.toString();
  }

  /** Adds text with the five characters escaped that mean something in HTML. */
  void escaped(String value) {
    int done = 0;
    for (int i = 0; i < value.length(); i++) {
      String entity = entity(value.charAt(i));
      if (!entity.isEmpty()) {
        text.append(value, done, i).append(entity);
        done = i + 1;
      }
    }
    text.append(value, done, value.length());
  }

  private static String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> "";
    };
  }

  @Override
  public void write(char[] chars, int from, int length) {
    text.append(chars, from, length);
  }

  @Override
  public void write(String value) {
    text.append(value);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
