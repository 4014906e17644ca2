package dev.kindling.quiz.model;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.LineIndex;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.yaml.ValueReader;
import dev.kindling.yaml.YamlNode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what an author wrote as a mark or as an item of its own, and YAML took as a part of a text:
 * {@code reverse:I run} and {@code care:true} without their space, and a dash that stands too far
 * in. Such a text would be shown, and counted otherwise than it was meant. A text in quotes, or
 * behind {@code >-}, is what it says.
 */
final class SwallowedMarks {

  private static final String NAMES =
      "text|reverse|right|care|max|adds|why|ask|title|points|pick|page|next|source";
  private static final Pattern AT_THE_START =
      Pattern.compile("(?:" + NAMES + ")\\s?[:：](?=\\S)", Pattern.CASE_INSENSITIVE);
  private static final Pattern AT_THE_END =
      Pattern.compile(
          "(?<=\\s)(?:care\\s?[:：](?:true|yes|on)|max\\s?[:：][0-9]{1,4})$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DASH = Pattern.compile("-\\s");
  private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#.*");
  private static final Pattern WORD = Pattern.compile("\\S+");

  private final SourceFile file;
  private final YamlNode.Scalar scalar;

  private SwallowedMarks(SourceFile file, YamlNode.Scalar scalar) {
    this.file = file;
    this.scalar = scalar;
  }

  /** The first swallowed mark of a text. */
  static Optional<Diagnostic> find(YamlNode.Scalar scalar) {
    return scalar.isPlain() && scalar.location() instanceof Location.InFile at
        ? new SwallowedMarks(at.file(), scalar).inLines(at)
        : Optional.empty();
  }

  /** Goes through the lines that the text was folded from: as many as hold all its words. */
  private Optional<Diagnostic> inLines(Location.InFile at) {
    LineIndex lines = file.lines();
    long words = WORD.matcher(scalar.text()).results().count();
    int last = lines.line(file.text().length());
    for (int line = at.line(); words > 0 && line <= last; line++) {
      int from = line == at.line() ? at.start() : lines.startOf(line);
      String written = file.text().substring(from, lines.endOf(line));
      String text = COMMENT.matcher(written).replaceFirst("").strip();
      int offset = from + written.indexOf(text);
      Optional<Diagnostic> found = inLine(text, offset, line == at.line());
      if (found.isPresent()) {
        return found;
      }
      words -= WORD.matcher(text).results().count();
    }
    return Optional.empty();
  }

  private Optional<Diagnostic> inLine(String text, int offset, boolean isFirst) {
    Matcher start = AT_THE_START.matcher(text);
    Matcher end = AT_THE_END.matcher(text);
    if (start.lookingAt()) {
      return Optional.of(isFirst ? ofText(start, text, offset) : below(start, offset));
    }
    if (!isFirst && DASH.matcher(text).lookingAt()) {
      return Optional.of(dash(offset));
    }
    return end.find() ? Optional.of(below(end, offset)) : Optional.empty();
  }

  private Diagnostic ofText(Matcher mark, String text, int offset) {
    String name = name(mark);
    String rest = ValueReader.shortened(text.substring(mark.end()));
    return problem(
        offset,
        offset + mark.end(),
        "`" + name + ":` needs a space behind it; without one it is a part of the text",
        "write `"
            + name
            + ": "
            + rest
            + "`, or put the whole text in quotes if readers shall see it like this");
  }

  private Diagnostic below(Matcher mark, int offset) {
    String name = name(mark);
    return problem(
        offset + mark.start(),
        offset + mark.end(),
        "`" + name + ":` is a part of the text here, and marks nothing",
        isItem()
            ? "write the text behind `text: `, and `"
                + name
                + ": …`, with a space, on a line of its own below it"
            : "write `"
                + name
                + ": …`, with a space, on a line of its own, as far in as this name");
  }

  private Diagnostic dash(int offset) {
    return problem(
        offset,
        offset + 1,
        "this line is a part of the text above it, because its dash stands too far in",
        "put it under the dash above; if it belongs to the sentence, put the whole text in quotes");
  }

  private static String name(Matcher mark) {
    String found = mark.group();
    int end = 0;
    while (end < found.length() && Character.isLetter(found.charAt(end))) {
      end++;
    }
    return found.substring(0, end).toLowerCase(Locale.ROOT);
  }

  /** Whether the text stands directly behind the dash of a list. */
  private boolean isItem() {
    int at = ((Location.InFile) scalar.location()).start() - 1;
    while (at >= 0 && file.text().charAt(at) == ' ') {
      at--;
    }
    return at >= 0 && file.text().charAt(at) == '-';
  }

  private Diagnostic problem(int start, int end, String message, String help) {
    return Diagnostic.of(Code.QUIZ_STYLE, file.lines().at(start, end), message).withHelp(help);
  }
}
