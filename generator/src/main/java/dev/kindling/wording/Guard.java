package dev.kindling.wording;

import java.util.ArrayList;
import java.util.Comparator;
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
    List<List<Phrase>> lists = new ArrayList<>(ASCII);
    for (int i = 0; i < ASCII; i++) {
      lists.add(new ArrayList<>(0));
    }
    for (Phrase phrase : phrases) {
      lists.get(slot(Character.toLowerCase(phrase.text().charAt(0)))).add(phrase);
    }
    Comparator<Phrase> longestFirst = Comparator.comparing(phrase -> -phrase.text().length());
    lists.forEach(list -> list.sort(longestFirst));
    this.byInitial = lists.stream().map(List::copyOf).toList();
    this.isEmpty = phrases.isEmpty();
  }

  /** Every phrase in a text in which nothing but white space stands between two words. */
  public List<Match> find(CharSequence text) {
    List<Match> found = new ArrayList<>();
    Optional<Match> next = next(text, 0, text.length(), "");
    while (next.isPresent()) {
      found.add(next.get());
      next = next(text, next.get().end(), text.length(), "");
    }
    return found;
  }

  /** Whether a text with Markdown's marks between its words may hold any phrase. */
  public boolean mayMeet(CharSequence text, int from, int to) {
    return next(text, from, to, MARKS).isPresent();
  }

  /** The first phrase from an offset on, with only white space between its words. */
  public Optional<Match> next(CharSequence text, int from) {
    return next(text, from, text.length(), "");
  }

  private Optional<Match> next(CharSequence text, int from, int to, String marks) {
    boolean isInside = isEmpty || (from > 0 && isWord(text.charAt(from - 1)));
    for (int at = from; at < to && !isEmpty; at++) {
      char c = text.charAt(at);
      boolean isWord = isWord(c);
      if (isWord && !isInside) {
        for (Phrase phrase : byInitial.get(slot(Character.toLowerCase(c)))) {
          int end = end(phrase.text(), text, at, to, marks);
          if (end > 0 && isAlone(text, at, end, to, marks)) {
            return Optional.of(new Match(phrase, at, end));
          }
        }
      }
      isInside = isWord;
    }
    return Optional.empty();
  }

  /** Behind the last letter of a phrase that begins at an offset; 0 when another text does. */
  private static int end(String phrase, CharSequence text, int start, int to, String marks) {
    int at = start;
    for (int i = 0; i < phrase.length(); i++) {
      char wanted = phrase.charAt(i);
      if (wanted == ' ') {
        int gap = at;
        while (at < to && isGap(text.charAt(at), marks)) {
          at++;
        }
        if (at == gap) {
          return 0;
        }
      } else if (at < to && isSame(wanted, text.charAt(at))) {
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
  private static boolean isAlone(CharSequence text, int start, int end, int to, String marks) {
    if (end < to && isWord(text.charAt(end))) {
      return false;
    }
    boolean isJoined =
        (start > 0 && JOINTS.indexOf(text.charAt(start - 1)) >= 0)
            || (end < to && JOINTS.indexOf(text.charAt(end)) >= 0);
    return !isJoined || !marks.isEmpty();
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || (c >= ASCII && Character.isLetterOrDigit(c));
  }

  private static int slot(char small) {
    return small < ASCII ? small : 0;
  }
}
