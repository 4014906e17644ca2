package dev.kindling.render;

import dev.kindling.address.PageUrl;
import dev.kindling.link.Target;
import dev.kindling.theme.Address;
import java.util.Optional;

/**
 * Makes the views of pictures.
 *
 * @param context the build
 * @param urls writes their addresses
 */
record Pictures(SiteContext context, UrlWriter urls) {

  /** The picture that a link leads to, which is nothing when the link is broken. */
  Optional<ImageView> at(Target target) {
    if (target instanceof Target.Internal internal) {
      PageUrl url = internal.url();
      return Optional.of(
          new ImageView(
              urls.address(url),
              new Address(context.absolute(url)),
              internal.size().map(size -> size.width()),
              internal.size().map(size -> size.height())));
    }
    if (target instanceof Target.External external) {
      Address there = new Address(external.address());
      return Optional.of(new ImageView(there, there, Optional.empty(), Optional.empty()));
    }
    return Optional.empty();
  }

  /** What previews show of a page of a kind that names no picture itself. */
  Optional<ImageView> ofKind(String kind) {
    return context.site().pictures().of(kind).flatMap(this::at);
  }

  /** What previews show of a page that is made from pages of several kinds. */
  Optional<ImageView> ofSite() {
    return context.site().pictures().ofSite().flatMap(this::at);
  }
}
