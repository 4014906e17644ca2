package dev.kindling.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The examples of the Accessibility Conformance Testing rules of the W3C, from the Markdown files
 * of a copy of them: behind a heading {@code Passed}, {@code Failed} or {@code Inapplicable} each
 * fenced block is the next example.
 */
final class ActRules {

  /**
   * One example.
   *
   * @param rule the id of its rule
   * @param name such as {@code failed-2}, counted from 1
   * @param language what the fence says that it is written in
   */
  record Example(String rule, String name, String language, String text) {

    /** Whether the rule finds a fault in it. */
    boolean isFailed() {
      return name.startsWith("failed-");
    }

    @Override
    public String toString() {
      return rule + " " + name;
    }
  }

  private ActRules() {}

  /** The examples of every rule in a folder, by the names of the files. */
  static List<Example> in(Path folder) throws IOException {
    List<Example> examples = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        examples.addAll(read(Files.readString(file)));
      }
    }
    return examples;
  }

  /** The examples of one rule; none where the text does not begin with a rule's id. */
  static List<Example> read(String markdown) {
    List<Example> examples = new ArrayList<>();
    String rule = "";
    String verdict = "";
    int number = 0;
    StringBuilder text = new StringBuilder();
    String language = "";
    for (String line : markdown.lines().toList()) {
      if (!language.isEmpty()) {
        if (line.equals("```")) {
          number++;
          examples.add(new Example(rule, verdict + "-" + number, language, text.toString()));
          language = "";
        } else {
          text.append(line).append('\n');
        }
      } else if (rule.isEmpty() && line.startsWith("id: ")) {
        rule = line.substring(4).strip();
      } else if (line.startsWith("## ")) {
        verdict = "";
      } else if (line.startsWith("### ")) {
        verdict = verdict(line.substring(4));
        number = 0;
      } else if (!rule.isEmpty() && !verdict.isEmpty() && line.startsWith("```")) {
        language = line.substring(3).strip();
        text.setLength(0);
      }
    }
    return examples;
  }

  private static String verdict(String heading) {
    return switch (heading.strip()) {
      case "Passed", "Failed", "Inapplicable" -> heading.strip().toLowerCase(Locale.ROOT);
      default -> "";
    };
  }
}
