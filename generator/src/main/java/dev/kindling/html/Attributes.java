package dev.kindling.html;

import java.util.Set;

/** What the standard says of attributes, whatever their values. Stateless. */
public final class Attributes {

  /** On any element. */
  private static final Set<String> NAMING =
      WordLists.of(
          "form headers popovertarget commandfor aria-activedescendant aria-controls"
              + " aria-describedby aria-details aria-errormessage aria-flowto aria-labelledby"
              + " aria-owns");

  /** On any element that has it (HTML Standard, its index of attributes; SVG 2). */
  private static final Set<String> ADDRESSES =
      WordLists.of(
          "action background cite data formaction href imagesrcset longdesc manifest ping poster"
              + " src srcset xlink:href");

  private Attributes() {}

  /**
   * Whether an attribute holds an address, or several.
   *
   * @param attribute its name, in lower case
   */
  public static boolean holdAddresses(String attribute) {
    return ADDRESSES.contains(attribute);
  }

  /**
   * Whether an attribute gives a namespace, as XML does and HTML does not.
   *
   * @param attribute its name, in lower case
   */
  public static boolean isNamespace(String attribute) {
    return attribute.equals("xmlns") || attribute.startsWith("xmlns:");
  }

  /**
   * Whether an attribute names other elements by their ids.
   *
   * @param element the name of the element that has it
   * @param attribute its name; both in lower case
   */
  public static boolean namesIds(String element, String attribute) {
    return switch (attribute) {
      case "for" -> element.equals("label") || element.equals("output");
      case "list" -> element.equals("input");
      default -> NAMING.contains(attribute);
    };
  }
}
