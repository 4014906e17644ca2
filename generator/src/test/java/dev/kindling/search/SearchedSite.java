package dev.kindling.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.TextSite;
import dev.kindling.diagnostic.Checked;
import dev.kindling.settings.SearchReader;
import dev.kindling.settings.SearchSettings;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import java.util.List;
import java.util.stream.Stream;

/**
 * A site in memory that can be searched.
 *
 * @param index its index
 */
record SearchedSite(SearchIndex index) {

  /** A site with some pages, without settings. */
  static SearchedSite of(TextSite texts) {
    return of(texts, "");
  }

  /** A site with some pages, and what {@code search.yml} says. */
  static SearchedSite of(TextSite texts, String searchYml) {
    Site site = texts.site();
    Checked<SearchSettings> settings =
        SearchReader.read(new SourceFile(new SourcePath("search.yml"), searchYml));
    assertThat(settings.diagnostics()).isEmpty();
    List<Page> pages = SearchedPages.pages(site);
    return new SearchedSite(
        SearchIndex.of(
            Stream.concat(
                    pages.stream().map(SearchedPages::of),
                    site.listings().stream().map(SearchedPages::of))
                .toList(),
            site.config().language(),
            settings.value(),
            written -> site.referenced(written).map(pages::indexOf)));
  }

  /** The titles of what is found, best first. */
  List<String> find(String query) {
    return new Ranking(index)
        .find(query).pages().stream().map(page -> index.pages().get(page).title()).toList();
  }

  /** The words that were looked for. */
  List<String> words(String query) {
    return new Ranking(index).find(query).words();
  }
}
