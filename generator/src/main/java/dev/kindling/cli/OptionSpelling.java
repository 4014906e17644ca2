package dev.kindling.cli;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says the options of a message as the command line has them: the engine's own texts name them, and
 * the places for settings, as Maven does. Lines that show a file are left as they are.
 */
final class OptionSpelling {

  /**
   * A line of a file, as problems show it: its number and a bar. Advice stands below, behind one.
   */
  private static final Pattern EXCERPT = Pattern.compile("^\\s*\\d+\\s*\\|.*", Pattern.DOTALL);

  /** Where the engine's texts send people to a file that only Maven has: what they can do here. */
  private static final List<Place> PLACES =
      List.of(
          new Place(", or in a jar among the `dependencies` of the plugin in the `pom.xml`", ""),
          new Place("is a setting of the plugin in the `pom.xml`", "is said with `--output`"));

  private record Place(String forMaven, String here) {}

  private final List<Option> options;

  /** A spelling of the options of all commands. */
  OptionSpelling(Commands commands) {
    this.options =
        commands.all().stream()
            .flatMap(command -> command.options().stream())
            .sorted(Comparator.comparing((Option o) -> o.property().length()).reversed())
            .toList();
  }

  /** The text as it is said here. */
  String of(String text) {
    StringBuilder out = new StringBuilder();
    for (String line : text.split("(?<=\n)", -1)) {
      out.append(EXCERPT.matcher(line).matches() ? line : spelt(line));
    }
    return out.toString();
  }

  private String spelt(String line) {
    String said = line;
    for (Place place : PLACES) {
      said = said.replace(place.forMaven(), place.here());
    }
    for (Option option : options) {
      String property = Pattern.quote(option.property());
      String written = Matcher.quoteReplacement(option.written());
      said = said.replaceAll("-D" + property + "=true\\b", written);
      said = said.replaceAll("-D" + property + "\\b", written);
      if (option.property().startsWith("kindling.")) {
        said = said.replaceAll("(?<![\\w.-])" + property + "\\b(?!\\.)", written);
      }
    }
    return said;
  }
}
