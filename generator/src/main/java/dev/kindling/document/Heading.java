package dev.kindling.document;

import dev.kindling.source.Location;

/**
 * A heading of a body, outside of quotes, callouts and lists.
 *
 * @param level 1 to 6
 * @param id its id, unique in the document
 * @param text its text without markup, not escaped
 * @param location its text in the file
 */
public record Heading(int level, String id, String text, Location location) {}
