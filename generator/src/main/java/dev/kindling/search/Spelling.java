package dev.kindling.search;

/**
 * How far apart two spellings are: in single insertions, deletions, replacements and swaps of
 * neighbours (optimal string alignment). The first letter must be right.
 */
final class Spelling {

  private static final int ONE_FROM = 5;
  private static final int TWO_FROM = 9;

  private Spelling() {}

  /** How many mistakes a word of this length may have. */
  static int most(String typed) {
    return typed.length() < ONE_FROM ? 0 : typed.length() < TWO_FROM ? 1 : 2;
  }

  /** The distance, or a greater number than the limit where it is greater. */
  static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit || b.isEmpty() || a.charAt(0) != b.charAt(0)) {
      return limit + 1;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] now = new int[b.length() + 1];
      now[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(replaced, Math.min(last[j], now[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = now;
    }
    return last[b.length()];
  }
}
