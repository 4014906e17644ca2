package dev.kindling.yaml;

import dev.kindling.diagnostic.Code;
import dev.kindling.source.Location;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that readers see sign by sign, such as a title: HTML and Markdown in it are told. A sign
 * that is written as an escape of YAML, such as {@code \x3C}, is meant. Stateless.
 */
public final class PlainWords {

  private static final Pattern SIGNS =
      Pattern.compile(
          "<([a-zA-Z][\\w-]{0,20})(?:\\s[^<>]{0,300})?>[^<>]{0,1000}</\\1\\s*>|(?<=\\S)<br"
              + " ?/?>(?=\\S)"
              + "|&(?:nbsp|amp|lt|gt|quot|apos|copy|reg|hellip|[nm]dash|[lr][sd]quo|[lr]aquo|[lr]arr"
              + "|euro|thinsp|shy|[aouAOU]uml|szlig|eacute|egrave|agrave|ccedil|ntilde|#\\d{2,6}"
              + "|#[xX][0-9a-fA-F]{2,6});"
              + "|!?\\[[^\\[\\]]{1,300}\\]\\((?=[^\\s()]{0,300}[./#:])[^\\s()]{1,300}\\)"
              + "|(?<![*\\w])\\*\\*(?=[^\\s*])[^*]{1,300}(?<=[^\\s*])\\*\\*(?![*\\w])"
              + "|\\{\\{[^{}]{1,300}\\}\\}|\\{%[^{}]{1,300}%\\}");

  private static final List<String> FIRST = List.of("<", "&", "](", "**", "{");

  private PlainWords() {}

  /** The text of a value, if it is one and not blank. */
  public static Optional<String> of(ValueReader value) {
    Optional<YamlNode.Scalar> found = value.scalar();
    found.ifPresent(scalar -> check(value, scalar));
    return found.map(YamlNode.Scalar::text);
  }

  private static void check(ValueReader value, YamlNode.Scalar scalar) {
    if (FIRST.stream().noneMatch(first -> scalar.text().contains(first))) {
      return;
    }
    Matcher signs = SIGNS.matcher(scalar.text());
    while (signs.find()) {
      if (isWritten(signs.group(), scalar.location())) {
        char first = signs.group().charAt(0);
        value.report(
            Code.MARKS_LEFT,
            "readers see `"
                + ValueReader.shortened(signs.group()).replace('`', '\'')
                + "` as these signs: "
                + value.label()
                + " is plain text",
            "write the words alone; in double quotes, `"
                + String.format(Locale.ROOT, "\\x%02X", (int) first)
                + "` is a `"
                + first
                + "` that is meant");
        return;
      }
    }
  }

  /** Whether the signs stand in the file as they are, and not as escapes in double quotes. */
  private static boolean isWritten(String signs, Location at) {
    if (!(at instanceof Location.InFile place)) {
      return true;
    }
    String text = place.file().text();
    int start = place.file().lines().startOf(place.line()) + place.column() - 1;
    int end = text.indexOf('\n', start);
    String line = text.substring(start, end < 0 ? text.length() : end);
    return !line.startsWith("\"") || line.contains(signs);
  }
}
