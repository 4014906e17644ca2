package dev.kindling.flagship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.search.WrittenIndex;
import dev.kindling.settings.SearchReader;
import dev.kindling.settings.SearchSettings;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * The ranking of the build, which proves what the site promises, and the one in the browser put the
 * same pages in the same order. {@code mvn verify -Dtest=SearchAgreementTest
 * -Dkindling.queries=10000} asks both for more.
 */
@EnabledIf("dev.kindling.flagship.HeadlessBrowser#isHere")
class SearchAgreementTest extends Searching {

  private static final int AT_ONCE = 500;

  private static final String FIND =
      """
      async (queries) => {
        const named = (name) => [...document.querySelectorAll('link[rel=modulepreload]')]
          .find((link) => link.href.includes(`/${name}.`)).href;
        window.ranking ??= (async () => {
          const {open} = await import(named('words'));
          const {Ranking} = await import(named('ranking'));
          const root = document.querySelector('[data-search]').dataset.search;
          return new Ranking(await open(new URL(root, location.href)));
        })();
        const found = [];
        for (const query of queries) {
          found.push((await (await window.ranking).find(query)).pages.join());
        }
        return found;
      }
      """;

  private static String file(String name) {
    try {
      return Files.readString(BuiltSite.flagship().folder().resolve("search-index").resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SearchSettings settings() throws IOException {
    String text = Files.readString(Path.of("..", "site-content", "search.yml"));
    return SearchReader.read(new SourceFile(new SourcePath("search.yml"), text)).value();
  }

  private void agreeOn(List<String> queries) {
    WrittenIndex index = WrittenIndex.of(SearchAgreementTest::file);
    open("");
    for (int from = 0; from < queries.size(); from += AT_ONCE) {
      List<String> some = queries.subList(from, Math.min(from + AT_ONCE, queries.size()));
      List<String> expected = some.stream().map(query -> said(index.find(query))).toList();
      if (page.evaluate(FIND, some) instanceof List<?> found && !found.equals(expected)) {
        for (int i = 0; i < expected.size(); i++) {
          assertThat(found.get(i)).as("found for `%s`", some.get(i)).isEqualTo(expected.get(i));
        }
      }
    }
  }

  private static String said(List<Integer> pages) {
    return String.join(",", pages.stream().map(String::valueOf).toList());
  }

  @Test
  void agreeOnEveryPromiseAndBestAnswer() throws IOException {
    List<String> queries = new ArrayList<>();
    settings().promises().forEach(promise -> queries.add(promise.ask().value()));
    settings().best().forEach(best -> queries.addAll(best.words()));
    settings().synonyms().forEach(synonym -> queries.add(synonym.words()));

    assertThat(queries).hasSizeGreaterThan(100);
    agreeOn(queries);
  }

  @Test
  void agreeOnQueriesOfAllSorts() throws IOException {
    int count = Integer.getInteger("kindling.queries", 600);
    RandomQueries random =
        new RandomQueries(
            new Random(20261123), WrittenIndex.of(SearchAgreementTest::file).words(), settings());
    List<String> queries = new ArrayList<>();
    while (queries.size() < count) {
      queries.add(random.next());
    }
    agreeOn(queries);
  }

  @Test
  void everyWordOfCrisisLeadsToSupport() throws IOException {
    WrittenIndex index = WrittenIndex.of(SearchAgreementTest::file);
    int checked = 0;
    for (SearchSettings.BestAnswer answer : settings().best()) {
      for (String words :
          answer.page().value().equals("support") ? answer.words() : List.<String>of()) {
        for (String query :
            List.of(
                words,
                words + " ",
                words.toUpperCase(Locale.ROOT),
                "I think about " + words + " a lot")) {
          List<Integer> found = index.find(query);
          assertThat(found).as(query).isNotEmpty();
          assertThat(index.address(found.get(0))).as(query).isEqualTo("/support/");
          checked++;
        }
      }
    }
    assertThat(checked).isGreaterThan(200);
  }
}
