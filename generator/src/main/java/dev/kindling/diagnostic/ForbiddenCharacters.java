package dev.kindling.diagnostic;

import dev.kindling.source.LineIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds characters that HTML must not contain: control characters and noncharacters (HTML Standard,
 * "Preprocessing the input stream"). They come from pasted terminals and broken fonts.
 */
public final class ForbiddenCharacters {

  /** What to do about one. */
  public static final String HELP = "delete it and type what you need in its place";

  private static final int MOST = 5;

  private ForbiddenCharacters() {}

  /**
   * The first few such characters of a file.
   *
   * @param from 0-based offset of the first character to look at
   */
  public static List<Diagnostic> check(LineIndex lines, int from) {
    String text = lines.file().text();
    return in(text, from).stream()
        .map(
            at ->
                Diagnostic.of(
                        Code.BAD_CHARACTER,
                        lines.at(at, text.offsetByCodePoints(at, 1)),
                        message(text, at))
                    .withHelp(HELP))
        .toList();
  }

  /**
   * Where the first few such characters of a text stand.
   *
   * @param from 0-based offset of the first character to look at
   */
  public static List<Integer> in(String text, int from) {
    List<Integer> found = new ArrayList<>();
    for (int at = from; at < text.length() && found.size() < MOST; ) {
      int c = text.codePointAt(at);
      if (isForbidden(c)) {
        found.add(at);
      }
      at += Character.charCount(c);
    }
    return found;
  }

  /** What is said of one. */
  public static String message(String text, int at) {
    return "an invisible character stands here (U+"
        + String.format(Locale.ROOT, "%04X", text.codePointAt(at))
        + ")";
  }

  /**
   * Whether a character is one of them.
   *
   * @param c a code point
   */
  public static boolean isForbidden(int c) {
    boolean isControl = Character.isISOControl(c) && "\t\n\f\r".indexOf(c) < 0;
    boolean isNoCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return isControl || isNoCharacter;
  }
}
