package dev.kindling.check;

import dev.kindling.check.finding.FileText;
import dev.kindling.output.Artifact;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Whether pictures and fonts are there to their last byte. A file that broke off on its way into
 * the folder still begins as it should, so nothing else notices. What stands behind the end of a
 * picture, as some cameras write it, is no fault. Formats that do not say where they end are
 * trusted.
 */
final class FileEnds {

  private static final int LENGTH_OF_FONT = 8;
  private static final byte[] END_OF_PNG = "IEND".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] START_OF_SCAN = {(byte) 0xff, (byte) 0xda};
  private static final byte[] END_OF_JPEG = {(byte) 0xff, (byte) 0xd9};

  private FileEnds() {}

  /**
   * What is missing, if anything is, in a file of a sort that can tell.
   *
   * @throws dev.kindling.source.DiskFailure when a file that is to be copied cannot be read
   */
  static Optional<String> fault(Artifact artifact) {
    return switch (FileSort.of(artifact.path())) {
      case PNG -> picture(artifact, PictureFormat.PNG);
      case JPEG -> picture(artifact, PictureFormat.JPEG);
      case WEB_FONT -> font(FileText.bytes(artifact));
      default -> Optional.empty();
    };
  }

  /** Judges a picture by what its bytes say it is, and by its name where they say nothing. */
  private static Optional<String> picture(Artifact artifact, PictureFormat named) {
    return switch (PictureFormat.of(artifact).orElse(named)) {
      case PNG -> missing(lastIndexOf(FileText.bytes(artifact), END_OF_PNG) < 0, "picture");
      case JPEG -> jpeg(FileText.bytes(artifact));
      default -> Optional.empty();
    };
  }

  private static Optional<String> jpeg(byte[] bytes) {
    int scan = lastIndexOf(bytes, START_OF_SCAN);
    return missing(scan < 0 || lastIndexOf(bytes, END_OF_JPEG) < scan, "picture");
  }

  /** Both forms of WOFF tell the size of the whole file behind their first two words. */
  private static Optional<String> font(byte[] bytes) {
    return missing(
        bytes.length < LENGTH_OF_FONT + Integer.BYTES
            || ByteBuffer.wrap(bytes).getInt(LENGTH_OF_FONT) != bytes.length,
        "font");
  }

  private static Optional<String> missing(boolean isMissing, String what) {
    return isMissing
        ? Optional.of("this file breaks off before the end of the " + what)
        : Optional.empty();
  }

  private static int lastIndexOf(byte[] bytes, byte[] sought) {
    for (int at = bytes.length - sought.length; at >= 0; at--) {
      int same = 0;
      while (same < sought.length && bytes[at + same] == sought[same]) {
        same++;
      }
      if (same == sought.length) {
        return at;
      }
    }
    return -1;
  }
}
