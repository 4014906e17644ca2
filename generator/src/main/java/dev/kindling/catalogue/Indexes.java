package dev.kindling.catalogue;

import dev.kindling.address.PageUrl;
import dev.kindling.document.SiteLanguages;
import dev.kindling.kind.Kind;
import dev.kindling.kind.Kinds;
import dev.kindling.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pages that list the pages of a kind. */
public final class Indexes {

  private Indexes() {}

  /** One listing for each kind that wants an index. */
  public static List<Listing> of(Kinds kinds, Sections sections, SiteLanguages languages) {
    List<Listing> listings = new ArrayList<>();
    for (Kind kind : kinds.all()) {
      Optional<PageUrl> url = url(kind);
      if (kind.index().isPresent() && url.isPresent()) {
        listings.add(listing(kind, kind.index().get(), url.get(), sections, languages));
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
                      "the index of `" + kind.name() + "` in `" + kind.source().path() + "`",
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

  private static Listing listing(
      Kind kind, Kind.Index index, PageUrl url, Sections sections, SiteLanguages languages) {
    SourcePath folder =
        kind.files() instanceof Kind.Files.Folder all ? all.folder() : new SourcePath("");
    return new Listing(
        Listing.Role.INDEX,
        url,
        index.title(),
        index.summary(),
        Optional.of(languages.of(folder, kind.language())),
        index.template(),
        Optional.of(kind.name()),
        index.showsBodies(),
        sections.of(kind).stream().map(Addressed::path).toList(),
        List.of(),
        Optional.empty());
  }
}
