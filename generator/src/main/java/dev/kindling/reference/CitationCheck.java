package dev.kindling.reference;

import dev.kindling.catalogue.Addressed;
import dev.kindling.citation.Work;
import dev.kindling.citation.Works;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.diagnostic.Neighbours;
import dev.kindling.document.CitationMark;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Checks citations against the list of sources, and the list against the citations. */
public final class CitationCheck {

  private CitationCheck() {}

  /**
   * The problems in both directions.
   *
   * @param works the list of sources
   * @param pages the pages that are published, or will be
   * @param expired the pages whose time is over: they end by themselves, and their sources stay
   * @param isComplete whether every file could be read: if not, any source may still be cited
   */
  public static List<Diagnostic> check(
      Works works, List<Addressed> pages, List<Addressed> expired, boolean isComplete) {
    List<Diagnostic> problems = new ArrayList<>();
    TreeSet<String> cited = new TreeSet<>();
    List<CitationMark> unknown = new ArrayList<>();
    for (Addressed page : expired) {
      page.document().citations().forEach(mark -> cited.add(mark.key()));
      page.document().extension().ifPresent(more -> cited.addAll(more.works()));
    }
    for (Addressed page : pages) {
      page.document().extension().ifPresent(more -> cited.addAll(more.works()));
      for (CitationMark mark : page.document().citations()) {
        cited.add(mark.key());
        if (works.find(mark.key()).isEmpty()) {
          unknown.add(mark);
        }
      }
    }
    if (!unknown.isEmpty()) {
      Neighbours near = new Neighbours(works.keys());
      unknown.forEach(mark -> problems.add(unknown(mark, near)));
    }
    for (Work work : works.all()) {
      if (isComplete && !cited.contains(work.key())) {
        problems.add(
            Diagnostic.of(
                    Code.UNUSED_SOURCE,
                    work.location(),
                    "no published page cites `" + work.key() + "`")
                .withHelp("cite it as `[@" + work.key() + "]`, or take it out"));
      }
    }
    return problems;
  }

  private static Diagnostic unknown(CitationMark mark, Neighbours near) {
    return Diagnostic.of(
            Code.UNKNOWN_SOURCE, mark.location(), "there is no source `" + mark.key() + "`")
        .withHelp(
            near.nearest(mark.key())
                .map(NearestName::question)
                .orElse("add the work to `sources.yml`"));
  }
}
