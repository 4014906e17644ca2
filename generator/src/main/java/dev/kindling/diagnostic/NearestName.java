package dev.kindling.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the known name that a mistyped one was probably meant to be: the one at the smallest
 * distance in single insertions, deletions, replacements and swaps of neighbours (optimal string
 * alignment), case ignored, within a third of the longer name's length.
 */
public final class NearestName {

  private NearestName() {}

  /** Advice in the form {@code did you mean `name`?}, when a known name is near. */
  public static Optional<String> advice(String written, Collection<String> known) {
    return of(written, known).map(name -> question(name) + difference(written, name));
  }

  /**
   * What the eye cannot see of a difference: two letters of different scripts, or a letter and
   * nothing. Empty where it can.
   */
  public static String difference(String written, String meant) {
    int at = 0;
    while (at < Math.min(written.length(), meant.length())
        && written.charAt(at) == meant.charAt(at)) {
      at++;
    }
    int here = at < written.length() ? written.codePointAt(at) : 0;
    int there = at < meant.length() ? meant.codePointAt(at) : 0;
    if (Character.getType(here) == Character.FORMAT) {
      return " An invisible character, " + number(here) + ", is in yours";
    }
    boolean areOfTwoScripts =
        Character.isLetter(here)
            && Character.isLetter(there)
            && Character.UnicodeScript.of(here) != Character.UnicodeScript.of(there);
    return areOfTwoScripts
        ? " The letters may look the same: it has "
            + number(there)
            + ", and yours has "
            + number(here)
        : "";
  }

  private static String number(int c) {
    return String.format(Locale.ROOT, "U+%04X", c);
  }

  /** The advice to write a known name. */
  public static String question(String name) {
    return "did you mean `" + name + "`?";
  }

  /** The nearest known name; of several equally near ones, the first. */
  public static Optional<String> of(String written, Collection<String> known) {
    String wanted = written.toLowerCase(Locale.ROOT);
    Optional<String> best = Optional.empty();
    int nearer = Integer.MAX_VALUE;
    for (String name : known) {
      String candidate = name.toLowerCase(Locale.ROOT);
      int longer = Math.max(wanted.length(), candidate.length());
      int most = Math.min(nearer, Math.max(1, longer / 3));
      if (Math.abs(wanted.length() - candidate.length()) > most) {
        continue;
      }
      int distance = distance(wanted, candidate, most);
      if (distance <= most) {
        best = Optional.of(name);
        nearer = distance - 1;
      }
      if (nearer < 0) {
        break;
      }
    }
    return best;
  }

  /**
   * The distance of two names, or any greater number than the limit when it is greater. Only what
   * can come to no more than the limit is worked out: a band around the diagonal, as far as a row
   * has something in it that is near enough.
   */
  private static int distance(String a, String b, int limit) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] now = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    int smallestBefore = 0;
    for (int i = 1; i <= a.length(); i++) {
      int from = Math.max(1, i - limit);
      int to = Math.min(b.length(), i + limit);
      now[from - 1] = from == 1 ? i : limit + 1;
      int smallest = now[from - 1];
      for (int j = from; j <= to; j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int deleted = j == i + limit ? limit + 1 : last[j] + 1;
        now[j] = Math.min(replaced, Math.min(deleted, now[j - 1] + 1));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
        }
        smallest = Math.min(smallest, now[j]);
      }
      // A swap reaches back over one row.
      if (smallest > limit && smallestBefore >= limit) {
        return limit + 1;
      }
      smallestBefore = smallest;
      int[] spare = beforeLast;
      beforeLast = last;
      last = now;
      now = spare;
    }
    return last[b.length()];
  }
}
