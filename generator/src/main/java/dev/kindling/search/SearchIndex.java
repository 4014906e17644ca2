package dev.kindling.search;

import dev.kindling.settings.SearchSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which word stands on which page. Pages and words are known by their numbers, from 0. Immutable
 * and thread-safe.
 *
 * @param pages the pages
 * @param words all words of the pages, as they are compared, in the order of their UTF-16 units
 * @param postings for each word the pages that have it, ascending, each with what it weighs there:
 *     16 times the page, and the weight
 * @param isEnglish whether the words have English forms
 * @param best what is shown first
 * @param synonyms which words are looked for as well
 */
record SearchIndex(
    List<SearchedPage> pages,
    List<String> words,
    List<int[]> postings,
    boolean isEnglish,
    List<Best> best,
    List<Synonym> synonyms) {

  /** How many bits of a posting are its weight. */
  static final int WEIGHT_BITS = 4;

  /**
   * A page that is shown first.
   *
   * @param words who types these, one after the other
   * @param page the page
   */
  record Best(List<String> words, int page) {}

  /**
   * Words that are looked for as well.
   *
   * @param words who types these, one after the other
   * @param others finds these, too
   */
  record Synonym(List<String> words, List<String> others) {}

  /**
   * Makes the index.
   *
   * @param language the language of the site, a tag
   * @param number finds the page that the settings name
   */
  static SearchIndex of(
      List<SearchedPage> pages,
      String language,
      SearchSettings settings,
      Function<String, Optional<Integer>> number) {
    Map<String, Gathered> gathered = new HashMap<>();
    for (int page = 0; page < pages.size(); page++) {
      int base = page << WEIGHT_BITS;
      pages
          .get(page)
          .weights()
          .forEach(
              (word, weight) ->
                  gathered.computeIfAbsent(word, any -> new Gathered()).add(base | weight));
    }
    List<Map.Entry<String, Gathered>> sorted =
        gathered.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    List<String> words = sorted.stream().map(Map.Entry::getKey).toList();
    List<int[]> postings = sorted.stream().map(entry -> entry.getValue().all()).toList();
    return new SearchIndex(
        List.copyOf(pages),
        words,
        postings,
        isEnglish(language),
        best(settings, number),
        synonyms(settings));
  }

  private static boolean isEnglish(String language) {
    return language.equals("en") || language.startsWith("en-");
  }

  private static List<Best> best(
      SearchSettings settings, Function<String, Optional<Integer>> number) {
    List<Best> all = new ArrayList<>();
    for (SearchSettings.BestAnswer answer : settings.best()) {
      Optional<Integer> page = number.apply(answer.page().value());
      for (String words : page.isPresent() ? answer.words() : List.<String>of()) {
        all.add(new Best(Words.folded(words), page.get()));
      }
    }
    return List.copyOf(all);
  }

  private static List<Synonym> synonyms(SearchSettings settings) {
    List<Synonym> all = new ArrayList<>();
    for (SearchSettings.Synonyms synonyms : settings.synonyms()) {
      List<String> others =
          synonyms.others().stream().flatMap(other -> Words.folded(other).stream()).toList();
      all.add(new Synonym(Words.folded(synonyms.words()), others));
    }
    return List.copyOf(all);
  }

  /** The postings of one word, while pages come in. */
  private static final class Gathered {

    private int[] all = new int[4];
    private int size;

    void add(int posting) {
      if (size == all.length) {
        all = Arrays.copyOf(all, size * 2);
      }
      all[size++] = posting;
    }

    int[] all() {
      return Arrays.copyOf(all, size);
    }
  }
}
