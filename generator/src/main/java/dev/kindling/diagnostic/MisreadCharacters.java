package dev.kindling.diagnostic;

import dev.kindling.source.LineIndex;
import dev.kindling.source.SourceFile;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds letters that were written in one encoding and read in another: the two signs that {@code
 * \u00fc} becomes when UTF-8 is taken for Windows-1252, and the sign that stands for what could not
 * be read at all. No language has such a pair.
 */
public final class MisreadCharacters {

  private static final int MOST = 5;

  private static final Charset OLD = Charset.forName("windows-1252");

  /** Signs that may also stand behind a letter; before a small one they do not. */
  private static final String ALSO_SIGNS =
      "\u2018\u2019\u201c\u201d\u201e\u201a\u2026\u2013\u2014\u00ab\u00bb\u00b7\u00b0\u2122";

  /** What the other bytes of a letter become, where they become a sign of their own. */
  private static final String OTHERS =
      "[\u0080-\u00a0\u00a1-\u00aa\u00ac-\u00af\u00b1-\u00b6\u00b8-\u00ba\u00bc-\u00bf\u20ac\u0192"
          + "\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2022\u02dc\u0161\u203a\u0153\u017e\u0178]";

  private static final Pattern PAIR =
      Pattern.compile(
          "[\u00c3-\u00c5](?:"
              + OTHERS
              + "|["
              + ALSO_SIGNS
              + "](?=\\p{Ll}))|\u00c2[\u00a0-\u00bf]"
              + "|\u00e2\u20ac[\u0080-\u00bf\u0152-\u017e\u02dc\u2018-\u203a\u20ac\u2122]"
              + "|\u00e2(?:\u201a\u00ac|\u2020\u2019|\u201e\u00a2)"
              + "|(?<=\\p{L})\ufffd|\ufffd(?=\\p{L})");

  private MisreadCharacters() {}

  /**
   * The first few of them in a part of a file.
   *
   * @param start 0-based, in UTF-16 units
   * @param end behind the last character
   */
  public static List<Diagnostic> in(SourceFile file, int start, int end) {
    List<Diagnostic> problems = new ArrayList<>();
    Matcher found = PAIR.matcher(file.text()).region(start, end);
    LineIndex lines = new LineIndex(file);
    Fences fences = new Fences(file.text(), start, end);
    while (problems.size() < MOST && found.find()) {
      boolean isInWord = isLetter(file, found.start() - 1) && isLetter(file, found.end());
      if (isInWord || !fences.areAround(found.start())) {
        problem(lines, found).ifPresent(problems::add);
      }
    }
    return problems;
  }

  private static boolean isLetter(SourceFile file, int at) {
    return at >= 0 && at < file.text().length() && Character.isLetter(file.text().charAt(at));
  }

  private static Optional<Diagnostic> problem(LineIndex lines, Matcher found) {
    if (found.group().equals("\ufffd")) {
      return Optional.of(
          Diagnostic.of(
                  Code.BAD_CHARACTER,
                  lines.at(found.start(), found.end()),
                  "here stood a letter that was lost when the text was copied or saved")
              .withHelp("write it again; `&#xFFFD;` is the sign itself"));
    }
    return meant(found.group())
        .map(
            letter ->
                Diagnostic.of(
                        Code.BAD_CHARACTER,
                        lines.at(found.start(), found.end()),
                        "`" + found.group() + "` is a letter that was read in the wrong encoding")
                    .withHelp("write `" + letter + "`, and save the text as UTF-8"));
  }

  /** What the signs were before they were misread. */
  private static Optional<String> meant(String signs) {
    try {
      ByteBuffer bytes = OLD.newEncoder().encode(CharBuffer.wrap(signs));
      String letter = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      boolean isOne = letter.codePointCount(0, letter.length()) == 1 && letter.charAt(0) >= 0xA0;
      return isOne ? Optional.of(letter) : Optional.empty();
    } catch (CharacterCodingException notOfUtf8) {
      return Optional.empty();
    }
  }
}
