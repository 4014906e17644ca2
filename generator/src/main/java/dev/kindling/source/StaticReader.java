package dev.kindling.source;

import dev.kindling.file.Snapshot;
import dev.kindling.file.SummedStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Reads the files that are copied: once, for their sums, and of pictures for their sizes too. */
public final class StaticReader {

  private StaticReader() {}

  /** What came of reading a file. */
  public sealed interface Reading {

    /**
     * A file that can be copied.
     *
     * @param file the file
     */
    record Copied(StaticFile file) implements Reading {}

    /**
     * A file that could not be read.
     *
     * @param fault why
     */
    record Failed(SourceFault fault) implements Reading {}
  }

  /** Reads a file as it is now. */
  public static Reading read(FoundFile found) {
    try (SummedStream in = new SummedStream(Files.newInputStream(found.file()))) {
      Optional<ImageSize> size = ImageSizes.read(found.path(), in);
      return new Reading.Copied(new StaticFile(found.path(), Snapshot.of(found.file(), in), size));
    } catch (NoSuchFileException e) {
      return failed(found, "it vanished while the site was read");
    } catch (IOException e) {
      return failed(found, DiskFailure.words(e));
    }
  }

  private static Reading failed(FoundFile found, String why) {
    return new Reading.Failed(new SourceFault(SourceFault.Reason.UNREADABLE, found.path(), why));
  }
}
