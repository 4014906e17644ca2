package dev.kindling.html;

/**
 * A place in HTML that is not whole yet, as far as it matters to what is put there. Immutable.
 *
 * @param part what part of the page it is in
 * @param name the attribute for {@link Part#ATTRIBUTE} and {@link Part#UNQUOTED}, the element for
 *     {@link Part#SCRIPT}, {@link Part#STYLE} and {@link Part#PLAIN}, else empty; in lower case
 * @param before in an attribute, what stands in it already
 */
public record HtmlPlace(Part part, String name, String before) {

  /** In {@link #before}, something that is not known. */
  public static final char UNKNOWN = '\ufffc';

  /** Between tags. */
  static final HtmlPlace BETWEEN_TAGS = of(Part.TEXT);

  /** Leaves out what is not known of a name. */
  public HtmlPlace {
    name = name.replace(String.valueOf(UNKNOWN), "");
  }

  /** A part of a page. */
  public enum Part {
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

  static HtmlPlace of(Part part) {
    return new HtmlPlace(part, "", "");
  }

  /** In an element that holds no others. */
  static HtmlPlace in(String element) {
    Part part =
        Elements.resolvesReferences(element)
            ? Part.PLAIN
            : element.equals("style") ? Part.STYLE : Part.SCRIPT;
    return new HtmlPlace(part, element, "");
  }

  /** Whether the attribute holds an address. */
  public boolean isAddress() {
    return part == Part.ATTRIBUTE && Attributes.holdAddresses(name);
  }

  /** Whether the attribute is run as a script. */
  public boolean isHandler() {
    return part == Part.ATTRIBUTE && name.startsWith("on");
  }

  /** Whether a browser that goes on from either place reads the same. */
  public boolean isLike(HtmlPlace other) {
    boolean isInTag = isInTag() && other.isInTag();
    return isInTag || (part == other.part && name.equals(other.name));
  }

  private boolean isInTag() {
    return part == Part.ELEMENT_NAME || part == Part.IN_TAG || part == Part.UNQUOTED;
  }
}
