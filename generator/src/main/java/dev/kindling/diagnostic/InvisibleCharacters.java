package dev.kindling.diagnostic;

import dev.kindling.source.LineIndex;
import dev.kindling.source.SourceFile;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds characters that nobody sees and that change what programs make of a text: names are not
 * found, words break, letters are shown in another order. They come along when something is copied.
 *
 * <p>Where a script or an emoji needs one, it is no mistake: joiners in Persian and Hindi, marks of
 * direction in a text with Arabic or Hebrew, places to break in Thai, soft hyphens within a word of
 * a text. One that is meant elsewhere can be written by its number, which this does not read.
 */
public final class InvisibleCharacters {

  private static final int MOST = 5;

  /** Scripts whose letters neither join nor stack, so that a joiner between them does nothing. */
  private static final List<UnicodeScript> PLAIN =
      List.of(
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED,
          UnicodeScript.UNKNOWN,
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARMENIAN,
          UnicodeScript.GEORGIAN,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.HANGUL);

  private final SourceFile file;
  private final String text;
  private final boolean areFields;

  /** Known once it is asked for. */
  private @Nullable Boolean fromTheRight;

  private InvisibleCharacters(SourceFile file, boolean areFields) {
    this.file = file;
    this.text = file.text();
    this.areFields = areFields;
  }

  /**
   * The first few such characters in a part of a file.
   *
   * @param start 0-based, in UTF-16 units
   * @param end behind the last character
   * @param areFields whether the part is YAML, whose reader tells some of them as errors
   */
  public static List<Diagnostic> in(SourceFile file, int start, int end, boolean areFields) {
    return new InvisibleCharacters(file, areFields).find(start, end);
  }

  private List<Diagnostic> find(int start, int end) {
    List<Integer> found = new ArrayList<>();
    for (int at = start; at < end; ) {
      int c = text.codePointAt(at);
      if (c >= 0xAD && isInvisible(c) && !isMeant(c, at)) {
        found.add(at);
      }
      at += Character.charCount(c);
    }
    if (found.isEmpty()) {
      return List.of();
    }
    LineIndex lines = new LineIndex(file);
    List<Diagnostic> problems = new ArrayList<>();
    for (int at : found.subList(0, Math.min(MOST, found.size()))) {
      boolean isLastTold = problems.size() == MOST - 1 && found.size() > MOST;
      problems.add(
          problem(lines, at, isLastTold ? ", and " + (found.size() - MOST) + " more below" : ""));
    }
    return problems;
  }

  private Diagnostic problem(LineIndex lines, int at, String more) {
    int c = text.codePointAt(at);
    String number = String.format(Locale.ROOT, "%04X", c);
    String name = String.valueOf(Character.getName(c)).toLowerCase(Locale.ROOT);
    return Diagnostic.of(
            Code.INVISIBLE_CHARACTER,
            lines.at(at, at + Character.charCount(c)),
            "an invisible character stands here: " + name + " (U+" + number + ")" + more)
        .withHelp(
            areFields
                ? "delete it; in double quotes, `\\"
                    + (c > 0xFFFF ? "U000" : "u")
                    + number
                    + "` is one that is meant"
                : "delete it; write `&#x" + number + ";` if it is meant");
  }

  private boolean isInvisible(int c) {
    return switch (c) {
      case 0xAD, 0x61C, 0x115F, 0x1160, 0x180E, 0x2060, 0x3164, 0xFFA0, 0xE0001 -> true;
      case 0x2028, 0x2029, 0xFEFF -> !areFields;
      default ->
          (c >= 0x200B && c <= 0x200F)
              || (c >= 0x202A && c <= 0x202E)
              || (c >= 0x2066 && c <= 0x206F)
              || (c >= 0xFFF9 && c <= 0xFFFC)
              || isTag(c);
    };
  }

  private boolean isMeant(int c, int at) {
    int before = at == 0 ? '\n' : text.codePointBefore(at);
    int next = at + Character.charCount(c);
    int after = next >= text.length() ? '\n' : text.codePointAt(next);
    return switch (c) {
      case 0xAD ->
          !areFields && Character.isLetter(before) && Character.isLetter(after) && !isInAddress(at);
      case 0x2060 -> !isBlank(before) && !isBlank(after) && !isInAddress(at);
      case 0x200B -> isUnspaced(before) || isUnspaced(after);
      case 0x200C -> isComplex(at);
      case 0x200D -> isComplex(at) || (isOfEmoji(before) && isOfEmoji(after));
      case 0x61C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x2066, 0x2067, 0x2068, 0x2069 ->
          isOfBothDirections();
      case 0x115F, 0x1160, 0x3164, 0xFFA0 ->
          isOf(UnicodeScript.HANGUL, before) || isOf(UnicodeScript.HANGUL, after);
      case 0x180E -> isOf(UnicodeScript.MONGOLIAN, before);
      default -> isTag(c) && isBehindBlackFlag(at);
    };
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isOf(UnicodeScript script, int c) {
    return UnicodeScript.of(c) == script;
  }

  /** Whether the text around is the destination of a link, as far as its signs say so. */
  private boolean isInAddress(int at) {
    int start = at;
    while (start > 0 && !isBlank(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, at);
    int open = word.lastIndexOf("](");
    return word.contains("://") || (open >= 0 && word.indexOf(')', open) < 0);
  }

  /**
   * Letters of scripts that put no spaces between words, so that a place to break must be shown.
   */
  private static boolean isUnspaced(int c) {
    return switch (UnicodeScript.of(c)) {
      case THAI, LAO, KHMER, MYANMAR, TIBETAN, HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
      case TAI_THAM, TAI_LE, NEW_TAI_LUE, TAI_VIET, JAVANESE, BALINESE, CHAM -> true;
      default -> c >= 0x3000 && c <= 0x303F;
    };
  }

  /** Whether a letter near by is of a script in which letters join or stack. */
  private boolean isComplex(int at) {
    for (int i = Math.max(0, at - 3); i < Math.min(text.length(), at + 4); i++) {
      if (!PLAIN.contains(UnicodeScript.of(text.charAt(i)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfEmoji(int c) {
    return c >= 0x1F000 || c == 0xFE0F || (c >= 0x2190 && c <= 0x2BFF);
  }

  /**
   * Whether letters that are read from the right stand anywhere in the file: its text runs from the
   * right then, and a line of Latin letters needs a mark as much as one of both.
   */
  private boolean isOfBothDirections() {
    if (fromTheRight == null) {
      fromTheRight = text.codePoints().anyMatch(InvisibleCharacters::isFromTheRight);
    }
    return fromTheRight;
  }

  private static boolean isFromTheRight(int c) {
    byte direction = Character.getDirectionality(c);
    return Character.isLetter(c)
        && (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }

  private static boolean isTag(int c) {
    return c >= 0xE0020 && c <= 0xE007F;
  }

  /** Flags of parts of countries are a black flag with letters that nobody sees. */
  private boolean isBehindBlackFlag(int at) {
    int i = at;
    while (i > 0 && isTag(text.codePointBefore(i))) {
      i -= 2;
    }
    return i > 0 && text.codePointBefore(i) == 0x1F3F4;
  }
}
