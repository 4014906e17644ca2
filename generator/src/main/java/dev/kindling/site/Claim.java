package dev.kindling.site;

import dev.kindling.source.Location;

/**
 * Something that wants an address.
 *
 * @param url the address
 * @param owner what wants it, in words, such as {@code `content/faq/guilt.md`}
 * @param location where that is written
 */
record Claim(PageUrl url, String owner, Location location) {}
