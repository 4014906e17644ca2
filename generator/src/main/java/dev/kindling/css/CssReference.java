package dev.kindling.css;

/**
 * Something that a style sheet refers to. Offsets are 0-based, in UTF-16 units.
 *
 * @param use what it is for
 * @param address without quotes, escapes resolved
 * @param start offset of the first character of the address as written
 * @param end offset behind its last one
 * @param isDisguised whether the name before it, of a function or a rule, is written with escapes
 */
public record CssReference(Use use, String address, int start, int end, boolean isDisguised) {

  /** What a style sheet refers to. */
  public enum Use {
    /** Another style sheet. */
    STYLE,
    /** A font. */
    FONT,
    /** A picture, as far as can be told. */
    IMAGE
  }
}
