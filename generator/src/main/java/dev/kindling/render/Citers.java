package dev.kindling.render;

import dev.kindling.citation.ReferenceFormatter;
import dev.kindling.citation.Work;
import dev.kindling.site.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which pages cite which works.
 *
 * @param works the cited works, sorted by their references
 * @param pages the pages that cite each key, sorted by path
 */
record Citers(List<Work> works, Map<String, List<Page>> pages) {

  /** Looks through all pages of a build. */
  static Citers of(SiteContext context) {
    Map<String, List<Page>> pages = new TreeMap<>();
    for (Page page : context.site().pages()) {
      for (String key : context.numbers(page).keys()) {
        pages.computeIfAbsent(key, k -> new ArrayList<>()).add(page);
      }
    }
    List<Work> works =
        context.site().works().all().stream()
            .filter(work -> pages.containsKey(work.key()))
            .sorted(Comparator.comparing(ReferenceFormatter::text))
            .toList();
    return new Citers(works, pages);
  }

  /** The pages that cite a work. */
  List<Page> of(Work work) {
    return pages.getOrDefault(work.key(), List.of());
  }
}
