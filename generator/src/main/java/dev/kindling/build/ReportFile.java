package dev.kindling.build;

import dev.kindling.address.PercentCode;
import dev.kindling.check.SiteVerdict;
import dev.kindling.diagnostic.KnownProblems;
import dev.kindling.file.StateFolder;
import dev.kindling.report.ReportFacts;
import dev.kindling.report.SiteReport;
import dev.kindling.site.Site;
import dev.kindling.source.DiskFailure;
import dev.kindling.theme.Asset;
import dev.kindling.theme.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Writes {@code report.html} into the state folder. */
final class ReportFile {

  private static final String NAME = "report.html";

  private ReportFile() {}

  /**
   * Writes the report.
   *
   * @param theme the theme, when there is one
   * @param site the site, when there is one
   * @param times how long its pages took
   * @param content says how hard its files are to read
   * @param features tell of theirs
   * @throws DiskFailure when the disk fails
   */
  static void save(
      BuildRequest request,
      BuildOutcome outcome,
      Optional<Theme> theme,
      Optional<Site> site,
      PageTimes times,
      ParsedContent content,
      Features features) {
    ReportFacts facts =
        new ReportFacts(
            site,
            request.today(),
            outcome.nextChange(),
            outcome.report(),
            outcome.known().map(KnownProblems::frozen).orElse(List.of()),
            outcome.rules(),
            outcome.verdict().map(SiteVerdict::weights).orElse(List.of()),
            content.readings(),
            times.all(),
            outcome.written().map(w -> address(request.stateFolder(), request.outputFolder())),
            theme.map(ReportFile::stylesheets).orElse(List.of()),
            features.reportParts());
    StateFolder state = new StateFolder(request.stateFolder());
    try {
      state.replace(NAME, SiteReport.html(facts).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw DiskFailure.writing(state.resolve(NAME), e);
    }
  }

  private static List<String> stylesheets(Theme theme) {
    return theme.assets().stream().map(Asset::path).filter(path -> path.endsWith(".css")).toList();
  }

  /** The address of the site's folder for a page in the state folder, with {@code /} at its end. */
  static String address(Path stateFolder, Path siteFolder) {
    Path from = stateFolder.toAbsolutePath().normalize();
    Path to = siteFolder.toAbsolutePath().normalize();
    if (!Objects.equals(from.getRoot(), to.getRoot())) {
      return to.toUri().toString().replaceFirst("/*$", "/");
    }
    String path = from.relativize(to).toString().replace('\\', '/');
    return "./" + PercentCode.encode(path) + "/";
  }
}
