package dev.kindling.flagship;

import dev.kindling.settings.SearchSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What people might type, and what nobody would: words, beginnings, slips, quotes, other scripts.
 */
final class RandomQueries {

  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "…",
          "don’t",
          "can't",
          "STRASSE",
          "straße",
          "ΟΔΟΣ",
          "naïve",
          "e\u0301tude",
          "助け",
          "สวัสดี",
          "\uD83D\uDE00",
          "\uD801\uDC00",
          "a\u00adb",
          "x'",
          "'",
          "0",
          "12 3",
          "ﬁx",
          "İstanbul",
          "ß",
          "constructor",
          "__proto__",
          "toString",
          "<b>",
          "\\",
          "ʼn",
          "№",
          "Ⅳ",
          "½");

  private final Random random;
  private final List<String> words;
  private final List<String> asked = new ArrayList<>();

  RandomQueries(Random random, List<String> words, SearchSettings settings) {
    this.random = random;
    this.words = words;
    settings.promises().forEach(promise -> asked.add(promise.ask().value()));
    settings.best().forEach(best -> asked.addAll(best.words()));
    settings.synonyms().forEach(synonym -> asked.add(synonym.words()));
  }

  /** The next query. */
  String next() {
    StringBuilder query = new StringBuilder();
    int count = 1 + random.nextInt(random.nextInt(8) == 0 ? 24 : 5);
    for (int i = 0; i < count; i++) {
      query.append(quote()).append(word()).append(quote());
      query.append(i + 1 < count || random.nextInt(6) == 0 ? " " : "");
    }
    return query.toString();
  }

  private String quote() {
    return random.nextInt(14) > 0 ? "" : List.of("\"", "“", "”").get(random.nextInt(3));
  }

  private String word() {
    return switch (random.nextInt(8)) {
      case 0 -> pick(asked);
      case 1 -> pick(ODD);
      case 2 -> beginning(pick(words));
      case 3, 4 -> slip(pick(words));
      default -> pick(words);
    };
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private String beginning(String word) {
    return word.substring(0, 1 + random.nextInt(word.length()));
  }

  private String slip(String word) {
    StringBuilder wrong = new StringBuilder(word);
    for (int slips = 1 + random.nextInt(2); slips > 0 && wrong.length() > 1; slips--) {
      int at = random.nextInt(wrong.length());
      char letter = (char) ('a' + random.nextInt(26));
      switch (random.nextInt(4)) {
        case 0 -> wrong.setCharAt(at, letter);
        case 1 -> wrong.insert(at, letter);
        case 2 -> wrong.deleteCharAt(at);
        default -> wrong.append(wrong.charAt(at)).deleteCharAt(at);
      }
    }
    return wrong.toString();
  }
}
