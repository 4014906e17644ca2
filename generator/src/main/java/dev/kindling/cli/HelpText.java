package dev.kindling.cli;

import java.util.Optional;

/** What the command line says of itself. */
final class HelpText {

  /** How it is called. */
  static final String PROGRAM = "java -jar kindling-cli.jar";

  private static final int WIDTH = 96;

  private HelpText() {}

  /** All commands. */
  static String of(Commands commands) {
    StringBuilder out = new StringBuilder();
    out.append("Kindling ").append(commands.version());
    out.append(": a static site generator for guidance you stand behind.\n\n  ").append(PROGRAM);
    out.append(" COMMAND [--option value …]\n\n");
    int widest = commands.all().stream().mapToInt(c -> c.name().length()).max().orElse(0);
    for (Command command : commands.all()) {
      String name = "  " + command.name() + " ".repeat(widest - command.name().length() + 3);
      wrap(out, name, command.summary());
    }
    out.append("\n`COMMAND --help` says more of one, and `--version` which Kindling this is.\n");
    out.append(
        "It ends with 0 when all is well, with 1 when there is something for you to mend,\n");
    out.append(
        "with 2 when it was not understood, and with 3 when the machine or Kindling failed.\n");
    return out.toString();
  }

  /** One command with its options. */
  static String of(Command command) {
    StringBuilder out = new StringBuilder();
    out.append(PROGRAM).append(' ').append(command.name()).append(" [--option value …]\n\n");
    wrap(out, "", command.description());
    for (Option option : command.options()) {
      out.append("\n  ").append(option.written()).append(option.isFlag() ? "" : " …");
      out.append(option.standardShown().map(shown -> "   (" + shown + ")").orElse(""));
      out.append('\n');
      wrap(out, "      ", option.description());
    }
    return out.toString();
  }

  /** Breaks a text into lines that begin below each other. */
  private static void wrap(StringBuilder out, String first, String text) {
    StringBuilder line = new StringBuilder(first);
    Optional<String> before = Optional.empty();
    for (String word : text.split(" ", -1)) {
      if (before.isPresent() && line.length() + 1 + word.length() > WIDTH) {
        out.append(line).append('\n');
        line = new StringBuilder(" ".repeat(first.length()));
        before = Optional.empty();
      }
      line.append(before.isPresent() ? " " : "").append(word);
      before = Optional.of(word);
    }
    out.append(line).append('\n');
  }
}
