package dev.kindling.report;

import dev.kindling.document.ReadingGrade;
import dev.kindling.site.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * How hard a page is to read. A measure: nothing fails by it.
 *
 * @param page the page
 * @param tenths the grade of its text, in tenths; none without a text
 * @param hardest its hardest sentence; empty when all are short
 * @param hardestTenths the grade of that, in tenths
 */
public record Reading(Page page, int tenths, String hardest, int hardestTenths) {

  /** A sentence of fewer words says little about how hard a page is to read. */
  private static final int LONG_ENOUGH = 8;

  /** Measures the body of a page. A pure function: pages may be measured side by side. */
  public static Reading of(Page page) {
    String text = PlainText.of(page.document().body());
    String hardest = "";
    int most = 0;
    for (String sentence : sentences(text)) {
      int tenths = words(sentence) < LONG_ENOUGH ? 0 : ReadingGrade.tenths(sentence);
      if (tenths > most) {
        most = tenths;
        hardest = sentence;
      }
    }
    return new Reading(page, ReadingGrade.tenths(text), hardest, most);
  }

  /** The sentences of a text: they end with a line, or with a mark and a space. */
  static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == ' ' && i > start && isMarkBefore(text, start, i))) {
        add(text.substring(start, i), sentences);
        start = i + 1;
      }
    }
    add(text.substring(start), sentences);
    return sentences;
  }

  private static boolean isMarkBefore(String text, int start, int end) {
    int last = end - 1;
    while (last > start && "”’\")".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".!?…".indexOf(text.charAt(last)) >= 0;
  }

  private static void add(String sentence, List<String> sentences) {
    if (!sentence.isBlank()) {
      sentences.add(sentence.strip());
    }
  }

  private static int words(String sentence) {
    int words = 0;
    boolean isInside = false;
    for (int i = 0; i < sentence.length(); i++) {
      boolean isSpace = Character.isWhitespace(sentence.charAt(i));
      words += !isSpace && !isInside ? 1 : 0;
      isInside = !isSpace;
    }
    return words;
  }
}
