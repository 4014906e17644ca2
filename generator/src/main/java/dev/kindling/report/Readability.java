package dev.kindling.report;

import dev.kindling.document.Fragment;
import dev.kindling.document.ReadingGrade;
import dev.kindling.document.Sentences;
import java.util.List;

/**
 * How hard a page is to read. A measure: nothing fails by it.
 *
 * @param tenths the grade of its text, in tenths; none without a text
 * @param hardest its hardest sentence; empty when all are short
 * @param hardestTenths the grade of that, in tenths
 */
public record Readability(int tenths, String hardest, int hardestTenths) {

  /** A sentence of fewer words says little about how hard a page is to read. */
  private static final int LONG_ENOUGH = 8;

  /** Measures a body. A pure function: several may be measured side by side. */
  public static Readability of(List<Fragment> body) {
    String text = PlainText.of(body);
    ReadingGrade whole = ReadingGrade.NONE;
    String hardest = "";
    int most = 0;
    for (int start = 0, end; start < text.length(); start = end + 1) {
      end = Sentences.endOf(text, start);
      ReadingGrade sentence = ReadingGrade.of(text, start, end);
      whole = whole.and(sentence);
      if (sentence.words() >= LONG_ENOUGH && sentence.tenths() > most) {
        most = sentence.tenths();
        hardest = text.substring(start, end).strip();
      }
    }
    return new Readability(whole.tenths(), hardest, most);
  }
}
