package dev.kindling.yaml;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.LanguageTag;
import dev.kindling.source.Location;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One value, not yet of a type. Each question says which type is expected: when the value is of
 * another, that is reported and the answer is empty. A value that was left out answers every
 * question with nothing, and reports nothing. For use by one thread, during one reading.
 */
public final class ValueReader {

  private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");
  private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("-?[0-9]+,[0-9]+");
  private static final Pattern WEB =
      Pattern.compile("https?://[^\\s/?#\"<>\\\\^`{|}]+[^\\s\"<>\\\\^`{|}]*");
  private static final Pattern MAIL = Pattern.compile("mailto:[^\\s@]+@[^\\s@]+");
  private static final Pattern BEGINNING = Pattern.compile("https?://\\S|mailto:");
  private static final Pattern LEADING_ZERO = Pattern.compile("-?0+[1-9][0-9]*");
  private static final List<String> LIKE_TRUE = List.of("yes", "y", "on", "true", "1");
  private static final List<String> LIKE_FALSE = List.of("no", "n", "off", "false", "0");

  /** More digits than any author means; it keeps numbers cheap. */
  private static final int LONGEST_NUMBER = 40;

  private static final int LONGEST_SHOWN = 40;

  /** More names than these nobody reads in a message. */
  private static final int MOST_NAMES = 60;

  private final String name;
  private final String label;
  private final String noun;
  private final Optional<YamlNode> node;
  private final Location location;
  private final List<Diagnostic> problems;

  ValueReader(
      String name,
      String label,
      String noun,
      Optional<YamlNode> node,
      Location location,
      List<Diagnostic> problems) {
    this.name = name;
    this.label = label;
    this.noun = noun;
    this.node = node;
    this.location = location;
    this.problems = problems;
  }

  /**
   * Reads a value that stands under a name.
   *
   * @param name its name, for messages, without backquotes
   * @param node the value
   * @param problems where problems are added
   */
  public static ValueReader of(String name, YamlNode node, List<Diagnostic> problems) {
    return new ValueReader(
        name, "`" + name + "`", "field", Optional.of(node), node.location(), problems);
  }

  /** The name under which the value stands; for a value in a list, the name of the list. */
  public String name() {
    return name;
  }

  /** How messages call the value: {@code `order`}, or {@code each value of `tags`}. */
  public String label() {
    return label;
  }

  /** Whether a value was written. */
  public boolean isPresent() {
    return node.isPresent();
  }

  /** The value as it is in the tree. */
  public Optional<YamlNode> node() {
    return node;
  }

  /** Where the value stands; where it is missing, the place to point at. */
  public Location location() {
    return location;
  }

  /** Text that is not blank. */
  public Optional<String> text() {
    return scalar().map(YamlNode.Scalar::text);
  }

  /** Whether the value is one of a list, which messages call otherwise than by its name alone. */
  private boolean isItem() {
    return !label.equals("`" + name + "`");
  }

  /** Text that is not blank, with its place. */
  public Optional<YamlNode.Scalar> scalar() {
    Optional<YamlNode.Scalar> found = scalar("text");
    if (found.isPresent() && found.get().text().isBlank()) {
      if (isItem()) {
        report(Code.BAD_VALUE, "a value of `" + name + "` is empty", "take it out of the list");
      } else {
        report(Code.BAD_VALUE, label + " must not be empty");
      }
      return Optional.empty();
    }
    return found;
  }

  /** A whole number, written in digits only, with {@code -} before it when it is negative. */
  public Optional<Long> whole() {
    Optional<String> advice =
        written()
            .filter(s -> LEADING_ZERO.matcher(s.text()).matches())
            .map(s -> "write it without a zero at its beginning");
    Optional<String> found = plain("a whole number", WHOLE, advice);
    if (found.isPresent() && found.get().length() > 18) {
      report(Code.BAD_VALUE, label + " is too large a number");
      return Optional.empty();
    }
    return found.map(Long::valueOf);
  }

  /** A number, with decimals behind a point or without, exactly as written. */
  public Optional<BigDecimal> decimal() {
    Optional<String> advice =
        written()
            .filter(s -> DECIMAL_COMMA.matcher(s.text()).matches())
            .map(s -> "write a point: `" + s.text().replace(',', '.') + "`");
    Optional<String> found = plain("a number", DECIMAL, advice);
    if (found.isPresent() && found.get().length() > LONGEST_NUMBER) {
      report(Code.BAD_VALUE, label + " has too many digits");
      return Optional.empty();
    }
    return found.map(BigDecimal::new);
  }

  /** The tag of a language, such as {@code en-GB}. */
  public Optional<String> languageTag() {
    Optional<String> tag = text();
    Optional<String> wrong = tag.filter(written -> !LanguageTag.isNamed(written));
    String message = label + " must be the tag of a language, and is `";
    wrong.ifPresent(
        w -> report(Code.BAD_VALUE, message + shortened(w) + "`", LanguageTag.advice(w)));
    return tag.filter(LanguageTag::isNamed);
  }

  /** {@code true} or {@code false}, and no other word for them. */
  public Optional<Boolean> flag() {
    String text = written().map(s -> s.text().toLowerCase(Locale.ROOT)).orElse("");
    Optional<String> advice =
        LIKE_TRUE.contains(text)
            ? Optional.of("did you mean `true`?")
            : LIKE_FALSE.contains(text) ? Optional.of("did you mean `false`?") : Optional.empty();
    return plain("`true` or `false`", Pattern.compile("true|false"), advice).map("true"::equals);
  }

