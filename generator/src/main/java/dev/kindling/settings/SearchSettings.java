package dev.kindling.settings;

import dev.kindling.document.Located;
import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code search.yml} says.
 *
 * @param synonyms words that are looked for as well
 * @param best pages that are shown first
 * @param promises what must be found
 */
public record SearchSettings(
    List<Synonyms> synonyms, List<BestAnswer> best, List<Promise> promises) {

  /** A site that leaves all to the search itself. */
  public static final SearchSettings NONE = new SearchSettings(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public SearchSettings {
    synonyms = List.copyOf(synonyms);
    best = List.copyOf(best);
    promises = List.copyOf(promises);
  }

  /** The pages that it names, each as often as it names it. */
  public List<Located<String>> pages() {
    return Stream.concat(best.stream().map(BestAnswer::page), promises.stream().map(Promise::page))
        .toList();
  }

  /**
   * Words that are looked for as well.
   *
   * @param words what readers type: one word, or several that stand one after the other
   * @param others the words of the site for it
   */
  public record Synonyms(String words, List<String> others) {
    /** Copies the list. */
    public Synonyms {
      others = List.copyOf(others);
    }
  }

  /**
   * A page that is shown first.
   *
   * @param page as a field would name it
   * @param words what readers type: each one word, or several that stand one after the other
   */
  public record BestAnswer(Located<String> page, List<String> words) {
    /** Copies the list. */
    public BestAnswer {
      words = List.copyOf(words);
    }
  }

  /**
   * What a reader must find.
   *
   * @param ask what is typed
   * @param page what is found, as a field would name it
   * @param among the last place that will do, from 1
   */
  public record Promise(Located<String> ask, Located<String> page, int among) {}
}
