package dev.kindling.catalogue;

import dev.kindling.address.PageUrl;
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
    boolean hasNotFound = false;
    for (Addressed page : pages) {
      hasNotFound |= EngineFiles.isNotFound(page.url());
      claims.add(
          new Claim(
              page.url(),
              "`" + page.path() + "`",
              page.frontMatter().slug().location(),
              "give one of the two another `slug`",
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
    for (PageUrl url : EngineFiles.of(materials.config())) {
      // A site may write its own page for what is not found; the engine then writes none.
      if (!EngineFiles.isNotFound(url) || !hasNotFound) {
        claims.add(
            new Claim(
                url,
                "the `" + url.file() + "` that Kindling writes",
                materials.config().source().whole(),
                "give the other one another address"));
      }
    }
    return claims;
  }
}
