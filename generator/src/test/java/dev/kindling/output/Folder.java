package dev.kindling.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads and fills folders for tests. */
final class Folder {

  private Folder() {}

  /** The text of each file by name; a folder without entries is {@code name/} with no text. */
  static SortedMap<String, String> read(Path root) throws IOException {
    SortedMap<String, String> found = new TreeMap<>();
    if (!Files.exists(root)) {
      return found;
    }
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path path : walk.toList()) {
        String name = root.relativize(path).toString().replace('\\', '/');
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
          found.put(name, Files.readString(path));
        } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) && isEmpty(path)) {
          found.put(name + "/", "");
        }
      }
    }
    return found;
  }

  static void put(Path root, String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }
}
