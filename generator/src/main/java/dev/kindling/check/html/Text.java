package dev.kindling.check.html;

/**
 * A run of text between tags.
 *
 * @param value with character references resolved; the text of scripts and style sheets as written
 * @param start offset of its first character in the page: 0-based, in UTF-16 units
 * @param end offset behind its last one
 */
public record Text(String value, int start, int end) implements Node {}
