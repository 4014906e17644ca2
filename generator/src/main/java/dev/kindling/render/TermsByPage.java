package dev.kindling.render;

import dev.kindling.catalogue.Term;
import dev.kindling.site.Site;
import dev.kindling.source.SourcePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The terms of each page. */
final class TermsByPage {

  private TermsByPage() {}

  /** The terms of all pages that have any, by path; terms sorted as the site sorts them. */
  static Map<String, List<Term>> of(Site site) {
    Map<String, List<Term>> terms = new HashMap<>();
    for (Term term : site.terms()) {
      for (SourcePath path : term.pages()) {
        terms.computeIfAbsent(path.value(), p -> new ArrayList<>()).add(term);
      }
    }
    return terms;
  }
}
