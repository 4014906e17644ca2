package dev.kindling.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts pages in order for a query, best first:
 *
 * <ol>
 *   <li>words that nothing knows give way to the nearest that something does
 *   <li>pages that the settings want first come first
 *   <li>every other page has points for each word, by how well it fits, where it stands on the
 *       page, and how rare it is; a page that lacks words loses by the square, and one on which
 *       they stand together gains
 *   <li>what stands in quotes must be there as it is, if any page has it
 * </ol>
 *
 * <p>All is reckoned in whole numbers below 2^53, which a script can do as well. One thread.
 */
final class Ranking {

  /** Pages with fewer points than the first has, divided by this, are left out. */
  private static final int CUT = 60;

  /** So many pages are looked through for words that stand together. */
  private static final int LOOKED_THROUGH = 40;

  /** So many letters show what is being typed. */
  private static final int SHORTEST_BEGUN = 4;

  private static final int WEIGHT = (1 << SearchIndex.WEIGHT_BITS) - 1;

  private final SearchIndex index;
  private final Vocabulary vocabulary;
  private final Pairs pairs;

  /**
   * What is found.
   *
   * @param pages the numbers of pages, best first
   * @param words the words that were looked for, after corrections
   */
  record Found(List<Integer> pages, List<String> words) {}

  Ranking(SearchIndex index) {
    this.index = index;
    this.vocabulary = new Vocabulary(index);
    this.pairs = new Pairs(index);
  }

  /** What is found for a query. */
  Found find(String typed) {
    Query query = corrected(Query.of(typed));
    Set<Integer> pages = new LinkedHashSet<>();
    for (SearchIndex.Best best : index.best()) {
      if (stands(best.words(), query.words(), true) >= 0) {
        pages.add(best.page());
      }
    }
    pages.addAll(withPhrases(ranked(query), query.phrases()));
    return new Found(List.copyOf(pages), query.words());
  }

  private Query corrected(Query query) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < query.words().size(); i++) {
      String word = query.words().get(i);
      words.add(query.isQuoted().get(i) ? word : vocabulary.correction(word).orElse(word));
    }
    return query.with(words);
  }

  /** Where some words stand in a query, one after the other; -1 where they do not. */
  private int stands(List<String> wanted, List<String> words, boolean mayBeBegun) {
    for (int at = 0; at + wanted.size() <= words.size() && !wanted.isEmpty(); at++) {
      int fits = 0;
      while (fits < wanted.size() && fits(wanted, words, at, fits, mayBeBegun)) {
        fits++;
      }
      if (fits == wanted.size()) {
        return at;
      }
    }
    return -1;
  }

  private boolean fits(List<String> wanted, List<String> words, int at, int i, boolean mayBeBegun) {
    String word = words.get(at + i);
    boolean isLast = i == wanted.size() - 1 && at + i == words.size() - 1;
    return vocabulary.areAlike(wanted.get(i), word)
        || (mayBeBegun
            && isLast
            && word.length() >= SHORTEST_BEGUN
            && wanted.get(i).startsWith(word)
            && !vocabulary.has(word));
  }

  private List<Integer> ranked(Query query) {
    int count = index.pages().size();
    long[] points = new long[count];
    long[] covered = new long[count];
    long total = 0;
    List<List<String>> others = others(query.words());
    List<Set<String>> meant = new ArrayList<>();
    List<Integer> rarities = new ArrayList<>();
    for (int i = 0; i < query.words().size(); i++) {
      String word = query.words().get(i);
      int before = query.words().indexOf(word);
      if (before < i) {
        meant.add(meant.get(before));
        rarities.add(rarities.get(before));
      } else {
        boolean isBegun = i == query.words().size() - 1;
        List<Vocabulary.Match> matches = vocabulary.matches(word, others.get(i), isBegun);
        meant.add(words(matches));
        rarities.add(count(matches, points, covered));
        total += rarities.get(i);
      }
    }
    long whole = Math.max(1, total * total);
    List<Integer> found = new ArrayList<>();
    for (int page = 0; page < count; page++) {
      if (points[page] > 0) {
        points[page] = Math.max(1, points[page] * covered[page] * covered[page] / whole);
        found.add(page);
      }
    }
    found.sort((a, b) -> Long.compare(points[b], points[a]));
    for (int page : found.subList(0, Math.min(LOOKED_THROUGH, found.size()))) {
      points[page] = pairs.points(points[page], page, meant, rarities);
    }
    found.sort((a, b) -> Long.compare(points[b], points[a]));
    long most = found.isEmpty() ? 0 : points[found.get(0)];
    found.removeIf(page -> points[page] * CUT < most);
    return found;
  }

  private Set<String> words(List<Vocabulary.Match> matches) {
    Set<String> words = new HashSet<>();
    matches.forEach(match -> words.add(index.words().get(match.word())));
    return words;
  }

  /** Adds what a word gives to each page; answers how rare it is. */
  private int count(List<Vocabulary.Match> matches, long[] points, long[] covered) {
    int[] most = new int[index.pages().size()];
    boolean[] isStrong = new boolean[most.length];
    for (Vocabulary.Match match : matches) {
      for (int posting : index.postings().get(match.word())) {
        int page = posting >> SearchIndex.WEIGHT_BITS;
        most[page] = Math.max(most[page], match.quality() * (posting & WEIGHT));
        isStrong[page] |= match.quality() >= Vocabulary.SYNONYM;
      }
    }
    int strong = 0;
    int any = 0;
    for (int page = 0; page < most.length; page++) {
      strong += isStrong[page] ? 1 : 0;
      any += most[page] > 0 ? 1 : 0;
    }
    if (any == 0) {
      return 0;
    }
    int rarity = rarity(strong > 0 ? strong : any);
    for (int page = 0; page < most.length; page++) {
      if (most[page] > 0) {
        points[page] += (long) rarity * most[page];
        covered[page] += rarity;
      }
    }
    return rarity;
  }

  /** 4 for a word that is on all pages, and 16 more for each time that it is on half as many. */
  private int rarity(int pages) {
    int ratio = (index.pages().size() << 4) / pages;
    int whole = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(ratio);
    return (whole << 4) + ((ratio >> (whole - 4)) & 15) - 60;
  }

  /** For each word of a query, what is looked for as well. */
  private List<List<String>> others(List<String> words) {
    List<List<String>> others = new ArrayList<>(Collections.nCopies(words.size(), List.of()));
    for (SearchIndex.Synonym synonym : index.synonyms()) {
      int at = stands(synonym.words(), words, false);
      for (int i = at; at >= 0 && i < at + synonym.words().size(); i++) {
        List<String> more = new ArrayList<>(others.get(i));
        more.addAll(synonym.others());
        others.set(i, more);
      }
    }
    return others;
  }

  private List<Integer> withPhrases(List<Integer> ranked, List<List<String>> phrases) {
    if (phrases.isEmpty()) {
      return ranked;
    }
    List<Integer> kept =
        ranked.stream()
            .limit(LOOKED_THROUGH)
            .filter(page -> phrases.stream().allMatch(phrase -> says(page, phrase)))
            .toList();
    return kept.isEmpty() ? ranked : kept;
  }

  private boolean says(int page, List<String> phrase) {
    return pairs.texts(page).stream()
        .anyMatch(text -> Collections.indexOfSubList(text, phrase) >= 0);
  }
}
