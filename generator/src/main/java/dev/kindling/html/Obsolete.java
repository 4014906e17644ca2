package dev.kindling.html;

import java.util.Optional;
import java.util.Set;

/** What to write in place of elements and attributes that HTML no longer has (section 16.2). */
public final class Obsolete {

  private static final String LOOKS =
      "take it out: how something looks is for the theme's style sheet to say";

  private static final Set<String> OF_LOOKS =
      WordLists.of("basefont big center font multicol spacer");

  private static final Set<String> LOOKS_ALONE =
      WordLists.of(
          "align alink background bgcolor border bordercolor cellpadding cellspacing char charoff"
              + " clear color compact face frame frameborder hspace link marginheight marginwidth"
              + " noshade nowrap rules size text valign vlink vspace");

  private static final Set<String> WITH_A_WIDTH =
      WordLists.of("col colgroup hr pre table tbody td tfoot th thead tr");

  private Obsolete() {}

  /**
   * What to write in place of an element.
   *
   * @param element its name, in lower case
   */
  public static Optional<String> instead(String element) {
    if (OF_LOOKS.contains(element)) {
      return Optional.of(LOOKS);
    }
    return switch (element) {
      case "acronym" -> Optional.of("write `<abbr>`");
      case "blink", "marquee" ->
          Optional.of("take it out: words that move or flash are hard to read for many");
      case "dir" -> Optional.of("write `<ul>`");
      case "listing", "plaintext", "xmp" -> Optional.of("write `<pre>`, and `&lt;` for each `<`");
      case "nobr" ->
          Optional.of("take it out, and write `&nbsp;` for the spaces between the words");
      case "strike" -> Optional.of("write `<s>`, or `<del>` for what was taken out");
      case "tt" -> Optional.of("write `<code>`, or `<kbd>` for keys");
      default -> Optional.empty();
    };
  }

  /**
   * What to do about an attribute that says how something looks.
   *
   * @param element the name of the element that has it
   * @param attribute its name; both in lower case
   */
  public static Optional<String> advice(String element, String attribute) {
    boolean isWidth =
        (attribute.equals("width") || attribute.equals("height")) && WITH_A_WIDTH.contains(element);
    return isWidth || LOOKS_ALONE.contains(attribute) ? Optional.of(LOOKS) : Optional.empty();
  }
}
