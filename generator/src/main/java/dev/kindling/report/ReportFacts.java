package dev.kindling.report;

import dev.kindling.address.PageUrl;
import dev.kindling.check.PageWeight;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.DiagnosticReport;
import dev.kindling.diagnostic.RuleUse;
import dev.kindling.site.Site;
import dev.kindling.source.SourcePath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that a report tells about.
 *
 * @param site the site; none when the build ended before there was one
 * @param today the day for which it was built
 * @param nextChange the next day on which it will be another site without any edit
 * @param problems every problem of the build
 * @param known the problems that are known and let pass
 * @param rules what came of the rules in the site's settings
 * @param weights what its pages weigh
 * @param readings how hard its pages are to read, by their files; none where the language is not
 *     English
 * @param nanos how long each page took to read and to render, in nanoseconds
 * @param siteFolder the address of the built site, seen from the report, with the {@code /} at its
 *     end; none when it was not written
 * @param stylesheets the theme's stylesheets, from the site's root
 * @param parts what the features tell
 */
public record ReportFacts(
    Optional<Site> site,
    LocalDate today,
    Optional<LocalDate> nextChange,
    DiagnosticReport problems,
    List<Diagnostic> known,
    List<RuleUse> rules,
    List<PageWeight> weights,
    Map<SourcePath, Readability> readings,
    Map<PageUrl, Long> nanos,
    Optional<String> siteFolder,
    List<String> stylesheets,
    List<ReportPart> parts) {

  /** Copies the collections. */
  public ReportFacts {
    known = List.copyOf(known);
    rules = List.copyOf(rules);
    weights = List.copyOf(weights);
    readings = new TreeMap<>(readings);
    nanos = new TreeMap<>(nanos);
    stylesheets = List.copyOf(stylesheets);
    parts = List.copyOf(parts);
  }
}
