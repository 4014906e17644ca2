package dev.kindling.theme;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.kind.FieldSpec;
import dev.kindling.kind.OptionFields;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.yaml.MappingReader;
import dev.kindling.yaml.ValueReader;
import dev.kindling.yaml.YamlNode;
import dev.kindling.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a {@code theme.yml} says.
 *
 * @param source the file
 * @param extended the theme that this one builds on
 * @param callouts the callouts it has a look for
 * @param options what a site may choose
 * @param contrasts which of its colours are used together
 */
record ThemeSettings(
    SourceFile source,
    Optional<YamlNode.Scalar> extended,
    List<Callout> callouts,
    List<FieldSpec> options,
    List<ContrastRule> contrasts) {

  /** The view contract that this version of Kindling fulfils. */
  private static final long CONTRACT = 1;

  private static final Pattern CALLOUT = Pattern.compile("[a-z][a-z0-9-]*");

  /**
   * A callout where it is declared.
   *
   * @param name in lower case
   * @param location the place of its name
   */
  record Callout(String name, Location location) {}

  ThemeSettings {
    callouts = List.copyOf(callouts);
    options = List.copyOf(options);
    contrasts = List.copyOf(contrasts);
  }

  /** Reads the file. */
  static Checked<Optional<ThemeSettings>> read(SourceFile file) {
    Checked<Optional<YamlNode.Mapping>> yaml = YamlReader.readMapping(file);
    if (yaml.value().isEmpty()) {
      return yaml.map(nothing -> Optional.empty());
    }
    List<Diagnostic> problems = new ArrayList<>(yaml.diagnostics());
    MappingReader reader = MappingReader.ofSettings(yaml.value().get(), file, problems);
    reader.required("name").text();
    ValueReader contract = reader.optional("contract");
    if (!contract.isPresent()) {
      reader.reportMissing(
          "contract",
          Diagnostic.of(Code.MISSING_FIELD, file, "`contract` is missing")
              .withHelp("add a line `contract: " + CONTRACT + "`"));
    }
    Optional<Long> number = contract.whole();
    if (number.isPresent() && number.get() != CONTRACT) {
      // What else seems wrong may be right under that contract.
      return new Checked<>(Optional.empty(), List.of(otherContract(contract, number.get())));
    }
    Optional<YamlNode.Scalar> extended = reader.optional("extends").scalar();
    List<Callout> callouts = callouts(reader.optional("callouts"));
    Optional<MappingReader> declared = reader.optional("options").mapping();
    List<FieldSpec> options =
        declared.map(d -> OptionFields.declare(d, problems)).orElse(List.of());
    List<ContrastRule> contrasts = ContrastRules.read(reader.optional("contrast"));
    reader.finish();
    return new Checked<>(
        Optional.of(new ThemeSettings(file, extended, callouts, options, contrasts)), problems);
  }

  private static Diagnostic otherContract(ValueReader contract, long number) {
    boolean isNewer = number > CONTRACT;
    return Diagnostic.of(
            Code.BAD_VALUE,
            contract.location(),
            "this theme is made for contract "
                + number
                + ", and this version of Kindling fulfils contract "
                + CONTRACT)
        .withHelp(
            isNewer
                ? "use a newer Kindling, or a version of the theme that says `contract: "
                    + CONTRACT
                    + "`"
                : "use a newer version of the theme, one that says `contract: " + CONTRACT + "`");
  }

  private static List<Callout> callouts(ValueReader list) {
    List<Callout> names = new ArrayList<>();
    for (ValueReader item : list.items()) {
      Optional<String> name = item.text();
      if (name.isPresent() && !CALLOUT.matcher(name.get()).matches()) {
        item.report(
            Code.BAD_VALUE,
            "a callout cannot be called `" + ValueReader.shortened(name.get()) + "`",
            "use lower-case letters, digits and hyphens");
      } else {
        name.ifPresent(known -> names.add(new Callout(known, item.location())));
      }
    }
    return names;
  }
}
