package dev.kindling.catalogue;

import dev.kindling.address.PageUrl;
import dev.kindling.settings.SiteConfig;
import java.util.List;
import java.util.Optional;

/** The listings that a taxonomy makes. */
final class TaxonomyListing {

  private TaxonomyListing() {}

  static Listing overview(SiteConfig.Taxonomy taxonomy, PageUrl url, List<Term> terms) {
    return new Listing(
        Listing.Role.TAXONOMY,
        url,
        taxonomy.title(),
        taxonomy.summary(),
        Optional.empty(),
        taxonomy.template(),
        Optional.empty(),
        false,
        List.of(),
        terms,
        Optional.empty());
  }

  static Listing term(SiteConfig.Taxonomy taxonomy, PageUrl overview, Term term) {
    return new Listing(
        Listing.Role.TERM,
        term.url(),
        term.name(),
        Optional.empty(),
        Optional.empty(),
        taxonomy.termTemplate(),
        Optional.empty(),
        false,
        term.pages(),
        List.of(),
        Optional.of(overview));
  }
}
