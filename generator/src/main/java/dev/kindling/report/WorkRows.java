package dev.kindling.report;

import dev.kindling.citation.ReferenceFormatter;
import dev.kindling.citation.Work;
import dev.kindling.document.CitationMark;
import dev.kindling.report.ReportView.WorkRow;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The works of a site and the pages that cite them: what nobody has confirmed comes first. */
final class WorkRows {

  private WorkRows() {}

  static List<WorkRow> of(Site site, Links links) {
    Map<String, Map<String, Page>> uses = new TreeMap<>();
    for (Page page : site.pages()) {
      for (CitationMark mark : page.document().citations()) {
        uses.computeIfAbsent(mark.key(), key -> new TreeMap<>()).put(page.url().value(), page);
      }
    }
    List<WorkRow> open = new ArrayList<>();
    List<WorkRow> confirmed = new ArrayList<>();
    for (Work work : site.works().all()) {
      List<LinkView> citing = new ArrayList<>();
      for (Page page : uses.getOrDefault(work.key(), new TreeMap<>()).values()) {
        citing.add(links.to(page));
      }
      (work.isVerified() ? confirmed : open)
          .add(
              new WorkRow(
                  ReferenceFormatter.text(work),
                  work.key(),
                  work.isVerified(),
                  citing,
                  citing.isEmpty()));
    }
    open.addAll(confirmed);
    return open;
  }
}
