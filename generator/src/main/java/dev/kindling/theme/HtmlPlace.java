package dev.kindling.theme;

import dev.kindling.address.UriReference;
import dev.kindling.html.Attributes;

/**
 * A place in HTML, as far as it matters to a value that is put there.
 *
 * @param part what part of the page it is in
 * @param name the attribute for {@link Part#ATTRIBUTE} and {@link Part#UNQUOTED}, the element for
 *     {@link Part#SCRIPT}, {@link Part#STYLE} and {@link Part#PLAIN}, else empty; in lower case
 * @param before in an attribute, what stands in it already
 */
record HtmlPlace(Part part, String name, String before) {

  /** A value that has been printed, in {@link #before}. */
  static final char VALUE = '\ufffc';

  /** A part of a page. */
  enum Part {
    /** Text between tags. */
    TEXT,
    /** Text in an element that holds no others, such as {@code title}. */
    PLAIN,
    /** The inside of an element that runs: {@code script}, or one that is read by nobody. */
    SCRIPT,
    /** The inside of {@code style}. */
    STYLE,
    /** The name of an element. */
    ELEMENT_NAME,
    /** In a tag, where a name of an attribute may be. */
    IN_TAG,
    /** An attribute without quotation marks. */
    UNQUOTED,
    /** An attribute in quotation marks. */
    ATTRIBUTE,
    /** A comment, or the doctype. */
    COMMENT
  }

  /** Whether the attribute holds an address. */
  boolean isAddress() {
    return part == Part.ATTRIBUTE && Attributes.holdAddresses(name);
  }

  /** Whether the attribute is run as a script. */
  boolean isHandler() {
    return part == Part.ATTRIBUTE && name.startsWith("on");
  }

  /**
   * Whether what stands in the attribute already decides where the address leads: text behind it
   * can choose neither a scheme nor a host.
   */
  boolean isDecided() {
    if (name.endsWith("srcset")) {
      return false;
    }
    return before.indexOf(VALUE) >= 0 || UriReference.asBrowsersRead(before).isDecided();
  }

  /** Whether a browser that goes on from either place reads the same. */
  boolean isLike(HtmlPlace other) {
    boolean isInTag = isInTag() && other.isInTag();
    return isInTag || (part == other.part && name.equals(other.name));
  }

  private boolean isInTag() {
    return part == Part.ELEMENT_NAME || part == Part.IN_TAG || part == Part.UNQUOTED;
  }
}
