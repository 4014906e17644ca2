package dev.kindling.check;

import dev.kindling.check.finding.FileText;
import dev.kindling.file.Checksum;
import dev.kindling.output.Artifact;
import dev.kindling.output.OutputPath;
import dev.kindling.source.SourcePath;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * The sorts of files that a site is made of: how each is read, up to which size, and as what it
 * weighs on the pages that load it. Whatever is read is summed by what is in it, so that the memory
 * of the checks can overlook no change that they would see.
 */
enum FileSort {
  PAGE(Weighs.AS_IMAGE, Limits.PAGE),
  STYLE(Weighs.AS_STYLE, Limits.TEXT),
  SCRIPT(Weighs.AS_SCRIPT, Limits.TEXT),
  XML(Weighs.AS_IMAGE, Limits.TEXT),
  /** The file {@code robots.txt} at the top of the site. */
  ROBOTS(Weighs.AS_IMAGE, Limits.TEXT),
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

    /** Of pages, which become a tree of all that is in them. */
    static final long PAGE = 4L << 20;

    /** Of other text. */
    static final long TEXT = 8L << 20;

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

  /**
   * Whether all bytes of a file matter; of any other only the first ones do, and the size. What
   * Kindling makes itself is as large as its site needs.
   */
  boolean isRead(Artifact artifact, long size) {
    return size <= largestRead || (isLookedInto() && !isCopy(artifact));
  }

  /**
   * How large a file could be, where it is refused: what nobody may open before it was looked into,
   * and is too large for that.
   */
  OptionalLong refusedAbove(Artifact artifact, long size) {
    boolean isText = isLookedInto() || (this == OTHER && ActiveFiles.isOtherXml(artifact));
    long most = isLookedInto() ? largestRead : Limits.TEXT;
    return isText && isCopy(artifact) && size > most ? OptionalLong.of(most) : OptionalLong.empty();
  }

  private boolean isLookedInto() {
    return this == PAGE || largestRead == Limits.TEXT;
  }

  private static boolean isCopy(Artifact artifact) {
    return artifact.content() instanceof Artifact.Content.Copy;
  }

  /** By what a later build knows that the checks would see nothing new in a file. */
  static Checksum sum(Artifact artifact) {
    if (artifact.content() instanceof Artifact.Content.Made made) {
      return made.sum();
    }
    return artifact.content() instanceof Artifact.Content.Copy copy
        ? copy.original().sum()
        : Checksum.of(FileText.bytes(artifact));
  }
}
