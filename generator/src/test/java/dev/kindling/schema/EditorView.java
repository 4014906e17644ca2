package dev.kindling.schema;

import dev.kindling.yaml.YamlNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A file as an editor sees it: its values by the core schema of YAML 1.2, written as JSON. */
final class EditorView {

  private EditorView() {}

  static String of(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping.entries().stream()
          .map(e -> quoted(e.key().text()) + ":" + of(e.value()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (node instanceof YamlNode.Sequence sequence) {
      return sequence.items().stream()
          .map(EditorView::of)
          .collect(Collectors.joining(",", "[", "]"));
    }
    return of((YamlNode.Scalar) node);
  }

  private static String of(YamlNode.Scalar scalar) {
    String text = scalar.text();
    if (!scalar.isPlain()) {
      return quoted(text);
    }
    if (List.of("", "~", "null", "Null", "NULL").contains(text)) {
      return "null";
    }
    if (List.of("true", "True", "TRUE", "false", "False", "FALSE").contains(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    if (text.matches("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?")) {
      return new BigDecimal(text).toString();
    }
    return quoted(text);
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    Map<Integer, String> escapes = Map.of((int) '"', "\\\"", (int) '\\', "\\\\");
    text.codePoints()
        .forEach(
            c -> {
              if (escapes.containsKey(c)) {
                out.append(escapes.get(c));
              } else if (c < ' ') {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.append('"').toString();
  }
}
