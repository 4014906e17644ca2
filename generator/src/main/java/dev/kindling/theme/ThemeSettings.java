package dev.kindling.theme;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.kind.FieldSpec;
import dev.kindling.kind.OptionFields;
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
 * @param extended the theme that this one builds on
 * @param callouts the callouts it has a look for, in lower case
 * @param options what a site may choose
 * @param contrasts which of its colours are used together
 */
record ThemeSettings(
    Optional<YamlNode.Scalar> extended,
    List<String> callouts,
    List<FieldSpec> options,
    List<ContrastRule> contrasts) {

  /** The view contract that this version of Kindling fulfils. */
  private static final long CONTRACT = 1;

  private static final Pattern CALLOUT = Pattern.compile("[a-z][a-z0-9-]*");

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
    ValueReader contract = reader.required("contract");
    Optional<Long> number = contract.whole();
    if (number.isPresent() && number.get() != CONTRACT) {
      contract.report(
          Code.BAD_VALUE,
          "this theme is written for contract " + number.get() + ", and this is contract 1",
          "use a version of the theme that says `contract: 1`");
    }
    Optional<YamlNode.Scalar> extended = reader.optional("extends").scalar();
    List<String> callouts = callouts(reader.optional("callouts"));
    Optional<MappingReader> declared = reader.optional("options").mapping();
    List<FieldSpec> options =
        declared.map(d -> OptionFields.declare(d, problems)).orElse(List.of());
    List<ContrastRule> contrasts = ContrastRules.read(reader.optional("contrast"));
    reader.finish();
    return new Checked<>(
        Optional.of(new ThemeSettings(extended, callouts, options, contrasts)), problems);
  }

  private static List<String> callouts(ValueReader list) {
    List<String> names = new ArrayList<>();
    for (ValueReader item : list.items()) {
      Optional<String> name = item.text();
      if (name.isPresent() && !CALLOUT.matcher(name.get()).matches()) {
        item.report(
            Code.BAD_VALUE,
            "a callout cannot be called `" + ValueReader.shortened(name.get()) + "`",
            "use lower-case letters, digits and hyphens");
      } else {
        name.ifPresent(names::add);
      }
    }
    return names;
  }
}
