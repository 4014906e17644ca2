package dev.kindling.search;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.settings.SearchSettings;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Proves what {@code search.yml} promises by the ranking that readers get. One thread. */
final class Promises {

  private final Site site;
  private final SearchIndex index;
  private final Ranking ranking;

  Promises(Site site, SearchIndex index) {
    this.site = site;
    this.index = index;
    this.ranking = new Ranking(index);
  }

  /** A problem for each promise that is not kept, in the order of the file. */
  List<Diagnostic> broken(List<SearchSettings.Promise> promises) {
    List<Diagnostic> problems = new ArrayList<>();
    for (SearchSettings.Promise promise : promises) {
      Optional<Page> page = site.referenced(promise.page().value());
      // A page that is not there today was told before.
      page.flatMap(wanted -> broken(promise, wanted)).ifPresent(problems::add);
    }
    return problems;
  }

  private Optional<Diagnostic> broken(SearchSettings.Promise promise, Page wanted) {
    Ranking.Found answer = ranking.find(promise.ask().value());
    List<SearchedPage> found = answer.pages().stream().map(index.pages()::get).toList();
    int place = 0;
    while (place < found.size() && !found.get(place).url().equals(wanted.url())) {
      place++;
    }
    if (place < Math.min(promise.among(), found.size())) {
      return Optional.empty();
    }
    String message =
        "whoever searches for this "
            + (place < found.size()
                ? "finds `" + promise.page().value() + "` in place " + (place + 1)
                : "does not find `" + promise.page().value() + "`");
    boolean isTaken = !answer.words().equals(Query.of(promise.ask().value()).words());
    return Optional.of(
        Diagnostic.of(
                Code.SEARCH_PROMISE,
                promise.ask().location(),
                isTaken
                    ? message + ", as it is taken for `" + String.join(" ", answer.words()) + "`"
                    : message)
            .withHelp(help(promise, wanted, found)));
  }

  private String help(SearchSettings.Promise promise, Page wanted, List<SearchedPage> found) {
    if (!wanted.isIndexed()) {
      return "its kind is not `indexed`, or it is a draft, and such pages are not searched";
    }
    String instead =
        found.isEmpty()
            ? "nothing is found at all"
            : "what comes first is "
                + found.stream()
                    .limit(Math.max(promise.among(), 1))
                    .map(page -> "`" + name(page) + "`")
                    .collect(Collectors.joining(", "));
    return instead + "; let the page say what readers type, or name it below `synonyms` or `best`";
  }

  /** What an author calls a page. */
  private String name(SearchedPage page) {
    return site.page(page.url())
        .map(
            found -> found.path().value().substring("content/".length()).replaceFirst("\\.md$", ""))
        .orElseGet(() -> page.url().value());
  }

  /** What is wrong with settings of a search that there is not. */
  static Optional<Diagnostic> idle(SearchSettings settings) {
    return settings.promises().stream()
        .map(promise -> promise.ask().location())
        .findFirst()
        .or(() -> settings.best().stream().map(best -> best.page().location()).findFirst())
        .map(
            place ->
                Diagnostic.of(
                        Code.SEARCH_MISSING,
                        place,
                        "the site has no page on which readers could search for this")
                    .withHelp("add a kind with one page that says `lists: pages`"));
  }
}
