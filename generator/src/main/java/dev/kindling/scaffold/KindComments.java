package dev.kindling.scaffold;

import dev.kindling.kind.Kind;
import dev.kindling.source.LineIndex;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.yaml.YamlNode;
import dev.kindling.yaml.YamlReader;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the file of a kind says about its fields in comments: behind a field's name, or on the lines
 * right above it. Nobody but the people of a site wrote them, and nobody else knows better.
 */
final class KindComments {

  private final SourceFile file;
  private final LineIndex lines;
  private final Map<String, String> comments = new TreeMap<>();

  private KindComments(SourceFile file) {
    this.file = file;
    this.lines = file.lines();
  }

  /** Reads the comments of a kind. */
  static KindComments of(Kind kind) {
    KindComments found = new KindComments(kind.source());
    YamlReader.readMapping(kind.source())
        .value()
        .flatMap(mapping -> mapping.get("fields"))
        .ifPresent(fields -> found.add("", fields));
    return found;
  }

  /**
   * The comment on a field.
   *
   * @param path its name, behind those of the groups that it is in: {@code next.text}
   */
  Optional<String> on(String path) {
    return Optional.ofNullable(comments.get(path));
  }

  private void add(String above, YamlNode fields) {
    if (!(fields instanceof YamlNode.Mapping mapping)) {
      return;
    }
    for (YamlNode.Entry entry : mapping.entries()) {
      String path = above + entry.key().text();
      if (entry.key().location() instanceof Location.InFile at) {
        comment(at.line()).ifPresent(comment -> comments.put(path, comment));
      }
      if (entry.value() instanceof YamlNode.Mapping field) {
        YamlNode inner =
            field.get("of").filter(YamlNode.Mapping.class::isInstance).orElse(entry.value());
        ((YamlNode.Mapping) inner).get("fields").ifPresent(more -> add(path + ".", more));
      }
    }
  }

  private Optional<String> comment(int line) {
    StringBuilder above = new StringBuilder();
    for (int i = line - 1; i > 0 && text(i).strip().startsWith("#"); i--) {
      above.insert(0, text(i).strip().substring(1).strip() + " ");
    }
    String all = (above + behind(text(line))).strip();
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }

  private String text(int line) {
    return file.text().substring(lines.startOf(line), lines.endOf(line));
  }

  /** What stands behind the sign of a comment that is in no quotes. */
  private static String behind(String line) {
    char quote = 0;
    char before = ' ';
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if ((c == '"' || c == '\'') && "{[,:- ".indexOf(before) >= 0) {
        quote = c;
      } else if (c == '#' && i > 0 && line.charAt(i - 1) == ' ') {
        return line.substring(i + 1).strip();
      }
      before = c == ' ' ? before : c;
    }
    return "";
  }
}
