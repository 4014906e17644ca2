package dev.kindling.scaffold;

import dev.kindling.kind.FieldSpec;
import dev.kindling.kind.FieldType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The lines of front matter, one after the other. What a page must have stands there without a
 * value, so that the build names whatever is not filled in; what it may have is commented out.
 */
final class FieldLines {

  /** Where comments begin, as far as what they stand behind is shorter. */
  private static final int COMMENT_COLUMN = 28;

  /** A name with nothing behind it but a comment. */
  private static final Pattern OPEN = Pattern.compile(" *(?:- )?([a-z-]+): +#.*");

  private static final Pattern WIDE = Pattern.compile("^([^:]*:[^#]*?) {2}( # )");

  private final FieldHelp help;
  private final KindComments comments;
  private final List<String> lines = new ArrayList<>();
  private final List<String> unfilled = new ArrayList<>();

  FieldLines(FieldHelp help, KindComments comments) {
    this.help = help;
    this.comments = comments;
  }

  /** All lines so far. */
  List<String> lines() {
    return lines;
  }

  /** What has no value yet. */
  List<String> unfilled() {
    return unfilled;
  }

  /** Adds a name with its value. */
  void value(String name, String value) {
    lines.add(name + ": " + value);
  }

  /** Adds a line as it is. */
  void line(String line) {
    lines.add(line);
  }

  /** Adds a line that a behaviour made; one that ends with its name waits for its value. */
  void behaviourLine(String line) {
    lines.add(line);
    Matcher open = OPEN.matcher(line);
    if (open.matches()) {
      String name = open.group(1);
      if (!unfilled.contains(name)) {
        unfilled.add(name);
      }
    }
  }

  /** Adds a name that waits for its value, or that may be left out. */
  void empty(String name, boolean isRequired, String words) {
    String line = commented(name + ":", words(name, words));
    lines.add(isRequired ? line : "# " + narrowed(line));
    if (isRequired) {
      unfilled.add(name);
    }
  }

  /** Adds a field of the kind. */
  void field(FieldSpec field) {
    List<String> own = new ArrayList<>();
    List<String> open = new ArrayList<>();
    add(field, "", "", own, open);
    for (String line : own) {
      lines.add(field.isRequired() ? line : "# " + narrowed(line));
    }
    if (field.isRequired()) {
      unfilled.addAll(open);
    }
  }

  private void add(
      FieldSpec field, String indent, String above, List<String> out, List<String> open) {
    String path = above + field.name();
    String start = indent + field.name() + ":";
    String words = words(path, help.of(field));
    Optional<FieldType.Group> group = group(field.type());
    if (group.isEmpty()) {
      Optional<String> only = onlyValue(field.type());
      if (only.isEmpty()) {
        open.add(path);
      }
      String value = only.orElse(field.type() instanceof FieldType.Many ? "[]" : "");
      out.add(commented((start + " " + value).stripTrailing(), words));
      return;
    }
    out.add(commented(start, words));
    if (field.type() instanceof FieldType.Many many) {
      for (int i = 0; i < Math.max(1, many.atLeast()); i++) {
        addItem(group.get(), indent, path + ".", out, open);
      }
    } else {
      group.get().fields().forEach(inner -> addInner(inner, indent + "  ", path + ".", out, open));
    }
  }

  /** An item begins with what it must have; the sign of a list cannot stand before a comment. */
  private void addItem(
      FieldType.Group group, String indent, String above, List<String> out, List<String> open) {
    List<FieldSpec> fields =
        group.fields().stream().sorted(Comparator.comparing(field -> !field.isRequired())).toList();
    List<String> item = new ArrayList<>();
    for (FieldSpec inner : fields) {
      if (item.isEmpty()) {
        add(inner, indent + "    ", above, item, open);
      } else {
        addInner(inner, indent + "    ", above, item, open);
      }
    }
    int sign = indent.length() + 2;
    item.set(0, item.get(0).substring(0, sign) + "- " + item.get(0).substring(sign + 2));
    out.addAll(item);
  }

  private void addInner(
      FieldSpec field, String indent, String above, List<String> out, List<String> open) {
    if (field.isRequired()) {
      add(field, indent, above, out, open);
      return;
    }
    List<String> lines = new ArrayList<>();
    add(field, indent, above, lines, new ArrayList<>());
    lines.forEach(line -> out.add(indent + "# " + narrowed(line.substring(indent.length()))));
  }

  private static Optional<FieldType.Group> group(FieldType type) {
    FieldType inner = type instanceof FieldType.Many many ? many.item() : type;
    return inner instanceof FieldType.Group group ? Optional.of(group) : Optional.empty();
  }

  /** The value of a choice that is none. */
  private static Optional<String> onlyValue(FieldType type) {
    return type instanceof FieldType.Choice choice && choice.options().size() == 1
        ? Optional.of(ScalarText.of(choice.options().get(0).name()))
        : Optional.empty();
  }

  /** What the kind's authors say of a field comes first. */
  private String words(String path, String type) {
    return String.join(
        "; ",
        Stream.of(comments.on(path).orElse(""), type).filter(text -> !text.isEmpty()).toList());
  }

  /** A line that moves to the right, while the words behind it stay where they are. */
  private static String narrowed(String line) {
    return WIDE.matcher(line).replaceFirst("$1$2");
  }

  private static String commented(String start, String words) {
    if (words.isEmpty()) {
      return start;
    }
    int blanks = Math.max(1, COMMENT_COLUMN - start.length());
    return start + " ".repeat(blanks) + "# " + words;
  }
}
