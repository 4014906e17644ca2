package dev.kindling.build;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Fragment;
import dev.kindling.feature.SiteRule;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import dev.kindling.source.Location;
import dev.kindling.source.SourcePath;
import dev.kindling.theme.Theme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A theme has the words that bodies of pages are given by themselves, such as the name of a table.
 * Without them there would be nothing where a screen reader says them. A theme need not have what
 * no page uses.
 */
final class WordsRule implements SiteRule {

  private static final List<String> WORDS =
      List.of("footnote.back", "footnote.title", "table.label", "task.done", "task.open");

  @Override
  public List<Diagnostic> check(Site site, Theme theme) {
    Set<String> lacking = new HashSet<>();
    for (String key : WORDS) {
      if (theme.message(key).isEmpty()) {
        lacking.add(key);
      }
    }
    return lacking.isEmpty() ? List.of() : problems(lacking, site, theme);
  }

  private static List<Diagnostic> problems(Set<String> lacking, Site site, Theme theme) {
    Map<String, Page> missing = new TreeMap<>();
    for (Page page : site.pages()) {
      for (Fragment fragment : page.document().body()) {
        if (fragment instanceof Fragment.Message message && lacking.contains(message.key())) {
          missing.putIfAbsent(message.key(), page);
        }
      }
    }
    Location messages =
        new Location.OfFile(new SourcePath("themes/" + theme.name() + "/messages/en.yml"));
    List<Diagnostic> problems = new ArrayList<>();
    missing.forEach((key, page) -> problems.add(problem(key, page, messages)));
    return problems;
  }

  private static Diagnostic problem(String key, Page page, Location messages) {
    return Diagnostic.of(
            Code.UNKNOWN_NAME,
            messages,
            "the messages have nothing called `"
                + key
                + "`, which `"
                + page.document().source().path().value()
                + "` needs")
        .withHelp("add it: readers with a screen reader hear it");
  }
}
