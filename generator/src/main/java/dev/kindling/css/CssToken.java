package dev.kindling.css;

/**
 * A token of a style sheet (CSS Syntax Module Level 3, section 4). Offsets are 0-based, in UTF-16
 * units.
 *
 * @param type what it is
 * @param value its name or text, escapes resolved, without quotes; for a {@link Type#URL} the
 *     address; for others the token as written
 * @param start offset of its first character
 * @param end offset behind its last one
 * @param valueStart offset of the first character of the value as written
 * @param valueEnd offset behind its last one
 * @param isCut whether the style sheet ends before the token does
 */
public record CssToken(
    Type type, String value, int start, int end, int valueStart, int valueEnd, boolean isCut) {

  /** What a token is. */
  public enum Type {
    /** A name: {@code color}, {@code --ink}. */
    IDENT,
    /** A name and its bracket: {@code rgb(}; {@code url(} too, before a string. */
    FUNCTION,
    /** {@code @media}; the value is the name alone. */
    AT_KEYWORD,
    /** {@code #fff}; the value is without its {@code #}. */
    HASH,
    /** A text in quotes. */
    STRING,
    /** A text in quotes that the end of its line cuts off. */
    BAD_STRING,
    /** {@code url(a.png)}, whose address has no quotes. */
    URL,
    /** The same with what must not stand in it, such as a blank. */
    BAD_URL,
    /** A number, with its unit or {@code %} if it has one. */
    NUMBER,
    /** Blanks and ends of lines. */
    SPACE,
    /** A comment. The standard has no token for it: it stands nowhere in a way. */
    COMMENT,
    /** Any other character, or {@code <!--}, or {@code -->}. */
    DELIMITER
  }

  /** Whether it is this one character. */
  public boolean is(char c) {
    return type == Type.DELIMITER && value.length() == 1 && value.charAt(0) == c;
  }
}
