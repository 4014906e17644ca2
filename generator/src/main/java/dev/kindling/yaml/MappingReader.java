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
  private static final int LISTED = 12;

  /** So few entries are looked through faster than sorted. */
  private static final int FEW = 50;

  private final Mapping mapping;
  private final String owner;
  private final String noun;
  private final Location place;
  private final List<Diagnostic> problems;
  private final Set<String> known = new TreeSet<>();
  private final Map<String, Diagnostic> missing = new TreeMap<>();

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
      Diagnostic problem =
          Diagnostic.of(Code.MISSING_FIELD, place, "`" + name + "` is missing")
              .withHelp("add a line `" + name + ": …`")
              .wanting(Optional.of(name));
      missing.put(name, problem);
      problems.add(problem);
    }
    return reader;
  }

  /** All values under their own names, for mappings whose names are the author's choice. */
  public List<ValueReader> entries() {
    List<ValueReader> all = new ArrayList<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      all.add(reader(entry.key().text(), Optional.of(entry)));
    }
    return List.copyOf(all);
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
        Optional<String> meant = NearestName.of(name, known);
        meant.map(missing::remove).ifPresent(problems::remove);
        problems.add(
            Diagnostic.of(
                    Code.UNKNOWN_FIELD,
                    entry.key().location(),
                    "`" + owner + "` has no " + noun + " `" + ValueReader.shortened(name) + "`")
                .withHelp(meant.map(NearestName::question).or(this::list))
                .wanting(meant));
      }
    }
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
