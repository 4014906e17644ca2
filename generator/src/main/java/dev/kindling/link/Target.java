package dev.kindling.link;

import dev.kindling.address.PageUrl;
import dev.kindling.source.ImageSize;
import java.util.Optional;

/** Where a link of a document leads, once the whole site is known. */
public sealed interface Target {

  /**
   * A page or a file of the site.
   *
   * @param url its address
   * @param anchor the id on it, without {@code #}
   * @param size the size of an image, when it could be read
   */
  record Internal(PageUrl url, Optional<String> anchor, Optional<ImageSize> size)
      implements Target {}

  /**
   * A place on the same page.
   *
   * @param anchor the id, without {@code #}
   */
  record SamePage(String anchor) implements Target {}

  /**
   * Another site.
   *
   * @param address absolute, as written
   */
  record External(String address) implements Target {}

  /** Nothing that could be found, or that is published yet: the link's text stays, as text. */
  record Nowhere() implements Target {}
}
