package dev.kindling.check;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.output.PolicyMark;
import dev.kindling.source.SourcePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What each page weighs, and which weigh too much. One thread. */
final class Weights {

  private final WrittenFiles files;
  private final Budget budget;
  private final Map<String, String> policies;
  private final Map<String, Integer> linksIn = new HashMap<>();
  private final Map<String, Integer> linksOut = new HashMap<>();
  private final List<PageWeight> pages = new ArrayList<>();

  /**
   * Weighs the pages.
   *
   * @param policies those that take the place of a mark, by page
   */
  Weights(WrittenFiles files, Budget budget, Map<String, String> policies) {
    this.files = files;
    this.budget = budget;
    this.policies = policies;
    List<FileFacts> kept =
        files.pages().stream().filter(file -> !file.page().orElseThrow().isRedirect()).toList();
    kept.forEach(this::countLinks);
    kept.forEach(file -> pages.add(weigh(file)));
  }

  List<PageWeight> pages() {
    return pages;
  }

  List<Diagnostic> check() {
    List<Diagnostic> problems = new ArrayList<>();
    for (PageWeight page : pages) {
      over(problems, page, "the page with all that it loads", page.total(), budget.page());
      over(problems, page, "the page itself", page.html(), budget.html());
      over(problems, page, "its style sheets", page.css(), budget.css());
      over(problems, page, "its scripts", page.scripts(), budget.scripts());
      over(problems, page, "its fonts", page.fonts(), budget.fonts());
      over(problems, page, "its images", page.images(), budget.images());
      if (page.requests() > budget.requests()) {
        problems.add(
            problem(
                page,
                "the page loads "
                    + page.requests()
                    + " files, "
                    + budget.requests()
                    + " are allowed"));
      }
    }
    return problems;
  }

  private void over(
      List<Diagnostic> problems, PageWeight page, String what, long weight, long allowed) {
    if (weight > allowed) {
      problems.add(
          problem(page, what + " weighs " + weight + " bytes, " + allowed + " are allowed"));
    }
  }

  private Diagnostic problem(PageWeight page, String message) {
    FileFacts file = files.at(page.path().value()).orElseThrow();
    return Diagnostic.of(Code.OVER_BUDGET, file.whole(), message.replace("s weighs", "s weigh"))
        .withHelp("make it lighter, or raise the budget on purpose");
  }

  private void countLinks(FileFacts from) {
    Set<String> seen = new HashSet<>();
    for (Reference reference : from.references()) {
      files
          .at(reference.path())
          .filter(to -> reference.use() == Use.LINK && to != from && to.page().isPresent())
          .filter(to -> seen.add(to.path()))
          .ifPresent(to -> linksIn.merge(to.path(), 1, Integer::sum));
    }
    linksOut.put(from.path(), seen.size());
  }

  /** By how much the page is longer with its policy than with the mark. */
  private long growth(FileFacts page) {
    String policy = policies.get(page.path());
    return policy == null ? 0 : policy.length() - PolicyMark.TEXT.length();
  }

  private PageWeight weigh(FileFacts page) {
    long css = 0;
    long scripts = 0;
    long fonts = 0;
    long images = 0;
    List<FileFacts> loaded = files.loadedBy(page);
    for (FileFacts file : loaded) {
      switch (new SourcePath(file.path()).extension().toLowerCase(Locale.ROOT)) {
        case "css" -> css += file.size();
        case "js", "mjs" -> scripts += file.size();
        case "woff2", "woff", "ttf", "otf" -> fonts += file.size();
        default -> images += file.size();
      }
    }
    return new PageWeight(
        page.artifact().path(),
        page.size() + growth(page),
        css,
        scripts,
        fonts,
        images,
        loaded.size(),
        linksOut.getOrDefault(page.path(), 0),
        linksIn.getOrDefault(page.path(), 0));
  }
}
