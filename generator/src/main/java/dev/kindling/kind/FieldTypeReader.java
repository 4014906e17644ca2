package dev.kindling.kind;

import dev.kindling.diagnostic.Code;
import dev.kindling.yaml.MappingReader;
import dev.kindling.yaml.ValueReader;
import dev.kindling.yaml.YamlNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads the type of a field and the settings that belong to that type. */
final class FieldTypeReader {

  /** The names of all types. */
  static final List<String> NAMES =
      List.of(
          "text",
          "markdown",
          "whole",
          "decimal",
          "flag",
          "date",
          "choice",
          "url",
          "image",
          "ref",
          "refs",
          "list",
          "group");

  /** The settings of all types. */
  static final List<String> SETTINGS =
      List.of(
          "of",
          "fields",
          "to",
          "reverse",
          "reverse-label",
          "at-least",
          "at-most",
          "least",
          "most",
          "longest",
          "pattern",
          "message");

  private final FieldSpecReader specs;
  private final MappingReader settings;

  private FieldTypeReader(FieldSpecReader specs, MappingReader settings) {
    this.specs = specs;
    this.settings = settings;
  }

  /**
   * The type of a name.
   *
   * @param written where the name stands
   * @param settings where the type's settings are looked for
   */
  static Optional<FieldType> of(
      FieldSpecReader specs, String name, ValueReader written, MappingReader settings) {
    FieldTypeReader reader = new FieldTypeReader(specs, settings);
    return switch (name) {
      case "text" -> Optional.of(reader.text());
      case "markdown" -> Optional.of(new FieldType.Markdown());
      case "whole" -> Optional.of(reader.whole());
      case "decimal" -> Optional.of(reader.decimal());
      case "flag" -> Optional.of(new FieldType.Flag());
      case "date" -> Optional.of(new FieldType.Day());
      case "choice" -> reader.choice();
      case "url" -> Optional.of(new FieldType.Url());
      case "image" -> Optional.of(new FieldType.Image());
      case "ref" -> Optional.of(specs.ref(settings));
      case "refs" -> Optional.of(reader.many(specs.ref(settings)));
      case "list" -> specs.item(settings.required("of")).map(reader::many);
      case "group" -> reader.group();
      default -> {
        specs.report(specs.noSuchType(name, written.location(), NAMES));
        yield Optional.empty();
      }
    };
  }

  private FieldType text() {
    Optional<Integer> longest = count("longest", 1);
    Optional<String> message = settings.optional("message").text();
    ValueReader pattern = settings.optional("pattern");
    Optional<Pattern> compiled = pattern.text().flatMap(text -> compile(text, pattern));
    if (message.isPresent() && !pattern.isPresent()) {
      settings
          .optional("message")
          .report(Code.BAD_KIND, "`message` explains a `pattern`, and there is none");
    }
    return new FieldType.Text(
        longest,
        compiled.map(
            p ->
                new FieldType.Rule(
                    p, message.orElse("the text must match `" + p.pattern() + "`"))));
  }

  private static Optional<Pattern> compile(String text, ValueReader value) {
    try {
      return Optional.of(Pattern.compile(text));
    } catch (PatternSyntaxException e) {
      value.report(
          Code.BAD_KIND,
          "`pattern` is not a regular expression that can be read",
          "the problem is near its character " + (Math.max(0, e.getIndex()) + 1));
      return Optional.empty();
    }
  }

  private FieldType whole() {
    Optional<Long> least = settings.optional("least").whole();
    Optional<Long> most = settings.optional("most").whole();
    if (least.isPresent() && most.isPresent() && least.get() > most.get()) {
      reportOrder("least", "most");
    }
    return new FieldType.Whole(least, most);
  }

  private FieldType decimal() {
    Optional<BigDecimal> least = settings.optional("least").decimal();
    Optional<BigDecimal> most = settings.optional("most").decimal();
    if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
      reportOrder("least", "most");
    }
    return new FieldType.Decimal(least, most);
  }

  private void reportOrder(String smaller, String greater) {
    settings
        .optional(smaller)
        .report(Code.BAD_KIND, "`" + smaller + "` is greater than `" + greater + "`");
  }

  private FieldType many(FieldType item) {
    int atLeast = count("at-least", 0).orElse(0);
    Optional<Integer> atMost = count("at-most", 1);
    if (atMost.isPresent() && atLeast > atMost.get()) {
      reportOrder("at-least", "at-most");
    }
    return new FieldType.Many(item, atLeast, atMost);
  }

  private Optional<Integer> count(String name, int least) {
    ValueReader value = settings.optional(name);
    Optional<Long> found = value.whole();
    if (found.isPresent() && (found.get() < least || found.get() > 1_000_000)) {
      value.report(Code.BAD_VALUE, value.label() + " must be from " + least + " to 1000000");
      return Optional.empty();
    }
    return found.map(Long::intValue);
  }

  private Optional<FieldType> choice() {
    ValueReader of = settings.required("of");
    List<FieldType.Option> options = new ArrayList<>();
    if (of.node().filter(YamlNode.Mapping.class::isInstance).isPresent()) {
      of.mapping().ifPresent(labels -> addLabelled(labels, options));
    } else {
      Set<String> seen = new TreeSet<>();
      for (ValueReader item : of.items()) {
        Optional<String> name = item.text();
        if (name.isPresent() && !seen.add(name.get())) {
          item.report(Code.BAD_KIND, "`" + name.get() + "` is already in `of`");
        } else {
          name.ifPresent(n -> options.add(new FieldType.Option(n, n)));
        }
      }
    }
    if (options.isEmpty()) {
      if (of.node().filter(FieldTypeReader::isEmpty).isPresent()) {
        of.report(Code.BAD_KIND, "`of` must name at least one value");
      }
      return Optional.empty();
    }
    return Optional.of(new FieldType.Choice(options));
  }

  private static boolean isEmpty(YamlNode node) {
    return node instanceof YamlNode.Sequence sequence
        ? sequence.items().isEmpty()
        : node instanceof YamlNode.Mapping mapping && mapping.entries().isEmpty();
  }

  private static void addLabelled(MappingReader labels, List<FieldType.Option> options) {
    for (ValueReader entry : labels.entries()) {
      labels
          .required(entry.name())
          .text()
          .ifPresent(label -> options.add(new FieldType.Option(entry.name(), label)));
    }
  }

  private Optional<FieldType> group() {
    Optional<MappingReader> fields = settings.required("fields").mapping();
    return fields.map(f -> new FieldType.Group(specs.fields(f)));
  }
}
