package dev.kindling.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An element of a page. Does not change once its page has been read. */
public final class Element implements Node {

  private final String name;
  private final @Nullable Element parent;
  private final int index;
  private final int start;
  private final int end;
  private final List<Attribute> attributes;
  private final boolean isForeign;

  /** One bit for each name's hash: nearly every question is for an attribute that is not there. */
  private final long names;

  private final List<Node> children = new ArrayList<>(4);

  /**
   * Makes an element.
   *
   * @param attributes a list that does not change
   * @param isForeign whether it belongs to a drawing or a formula
   */
  Element(
      String name,
      @Nullable Element parent,
      int index,
      int start,
      int end,
      List<Attribute> attributes,
      boolean isForeign) {
    this.name = name;
    this.parent = parent;
    this.index = index;
    this.start = start;
    this.end = end;
    this.attributes = attributes;
    this.isForeign = isForeign;
    long bits = 0;
    for (int i = 0; i < attributes.size(); i++) {
      bits |= bit(attributes.get(i).name());
    }
    this.names = bits;
  }

  /** The name in lower case. */
  public String name() {
    return name;
  }

  /** Whether this is an element of this name. */
  public boolean is(String wanted) {
    return name.equals(wanted);
  }

  /** Whether it belongs to a drawing or a formula, and so is not an element of HTML. */
  public boolean isForeign() {
    return isForeign;
  }

  /** The element that holds this one. */
  public Optional<Element> parent() {
    return Optional.ofNullable(parent);
  }

  /** The place among all elements of the page, 0-based, in the order of their start tags. */
  public int index() {
    return index;
  }

  /** Offset of the start tag in the page: 0-based, in UTF-16 units. */
  public int start() {
    return start;
  }

  /** Offset behind the start tag. */
  public int end() {
    return end;
  }

  /** The attributes in the order they are written; of two with one name only the first. */
  public List<Attribute> attributes() {
    return attributes;
  }

  /** The elements and texts inside, in order. */
  public List<Node> children() {
    return Collections.unmodifiableList(children);
  }

  /** The attribute of a name. */
  public Optional<Attribute> attribute(String wanted) {
    return Optional.ofNullable(find(wanted));
  }

  /** Whether there is an attribute of a name, with or without a value. */
  public boolean has(String wanted) {
    return find(wanted) != null;
  }

  /** The value of an attribute; the empty text when it is not there. */
  public String value(String wanted) {
    Attribute found = find(wanted);
    return found == null ? "" : found.value();
  }

  /** Whether this element stands inside one of a name, at any depth. */
  public boolean isInside(String wanted) {
    for (Element at = parent; at != null; at = at.parent) {
      if (at.is(wanted)) {
        return true;
      }
    }
    return false;
  }

  /** The text inside, of all depths, as it stands. */
  public String text() {
    StringBuilder text = new StringBuilder();
    addText(text);
    return text.toString();
  }

  void add(Node child) {
    children.add(child);
  }

  private void addText(StringBuilder text) {
    for (Node child : children) {
      if (child instanceof Text run) {
        run.addTo(text);
      } else if (child instanceof Element inner) {
        inner.addText(text);
      }
    }
  }

  private static long bit(String name) {
    return 1L << (name.hashCode() & 63);
  }

  private @Nullable Attribute find(String wanted) {
    if ((names & bit(wanted)) == 0) {
      return null;
    }
    for (int i = 0; i < attributes.size(); i++) {
      if (attributes.get(i).name().equals(wanted)) {
        return attributes.get(i);
      }
    }
    return null;
  }

  /** The start tag in short, for messages in tests. */
  @Override
  public String toString() {
    return "<" + name + ">@" + start;
  }
}
