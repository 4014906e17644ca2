package dev.kindling.output;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A commit as data: all that is left to do once the new bytes are staged. Each step may be done
 * again after it was done, so an interrupted commit is finished by doing all of it.
 *
 * @param steps in order
 * @param manifest what is ours afterwards
 */
record Journal(List<Step> steps, Manifest manifest) {

  private static final String HEAD = "kindling-journal 1";
  private static final String BETWEEN = "manifest";

  Journal {
    steps = List.copyOf(steps);
  }

  /** One change of the site's folder. */
  sealed interface Step {

    /** The staging folder becomes the site's folder. */
    record MoveAll() implements Step {}

    /**
     * A staged file is moved into place.
     *
     * @param path its name
     */
    record Move(OutputPath path) implements Step {}

    /**
     * A file of an earlier site is deleted, and the folders that it leaves empty.
     *
     * @param path its name
     * @param hash the bytes that we wrote; a file with others stays
     */
    record Delete(OutputPath path, String hash) implements Step {}
  }

  /** The text that is kept in the state folder until the commit is done. */
  String text() {
    StringBuilder out = new StringBuilder(HEAD).append('\n');
    for (Step step : steps) {
      if (step instanceof Step.Move move) {
        out.append("move ").append(move.path());
      } else if (step instanceof Step.Delete delete) {
        out.append("delete ").append(delete.hash()).append(' ').append(delete.path());
      } else {
        out.append("move-all");
      }
      out.append('\n');
    }
    return out.append(BETWEEN).append('\n').append(manifest.text()).toString();
  }

  /**
   * Reads the journal of an interrupted commit. A journal is moved into place whole, so one that
   * cannot be read is not ours and counts as none.
   */
  static Optional<Journal> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return parse(Files.readAllLines(file));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<Journal> parse(List<String> lines) {
    int between = lines.indexOf(BETWEEN);
    if (between < 1 || !lines.get(0).equals(HEAD)) {
      return Optional.empty();
    }
    List<Step> steps = new ArrayList<>();
    for (String line : lines.subList(1, between)) {
      Optional<Step> step = step(line);
      if (step.isEmpty()) {
        return Optional.empty();
      }
      steps.add(step.get());
    }
    return Manifest.parse(lines.subList(between + 1, lines.size()))
        .map(manifest -> new Journal(steps, manifest));
  }

  private static Optional<Step> step(String line) {
    String[] words = line.split(" ", 2);
    String rest = words.length == 2 ? words[1] : "";
    return switch (words[0]) {
      case "move-all" -> Optional.of(new Step.MoveAll());
      case "move" ->
          OutputPath.isOne(rest)
              ? Optional.of(new Step.Move(new OutputPath(rest)))
              : Optional.empty();
      case "delete" -> deletion(rest.split(" ", 2));
      default -> Optional.empty();
    };
  }

  private static Optional<Step> deletion(String[] parts) {
    return parts.length == 2 && OutputPath.isOne(parts[1])
        ? Optional.of(new Step.Delete(new OutputPath(parts[1]), parts[0]))
        : Optional.empty();
  }
}
