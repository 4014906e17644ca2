package dev.kindling.document;

import dev.kindling.source.Location;

/**
 * A citation as written in a body.
 *
 * @param key the name of a work in the site's list of sources
 * @param location the key in the file
 */
public record CitationMark(String key, Location location) {}
