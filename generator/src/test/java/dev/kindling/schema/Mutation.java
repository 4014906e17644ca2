package dev.kindling.schema;

import dev.kindling.source.Location;
import dev.kindling.source.SourcePath;
import dev.kindling.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Changes one place of a tree, as authors do when they are in a hurry. */
final class Mutation {

  private static final Location NOWHERE = new Location.OfFile(new SourcePath("nowhere.yml"));

  /** Values that are right in one place and wrong in another; without quotes. */
  private static final List<String> PLAIN =
      List.of(
          "true",
          "false",
          "no",
          "7",
          "-3",
          "0",
          "1",
          "12",
          "2008",
          "10000",
          "3.5",
          "1.10",
          "word",
          "Two words",
          "A sentence.",
          "2026-11-23",
          "2024-02-29",
          "2026-02-29",
          "2026-13-01",
          "23.11.2026",
          "https://example.org/a",
          "ftp://example.org/a",
          "/a/b/",
          "/a",
          "/a//b/",
          "/a/../b/",
          "/x.html",
          "a/b",
          "../a",
          "10.1000/xyz",
          "50%",
          "101%",
          "24 months",
          "24 moons",
          "Article",
          "article",
          "reflection",
          "knowledge",
          "outcome",
          "text",
          "list",
          "whole",
          "mixed",
          "de-CH",
          "UPPER",
          "a--b",
          "",
          "~",
          "mailto:a@example.org",
          "notes.md");

  private static final List<String> QUOTED = List.of("", "   ", "7", "true", "2026-11-23", "word");
  private static final List<Integer> LENGTHS =
      List.of(20, 21, 40, 41, 60, 61, 80, 81, 160, 161, 200, 201);

  private final Random random;
  private int target;

  Mutation(Random random) {
    this.random = random;
  }

  /** The tree with one of its nodes, but not its root, changed. */
  YamlNode.Mapping of(YamlNode.Mapping root) {
    target = random.nextInt(count(root) - 1);
    return (YamlNode.Mapping) inside(root);
  }

  private static int count(YamlNode node) {
    return 1 + children(node).stream().mapToInt(Mutation::count).sum();
  }

  private static List<YamlNode> children(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping.entries().stream().map(YamlNode.Entry::value).toList();
    }
    return node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of();
  }

  private YamlNode inside(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      List<YamlNode.Entry> entries = new ArrayList<>();
      for (YamlNode.Entry entry : mapping.entries()) {
        if (target-- == 0) {
          entries.addAll(changed(entry));
        } else {
          entries.add(new YamlNode.Entry(entry.key(), inside(entry.value())));
        }
      }
      return new YamlNode.Mapping(entries, NOWHERE);
    }
    if (node instanceof YamlNode.Sequence sequence) {
      List<YamlNode> items = new ArrayList<>();
      for (YamlNode item : sequence.items()) {
        if (target-- == 0) {
          items.addAll(changed(item));
        } else {
          items.add(inside(item));
        }
      }
      return new YamlNode.Sequence(items, NOWHERE);
    }
    return node;
  }

  private List<YamlNode.Entry> changed(YamlNode.Entry entry) {
    return switch (random.nextInt(10)) {
      case 0 -> List.of();
      case 1 -> List.of(new YamlNode.Entry(misspelt(entry.key()), entry.value()));
      case 2 -> List.of(entry, new YamlNode.Entry(plain("unheard-of"), entry.value()));
      default -> List.of(new YamlNode.Entry(entry.key(), other(entry.value())));
    };
  }

  private List<YamlNode> changed(YamlNode item) {
    return switch (random.nextInt(6)) {
      case 0 -> List.of();
      case 1 -> List.of(item, item);
      case 2 -> Collections.nCopies(1 + random.nextInt(6), item);
      default -> List.of(other(item));
    };
  }

  private YamlNode other(YamlNode node) {
    return switch (random.nextInt(9)) {
      case 0 -> new YamlNode.Sequence(List.of(node), NOWHERE);
      case 1 -> new YamlNode.Mapping(List.of(new YamlNode.Entry(plain("a"), node)), NOWHERE);
      case 2 -> empty();
      case 3 ->
          new YamlNode.Scalar(
              "x".repeat(LENGTHS.get(random.nextInt(LENGTHS.size()))), true, NOWHERE);
      case 4 -> new YamlNode.Scalar(QUOTED.get(random.nextInt(QUOTED.size())), false, NOWHERE);
      default -> plain(PLAIN.get(random.nextInt(PLAIN.size())));
    };
  }

  private YamlNode empty() {
    return random.nextBoolean()
        ? new YamlNode.Sequence(List.of(), NOWHERE)
        : new YamlNode.Mapping(List.of(), NOWHERE);
  }

  private YamlNode.Scalar misspelt(YamlNode.Scalar key) {
    String text = key.text();
    int at = random.nextInt(text.length());
    return new YamlNode.Scalar(
        text.substring(0, at) + "q" + text.substring(at), key.isPlain(), NOWHERE);
  }

  private static YamlNode.Scalar plain(String text) {
    return new YamlNode.Scalar(text, true, NOWHERE);
  }
}
