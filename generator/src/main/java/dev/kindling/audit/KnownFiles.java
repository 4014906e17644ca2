package dev.kindling.audit;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The files of a repository, or of the audited folder where that lies in none. Names are compared
 * exactly, also where the disk ignores case: the place that shows the pages does not. Immutable.
 */
public final class KnownFiles {

  private final NavigableSet<String> files;
  private final String folder;

  /**
   * Files by their names below the root.
   *
   * @param files the names, with {@code /}
   * @param folder the name of the audited folder below the root; empty for the root itself
   */
  public KnownFiles(Collection<String> files, String folder) {
    this.files = new TreeSet<>(files);
    this.folder = folder;
  }

  /** The name below the root of something in the audited folder. */
  String fromRoot(String name) {
    return folder.isEmpty() ? name : name.isEmpty() ? folder : folder + "/" + name;
  }

  /** The name in the audited folder of something below the root; nothing for what is outside it. */
  public Optional<String> inFolder(String name) {
    if (folder.isEmpty()) {
      return Optional.of(name);
    }
    return name.startsWith(folder + "/")
        ? Optional.of(name.substring(folder.length() + 1))
        : Optional.empty();
  }

  /** Whether there is such a file. */
  boolean hasFile(String name) {
    return files.contains(name);
  }

  /** Whether there is such a folder, with a file somewhere in it. */
  boolean hasFolder(String name) {
    if (name.isEmpty()) {
      return true;
    }
    String next = files.ceiling(name + "/");
    return next != null && next.startsWith(name + "/");
  }

  /** All names, sorted. */
  NavigableSet<String> all() {
    return files;
  }
}
