package dev.kindling.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Weighs the words of a page by where they stand: in its title, in a heading, in its summary, among
 * its topics, in its text. One thread.
 */
final class WordWeights {

  private static final int TITLE = 7;
  private static final int SHORT_TITLE = 2;
  private static final int HEADING = 4;
  private static final int SUMMARY = 3;
  private static final int TOPIC = 3;
  private static final int MOST_OF_TEXT = 5;

  /** A title of so few words says more with each. */
  private static final int FEW = 3;

  /** Longer words are no words; nobody types them. */
  static final int LONGEST = 40;

  private final Map<String, Integer> elsewhere = new HashMap<>();
  private final Map<String, Integer> times = new HashMap<>();

  void title(String text) {
    List<String> words = Words.folded(text);
    add(text, words.size() <= FEW ? TITLE + SHORT_TITLE : TITLE);
  }

  void heading(String text) {
    add(text, HEADING);
  }

  void summary(String text) {
    add(text, SUMMARY);
  }

  void topic(String text) {
    add(text, TOPIC);
  }

  /** The text of the page, its headings among it. */
  void text(String text) {
    for (String word : Words.folded(text)) {
      if (word.length() <= LONGEST) {
        times.merge(word, 1, Integer::sum);
      }
    }
  }

  private void add(String text, int weight) {
    for (String word : new TreeSet<>(Words.folded(text))) {
      if (word.length() <= LONGEST) {
        elsewhere.merge(word, weight, Integer::sum);
      }
    }
  }

  /** The weights, each from 1 to {@link SearchedPage#MOST}, in no order. */
  Map<String, Integer> all() {
    Map<String, Integer> all = new HashMap<>(elsewhere);
    times.forEach((word, count) -> all.merge(word, ofText(count), Integer::sum));
    all.replaceAll((word, weight) -> Math.min(weight, SearchedPage.MOST));
    all.remove("");
    return all;
  }

  /** 1, 2, 3, 4, 5 for once, twice, four, eight, sixteen times and more. */
  private static int ofText(int times) {
    return Math.min(MOST_OF_TEXT, Integer.SIZE - Integer.numberOfLeadingZeros(times));
  }
}
