package dev.kindling.source;

import java.nio.file.Path;

/**
 * A file of a site that was found and not read yet.
 *
 * @param path its name inside the site's folder
 * @param file where it is on this machine
 * @param bytes its size
 */
public record FoundFile(SourcePath path, Path file, long bytes) {}
