package dev.kindling.yaml;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Turns SnakeYAML's tree, which must not hold aliases, into {@link YamlNode}s. */
final class TreeBuilder {

  private static final Pattern NO_SPACE = Pattern.compile("([\\w-]+):(\\S.*)");

  private final YamlText text;
  private final List<Diagnostic> problems = new ArrayList<>();

  TreeBuilder(YamlText text) {
    this.text = text;
  }

  /** The tree of a document whose root must be a mapping; {@code null} is an empty document. */
  Checked<Optional<YamlNode.Mapping>> root(@Nullable Node root) {
    Location begin = text.at(text.start(), text.start());
    if (root == null) {
      return Checked.of(Optional.of(new YamlNode.Mapping(List.of(), begin)));
    }
    YamlNode node = node(root);
    if (node instanceof YamlNode.Mapping mapping) {
      return new Checked<>(Optional.of(mapping), problems);
    }
    if (node instanceof YamlNode.Scalar scalar && scalar.isNull()) {
      return Checked.of(Optional.of(new YamlNode.Mapping(List.of(), begin)));
    }
    return new Checked<>(Optional.empty(), List.of(notNamed(node)));
  }

  private static Diagnostic notNamed(YamlNode root) {
    Optional<String> help = Optional.empty();
    if (root instanceof YamlNode.Scalar scalar) {
      Matcher noSpace = NO_SPACE.matcher(ValueReader.shortened(scalar.text()));
      if (noSpace.matches()) {
        help =
            Optional.of(
                "put a space behind the colon: `"
                    + noSpace.group(1)
                    + ": "
                    + noSpace.group(2)
                    + "`");
      }
    }
    return Diagnostic.of(
            Code.YAML_SYNTAX,
            root.location(),
            "lines of the form `name: value` are expected here, and this is " + root.description())
        .withHelp(help);
  }

  private YamlNode node(Node node) {
    if (node instanceof ScalarNode scalar) {
      reportLostText(scalar);
      return scalar(scalar);
    }
    Location location = location(node);
    if (node instanceof SequenceNode sequence) {
      return new YamlNode.Sequence(sequence.getValue().stream().map(this::node).toList(), location);
    }
    if (node instanceof MappingNode mapping) {
      return new YamlNode.Mapping(entries(mapping), location);
    }
    throw new IllegalStateException("A node of no known sort: " + node.getNodeId());
  }

  private YamlNode.Scalar scalar(ScalarNode scalar) {
    CharacterCheck.unfitIn(scalar.getValue())
        .ifPresent(
            c ->
                problems.add(
                    Diagnostic.of(
                            Code.YAML_REFUSED,
                            location(scalar),
                            "an escape in this text makes a character that no page can show (U+"
                                + String.format(Locale.ROOT, "%04X", c)
                                + ")")
                        .withHelp("take the escape out, or write `\\\\` for a backslash")));
    return new YamlNode.Scalar(
        scalar.getValue(), scalar.getScalarStyle() == ScalarStyle.PLAIN, location(scalar));
  }

  private void reportLostText(ScalarNode scalar) {
    if (scalar.getScalarStyle() == ScalarStyle.PLAIN) {
      text.likelyTextTakenForAComment(text.offset(scalar.getEndMark().getIndex()))
          .ifPresent(
              at ->
                  problems.add(
                      Diagnostic.of(
                              Code.YAML_SYNTAX,
                              text.at(at, at + 1),
                              "`#` begins a comment here, so what follows it is not read")
                          .withHelp(
                              "put the value in quotes; if it is a comment, write a space behind"
                                  + " `#`")));
    }
  }

  private List<YamlNode.Entry> entries(MappingNode mapping) {
    List<YamlNode.Entry> entries = new ArrayList<>();
    Map<String, Integer> lines = new TreeMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlNode value = node(tuple.getValueNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode keyNode)) {
        problems.add(notAName(node(tuple.getKeyNode())));
        continue;
      }
      YamlNode.Scalar key = scalar(keyNode);
      if (key.isPlain() && key.text().isEmpty()) {
        problems.add(
            Diagnostic.of(Code.YAML_SYNTAX, key.location(), "a name is missing before the colon"));
        continue;
      }
      int line = text.line(text.offset(keyNode.getStartMark().getIndex()));
      Integer first = lines.putIfAbsent(key.text(), line);
      if (first == null) {
        entries.add(new YamlNode.Entry(key, value));
      } else {
        problems.add(twice(key, first));
      }
    }
    return entries;
  }

  private static Diagnostic notAName(YamlNode key) {
    return Diagnostic.of(
            Code.YAML_REFUSED,
            key.location(),
            "a name must be text, and this is " + key.description())
        .withHelp("if it is meant as text, put it in quotes");
  }

  private static Diagnostic twice(YamlNode.Scalar key, int first) {
    return Diagnostic.of(
            Code.DUPLICATE_KEY,
            key.location(),
            "`" + ValueReader.shortened(key.text()) + "` is already written in line " + first)
        .withHelp("keep one of the two");
  }

  private Location location(Node node) {
    return text.at(
        text.offset(node.getStartMark().getIndex()), text.offset(node.getEndMark().getIndex()));
  }
}
