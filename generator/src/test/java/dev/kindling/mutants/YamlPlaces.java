package dev.kindling.mutants;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Where the keys and values of a YAML text stand. */
final class YamlPlaces {

  /**
   * One key with its value.
   *
   * @param path its name behind those that it stands below, such as {@code next/page}
   * @param mapping keys of one mapping have one number
   * @param keyFrom where it begins
   * @param keyTo behind its last character
   * @param from where its value begins
   * @param to behind the value
   * @param isOneLine whether the value is a scalar or in brackets, and may stand behind any key
   * @param dropFrom what has to go with the key begins here
   * @param dropTo and ends here
   */
  record Entry(
      String path,
      int mapping,
      int keyFrom,
      int keyTo,
      int from,
      int to,
      boolean isOneLine,
      int dropFrom,
      int dropTo) {

    /** Its own name. */
    String key() {
      return path.substring(path.lastIndexOf('/') + 1);
    }
  }

  /**
   * One scalar that is a value.
   *
   * @param key the key that it stands below
   * @param from where it begins, with its quotes
   * @param to behind it
   */
  record Value(String key, int from, int to) {}

  private final String text;
  private final int offset;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Value> values = new ArrayList<>();
  private int mappings;

  private YamlPlaces(String text, int offset) {
    this.text = text;
    this.offset = offset;
  }

  /** Reads a part of a text; all places count from the beginning of the whole. */
  static YamlPlaces of(String text, int from, int to) {
    YamlPlaces places = new YamlPlaces(text, from);
    Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text.substring(from, to)));
    places.visit(root, "");
    return places;
  }

  List<Entry> entries() {
    return entries;
  }

  List<Value> values() {
    return values;
  }

  private void visit(Node node, String path) {
    if (node instanceof MappingNode mapping) {
      visitKeys(mapping, path);
    } else if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(item -> visit(item, path));
    } else if (node instanceof ScalarNode) {
      values.add(new Value(path.substring(path.lastIndexOf('/') + 1), start(node), end(node)));
    }
  }

  private void visitKeys(MappingNode mapping, String above) {
    int number = mappings++;
    List<NodeTuple> tuples = mapping.getValue();
    for (int i = 0; i < tuples.size(); i++) {
      Node key = tuples.get(i).getKeyNode();
      Node value = tuples.get(i).getValueNode();
      boolean isLast = i + 1 == tuples.size();
      boolean isBehind = isLast && i > 0 && mapping.getFlowStyle() == FlowStyle.FLOW;
      String name = ((ScalarNode) key).getValue();
      String path = above.isEmpty() ? name : above + "/" + name;
      entries.add(
          new Entry(
              path,
              number,
              start(key),
              end(key),
              start(value),
              end(value),
              isOneLine(value),
              isBehind ? end(tuples.get(i - 1).getValueNode()) : start(key),
              isLast ? end(value) : start(tuples.get(i + 1).getKeyNode())));
      visit(value, path);
    }
  }

  private boolean isOneLine(Node value) {
    return start(value) < end(value)
        && text.substring(start(value), end(value)).indexOf('\n') < 0
        && text.lastIndexOf('\n', start(value)) == text.lastIndexOf('\n', end(value) - 1);
  }

  private int start(Node node) {
    return index(node.getStartMark().getIndex());
  }

  private int end(Node node) {
    int from = start(node);
    int to = index(node.getEndMark().getIndex());
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return to;
  }

  private int index(int codePoint) {
    return text.offsetByCodePoints(offset, codePoint);
  }
}
