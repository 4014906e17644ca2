package dev.kindling.html;

/** Questions to the characters of a page that {@link String} would answer too, but more slowly. */
final class Characters {

  private Characters() {}

  /** Offset of the next character of a sort, or the page's end when there is none. */
  static int find(char[] page, char wanted, int from) {
    int found = from;
    while (found < page.length && page[found] != wanted) {
      found++;
    }
    return found;
  }

  /** Offset of the next place where a text stands, or -1 when there is none. */
  static int find(char[] page, String wanted, int from) {
    int found = find(page, wanted.charAt(0), from);
    while (found < page.length && !standsAt(page, wanted, found)) {
      found = find(page, wanted.charAt(0), found + 1);
    }
    return found < page.length ? found : -1;
  }

  /** Whether a text stands at an offset. */
  static boolean standsAt(char[] page, String text, int offset) {
    if (offset + text.length() > page.length) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (page[offset + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The text between two offsets. */
  static String cut(char[] page, int start, int end) {
    return new String(page, start, end - start);
  }
}
