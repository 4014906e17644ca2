package dev.kindling.file;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a disk says of files and folders without opening one: their names, sizes, inodes and the
 * times of their last change, also of the one that nobody can set ({@code ctime}). While it is the
 * same, so are the files, if all of them were {@linkplain #isOlderThan old enough} to be told from
 * a change that came right after. There is none where links are met, or where the disk does not
 * tell all that.
 *
 * @param sum of all that it says
 * @param newest the last change, in nanoseconds since 1970
 */
public record DiskStamp(Checksum sum, long newest) {

  private static final String NOW = "now";
  private static final String WANTED = "unix:size,ino,ctime,lastModifiedTime";

  /** Disks that count whole seconds, or pairs of them, tell no two changes within them apart. */
  private static final long COARSE = TimeUnit.MILLISECONDS.toNanos(2100);

  private static final long FINE = TimeUnit.MILLISECONDS.toNanos(30);

  /** Whether nothing can have changed since within the time that the disk cannot tell apart. */
  public boolean isOlderThan(long now) {
    boolean isCoarse = newest % TimeUnit.SECONDS.toNanos(1) == 0;
    return newest + (isCoarse ? COARSE : FINE) <= now;
  }

  /**
   * The time as the disk counts it, which need not be that of this machine.
   *
   * @param folder one in which a file may be made for a moment
   * @return in nanoseconds since 1970; nothing where the disk does not tell
   */
  public static OptionalLong now(StateFolder folder) throws IOException {
    folder.replace(NOW, new byte[0]);
    Optional<DiskStamp> seen = new Looking().at(folder.resolve(NOW)).stamp();
    Files.deleteIfExists(folder.resolve(NOW));
    return seen.isPresent() ? OptionalLong.of(seen.get().newest()) : OptionalLong.empty();
  }

  /** Collects what is to be looked at. One use, one thread. */
  public static final class Looking {

    private final StringBuilder said = new StringBuilder();
    private long newest;
    private boolean isUnsure;

    /**
     * Looks at a file, or at a folder with all that is in it; also that nothing is there counts.
     */
    public Looking at(Path path) throws IOException {
      said.append(path).append('\n');
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        Files.walkFileTree(path, new Visitor());
      }
      return this;
    }

    /** Looks at the names in a folder, and no deeper. */
    public Looking atNames(Path folder) throws IOException {
      try (Stream<Path> names = Files.list(folder)) {
        names.map(Path::toString).sorted().forEach(name -> said.append(name).append('\n'));
      }
      return this;
    }

    /** What the disk said; nothing where it cannot be relied on. */
    public Optional<DiskStamp> stamp() {
      return isUnsure
          ? Optional.empty()
          : Optional.of(new DiskStamp(Checksum.of(said.toString()), newest));
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes found)
          throws IOException {
        return see(folder);
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes found) throws IOException {
        isUnsure |= !found.isRegularFile();
        return see(file);
      }

      private FileVisitResult see(Path path) throws IOException {
        try {
          Map<String, Object> seen = Files.readAttributes(path, WANTED, LinkOption.NOFOLLOW_LINKS);
          FileTime changed = (FileTime) Objects.requireNonNull(seen.get("ctime"));
          newest = Math.max(newest, changed.to(TimeUnit.NANOSECONDS));
          said.append(path)
              .append(' ')
              .append(seen.get("size"))
              .append(' ')
              .append(seen.get("ino"))
              .append(' ')
              .append(changed)
              .append(' ')
              .append(seen.get("lastModifiedTime"))
              .append('\n');
        } catch (UnsupportedOperationException | IllegalArgumentException noUnix) {
          isUnsure = true;
        }
        return isUnsure ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
      }
    }
  }
}
