package dev.kindling.catalogue;

import dev.kindling.address.PageUrl;
import dev.kindling.settings.SiteConfig;
import dev.kindling.source.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Everything that taxonomies make.
 *
 * @param terms sorted by taxonomy, then by name
 * @param listings the overviews and the pages of terms
 * @param claims the addresses of the listings, each with what it belongs to
 */
public record Groups(List<Term> terms, List<Listing> listings, List<Claim> claims) {

  /** Sorts and copies the lists. */
  public Groups {
    terms =
        terms.stream()
            .sorted(
                Comparator.comparing(Term::taxonomy)
                    .thenComparing(Term::name, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(Term::name))
            .toList();
    listings = List.copyOf(listings);
    claims = List.copyOf(claims);
  }

  /** The pages that a taxonomy makes of its terms; none when it has no terms. */
  static Groups of(SiteConfig.Taxonomy taxonomy, List<Term> terms, List<Claim> ofTerms) {
    if (terms.isEmpty()) {
      return new Groups(List.of(), List.of(), List.of());
    }
    String name = taxonomy.field().value();
    Location place = taxonomy.field().location();
    PageUrl home = new PageUrl(taxonomy.url());
    Groups sorted = new Groups(terms, List.of(), List.of());
    List<Listing> listings = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    listings.add(TaxonomyListing.overview(taxonomy, home, sorted.terms()));
    claims.add(
        new Claim(
            home, "the overview of `" + name + "`", place, "give the overview another `url`"));
    for (Term term : sorted.terms()) {
      listings.add(TaxonomyListing.term(taxonomy, home, term));
    }
    claims.addAll(ofTerms);
    return new Groups(sorted.terms(), listings, claims);
  }

  /** The groups of many taxonomies. */
  static Groups all(List<Groups> many) {
    return new Groups(
        many.stream().flatMap(groups -> groups.terms.stream()).toList(),
        many.stream().flatMap(groups -> groups.listings.stream()).toList(),
        many.stream().flatMap(groups -> groups.claims.stream()).toList());
  }
}
