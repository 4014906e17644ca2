package dev.kindling.report;

import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.DiagnosticReport;
import dev.kindling.diagnostic.Repeated;
import dev.kindling.source.SourcePath;
import dev.kindling.theme.HasFlag;
import dev.kindling.theme.Html;
import dev.kindling.theme.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The report on a folder that is no site, as one HTML page: it needs no theme and no script.
 *
 * @param folder the folder, as it was named
 * @param flavour the program that makes its pages
 * @param files how many files were read
 * @param summary the number of problems in words
 * @param sorts the sorts of problems, most frequent first
 * @param problems the problems, as {@link ProblemList} writes them
 * @param leftOut how many are not among them
 * @param known the problems that are known and let pass
 */
public record AuditReport(
    String folder,
    String flavour,
    String files,
    String summary,
    @HasFlag("whether there is any") List<SortRow> sorts,
    Html problems,
    Optional<String> leftOut,
    Optional<Html> known)
    implements View {

  private static final String TEMPLATE = "audit.mustache";

  /** More are no help to anybody, and slow to open. */
  static final int MOST = 1000;

  /**
   * A sort of problems.
   *
   * @param code its code
   * @param problems how many there are
   * @param files in how many files
   */
  public record SortRow(String code, String problems, String files) implements View {}

  /**
   * The page, whole.
   *
   * @param folder the folder, as it was named
   * @param flavour the program that makes its pages
   * @param files how many files were read
   * @param report what is wrong
   * @param known what is wrong, known and let pass
   */
  public static String html(
      String folder, String flavour, int files, DiagnosticReport report, List<Diagnostic> known) {
    List<Repeated> shown = report.told(MOST);
    int more = report.all().size() - shown.stream().mapToInt(Repeated::count).sum();
    AuditReport page =
        new AuditReport(
            folder,
            flavour,
            Amounts.count(files) + (files == 1 ? " file" : " files"),
            report.summary(),
            sorts(report.all()),
            ProblemList.of(shown),
            more > 0 ? Optional.of(Amounts.count(more)) : Optional.empty(),
            known.isEmpty() ? Optional.empty() : Optional.of(ProblemList.of(Repeated.of(known))));
    return ReportTemplate.of(AuditReport.class, TEMPLATE).fill(page);
  }

  private static List<SortRow> sorts(List<Diagnostic> problems) {
    Map<String, List<SourcePath>> places = new TreeMap<>();
    for (Diagnostic problem : problems) {
      places
          .computeIfAbsent(problem.code().id(), code -> new ArrayList<>())
          .add(problem.location().path());
    }
    return places.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<String, List<SourcePath>> sort) -> sort.getValue().size())
                .reversed())
        .map(
            sort ->
                new SortRow(
                    sort.getKey(),
                    Amounts.count(sort.getValue().size()),
                    Amounts.count(new TreeSet<>(sort.getValue()).size())))
        .toList();
  }
}
