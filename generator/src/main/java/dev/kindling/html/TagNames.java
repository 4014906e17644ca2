package dev.kindling.html;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The names of a page's tags and attributes. A page says the same few again and again: each is made
 * once, which spares its hash and most comparisons too. One thread.
 */
final class TagNames {

  /** A power of two. Two names that want one place take turns: that is slower, and no fault. */
  private static final int MOST = 256;

  private static final int FEW = 16;

  private final char[] page;
  private final @Nullable String[] known;

  TagNames(char[] page) {
    this.page = page;
    this.known = new String[page.length < MOST ? FEW : MOST];
  }

  /** The name between two offsets, in lower case. */
  String at(int start, int end) {
    int hash = 0;
    boolean isLower = true;
    for (int i = start; i < end; i++) {
      char c = page[i];
      hash = 31 * hash + c;
      isLower &= c < 'A' || c > 'Z';
    }
    if (!isLower) {
      return Characters.cut(page, start, end).toLowerCase(Locale.ROOT);
    }
    int place = (hash ^ (hash >>> 8)) & (known.length - 1);
    String before = known[place];
    if (before != null && isSame(before, start, end)) {
      return before;
    }
    String name = Characters.cut(page, start, end);
    known[place] = name;
    return name;
  }

  private boolean isSame(String name, int start, int end) {
    if (name.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (name.charAt(i - start) != page[i]) {
        return false;
      }
    }
    return true;
  }
}
