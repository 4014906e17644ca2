package dev.kindling.catalogue;

import dev.kindling.address.PageUrl;
import dev.kindling.kind.Kind;
import dev.kindling.kind.Kinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pages that list the pages of a kind. */
public final class Indexes {

  private Indexes() {}

  /** One listing for each kind that wants an index. */
  public static List<Listing> of(Kinds kinds, Sections sections) {
    List<Listing> listings = new ArrayList<>();
    for (Kind kind : kinds.all()) {
      Optional<PageUrl> url = url(kind);
      if (kind.index().isPresent() && url.isPresent()) {
        listings.add(listing(kind, kind.index().get(), url.get(), sections));
      }
    }
    return List.copyOf(listings);
  }

  /** What the indexes want. */
  static List<Claim> claims(Kinds kinds) {
    List<Claim> claims = new ArrayList<>();
    for (Kind kind : kinds.all()) {
      url(kind)
          .map(
              url ->
                  new Claim(
                      url,
                      "the index of `" + kind.name() + "`",
                      kind.source().whole(),
                      "give the index another `url`"))
          .ifPresent(claims::add);
    }
    return List.copyOf(claims);
  }

  /** An index whose address was refused when the kind was read has none. */
  private static Optional<PageUrl> url(Kind kind) {
    return kind.index().map(Kind.Index::url).flatMap(PageUrl::parse);
  }

  private static Listing listing(Kind kind, Kind.Index index, PageUrl url, Sections sections) {
    return new Listing(
        Listing.Role.INDEX,
        url,
        index.title(),
        index.summary(),
        index.template(),
        Optional.of(kind.name()),
        index.showsBodies(),
        sections.of(kind).stream().map(Addressed::path).toList(),
        List.of(),
        Optional.empty());
  }
}
