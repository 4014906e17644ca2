package dev.kindling.report;

import dev.kindling.report.ReportView.GradedView;
import dev.kindling.report.ReportView.ReadingRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The pages that are hardest to read. */
final class ReadingRows {

  private ReadingRows() {}

  /**
   * The hardest pages.
   *
   * @param most how many at most
   */
  static List<ReadingRow> of(List<Readability> readings, Links links, int most) {
    List<Readability> sorted = new ArrayList<>(readings);
    sorted.removeIf(reading -> reading.tenths() == 0);
    sorted.sort(Comparator.comparingInt(Readability::tenths).reversed());
    List<ReadingRow> rows = new ArrayList<>();
    for (Readability reading : sorted.subList(0, Math.min(most, sorted.size()))) {
      Optional<GradedView> hardest =
          reading.hardest().isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new GradedView(reading.hardest(), Amounts.tenths(reading.hardestTenths())));
      rows.add(new ReadingRow(links.to(reading.page()), Amounts.tenths(reading.tenths()), hardest));
    }
    return rows;
  }
}
