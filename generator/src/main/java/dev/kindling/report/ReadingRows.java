package dev.kindling.report;

import dev.kindling.quiz.proof.ReadingLevel;
import dev.kindling.report.ReportView.GradedView;
import dev.kindling.report.ReportView.ReadingRow;
import dev.kindling.site.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How hard pages are to read, hardest first. A measure: nothing fails by it. */
final class ReadingRows {

  /** A sentence of fewer words says little about how hard a page is to read. */
  private static final int LONG_ENOUGH = 8;

  private ReadingRows() {}

  private record Graded(Page page, int tenths, String text) {}

  /** All pages that have a text. */
  static List<ReadingRow> of(List<Page> pages, Links links) {
    List<Graded> graded = new ArrayList<>();
    for (Page page : pages) {
      String text = PlainText.of(page.document().body());
      if (!text.isBlank()) {
        graded.add(new Graded(page, ReadingLevel.tenths(text), text));
      }
    }
    graded.sort(Comparator.comparingInt(Graded::tenths).reversed());
    List<ReadingRow> rows = new ArrayList<>();
    for (Graded page : graded) {
      rows.add(
          new ReadingRow(
              links.to(page.page()), Amounts.tenths(page.tenths()), hardest(page.text())));
    }
    return rows;
  }

  private static Optional<GradedView> hardest(String text) {
    Optional<GradedView> found = Optional.empty();
    int most = -1;
    for (String sentence : sentences(text)) {
      int tenths = words(sentence) < LONG_ENOUGH ? -1 : ReadingLevel.tenths(sentence);
      if (tenths > most) {
        most = tenths;
        found = Optional.of(new GradedView(sentence, Amounts.tenths(tenths)));
      }
    }
    return found;
  }

  /** The sentences of a text: they end with a line, or with a mark and a space. */
  static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isEnd = c == '\n';
      if (c == ' ' && i > start) {
        int last = i - 1;
        while (last > start && "”’\")".indexOf(text.charAt(last)) >= 0) {
          last--;
        }
        isEnd = ".!?".indexOf(text.charAt(last)) >= 0;
      }
      if (isEnd) {
        add(text.substring(start, i), sentences);
        start = i + 1;
      }
    }
    add(text.substring(start), sentences);
    return sentences;
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
