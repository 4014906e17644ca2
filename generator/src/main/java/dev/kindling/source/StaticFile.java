package dev.kindling.source;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that is copied into the site as it is.
 *
 * @param path its name inside the site's folder, such as {@code static/images/door.svg}
 * @param file where it is on this machine
 * @param size its size, when it is a picture whose size could be read
 */
public record StaticFile(SourcePath path, Path file, Optional<ImageSize> size) {}
