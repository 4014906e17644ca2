package dev.kindling.markdown;

import java.util.List;
import java.util.Optional;

/**
 * A start tag as written, its entities resolved.
 *
 * @param name in lower case
 * @param attributes in the author's order
 * @param isSelfClosing whether it ends with {@code />}
 * @param start 0-based, in the text it was read from
 * @param end 0-based, behind the tag
 */
record HtmlTag(String name, List<Attribute> attributes, boolean isSelfClosing, int start, int end) {

  /**
   * One attribute.
   *
   * @param name in lower case
   * @param value empty when it has none
   * @param start 0-based offset of the name
   * @param valueStart 0-based offset of the value
   * @param end 0-based offset behind the value, without its quote
   */
  record Attribute(String name, Optional<String> value, int start, int valueStart, int end) {}

  Optional<String> get(String attribute) {
    for (Attribute one : attributes) {
      if (one.name().equals(attribute)) {
        return Optional.of(one.value().orElse(""));
      }
    }
    return Optional.empty();
  }
}
