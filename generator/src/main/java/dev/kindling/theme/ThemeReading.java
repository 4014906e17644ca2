package dev.kindling.theme;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.file.Crc;
import dev.kindling.source.DiskFailure;
import dev.kindling.source.Location;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.zip.ZipException;

/**
 * A theme while its files are read: not more of each, and of all of them, than a theme may have,
 * for a small jar can hold files that no memory holds. One use, one thread.
 */
final class ThemeReading {

  /** The largest file of a theme, in bytes. */
  static final int LARGEST_FILE = 8 << 20;

  /** The largest template, in bytes: all of its tags are kept, and all that is wrong with them. */
  static final int LARGEST_TEMPLATE = 1 << 20;

  /** The most that all files of a theme may have together, in bytes. */
  static final long LARGEST_THEME = 64L << 20;

  /** Opens a file of a theme. */
  interface Opening {

    /** The bytes of the file, from its begin. */
    InputStream open() throws IOException;
  }

  private final ThemeFiles files;
  private final List<Diagnostic> problems = new ArrayList<>();
  private boolean isWhole = true;
  private long size;

  ThemeReading(String theme) {
    this.files = new ThemeFiles(theme, new TreeMap<>());
  }

  /** The place of a file of the theme. */
  Location at(String file) {
    return new Location.OfFile(files.path(file));
  }

  /** Takes note of something without which the theme can still be read. */
  void report(Diagnostic problem) {
    problems.add(problem);
  }

  /**
   * Reads a file.
   *
   * @param file its name inside the theme
   * @param sum its CRC-32, where that is known; no class of Java compares it
   */
  void read(String file, Opening opening, OptionalLong sum) {
    try (InputStream in = opening.open()) {
      boolean isTemplate = file.endsWith(ThemeLoader.TEMPLATE);
      int most = isTemplate ? LARGEST_TEMPLATE : LARGEST_FILE;
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        String what = isTemplate ? "a template" : "a file of a theme";
        fail(tooLarge(at(file), "the file is too large", what, most));
        return;
      }
      if (sum.isPresent() && sum.getAsLong() != Crc.of(bytes)) {
        throw new ZipException("other bytes than were packed");
      }
      size += bytes.length;
      files.bytes().put(file, bytes);
    } catch (IOException e) {
      fail(unreadable(file, DiskFailure.words(e)));
    } catch (SecurityException e) {
      // A signed jar says so of a file that is not the one that was signed.
      fail(unreadable(file, "it is not the file that was signed"));
    }
  }

  private Diagnostic unreadable(String file, String why) {
    return Diagnostic.of(Code.FILE_UNREADABLE, at(file), "the file cannot be read: " + why);
  }

  /** Whether there is no use in reading more. */
  boolean isTooLarge() {
    return size > LARGEST_THEME;
  }

  private void fail(Diagnostic problem) {
    isWhole = false;
    problems.add(problem);
  }

  private static Diagnostic tooLarge(Location at, String message, String what, long most) {
    return Diagnostic.of(Code.FILE_TOO_LARGE, at, message)
        .withHelp(String.format(Locale.ROOT, "%s may have %,d bytes at most", what, most));
  }

  /**
   * What was read, unless something is missing from it.
   *
   * @param asked where the theme was asked for
   */
  Checked<Optional<ThemeFiles>> finish(Location asked) {
    if (isTooLarge()) {
      String message = "the theme `" + files.theme() + "` is too large";
      fail(tooLarge(asked, message, "all files of a theme together", LARGEST_THEME));
    }
    return new Checked<>(isWhole ? Optional.of(files) : Optional.empty(), problems);
  }
}
