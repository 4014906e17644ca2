package dev.kindling.build;

import dev.kindling.catalogue.Listing;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.feature.SiteRule;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import dev.kindling.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A theme has words in the languages of its pages; those that it lacks are told once. */
final class LanguageRule implements SiteRule {

  @Override
  public List<Diagnostic> check(Site site, Theme theme) {
    List<Diagnostic> problems = new ArrayList<>();
    Set<String> used = new TreeSet<>();
    for (Page page : site.pages()) {
      used.add(page.language().tag());
    }
    for (Listing listing : site.listings()) {
      used.add(site.languageOf(listing).tag());
    }
    Set<String> silent = new TreeSet<>();
    for (String tag : used) {
      if (theme.speaks(tag)) {
        problems.addAll(theme.problemsIn(tag));
      } else {
        silent.add(tag);
      }
    }
    if (!silent.isEmpty()) {
      problems.add(
          Diagnostic.of(
                  Code.MESSAGE_MISSING,
                  site.config().theme().location(),
                  "the theme `"
                      + theme.name()
                      + "` says nothing in `"
                      + String.join("`, `", silent)
                      + "`")
              .withHelp(
                  "readers of pages in "
                      + (silent.size() == 1 ? "this language" : "these languages")
                      + " see its words in the site's: add `messages/"
                      + silent.iterator().next()
                      + ".yml`"));
    }
    return problems;
  }
}
