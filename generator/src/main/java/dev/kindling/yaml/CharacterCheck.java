package dev.kindling.yaml;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Finds characters that nobody can see and that YAML 1.1 does not allow, or takes for the end of a
 * line while editors show none.
 */
final class CharacterCheck {

  /** Enough to show what is wrong with a file that is not text at all. */
  private static final int MOST = 5;

  private CharacterCheck() {}

  static List<Diagnostic> problems(YamlText text) {
    List<Diagnostic> problems = new ArrayList<>();
    String region = text.region();
    for (int i = 0; i < region.length() && problems.size() < MOST; ) {
      int c = region.codePointAt(i);
      int width = Character.charCount(c);
      if (isLineBreakInDisguise(c) || !StreamReader.isPrintable(c)) {
        int at = text.start() + i;
        problems.add(
            Diagnostic.of(
                    Code.YAML_SYNTAX,
                    text.at(at, at + width),
                    "an invisible character stands here (U+"
                        + String.format(Locale.ROOT, "%04X", c)
                        + ")")
                .withHelp("delete it and type what you need in its place"));
      }
      i += width;
    }
    return problems;
  }

  /** The first character of a value that no page can show, once its escapes are resolved. */
  static OptionalInt unfitIn(String value) {
    return value
        .codePoints()
        .filter(c -> isLineBreakInDisguise(c) || !StreamReader.isPrintable(c))
        .findFirst();
  }

  private static boolean isLineBreakInDisguise(int c) {
    return c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
  }
}
