package dev.kindling.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists of names that are asked for, never listed. */
public final class Words {

  private Words() {}

  /** The words of a text, split at spaces and line ends. */
  public static Set<String> of(String words) {
    return new HashSet<>(list(words));
  }

  /** The words of a text in their order, split at spaces and line ends; none of them is empty. */
  public static List<String> list(String words) {
    List<String> list = new ArrayList<>(4);
    int start = 0;
    for (int at = 0; at <= words.length(); at++) {
      if (at == words.length() || Character.isWhitespace(words.charAt(at))) {
        if (at > start) {
          list.add(words.substring(start, at));
        }
        start = at + 1;
      }
    }
    return list;
  }
}
