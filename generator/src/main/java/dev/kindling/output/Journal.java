package dev.kindling.output;

import dev.kindling.file.Checksum;
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

  private static final String BETWEEN = "manifest";

  Journal {
    steps = List.copyOf(steps);
  }

  /** One change of the site's folder. */
  sealed interface Step {

    /** The staging folder becomes the site's folder. */
    record MoveAll() implements Step {}

    /**
     * A staged file is moved to where nothing is yet, or where something else must go first.
     *
     * @param path its name
     */
    record Move(OutputPath path) implements Step {}

    /**
     * A staged file takes the place of one with the same name.
     *
     * @param path its name
     */
    record Replace(OutputPath path) implements Step {}

    /**
     * A file of an earlier site is deleted, and the folders that it leaves empty.
     *
     * @param path its name
     * @param sum of the bytes that we wrote; a file with others stays
     */
    record Delete(OutputPath path, Checksum sum) implements Step {}
  }

  /** All of it as lines, each with its end. */
  String text() {
    StringBuilder out = new StringBuilder();
    for (Step step : steps) {
      if (step instanceof Step.Move move) {
        out.append("move ").append(move.path());
      } else if (step instanceof Step.Replace replace) {
        out.append("replace ").append(replace.path());
      } else if (step instanceof Step.Delete delete) {
        out.append("delete ").append(delete.sum().line()).append(' ').append(delete.path());
      } else {
        out.append("move-all");
      }
      out.append('\n');
    }
    return out.append(BETWEEN).append('\n').append(manifest.text()).toString();
  }

  /** The journal in these lines, or nothing when one of them is not of a journal. */
  static Optional<Journal> parse(List<String> lines) {
    int between = lines.indexOf(BETWEEN);
    if (between < 0) {
      return Optional.empty();
    }
    List<Step> steps = new ArrayList<>();
    for (String line : lines.subList(0, between)) {
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
          OutputPath.isPortable(rest)
              ? Optional.of(new Step.Move(new OutputPath(rest)))
              : Optional.empty();
      case "replace" ->
          OutputPath.isPortable(rest)
              ? Optional.of(new Step.Replace(new OutputPath(rest)))
              : Optional.empty();
      case "delete" -> deletion(rest);
      default -> Optional.empty();
    };
  }

  private static Optional<Step> deletion(String line) {
    int space = line.indexOf(' ', line.indexOf(' ') + 1);
    String path = line.substring(space + 1);
    return OutputPath.isPortable(path)
        ? Checksum.ofLine(line.substring(0, Math.max(0, space)))
            .map(sum -> new Step.Delete(new OutputPath(path), sum))
        : Optional.empty();
  }
}
