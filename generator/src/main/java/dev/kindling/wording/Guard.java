package dev.kindling.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Finds guarded phrases as whole words: {@code Dr} is not in {@code Drive}, in {@code /Dr/} or in
 * {@code Dr-Seuss.md}. Immutable and thread-safe; a search reads a text once.
 */
public final class Guard {

  /** Guards nothing. */
  public static final Guard NONE = new Guard(List.of());

  private static final int ASCII = 128;

  /** What can stand between two words of a phrase beside white space, when marks are left in. */
  private static final String MARKS = "*_~>";

  /** What makes a word the part of a name or an address, which says nothing. */
  private static final String JOINTS = "-/_@#\\";

  /** By the code of their first letter, made small; all others are in the first list. */
  private final List<List<Phrase>> byInitial;

  /** For each code of ASCII, whether it is a letter or a digit, and whether a phrase begins so. */
  private final boolean[] isAsciiWord = new boolean[ASCII];

  private final boolean[] isInitial = new boolean[ASCII];

  private final boolean isEmpty;

  /**
   * A phrase in a text.
   *
   * @param phrase the phrase
   * @param start its first character, 0-based, in UTF-16 units
   * @param end behind its last
   */
  public record Match(Phrase phrase, int start, int end) {}

  /** Guards some phrases; where two begin at one place, the longer one is found. */
  public Guard(List<Phrase> phrases) {
    List<List<Phrase>> lists = new ArrayList<>(Collections.nCopies(ASCII, List.of()));
    for (Phrase phrase : phrases) {
      int slot = slot(Character.toLowerCase(phrase.text().charAt(0)));
      lists.set(slot, with(lists.get(slot), phrase));
    }
    this.byInitial = List.copyOf(lists);
    for (char c = 0; c < ASCII; c++) {
      isAsciiWord[c] = Character.isLetterOrDigit(c);
      isInitial[c] = !byInitial.get(Character.toLowerCase(c)).isEmpty();
    }
    this.isEmpty = phrases.isEmpty();
  }

  private static List<Phrase> with(List<Phrase> longestFirst, Phrase added) {
    List<Phrase> all = new ArrayList<>(longestFirst);
    int at = 0;
    while (at < all.size() && all.get(at).text().length() >= added.text().length()) {
      at++;
    }
    all.add(at, added);
    return List.copyOf(all);
  }

  /** Every phrase in a text in which nothing but white space stands between two words. */
  public List<Match> find(String text) {
    char[] chars = text.toCharArray();
    List<Match> found = new ArrayList<>();
    Optional<Match> next = next(chars, 0, chars.length, "");
    while (next.isPresent()) {
      found.add(next.get());
      next = next(chars, next.get().end(), chars.length, "");
    }
    return found;
  }

  /** Whether a text with Markdown's marks between its words may hold any phrase. */
  public boolean mayMeet(String text) {
    return !isEmpty && next(text.toCharArray(), 0, text.length(), MARKS).isPresent();
  }

  /** The first phrase from an offset on, with only white space between its words. */
  public Optional<Match> next(String text, int from) {
    return next(text.toCharArray(), from, text.length(), "");
  }

  /** Nearly all time goes into this loop, in a machine too young to have compiled it. */
  private Optional<Match> next(char[] text, int from, int to, String marks) {
    boolean[] words = isAsciiWord;
    boolean[] initials = isInitial;
    boolean isInside = from > 0 && isWord(text[from - 1]);
    for (int at = from; at < to; at++) {
      char c = text[at];
      if (c < ASCII ? !words[c] : !Character.isLetterOrDigit(c)) {
        isInside = false;
      } else if (!isInside) {
        isInside = true;
        if (c >= ASCII || initials[c]) {
          Optional<Match> found = at(text, at, to, marks);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Match> at(char[] text, int at, int to, String marks) {
    List<Phrase> phrases = byInitial.get(slot(Character.toLowerCase(text[at])));
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      int end = end(phrase.text(), text, at, to, marks);
      if (end > 0 && isAlone(text, at, end, to, marks)) {
        return Optional.of(new Match(phrase, at, end));
      }
    }
    return Optional.empty();
  }

  /** Behind the last letter of a phrase that begins at an offset; 0 when another text does. */
  private static int end(String phrase, char[] text, int start, int to, String marks) {
    int at = start;
    for (int i = 0; i < phrase.length(); i++) {
      char wanted = phrase.charAt(i);
      if (wanted == ' ') {
        int gap = at;
        while (at < to && isGap(text[at], marks)) {
          at++;
        }
        if (at == gap) {
          return 0;
        }
      } else if (at < to && isSame(wanted, text[at])) {
        at++;
      } else {
        return 0;
      }
    }
    return at;
  }

  private static boolean isSame(char wanted, char written) {
    return wanted == written
        || wanted == Character.toLowerCase(written)
        || (wanted == '\'' && written == '’');
  }

  private static boolean isGap(char c, String marks) {
    return Character.isWhitespace(c) || c == '\u00A0' || marks.indexOf(c) >= 0;
  }

  /** Where marks may stand, such as {@code _}, they are taken for marks and not for joints. */
  private boolean isAlone(char[] text, int start, int end, int to, String marks) {
    if (end < to && isWord(text[end])) {
      return false;
    }
    boolean isJoined =
        (start > 0 && JOINTS.indexOf(text[start - 1]) >= 0)
            || (end < to && JOINTS.indexOf(text[end]) >= 0);
    return !isJoined || !marks.isEmpty();
  }

  private boolean isWord(char c) {
    return c < ASCII ? isAsciiWord[c] : Character.isLetterOrDigit(c);
  }

  private static int slot(char small) {
    return small < ASCII ? small : 0;
  }
}
