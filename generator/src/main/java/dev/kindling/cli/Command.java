package dev.kindling.cli;

import java.util.List;
import java.util.Optional;

/**
 * Something that the command line can do: a goal of the plugin.
 *
 * @param name such as {@code build}
 * @param description what it does, in plain text
 * @param implementation the class of the goal
 * @param options what can be said to it, sorted by name
 */
record Command(String name, String description, String implementation, List<Option> options) {

  /** Copies the list. */
  Command {
    options = List.copyOf(options);
  }

  /** The option of a name, such as {@code --strict}. */
  Optional<Option> option(String written) {
    return options.stream().filter(option -> option.written().equals(written)).findFirst();
  }

  /** The first sentence of the description, without its full stop. */
  String summary() {
    int end = description.indexOf(". ");
    String first = end < 0 ? description : description.substring(0, end);
    return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
  }
}
