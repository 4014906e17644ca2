package dev.kindling.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * What the machine failed at: nothing that an author wrote, and no fault of Kindling. The message
 * is for people; it says whether something could not be read or could not be written, what that
 * was, and why.
 */
public final class DiskFailure extends UncheckedIOException {

  private static final long serialVersionUID = 1L;

  private DiskFailure(String message, IOException cause) {
    super(message, cause);
  }

  /** A file that is there and cannot be read, or that is not there any more. */
  public static DiskFailure reading(Path file, IOException cause) {
    return reading(file.toString(), cause);
  }

  /** Something that cannot be read, such as {@code the theme `hearth`}. */
  public static DiskFailure reading(String what, IOException cause) {
    return new DiskFailure("Cannot read " + what + reason(what, cause), cause);
  }

  /** A file that cannot be written. */
  public static DiskFailure writing(Path file, IOException cause) {
    return writing(file.toString(), cause);
  }

  /** Something that cannot be written, such as {@code the site in /srv/site}. */
  public static DiskFailure writing(String what, IOException cause) {
    return new DiskFailure("Cannot write " + what + reason(what, cause), cause);
  }

  /** What a stream of a folder failed at: it can throw no checked exception, and wraps one. */
  public static IOException unwrapped(UncheckedIOException thrown) {
    return Objects.requireNonNull(thrown.getCause(), "its constructors ask for a cause");
  }

  private static String reason(String what, IOException cause) {
    @Nullable String file = cause instanceof FileSystemException failure ? failure.getFile() : null;
    return (file == null || what.equals(file) ? "" : ": " + file) + ": " + words(cause);
  }

  /** What failed, for the end of a sentence: {@code the system does not allow it}. */
  public static String words(IOException failure) {
    if (failure instanceof ZipException || failure instanceof EOFException) {
      return "it is damaged";
    }
    if (failure instanceof CharacterCodingException) {
      return "it is not text in UTF-8";
    }
    if (failure instanceof FileSystemLoopException) {
      return "its links lead round in a circle";
    }
    if (failure instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (failure instanceof AccessDeniedException) {
      return "the system does not allow it";
    }
    if (failure instanceof FileAlreadyExistsException) {
      return "something else stands in its place";
    }
    if (failure instanceof NotDirectoryException) {
      return "it is not a folder";
    }
    if (failure instanceof DirectoryNotEmptyException) {
      return "it is a folder that is not empty";
    }
    @Nullable String reason =
        failure instanceof FileSystemException known ? known.getReason() : failure.getMessage();
    return reason == null ? failure.getClass().getSimpleName() : reason;
  }
}
