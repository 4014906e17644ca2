package dev.kindling.build;

import dev.kindling.catalogue.Listing;
import dev.kindling.check.finding.WrittenProblem;
import dev.kindling.check.reference.NearPage;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.settings.SiteConfig;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells which pages are farther away than {@code near} in {@code site.yml} allows: once for each
 * page that is to be near, where the settings ask for it, with the pages that are far from it. One
 * mistake, such as a link that the navigation lost, is behind all of them.
 */
final class FarPages {

  /** So many fit in a sentence. */
  private static final int NAMED = 5;

  private final Map<String, String> names = new TreeMap<>();

  private FarPages(Site site) {
    site.statics()
        .forEach(
            file ->
                names.put(file.path().value().substring("static/".length()), file.path().value()));
    for (Listing listing : site.listings()) {
      names.put(listing.url().file(), listing.url().value());
    }
    for (Page page : site.pages()) {
      names.put(page.url().file(), page.document().source().path().value());
    }
  }

  /** Whether it is told here. */
  static boolean isAbout(WrittenProblem problem) {
    return problem.code() == Code.PAGE_FAR;
  }

  /** What is wrong, in the order of the settings. */
  static List<Diagnostic> told(Site site, List<WrittenProblem> problems) {
    List<WrittenProblem> far = problems.stream().filter(FarPages::isAbout).toList();
    List<Diagnostic> told = new ArrayList<>();
    if (!far.isEmpty()) {
      FarPages pages = new FarPages(site);
      site.config().near().forEach(wanted -> pages.tell(wanted, far, told));
    }
    return told;
  }

  private void tell(SiteConfig.Near wanted, List<WrittenProblem> far, List<Diagnostic> told) {
    NearPage near = new NearPage("", wanted.page().value(), wanted.clicks());
    List<String> from =
        far.stream()
            .filter(problem -> problem.about().filter(near.id()::equals).isPresent())
            .map(problem -> problem.file().path())
            .map(file -> names.getOrDefault(file, file))
            .toList();
    if (!from.isEmpty()) {
      told.add(
          Diagnostic.of(
                  Code.PAGE_FAR, wanted.page().location(), near.message() + " from " + listed(from))
              .withHelp(
                  from.size() == 1
                      ? "link to it from there, from a page that is linked there, or in"
                          + " `navigation`"
                      : "link to it from these, from a page that they link to, or in"
                          + " `navigation`"));
    }
  }

  private static String listed(List<String> names) {
    List<String> first = names.stream().limit(NAMED).map(name -> "`" + name + "`").toList();
    int more = names.size() - first.size();
    if (more > 0) {
      return String.join(", ", first) + " and " + more + (more == 1 ? " more page" : " more pages");
    }
    int last = first.size() - 1;
    return last == 0
        ? first.get(0)
        : String.join(", ", first.subList(0, last)) + " and " + first.get(last);
  }
}
