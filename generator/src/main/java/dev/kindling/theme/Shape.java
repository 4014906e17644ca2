package dev.kindling.theme;

import java.util.ArrayList;
import java.util.List;

/** What a template can find under a name, before there is any value. Immutable, thread-safe. */
public sealed interface Shape permits Shape.Plain, Shape.Many, Shape.Maybe, GroupShape {

  /** What a theme maker would call a value of this shape, such as {@code a list}. */
  String description();

  /** A value with nothing in it. */
  enum Plain implements Shape {
    /** Text of an author or of the theme. */
    TEXT("text"),
    /** An {@link Address}. */
    ADDRESS("an address"),
    /** A number. */
    NUMBER("a number"),
    /** {@code true} or {@code false}. */
    FLAG("a flag"),
    /** {@link dev.kindling.theme.Html} of the engine. */
    HTML("HTML"),
    /** One thing on one page and another on the next; a template can do nothing with it. */
    MIXED("one thing on some pages and another on others"),
    /** Something that nothing is known of, so that nothing can be wrong with it. */
    ANYTHING("anything");

    private final String description;

    Plain(String description) {
      this.description = description;
    }

    @Override
    public String description() {
      return description;
    }

    /** Whether it is printed as text. */
    boolean isPrintable() {
      return this != HTML && this != MIXED;
    }
  }

  /**
   * A list.
   *
   * @param item the shape of each value in it
   */
  record Many(Shape item) implements Shape {
    @Override
    public String description() {
      return "a list";
    }
  }

  /**
   * Something that is not there on every page.
   *
   * @param shape what it is when it is there
   */
  record Maybe(Shape shape) implements Shape {
    @Override
    public String description() {
      return shape.description();
    }
  }

  /** The shape of the value when it is there. */
  default Shape present() {
    return this instanceof Maybe maybe ? maybe.shape().present() : this;
  }

  /** The same shape for a value that may be missing. */
  default Shape optional() {
    return this instanceof Maybe ? this : new Maybe(this);
  }

  /**
   * What can be relied on when a value has one of several shapes.
   *
   * @param shapes at least one
   */
  static Shape common(List<Shape> shapes) {
    List<Shape> different = new ArrayList<>();
    boolean isOptional = false;
    for (Shape shape : shapes) {
      Shape present = shape.present();
      isOptional |= shape instanceof Maybe;
      if (different.stream().noneMatch(other -> other == present)) {
        different.add(present);
      }
    }
    Shape common = commonOf(different);
    return isOptional ? common.optional() : common;
  }

  private static Shape commonOf(List<Shape> shapes) {
    if (shapes.size() == 1) {
      return shapes.get(0);
    }
    if (shapes.contains(Plain.ANYTHING)) {
      return Plain.ANYTHING;
    }
    List<Shape> items = new ArrayList<>();
    List<GroupShape> names = new ArrayList<>();
    boolean isPrintable = true;
    for (Shape shape : shapes) {
      if (shape instanceof Many many) {
        items.add(many.item());
      } else if (shape instanceof GroupShape group) {
        names.add(group);
      }
      isPrintable &= shape instanceof Plain plain && plain.isPrintable();
    }
    if (items.size() == shapes.size()) {
      return new Many(common(items));
    }
    if (names.size() == shapes.size()) {
      return GroupShape.common(names);
    }
    return isPrintable ? Plain.TEXT : Plain.MIXED;
  }
}
