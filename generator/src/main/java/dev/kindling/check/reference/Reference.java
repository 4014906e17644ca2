package dev.kindling.check.reference;

/**
 * A reference to a place inside the site.
 *
 * @param use what it is for
 * @param path decoded, relative to the site's top; a page is named by its address
 * @param fragment the anchor, decoded, or the empty text
 * @param start offset in the file's text: 0-based, in UTF-16 units
 * @param end offset behind it
 */
public record Reference(Use use, String path, String fragment, int start, int end) {}
