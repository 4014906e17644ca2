package dev.kindling.catalogue;

import dev.kindling.address.PageUrl;
import dev.kindling.kind.FolderIndex;
import dev.kindling.source.Location;
import dev.kindling.source.StaticFile;
import java.util.ArrayList;
import java.util.List;

/** Collects everything that wants an address. */
public final class AddressClaims {

  private AddressClaims() {}

  /** The claims of all sources. */
  public static List<Claim> of(
      Materials materials,
      List<Addressed> pages,
      List<Claim> ofTerms,
      List<Aliases.Alias> aliases) {
    List<Claim> claims = new ArrayList<>(pages.size() * 2);
    for (Addressed page : pages) {
      claims.add(
          new Claim(
              page.url(),
              "`" + page.path() + "`",
              page.frontMatter().slug().location(),
              FolderIndex.isOfKind(page.kind(), page.path()) && page.kind().index().isPresent()
                  ? "this is the page of its folder: take `index` out of `"
                      + page.kind().source().path()
                      + "`, give that list another `url`, or give this file another name"
                  : "give one of the two another `slug`",
              Span.of(page.frontMatter())));
    }
    for (Aliases.Alias alias : aliases) {
      claims.add(
          new Claim(
              alias.from(),
              "an alias of " + alias.owner(),
              alias.location(),
              "take the alias out, or give the other one another address",
              alias.span()));
    }
    if (aliases.stream().anyMatch(alias -> EngineFiles.isNotFound(alias.from()))) {
      claims.add(ofNotFound(materials));
    }
    claims.addAll(Indexes.claims(materials.kinds()));
    claims.addAll(ofTerms);
    for (StaticFile file : materials.statics()) {
      claims.add(
          new Claim(
              ContentFolder.address(file.path()),
              "`" + file.path() + "`",
              new Location.OfFile(file.path()),
              "rename the file, or take it out"));
    }
    for (PageUrl url : EngineFiles.of(materials.config(), materials.statics())) {
      claims.add(
          new Claim(
              url,
              "the `" + url.file() + "` that Kindling writes",
              materials.config().source().whole(),
              "give the other one another address"));
    }
    return claims;
  }

  /** No page was ever at this address, so no alias may send readers on from it. */
  private static Claim ofNotFound(Materials materials) {
    return new Claim(
        EngineFiles.notFound(),
        "the page for addresses that nothing has",
        materials.config().source().whole(),
        "give the other one another address");
  }
}
