package dev.kindling.serve;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the files of a site look from outside, without reading them. Immutable.
 *
 * @param files by name: that inside the site's folder, or {@code themes/NAME/…}
 */
record SourceState(SortedMap<String, Stamp> files) {

  /** Copies the files. */
  SourceState {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /**
   * What tells one version of a file from another: an editor that puts a new file in the place of
   * the old one changes the key even where size and time stay.
   *
   * @param size in bytes
   * @param modified in nanoseconds, as fine as the disk keeps it, or what stands in for a file that
   *     cannot be looked at
   * @param key which file it is to the disk, where it can tell
   */
  record Stamp(long size, String modified, Optional<String> key) {

    /** What cannot be looked at. */
    static final Stamp UNREADABLE = new Stamp(0, "unreadable", Optional.empty());

    static Stamp of(BasicFileAttributes file) {
      return new Stamp(
          file.size(),
          file.lastModifiedTime().toString(),
          Optional.ofNullable(file.fileKey()).map(Object::toString));
    }
  }

  /** The files that are new or have changed since an earlier look, sorted. */
  List<String> since(SourceState earlier) {
    return files.entrySet().stream()
        .filter(file -> !file.getValue().equals(earlier.files.get(file.getKey())))
        .map(file -> file.getKey())
        .toList();
  }
}
