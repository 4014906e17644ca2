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
  static List<ReadingRow> of(List<Reading> readings, Links links, int most) {
    List<Reading> sorted = new ArrayList<>(readings);
    sorted.removeIf(reading -> reading.tenths() == 0);
    sorted.sort(Comparator.comparingInt(Reading::tenths).reversed());
    List<ReadingRow> rows = new ArrayList<>();
    for (Reading reading : sorted.subList(0, Math.min(most, sorted.size()))) {
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
