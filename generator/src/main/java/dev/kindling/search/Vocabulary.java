package dev.kindling.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the words of an index that a typed word may mean: itself, its other forms, longer words
 * that begin so, and, where there is nothing of the kind, one that is spelt nearly so. Thread-safe.
 */
final class Vocabulary {

  /** How well a word fits, up to 16. */
  static final int SAME = 16;

  static final int FORM = 14;
  static final int SYNONYM = 8;
  private static final int ALIKE = 9;
  private static final int INSIDE = 9;

  /** A longer one, where the typed one is a word itself. */
  private static final int LONGER = 2;

  /** One that was begun, by how many letters are still to come. */
  private static final int[] BEGUN = {9, 9, 9, 6, 6, 6, 4};

  /** Of shorter words too many others begin so. */
  private static final int SHORTEST_BEGUN = 2;

  /** Words of a language whose forms are not known: so many letters they share, at least. */
  private static final int SHARED = 4;

  /** So many letters may follow in each. */
  private static final int ENDING = 3;

  /** Words that only the settings name are what readers should come upon. */
  private static final int WANTED = 1 << 20;

  private final SearchIndex index;
  private final List<String> stems = new ArrayList<>();
  private final Map<String, List<Integer>> byStem = new HashMap<>();
  private final Set<String> settled = new LinkedHashSet<>();

  /** A word of the index, by its number, and how well it fits. */
  record Match(int word, int quality) {}

  Vocabulary(SearchIndex index) {
    this.index = index;
    for (int i = 0; i < index.words().size(); i++) {
      String stem = stem(index.words().get(i));
      stems.add(stem);
      byStem.computeIfAbsent(stem, any -> new ArrayList<>()).add(i);
    }
    index.best().forEach(best -> settled.addAll(best.words()));
    index.synonyms().forEach(synonym -> settled.addAll(synonym.words()));
  }

  private String stem(String word) {
    return index.isEnglish() ? EnglishStems.of(word) : word;
  }

  /** Whether the index has a word, or another form of it. */
  boolean has(String word) {
    return byStem.containsKey(stem(word));
  }

  /** Whether two words are the same, or forms of one. */
  boolean areAlike(String a, String b) {
    return a.equals(b) || stem(a).equals(stem(b));
  }

  /**
   * The words that a typed one means.
   *
   * @param others words that are looked for as well
   * @param isBegun whether the typed word may be the beginning of a longer one
   */
  List<Match> matches(String typed, List<String> others, boolean isBegun) {
    List<Match> matches = new ArrayList<>();
    for (int word : byStem.getOrDefault(stem(typed), List.of())) {
      matches.add(new Match(word, index.words().get(word).equals(typed) ? SAME : FORM));
    }
    for (String other : others) {
      for (int word : byStem.getOrDefault(stem(other), List.of())) {
        matches.add(new Match(word, SYNONYM));
      }
    }
    boolean isFound = !matches.isEmpty();
    if (!isFound || isBegun) {
      for (int word = 0; word < index.words().size(); word++) {
        int quality = resemblance(typed, index.words().get(word));
        if (quality > 0) {
          matches.add(new Match(word, isFound ? LONGER : quality));
        }
      }
    }
    return matches;
  }

  private int resemblance(String typed, String word) {
    int more = word.length() - typed.length();
    if (more > 0 && typed.length() >= SHORTEST_BEGUN && word.startsWith(typed)) {
      return BEGUN[Math.min(more, BEGUN.length - 1)];
    }
    if (Words.isGapless(typed) && word.contains(typed)) {
      return INSIDE;
    }
    int shared = index.isEnglish() ? 0 : shared(typed, word);
    boolean isAlike =
        shared >= SHARED && typed.length() <= shared + ENDING && word.length() <= shared + ENDING;
    return isAlike ? ALIKE : 0;
  }

  private static int shared(String a, String b) {
    int shared = 0;
    while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return shared;
  }

  /**
   * The word that was meant by one that nothing knows; nothing when it is known, or none is near.
   */
  Optional<String> correction(String typed) {
    int most = Spelling.most(typed);
    if (most == 0
        || !matches(typed, List.of(), true).isEmpty()
        || settled.stream().anyMatch(word -> word.startsWith(typed) || areAlike(word, typed))) {
      return Optional.empty();
    }
    Nearest nearest = new Nearest(typed, most);
    for (int i = 0; i < index.words().size(); i++) {
      nearest.offer(index.words().get(i), index.postings().get(i).length);
    }
    settled.forEach(word -> nearest.offer(word, WANTED));
    return nearest.word;
  }

  /** The nearest word so far; of equally near ones that on more pages, or else the first. */
  private static final class Nearest {

    private final String typed;
    private int distance;
    private int pages = Integer.MAX_VALUE;
    private Optional<String> word = Optional.empty();

    Nearest(String typed, int most) {
      this.typed = typed;
      this.distance = most;
    }

    void offer(String other, int onPages) {
      int away = Spelling.distance(typed, other, distance);
      if (away < distance || (away == distance && (word.isEmpty() || onPages > pages))) {
        distance = away;
        pages = onPages;
        word = Optional.of(other);
      }
    }
  }
}
