package dev.kindling.output;

import dev.kindling.file.Checksum;
import dev.kindling.file.Snapshot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The site's folder as it is found: what stands under a name, links not followed. Folders are
 * looked at once and remembered, so this is good until the first change. Not thread-safe.
 */
final class SiteFolder {

  /** What can stand under a name. */
  enum Sort {
    NOTHING,
    FILE,
    FOLDER,
    /** A symbolic link, a device: nothing that we would ever write to. */
    OTHER
  }

  /**
   * What stands under a name.
   *
   * @param sort what it is
   * @param size of a file, in bytes
   */
  record Entry(Sort sort, long size) {}

  private static final int PIECE = 1 << 15;
  private static final Entry NOTHING = new Entry(Sort.NOTHING, 0);

  private final Path root;
  private final byte[] piece = new byte[PIECE];
  private final Map<String, Sort> folders = new HashMap<>();

  SiteFolder(Path root) {
    this.root = root;
  }

  /** The place of a file of the site on this disk. */
  Path resolve(String path) {
    return root.resolve(path);
  }

  /** What stands under a name; behind anything but folders there is nothing. */
  Entry entry(String path) throws IOException {
    int slash = path.lastIndexOf('/');
    return slash > 0 && folder(path.substring(0, slash)) != Sort.FOLDER
        ? NOTHING
        : look(resolve(path));
  }

  /** The first part of the name that is neither a folder nor free, before its last segment. */
  Optional<String> obstacle(String path) throws IOException {
    int slash = path.lastIndexOf('/');
    if (slash < 0) {
      return Optional.empty();
    }
    String parent = path.substring(0, slash);
    Sort sort = folder(parent);
    if (sort == Sort.FOLDER) {
      return Optional.empty();
    }
    Optional<String> above = obstacle(parent);
    return above.isEmpty() && sort != Sort.NOTHING ? Optional.of(parent) : above;
  }

  /** The checksum of a file, if it holds exactly these bytes. */
  Optional<Checksum> sumIfSame(String path, long size, Artifact.Content content)
      throws IOException {
    if (content instanceof Artifact.Content.Copy copy) {
      return copy.original().size() == size && copy.original().isIn(resolve(path))
          ? Optional.of(copy.original().sum())
          : Optional.empty();
    }
    if (content instanceof Artifact.Content.Remembered made) {
      return made.written().size() == size
              && Snapshot.of(resolve(path)).sum().equals(made.written())
          ? Optional.of(made.written())
          : Optional.empty();
    }
    byte[] bytes = ((Artifact.Content.InMemory) content).bytes();
    return bytes.length == size && holds(resolve(path), bytes)
        ? Optional.of(Checksum.of(bytes))
        : Optional.empty();
  }

  private boolean holds(Path file, byte[] bytes) throws IOException {
    int at = 0;
    try (InputStream in = Files.newInputStream(file)) {
      int count;
      do {
        count = in.readNBytes(piece, 0, piece.length);
        if (count > bytes.length - at || !Arrays.equals(piece, 0, count, bytes, at, at + count)) {
          return false;
        }
        at += count;
      } while (count == piece.length);
    }
    return at == bytes.length;
  }

  /** Whether browsers take a file for a page, by its name. */
  static boolean isPage(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return name.endsWith(".html") || name.endsWith(".htm");
  }

  /** What stands at a place of the disk, links not followed. */
  static Entry look(Path path) throws IOException {
    try {
      BasicFileAttributes found =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      Sort sort =
          found.isRegularFile() ? Sort.FILE : found.isDirectory() ? Sort.FOLDER : Sort.OTHER;
      return new Entry(sort, found.size());
    } catch (NoSuchFileException e) {
      return NOTHING;
    }
  }

  /** The names of all pages that are there, sorted; folders behind links are not looked into. */
  List<String> pages() throws IOException {
    if (look(root).sort() != Sort.FOLDER) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
          .map(path -> root.relativize(path).toString().replace('\\', '/'))
          .filter(SiteFolder::isPage)
          .sorted()
          .toList();
    }
  }

  private Sort folder(String path) throws IOException {
    Sort known = folders.get(path);
    if (known == null) {
      known = entry(path).sort();
      folders.put(path, known);
    }
    return known;
  }
}
