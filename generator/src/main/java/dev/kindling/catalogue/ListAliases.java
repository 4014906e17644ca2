package dev.kindling.catalogue;

import dev.kindling.address.PageUrl;
import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.kind.Kind;
import dev.kindling.kind.Kinds;
import dev.kindling.settings.SiteConfig;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The former addresses of the lists that Kindling makes: of kinds, of taxonomies and their terms.
 */
public final class ListAliases {

  private ListAliases() {}

  /**
   * The aliases of the lists that are there today.
   *
   * @param everyTerm the terms of all documents, also of those that are not published: a term that
   *     a day took away is no mistake
   */
  public static Checked<List<Aliases.Alias>> of(
      Kinds kinds, List<SiteConfig.Taxonomy> taxonomies, Groups today, Collection<Term> everyTerm) {
    Aliases all = new Aliases();
    for (Kind kind : kinds.all()) {
      Optional<PageUrl> url = kind.index().map(Kind.Index::url).flatMap(PageUrl::parse);
      url.ifPresent(
          to ->
              all.add(
                  kind.index().orElseThrow().aliases(),
                  to,
                  "the index of `" + kind.name() + "`",
                  Span.ALWAYS));
    }
    Set<PageUrl> listed = new TreeSet<>();
    today.listings().forEach(listing -> listed.add(listing.url()));
    for (SiteConfig.Taxonomy taxonomy : taxonomies) {
      ofTaxonomy(taxonomy, listed, everyTerm, all);
    }
    return all.found();
  }

  private static void ofTaxonomy(
      SiteConfig.Taxonomy taxonomy, Set<PageUrl> listed, Collection<Term> everyTerm, Aliases all) {
    String field = taxonomy.field().value();
    PageUrl overview = new PageUrl(taxonomy.url());
    if (listed.contains(overview)) {
      all.add(taxonomy.aliases(), overview, "the overview of `" + field + "`", Span.ALWAYS);
    }
    for (SiteConfig.FormerTerm former : taxonomy.termAliases()) {
      String name = former.term().value();
      PageUrl url = url(taxonomy, name);
      List<String> known =
          everyTerm.stream().filter(t -> t.taxonomy().equals(field)).map(Term::name).toList();
      if (listed.contains(url)) {
        all.add(former.aliases(), url, "the term `" + name + "` of `" + field + "`", Span.ALWAYS);
      } else if (known.stream().noneMatch(term -> TermSlug.of(term).equals(TermSlug.of(name)))) {
        all.report(
            Diagnostic.of(
                    Code.BAD_VALUE,
                    former.term().location(),
                    "no page has `" + name + "` in `" + field + "`")
                .withHelp(
                    NearestName.advice(name, known)
                        .orElse("write the term as it is called now, and its former addresses")));
      }
    }
  }

  /** The address of a term's page. */
  private static PageUrl url(SiteConfig.Taxonomy taxonomy, String term) {
    return new PageUrl(taxonomy.url() + TermSlug.of(term) + "/");
  }

  /**
   * The former addresses of those lists that are in a set of addresses.
   *
   * @param urls where lists are, or were
   */
  static List<PageUrl> formerly(List<SiteConfig.Taxonomy> taxonomies, Set<PageUrl> urls) {
    Aliases all = new Aliases();
    for (SiteConfig.Taxonomy taxonomy : taxonomies) {
      PageUrl overview = new PageUrl(taxonomy.url());
      if (urls.contains(overview)) {
        all.add(taxonomy.aliases(), overview, "", Span.ALWAYS);
      }
      for (SiteConfig.FormerTerm former : taxonomy.termAliases()) {
        PageUrl url = url(taxonomy, former.term().value());
        if (urls.contains(url)) {
          all.add(former.aliases(), url, "", Span.ALWAYS);
        }
      }
    }
    return all.found().value().stream().map(Aliases.Alias::from).toList();
  }
}
