package dev.kindling.cli;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says the options of a message as the command line has them: the engine's own texts name them as
 * Maven does. Lines that show a file are left as they are.
 */
final class OptionSpelling {

  /** A line of an excerpt, as problems show them: a number or room for it, and a bar. */
  private static final Pattern EXCERPT = Pattern.compile("^\\s*\\d*\\s*\\|.*", Pattern.DOTALL);

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
