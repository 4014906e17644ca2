package dev.kindling.schema;

import dev.kindling.yaml.YamlNode;

/** Writes a tree as YAML in block style, every scalar on one line. */
final class YamlWriter {

  private final StringBuilder out = new StringBuilder();

  private YamlWriter() {}

  static String text(YamlNode.Mapping root) {
    YamlWriter writer = new YamlWriter();
    writer.mapping(root, "");
    return writer.out.toString();
  }

  private void mapping(YamlNode.Mapping mapping, String indent) {
    for (YamlNode.Entry entry : mapping.entries()) {
      out.append(indent).append(scalar(entry.key())).append(':');
      value(entry.value(), indent);
    }
  }

  private void value(YamlNode node, String indent) {
    if (node instanceof YamlNode.Scalar scalar) {
      out.append(scalar.isPlain() && scalar.text().isEmpty() ? "" : " ")
          .append(scalar(scalar))
          .append('\n');
    } else if (node instanceof YamlNode.Mapping mapping) {
      out.append(mapping.entries().isEmpty() ? " {}\n" : "\n");
      mapping(mapping, indent + "  ");
    } else if (node instanceof YamlNode.Sequence sequence) {
      out.append(sequence.items().isEmpty() ? " []\n" : "\n");
      for (YamlNode item : sequence.items()) {
        out.append(indent).append("  -");
        value(item, indent + "  ");
      }
    }
  }

  private static String scalar(YamlNode.Scalar scalar) {
    return scalar.isPlain()
        ? scalar.text()
        : "\""
            + scalar.text().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
            + "\"";
  }
}
