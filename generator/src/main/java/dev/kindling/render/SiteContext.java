package dev.kindling.render;

import dev.kindling.address.PageUrl;
import dev.kindling.address.UriReference;
import dev.kindling.document.Language;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import dev.kindling.source.SourcePath;
import dev.kindling.theme.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What all pages of one build share while they are rendered. Immutable and thread-safe.
 *
 * @param site the site
 * @param theme its theme
 * @param bodies fills the holes of bodies
 * @param numbers the citation numbers of each page
 */
record SiteContext(
    Site site, Theme theme, BodyRenderer bodies, Map<SourcePath, CitationNumbers> numbers) {

  /** Prepares what is shared. */
  static SiteContext of(Site site, Theme theme) {
    Map<SourcePath, CitationNumbers> numbers = new LinkedHashMap<>();
    for (Page page : site.pages()) {
      numbers.put(page.path(), new CitationNumbers(page.document()));
    }
    return new SiteContext(site, theme, new BodyRenderer(theme, site.works()), numbers);
  }

  /** The language of a page, where it is another one than that of the page that shows it. */
  Optional<String> languageIn(Page page, Language around) {
    return page.language().equals(around) ? Optional.empty() : Optional.of(page.language().tag());
  }

  /** Writes days in a language. */
  Dates dates(Language language) {
    return new Dates(theme.in(language.tag()));
  }

  /** The citation numbers of a page. */
  CitationNumbers numbers(Page page) {
    CitationNumbers found = numbers.get(page.path());
    if (found == null) {
      throw new IllegalArgumentException("Not a page of the site: " + page.path());
    }
    return found;
  }

  /** A page of the site, by the file it was made from. */
  Page page(SourcePath path) {
    return site.page(path)
        .orElseThrow(() -> new IllegalArgumentException("Not a page of the site: " + path));
  }

  /** Pages of the site, by the files they were made from. */
  List<Page> pages(List<SourcePath> paths) {
    return paths.stream().map(this::page).toList();
  }

  /** The absolute address of something on the site. */
  String absolute(PageUrl url) {
    return everywhere().write(url);
  }

  /** The path of the site alone: what a server sends for unknown addresses is read at any depth. */
  UrlWriter rooted() {
    return new UrlWriter.Prefixed(UriReference.of(site.config().url()).path());
  }

  /** Writes absolute addresses. */
  UrlWriter everywhere() {
    return new UrlWriter.Prefixed(site.config().url());
  }
}
