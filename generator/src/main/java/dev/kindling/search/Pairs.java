package dev.kindling.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives more points to pages on which the words of a query stand together, as they were typed: one
 * behind the other, or with one word between. In the title or the summary that counts three times.
 * One thread.
 */
final class Pairs {

  /** The title and the summary. */
  private static final int FIRST_TEXTS = 2;

  private static final int THERE = 3;

  private final SearchIndex index;
  private final Map<Integer, List<List<String>>> texts = new HashMap<>();

  Pairs(SearchIndex index) {
    this.index = index;
  }

  /** The texts of a page as words: its title, its summary, and what it says. */
  List<List<String>> texts(int page) {
    return texts.computeIfAbsent(
        page,
        number -> {
          SearchedPage said = index.pages().get(number);
          List<List<String>> all = new ArrayList<>(List.of(Words.folded(said.title())));
          said.texts().forEach(text -> all.add(Words.folded(text)));
          return all;
        });
  }

  /**
   * The points of a page, at most two and a half times as many.
   *
   * @param meant for each word of the query, the words that it means
   * @param rarities for each of them how rare it is
   */
  long points(long points, int page, List<Set<String>> meant, List<Integer> rarities) {
    long most = 0;
    long found = 0;
    for (int i = 0; i + 1 < meant.size(); i++) {
      int rarity = Math.min(rarities.get(i), rarities.get(i + 1));
      most += rarity;
      found += (long) rarity * togetherness(texts(page), meant.get(i), meant.get(i + 1));
    }
    return most == 0 ? points : points * (2 * most + found) / (2 * most);
  }

  private static int togetherness(List<List<String>> texts, Set<String> first, Set<String> then) {
    for (int i = 0; i < texts.size(); i++) {
      if (areTogether(texts.get(i), first, then)) {
        return i < FIRST_TEXTS ? THERE : 1;
      }
    }
    return 0;
  }

  private static boolean areTogether(List<String> text, Set<String> first, Set<String> then) {
    for (int i = 0; i + 1 < text.size(); i++) {
      if (first.contains(text.get(i))
          && (then.contains(text.get(i + 1))
              || (i + 2 < text.size() && then.contains(text.get(i + 2))))) {
        return true;
      }
    }
    return false;
  }
}
