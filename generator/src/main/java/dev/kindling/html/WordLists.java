package dev.kindling.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lists of names. */
public final class WordLists {

  private WordLists() {}

  /** The words of a text, split at spaces and line ends: to be asked for, never listed. */
  public static Set<String> of(String words) {
    return new HashSet<>(list(words));
  }

  /** The words of a text, sorted. */
  public static SortedSet<String> sorted(String words) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(list(words)));
  }

  /** Sorted words by the word that stands before them and a colon, one such list a line. */
  public static SortedMap<String, SortedSet<String>> table(String... lines) {
    SortedMap<String, SortedSet<String>> all = new TreeMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      all.put(line.substring(0, colon), sorted(line.substring(colon + 1)));
    }
    return Collections.unmodifiableSortedMap(all);
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
