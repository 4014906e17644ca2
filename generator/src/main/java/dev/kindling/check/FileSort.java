package dev.kindling.check;

import dev.kindling.check.finding.FileText;
import dev.kindling.file.Checksum;
import dev.kindling.output.Artifact;
import dev.kindling.output.OutputPath;
import dev.kindling.source.SourcePath;
import java.util.Locale;

/**
 * The sorts of files that a site is made of: how each is read, up to which size, and as what it
 * weighs on the pages that load it. Whatever is read is summed by what is in it, so that the memory
 * of the checks can overlook no change that they would see.
 */
enum FileSort {
  PAGE(Weighs.AS_IMAGE, Limits.NONE),
  STYLE(Weighs.AS_STYLE, Limits.NONE),
  SCRIPT(Weighs.AS_SCRIPT, Limits.NONE),
  XML(Weighs.AS_IMAGE, Limits.NONE),
  /** The file {@code robots.txt} at the top of the site. */
  ROBOTS(Weighs.AS_IMAGE, Limits.NONE),
  PNG(Weighs.AS_IMAGE, Limits.ENDS),
  JPEG(Weighs.AS_IMAGE, Limits.ENDS),
  WEB_FONT(Weighs.AS_FONT, Limits.ENDS),
  FONT(Weighs.AS_FONT, Limits.UNREAD),
  OTHER(Weighs.AS_IMAGE, Limits.UNREAD);

  /** As what a file counts that a page loads; whatever is nothing else counts as an image. */
  enum Weighs {
    AS_STYLE,
    AS_SCRIPT,
    AS_FONT,
    AS_IMAGE
  }

  /** The largest files that are read, in bytes. */
  private static final class Limits {
    static final long NONE = Long.MAX_VALUE;

    /** Of files that are only looked at for their ends. */
    static final long ENDS = 32L << 20;

    static final long UNREAD = -1;
  }

  private final Weighs weighs;
  private final long largestRead;

  FileSort(Weighs weighs, long largestRead) {
    this.weighs = weighs;
    this.largestRead = largestRead;
  }

  /** The sort of a file, which its name alone tells. */
  static FileSort of(OutputPath path) {
    String ending = new SourcePath(path.value()).extension().toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "html", "htm" -> PAGE;
      case "css" -> STYLE;
      case "js", "mjs" -> SCRIPT;
      case "xml", "svg", "atom", "rss" -> XML;
      case "png" -> PNG;
      case "jpg", "jpeg" -> JPEG;
      case "woff", "woff2" -> WEB_FONT;
      case "ttf", "otf" -> FONT;
      default -> path.value().equals("robots.txt") ? ROBOTS : OTHER;
    };
  }

  Weighs weighs() {
    return weighs;
  }

  /** Whether all bytes of a file matter; of any other only the first ones do, and the size. */
  boolean isRead(long size) {
    return size <= largestRead;
  }

  /** By what a later build knows that the checks would see nothing new in a file. */
  static Checksum sum(Artifact artifact) {
    if (artifact.content() instanceof Artifact.Content.Text made) {
      return Checksum.of(made.text());
    }
    return artifact.content() instanceof Artifact.Content.Copy copy
        ? copy.original().sum()
        : Checksum.of(FileText.bytes(artifact));
  }
}
