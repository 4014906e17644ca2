package dev.kindling.document;

import dev.kindling.source.Location;
import java.util.Optional;

/**
 * A link or an image as written.
 *
 * @param use what stands at the hole
 * @param destination as written, unescaped: a path to a source file, {@code /…} for an address of
 *     the site, {@code #…} for an anchor, or a full address of another site
 * @param title the title behind the destination
 * @param location the destination in the file
 */
public record Link(Use use, String destination, Optional<String> title, Location location) {

  /** What a link is used for. */
  public enum Use {
    /** Something to follow. */
    LINK,
    /** An image to show: a file of the site, or of another host that pages may ask. */
    IMAGE,
    /**
     * A page of which something is shown: what stands behind the {@code #} names a part of that,
     * and need not be an id.
     */
    EMBED
  }
}
