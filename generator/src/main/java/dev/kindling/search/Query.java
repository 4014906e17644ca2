package dev.kindling.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody typed.
 *
 * @param words all words, in order, as they are compared
 * @param isQuoted for each of them whether it stands in quotes
 * @param phrases what stands in quotes and has several words
 */
record Query(List<String> words, List<Boolean> isQuoted, List<List<String>> phrases) {

  /** The longest query that is looked at, in UTF-16 units. */
  static final int LONGEST = 100;

  /** So many words of it are looked at. */
  static final int MOST_WORDS = 16;

  /** Copies the lists. */
  Query {
    words = List.copyOf(words);
    isQuoted = List.copyOf(isQuoted);
    phrases = List.copyOf(phrases);
  }

  /** Reads what was typed. */
  static Query of(String typed) {
    List<String> words = new ArrayList<>();
    List<Boolean> isQuoted = new ArrayList<>();
    List<List<String>> phrases = new ArrayList<>();
    String[] pieces = typed.substring(0, Math.min(LONGEST, typed.length())).split("[\"“”]", -1);
    for (int i = 0; i < pieces.length; i++) {
      List<String> piece = new ArrayList<>(Words.folded(pieces[i]));
      piece.removeIf(String::isEmpty);
      boolean isPhrase = i % 2 == 1;
      if (isPhrase && piece.size() > 1) {
        phrases.add(List.copyOf(piece));
      }
      for (String word : piece) {
        if (words.size() < MOST_WORDS) {
          words.add(word);
          isQuoted.add(isPhrase);
        }
      }
    }
    return new Query(words, isQuoted, phrases);
  }

  /** The same query with other words in the same places. */
  Query with(List<String> corrected) {
    return new Query(corrected, isQuoted, phrases);
  }
}
