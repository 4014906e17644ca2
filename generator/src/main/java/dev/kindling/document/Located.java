package dev.kindling.document;

import dev.kindling.source.Location;

/**
 * A value and the place where it was written.
 *
 * @param <T> the sort of value
 * @param value the value
 * @param location its place
 */
public record Located<T>(T value, Location location) {}
