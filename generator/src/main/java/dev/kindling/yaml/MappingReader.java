package dev.kindling.yaml;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.yaml.YamlNode.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads named values one by one, remembers which names were asked for, and at the end reports those
 * that nobody asked for. Every problem is added to the list that was given at the start, at the
 * exact name or value.
 *
 * <pre>{@code
 * List<Diagnostic> problems = new ArrayList<>();
 * MappingReader site = MappingReader.ofSettings(mapping, file, problems);
 * String title = site.required("title").text().orElse("");
 * boolean isOn = site.optional("feed").flag().orElse(true);
 * Optional<MappingReader> footer = site.optional("footer").mapping();
 * ...
 * footer.ifPresent(MappingReader::finish);
 * site.finish();
 * }</pre>
 *
 * <p>A name with nothing behind it counts as left out. For use by one thread, during one reading.
 */
public final class MappingReader {

  /** Above this many known names, listing them all would not help. */
  private static final int LISTED = 24;

  /** So few entries are looked through faster than sorted. */
  private static final int FEW = 50;

  private final Mapping mapping;
  private final String owner;
  private final String noun;
  private final Location place;
  private final List<Diagnostic> problems;
  private final Set<String> known = new TreeSet<>();
  private final Map<String, Diagnostic> missing = new TreeMap<>();
  private OtherNames others = OtherNames.none();
  private Optional<String> otherwise = Optional.empty();

  /** The entries by name, once one is looked for among many. */
  private final Map<String, YamlNode.Entry> index = new TreeMap<>();

  /**
   * Reads the named values of something.
   *
   * @param mapping the values
   * @param owner whose values they are, for messages, without backquotes: {@code factor}
   * @param noun what one of them is called: {@code field}, {@code setting}
   * @param place where to point when one is missing
   * @param problems where problems are added
   */
  public MappingReader(
      Mapping mapping, String owner, String noun, Location place, List<Diagnostic> problems) {
    this.mapping = mapping;
    this.owner = owner;
    this.noun = noun;
    this.place = place;
    this.problems = problems;
  }

  /** Reads the settings of a whole file, such as {@code site.yml}. */
  public static MappingReader ofSettings(
      Mapping mapping, SourceFile file, List<Diagnostic> problems) {
    return new MappingReader(mapping, file.path().value(), "setting", file.whole(), problems);
  }

  /** Understands what other tools call the values. Answers itself. */
  public MappingReader understanding(OtherNames names) {
    this.others = names;
    return this;
  }

  /** What to do about a name that resembles none. Answers itself. */
  public MappingReader otherwise(String advice) {
    this.otherwise = Optional.of(advice);
    return this;
  }

  /** A value that may be left out. */
  public ValueReader optional(String name) {
    return reader(name, entry(name));
  }

  private ValueReader reader(String name, Optional<YamlNode.Entry> entry) {
    known.add(name);
    Optional<YamlNode> value = entry.map(YamlNode.Entry::value).filter(v -> !isNothing(v));
    Location at =
        value.map(YamlNode::location).or(() -> entry.map(e -> e.key().location())).orElse(place);
    return new ValueReader(name, "`" + name + "`", noun, value, at, problems);
  }

  /** A value that must be given; that it is missing is reported here. */
  public ValueReader required(String name) {
    ValueReader reader = optional(name);
    if (!reader.isPresent() && entry(name).isPresent()) {
      reader.report(
          Code.MISSING_FIELD,
          "`" + name + "` has no value",
          "write its value behind `" + name + ":`");
    } else if (!reader.isPresent()) {
      reportMissing(
          name,
          Diagnostic.of(Code.MISSING_FIELD, place, "`" + name + "` is missing")
              .withHelp("add a line `" + name + ": …`"));
    }
    return reader;
  }

  /**
   * Adds the problem that a value is missing, unless one is found that seems to be meant for it.
   */
  public void reportMissing(String name, Diagnostic problem) {
    Diagnostic wanting = problem.wanting(Optional.of(name));
    missing.put(name, wanting);
    problems.add(wanting);
  }

  /** All values under their own names, for mappings whose names are the author's choice. */
  public List<ValueReader> entries() {
    List<ValueReader> all = new ArrayList<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      all.add(reader(entry.key().text(), Optional.of(entry)));
    }
    return List.copyOf(all);
  }

  /** Whether a name is written, with a value or without one. */
  public boolean isNamed(String name) {
    return entry(name).isPresent();
  }

  /** Where a name is written, or the place for what is missing. */
  public Location locationOf(String name) {
    return entry(name).map(e -> e.key().location()).orElse(place);
  }

  /** Reports a problem with a name itself. */
  public void report(String name, Code code, String message, String help) {
    problems.add(Diagnostic.of(code, locationOf(name), message).withHelp(help));
  }

  /** The place to point at when something is missing. */
  public Location place() {
    return place;
  }

  /** Lets a name pass that is read by somebody else, or that an earlier problem is about. */
  public void allow(String name) {
    known.add(name);
  }

  /**
   * Reports every name that was not asked for. One that seems to be meant for a missing value takes
   * the place of the report that the value is missing.
   */
  public void finish() {
    for (YamlNode.Entry entry : mapping.entries()) {
      String name = entry.key().text();
      if (!known.contains(name)) {
        problems.add(unknown(name, entry.key().location()));
      }
    }
  }

  private Diagnostic unknown(String name, Location at) {
    Optional<String> translated = others.meant(name, known);
    Optional<String> advice = translated.map(this::translation).or(() -> others.advice(name));
    Optional<String> meant = advice.isPresent() ? translated : NearestName.of(name, known);
    meant.map(missing::remove).ifPresent(problems::remove);
    return Diagnostic.of(
            Code.UNKNOWN_FIELD,
            at,
            "`" + owner + "` has no " + noun + " `" + ValueReader.shortened(name) + "`")
        .withHelp(
            advice.or(() -> meant.map(NearestName::question)).or(() -> otherwise).or(this::list))
        .wanting(meant);
  }

  private String translation(String ours) {
    return entry(ours).isPresent()
        ? "here that is `" + ours + "`, which is there as well: keep one of the two"
        : OtherNames.answer(ours);
  }

  private Optional<String> list() {
    return known.isEmpty() || known.size() > LISTED
        ? Optional.empty()
        : Optional.of("it has " + ValueReader.quoted(known));
  }

  private Optional<YamlNode.Entry> entry(String name) {
    return mapping.entries().size() > FEW ? Optional.ofNullable(byName().get(name)) : firstOf(name);
  }

  private Map<String, YamlNode.Entry> byName() {
    if (index.isEmpty()) {
      mapping.entries().forEach(entry -> index.putIfAbsent(entry.key().text(), entry));
    }
    return index;
  }

  private Optional<YamlNode.Entry> firstOf(String name) {
    return mapping.entries().stream().filter(e -> e.key().text().equals(name)).findFirst();
  }

  private static boolean isNothing(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.isNull();
  }
}
