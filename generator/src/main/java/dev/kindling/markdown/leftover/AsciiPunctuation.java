package dev.kindling.markdown.leftover;

/** The signs that a backslash makes text of (CommonMark, section 2.4). Stateless. */
public final class AsciiPunctuation {

  private static final String ALL = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private AsciiPunctuation() {}

  /** Whether a character is one of them. */
  public static boolean contains(char c) {
    return ALL.indexOf(c) >= 0;
  }
}
