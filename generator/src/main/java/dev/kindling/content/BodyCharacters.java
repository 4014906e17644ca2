package dev.kindling.content;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.LineIndex;
import dev.kindling.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds characters in a body that HTML must not contain: control characters and noncharacters (HTML
 * Standard, "Preprocessing the input stream"). They come from pasted terminals and broken fonts.
 */
final class BodyCharacters {

  private static final int MOST = 5;

  private BodyCharacters() {}

  /**
   * The first few such characters of a file.
   *
   * @param from 0-based offset of the first character to look at
   */
  static List<Diagnostic> check(SourceFile file, LineIndex lines, int from) {
    List<Diagnostic> problems = new ArrayList<>();
    String text = file.text();
    for (int at = from; at < text.length() && problems.size() < MOST; ) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (isForbidden(c)) {
        problems.add(
            Diagnostic.of(
                    Code.BAD_CHARACTER,
                    lines.at(at, next),
                    "an invisible character stands here (U+"
                        + String.format(Locale.ROOT, "%04X", c)
                        + ")")
                .withHelp("delete it and type what you need in its place"));
      }
      at = next;
    }
    return problems;
  }

  private static boolean isForbidden(int c) {
    boolean isControl = Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\f';
    boolean isNoCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return isControl || isNoCharacter;
  }
}
