package dev.kindling.check;

import dev.kindling.check.finding.WrittenProblem;
import dev.kindling.check.reference.FileFacts;
import dev.kindling.check.reference.LinkCounts;
import dev.kindling.check.reference.WrittenFiles;
import dev.kindling.diagnostic.Code;
import dev.kindling.output.PolicyMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What each page weighs, and which weigh too much. One thread. */
final class Weights {

  private final WrittenFiles files;
  private final Budget budget;
  private final Map<String, String> policies;
  private final LinkCounts links;
  private final List<PageWeight> pages = new ArrayList<>();

  /**
   * Weighs the pages.
   *
   * @param policies those that take the place of a mark, by page
   * @param links how many lead to each page
   */
  Weights(WrittenFiles files, Budget budget, Map<String, String> policies, LinkCounts links) {
    this.files = files;
    this.links = links;
    this.budget = budget;
    this.policies = policies;
    List<FileFacts> kept =
        files.pages().stream().filter(file -> !file.page().orElseThrow().isRedirect()).toList();
    kept.forEach(file -> pages.add(weigh(file)));
  }

  List<PageWeight> pages() {
    return pages;
  }

  List<WrittenProblem> check() {
    List<WrittenProblem> problems = new ArrayList<>();
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
      List<WrittenProblem> problems, PageWeight page, String what, long weight, long allowed) {
    if (weight > allowed) {
      problems.add(
          problem(
              page,
              what
                  + (what.startsWith("its ") ? " weigh " : " weighs ")
                  + weight
                  + " bytes, "
                  + allowed
                  + " are allowed"));
    }
  }

  private WrittenProblem problem(PageWeight page, String message) {
    FileFacts file = files.at(page.path().value()).orElseThrow();
    return file.problem(
        Code.OVER_BUDGET, message, "make it lighter, or raise the budget on purpose");
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
      switch (FileSort.of(file.artifact().path()).weighs()) {
        case AS_STYLE -> css += file.size();
        case AS_SCRIPT -> scripts += file.size();
        case AS_FONT -> fonts += file.size();
        case AS_IMAGE -> images += file.size();
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
        links.out(page),
        links.in(page));
  }
}
