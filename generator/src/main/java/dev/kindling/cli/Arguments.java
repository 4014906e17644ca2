package dev.kindling.cli;

import dev.kindling.diagnostic.NearestName;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was said to a {@link Command}: {@code --name value}, {@code --name=value}, or {@code --name}
 * alone, which says yes.
 *
 * @param values what was said, by the names of the goal's fields
 * @param fault what is wrong with it, for people; nothing where all is well
 */
record Arguments(Map<String, String> values, Optional<String> fault) {

  private static final String FIELD_OF_THE_SITE = "site";

  /** Reads what stands behind the name of the command. */
  static Arguments of(Command command, List<String> written) {
    Map<String, String> values = new TreeMap<>();
    for (int i = 0; i < written.size(); i++) {
      String word = written.get(i);
      int equals = word.indexOf('=');
      String name = equals < 0 ? word : word.substring(0, equals);
      Optional<Option> found = command.option(name);
      if (found.isEmpty()) {
        return wrong(unknown(command, name));
      }
      Option option = found.get();
      String value;
      if (equals >= 0) {
        value = word.substring(equals + 1);
      } else if (option.isFlag()) {
        value = "true";
      } else if (i + 1 < written.size() && !written.get(i + 1).startsWith("--")) {
        i++;
        value = written.get(i);
      } else {
        return wrong("`" + name + "` says nothing: write `" + name + "=…`.");
      }
      if (values.put(option.name(), value) != null) {
        return wrong("`" + name + "` is said twice, and only one can hold.");
      }
    }
    return new Arguments(values, Optional.empty());
  }

  private static Arguments wrong(String fault) {
    return new Arguments(Map.of(), Optional.of(fault));
  }

  private static String unknown(Command command, String name) {
    List<String> known = command.options().stream().map(Option::written).toList();
    Optional<String> forMaven =
        command.options().stream()
            .filter(option -> name.equals("-D" + option.property()))
            .map(option -> "that is how Maven is told; here it is `" + option.written() + "`")
            .findFirst();
    String advice =
        forMaven
            .or(() -> NearestName.advice(name, known))
            .orElse("`" + command.name() + " --help` says what there is");
    return name.startsWith("-")
        ? "`" + command.name() + "` has no option `" + name + "`: " + advice
        : "`" + name + "` is no option, for each begins with `--`: " + advice;
  }

  /**
   * What each field is to hold: what was said, or else what the goal has when nothing is said.
   *
   * @param here the folder in which the command was given
   */
  Map<String, String> complete(Command command, Path here) {
    Path site =
        here.resolve(values.getOrDefault(FIELD_OF_THE_SITE, "")).toAbsolutePath().normalize();
    Map<String, String> all = new TreeMap<>();
    for (Option option : command.options()) {
      option.standardIn(site).ifPresent(value -> all.put(option.name(), value));
    }
    all.putAll(values);
    all.computeIfPresent(FIELD_OF_THE_SITE, (name, said) -> site.toString());
    return all;
  }
}
