package dev.kindling.html;

/**
 * An attribute of a start tag.
 *
 * @param name in lower case
 * @param value with character references resolved; the empty text when there is none
 * @param start offset of the name in the page: 0-based, in UTF-16 units
 * @param valueStart offset of the first character of the value, without a quote
 * @param end offset behind the last character of the value, or of the name where there is no value
 */
public record Attribute(String name, String value, int start, int valueStart, int end) {

  /** Whether a value is written, even an empty one. */
  public boolean hasValue() {
    return valueStart > start + name.length();
  }
}
