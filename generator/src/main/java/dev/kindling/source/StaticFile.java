package dev.kindling.source;

import dev.kindling.file.Snapshot;
import java.util.Optional;

/**
 * A file that is copied into the site as it is.
 *
 * @param path its name inside the site's folder, such as {@code static/images/door.svg}
 * @param snapshot where it is on this machine, and what it held when it was first read
 * @param size its size, when it is a picture whose size could be read
 */
public record StaticFile(SourcePath path, Snapshot snapshot, Optional<ImageSize> size) {}
