package dev.kindling.cli;

import dev.kindling.maven.GoalRun;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Does what was asked for, and says what came of it: results to one stream, problems to the other.
 * One thread.
 */
final class CommandLine {

  /** All is well. */
  static final int WELL = 0;

  /** There is something to mend for whoever asked: mistakes in the site, or a value. */
  static final int TO_MEND = 1;

  /** What was asked for was not understood. */
  static final int NOT_UNDERSTOOD = 2;

  /** The machine failed, or Kindling did. */
  static final int FAILED = 3;

  private static final List<String> ASKS_FOR_HELP = List.of("--help", "-h", "help");

  private final Commands commands;
  private final Path here;
  private final PrintStream results;
  private final PrintStream problems;

  /**
   * Prepares to listen.
   *
   * @param here the folder in which commands are given
   */
  CommandLine(Commands commands, Path here, PrintStream results, PrintStream problems) {
    this.commands = commands;
    this.here = here;
    this.results = results;
    this.problems = problems;
  }

  /** Does it, and answers with what the process should end with. */
  int run(List<String> words) {
    if (words.isEmpty()) {
      problems.print(HelpText.of(commands));
      return NOT_UNDERSTOOD;
    }
    String first = words.get(0);
    if (first.equals("--version")) {
      results.println("Kindling " + commands.version());
      return WELL;
    }
    List<String> rest = words.subList(1, words.size());
    boolean asks = ASKS_FOR_HELP.contains(first);
    if (asks && rest.isEmpty()) {
      results.print(HelpText.of(commands));
      return WELL;
    }
    String name = asks ? rest.get(0) : first;
    Optional<Command> command = commands.find(name);
    if (command.isEmpty()) {
      return misunderstood(commands.unknown(name));
    }
    if (asks || rest.contains("--help") || rest.contains("-h")) {
      results.print(HelpText.of(command.get()));
      return WELL;
    }
    return run(command.get(), rest);
  }

  private int run(Command command, List<String> words) {
    Arguments said = Arguments.of(command, words);
    if (said.fault().isPresent()) {
      return misunderstood(said.fault().get());
    }
    OptionSpelling spelling = new OptionSpelling(commands);
    Map<String, String> fields = said.complete(command, here);
    fields.put("explain", HelpText.PROGRAM + " explain");
    GoalRun goal =
        new GoalRun(
            commands.version(),
            text -> results.println(spelling.of(text)),
            text -> problems.println(spelling.of(text)));
    return switch (goal.run(command.implementation(), fields)) {
      case DONE -> WELL;
      case REFUSED -> TO_MEND;
      case FAILED -> FAILED;
    };
  }

  private int misunderstood(String fault) {
    problems.println(fault);
    problems.println("See `" + HelpText.PROGRAM + " --help`.");
    return NOT_UNDERSTOOD;
  }
}
