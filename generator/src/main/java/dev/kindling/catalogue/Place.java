package dev.kindling.catalogue;

import dev.kindling.source.SourcePath;
import java.util.Optional;

/**
 * A place in a list.
 *
 * @param number 1-based
 * @param count how many pages the list has
 * @param previous the page before it
 * @param next the page after it
 */
public record Place(
    int number, int count, Optional<SourcePath> previous, Optional<SourcePath> next) {}
