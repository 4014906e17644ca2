package dev.kindling.quiz.model;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.Location;
import dev.kindling.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds prose written inside braces or brackets. YAML takes a comma there as the end of a value, so
 * a sentence would be cut in two without a word.
 */
final class InlineStyle {

  private static final String BRACES =
      "a comma inside `{ … }` cuts a sentence in two: write each `name: value` on its own line";
  private static final String BRACKETS =
      "a comma inside `[ … ]` cuts a sentence in two: write each value on its own line behind `- `";

  private final List<Diagnostic> problems = new ArrayList<>();

  private InlineStyle() {}

  /** All braces but those of {@code adds}, and all brackets but those of {@code next}. */
  static List<Diagnostic> problems(String name, YamlNode value) {
    InlineStyle found = new InlineStyle();
    found.visit(name, value);
    return found.problems;
  }

  private void visit(String name, YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      if (begins(mapping.location(), '{') && !name.equals("adds")) {
        report(mapping.location(), "braces may only hold the numbers of `adds`", BRACES);
        return;
      }
      mapping.entries().forEach(e -> visit(e.key().text(), e.value()));
    } else if (node instanceof YamlNode.Sequence sequence) {
      if (begins(sequence.location(), '[') && !name.equals("next")) {
        report(sequence.location(), "brackets may only hold the pages of `next`", BRACKETS);
        return;
      }
      sequence.items().forEach(item -> visit(name, item));
    }
  }

  private void report(Location at, String message, String help) {
    problems.add(Diagnostic.of(Code.QUIZ_STYLE, at, message).withHelp(help));
  }

  private static boolean begins(Location location, char sign) {
    return location instanceof Location.InFile at
        && at.start() < at.file().text().length()
        && at.file().text().charAt(at.start()) == sign;
  }
}
