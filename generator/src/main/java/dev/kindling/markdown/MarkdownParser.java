package dev.kindling.markdown;

import dev.kindling.source.SourceFile;

/**
 * Reads the Markdown of documents. Immutable and safe for use by several threads at once.
 *
 * <p>A deeply nested text needs a deep stack: call {@link MarkdownReading#finish} on a thread with
 * at least 16 MB. Where the stack still does not suffice, that is a {@code markdown-too-deep}
 * diagnostic.
 */
public final class MarkdownParser {

  private final MarkdownOptions options;
  private final Dialects dialects = new Dialects();

  /** A parser for one site. */
  public MarkdownParser(MarkdownOptions options) {
    this.options = options;
  }

  /**
   * Begins to read one document in a language of its own. The reading is not safe for use by
   * several threads.
   *
   * @param tag a BCP 47 tag, such as {@code de-CH}
   */
  public MarkdownReading open(SourceFile file, String tag) {
    return new MarkdownReading(
        file, tag.equals(options.language()) ? options : options.in(tag), dialects);
  }
}
