package dev.kindling.catalogue;

import dev.kindling.address.PageUrl;
import dev.kindling.source.Location;

/**
 * Something that wants an address.
 *
 * @param url the address
 * @param owner what wants it, in words, such as {@code `content/faq/guilt.md`}
 * @param location where that is written
 * @param cure how it could get another address
 * @param span the days on which it wants it
 */
record Claim(PageUrl url, String owner, Location location, String cure, Span span) {

  /** A claim for every day. */
  Claim(PageUrl url, String owner, Location location, String cure) {
    this(url, owner, location, cure, Span.ALWAYS);
  }
}
