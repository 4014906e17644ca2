package dev.kindling.report;

import dev.kindling.report.ReportView.GradedView;
import dev.kindling.report.ReportView.ReadingRow;
import dev.kindling.site.Page;
import dev.kindling.source.SourcePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages that are hardest to read. */
final class ReadingRows {

  private ReadingRows() {}

  private record Graded(Page page, Readability reading) {}

  /**
   * The hardest pages.
   *
   * @param pages all pages
   * @param readings what was measured, by the files of the pages
   * @param most how many at most
   */
  static List<ReadingRow> of(
      List<Page> pages, Map<SourcePath, Readability> readings, Links links, int most) {
    List<Graded> sorted = new ArrayList<>();
    for (Page page : pages) {
      Readability reading = readings.get(page.path());
      if (reading != null && reading.tenths() > 0) {
        sorted.add(new Graded(page, reading));
      }
    }
    sorted.sort(Comparator.comparingInt((Graded g) -> g.reading().tenths()).reversed());
    List<ReadingRow> rows = new ArrayList<>();
    for (Graded graded : sorted.subList(0, Math.min(most, sorted.size()))) {
      Readability reading = graded.reading();
      Optional<GradedView> hardest =
          reading.hardest().isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new GradedView(reading.hardest(), Amounts.tenths(reading.hardestTenths())));
      rows.add(new ReadingRow(links.to(graded.page()), Amounts.tenths(reading.tenths()), hardest));
    }
    return rows;
  }
}
