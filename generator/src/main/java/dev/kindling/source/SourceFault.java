package dev.kindling.source;

/**
 * Why a file could not become part of the site.
 *
 * @param reason what is wrong
 * @param path the file's name inside the site's folder
 * @param detail in plain words, for the end of a sentence: where the wrong bytes are, how large the
 *     file is, where the link leads
 */
public record SourceFault(Reason reason, SourcePath path, String detail) {

  /** What is wrong with a file. */
  public enum Reason {
    /** It is not text in UTF-8. */
    NOT_UTF8,
    /** It is larger than Kindling takes. */
    TOO_LARGE,
    /** It is a symbolic link that leaves the site's folder, or leads back to where it lies. */
    LINK_OUTSIDE,
    /** The system would not read it. */
    UNREADABLE,
    /** It is such a link, and leads to a folder. */
    FOLDER_OUTSIDE,
    /** It lies where only files of another sort belong. */
    MISPLACED,
    /**
     * It is a folder that no build reads, though it looks like one; nothing of the site is amiss.
     */
    IGNORED
  }
}
