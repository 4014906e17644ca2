package dev.kindling.feature;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import dev.kindling.source.Location;
import java.util.Optional;

/**
 * One use of a block.
 *
 * @param site the site
 * @param page the page that it stands on
 * @param target the page of which it shows something
 * @param part what stands behind the {@code #}
 * @param location the destination in the file
 */
public record Embedding(
    Site site, Page page, Optional<Page> target, Optional<String> part, Location location) {

  /** Whether what the behaviour of the target's kind reads could not be read, and is reported. */
  public boolean isUnread() {
    return target
        .filter(found -> found.kind().behaviour().isPresent())
        .filter(found -> found.document().extension().isEmpty())
        .isPresent();
  }

  /** A problem at the destination. */
  public Diagnostic problem(String message) {
    return Diagnostic.of(Code.BAD_EMBED, location, message);
  }
}