  /** A day of the calendar, {@code 2026-11-23}. */
  public Optional<LocalDate> date() {
    Optional<YamlNode.Scalar> found = scalar("a date such as `2026-11-23`");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    DayText day = DayText.of(found.get().text());
    if (day.date().isEmpty()) {
      problems.add(
          Diagnostic.of(Code.BAD_DATE, location, label + " " + day.problem())
              .withHelp(day.advice()));
    }
    return day.date();
  }

  /** One of some names; another text is reported with the nearest of them. */
  public Optional<String> choice(Collection<String> names) {
    return choice(names, OtherNames.none());
  }

  /** One of some names; another text is reported with the one that is meant, or the nearest. */
  public Optional<String> choice(Collection<String> names, OtherNames theirs) {
    Optional<String> found = text();
    if (found.isPresent() && !names.contains(found.get())) {
      String message =
          label + " cannot be `" + shortened(found.get()) + "`: it is one of " + quoted(names);
      problems.add(
          Diagnostic.of(Code.BAD_VALUE, location, message)
              .withHelp(theirs.cure(found.get(), names)));
      return Optional.empty();
    }
    return found;
  }

  /** A full address, {@code https://…}, {@code http://…} or {@code mailto:…}. */
  public Optional<String> url() {
    Optional<String> found = text();
    if (found.isPresent()
        && !WEB.matcher(found.get()).matches()
        && !MAIL.matcher(found.get()).matches()) {
      report(
          Code.BAD_URL,
          label + " must be a full address, and is `" + shortened(found.get()) + "`",
          BEGINNING.matcher(found.get()).lookingAt()
              ? "an address has no spaces, quotes, `<`, `>`, `{` or `}`: write `%20` for a space"
              : "write it with its beginning: `https://…`, `http://…` or `mailto:…`");
      return Optional.empty();
    }
    return found;
  }

  /** The values of a list; none when it was left out or is something else, which is reported. */
  public List<ValueReader> items() {
    if (node.isEmpty()) {
      return List.of();
    }
    if (!(node.get() instanceof YamlNode.Sequence sequence)) {
      problems.add(
          wrong("a list")
              .withHelp(
                  written()
                      .filter(s -> !s.isNull() && !s.text().contains("\n"))
                      .map(s -> "write it as a list: `" + WrittenList.of(s.text()) + "`")));
      return List.of();
    }
    List<ValueReader> items = new ArrayList<>();
    for (YamlNode item : sequence.items()) {
      items.add(
          new ValueReader(
              name,
              "each value of `" + name + "`",
              noun,
              Optional.of(item),
              item.location(),
              problems));
    }
    return List.copyOf(items);
  }

  /** Named values; whoever reads them calls {@link MappingReader#finish()}. */
  public Optional<MappingReader> mapping() {
    if (node.isEmpty()) {
      return Optional.empty();
    }
    if (node.get() instanceof YamlNode.Mapping mapping) {
      return Optional.of(new MappingReader(mapping, name, noun, location, problems));
    }
    problems.add(wrong("named values").withHelp("write each as `name: value` on its own line"));
    return Optional.empty();
  }

  /** Adds a problem with this value. */
  public void report(Code code, String message) {
    problems.add(Diagnostic.of(code, location, message));
  }

  /** Adds a problem with this value, and what to do about it. */
  public void report(Code code, String message, String help) {
    problems.add(Diagnostic.of(code, location, message).withHelp(help));
  }

  /** Reports that the value is not of the type that is wanted, such as {@code a whole number}. */
  public void reportWrongType(String wanted) {
    problems.add(wrong(wanted));
  }

  /** A text as messages show it: on one line, and cut when it is long. */
  public static String shortened(String text) {
    String line = text.replace('\n', ' ');
    if (line.length() <= LONGEST_SHOWN) {
      return line;
    }
    int end =
        Character.isHighSurrogate(line.charAt(LONGEST_SHOWN - 2))
            ? LONGEST_SHOWN - 2
            : LONGEST_SHOWN - 1;
    return line.substring(0, end) + "…";
  }

  /** Names as messages list them: {@code `a`, `b`}; of very many, only the first. */
  public static String quoted(Collection<String> names) {
    String first =
        names.stream().limit(MOST_NAMES).map(n -> "`" + n + "`").collect(Collectors.joining(", "));
    int more = names.size() - MOST_NAMES;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  private Optional<YamlNode.Scalar> written() {
    return node.filter(YamlNode.Scalar.class::isInstance).map(YamlNode.Scalar.class::cast);
  }

  private Optional<YamlNode.Scalar> scalar(String wanted) {
    if (node.isEmpty()) {
      return Optional.empty();
    }
    Optional<YamlNode.Scalar> found = written().filter(s -> !s.isNull());
    if (found.isEmpty()) {
      problems.add(wrong(wanted));
    }
    return found;
  }

  private Optional<String> plain(String wanted, Pattern form, Optional<String> advice) {
    Optional<YamlNode.Scalar> found = scalar(wanted);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    boolean matches = form.matcher(found.get().text()).matches();
    if (matches && found.get().isPlain()) {
      return found.map(YamlNode.Scalar::text);
    }
    problems.add(wrong(wanted).withHelp(matches ? Optional.of("write it without quotes") : advice));
    return Optional.empty();
  }

  private Diagnostic wrong(String wanted) {
    return Diagnostic.of(
        Code.WRONG_TYPE,
        location,
        label
            + " must be "
            + wanted
            + ", and is "
            + node.map(ValueReader::shown).orElse("nothing"));
  }

  private static String shown(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar && !scalar.isNull()) {
      String text = "`" + shortened(scalar.text()) + "`";
      return scalar.isPlain() ? text : "the text " + text;
    }
    return node.description();
  }
}
