package dev.kindling.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The elements of HTML, and what the standard says of each alone (sections 4 and 13.1.2). */
public final class Elements {

  /** What may stand between words (section 3.2.5.2.5). */
  private static final Set<String> PHRASING =
      WordLists.sorted(
          "a abbr area audio b bdi bdo br button canvas cite code data datalist del dfn em embed i"
              + " iframe img input ins kbd label link map mark math meta meter noscript object"
              + " output picture progress q rp rt ruby s samp script select slot small source span"
              + " strong sub sup svg template textarea time track u var video wbr");

  private static final Set<String> OTHER =
      WordLists.sorted(
          "address article aside base blockquote body caption col colgroup dd details dialog div dl"
              + " dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr"
              + " html legend li main menu nav ol optgroup option p pre search section style"
              + " summary table tbody td tfoot th thead title tr ul");

  private static final Set<String> OBSOLETE =
      WordLists.sorted(
          "acronym applet basefont bgsound big blink center dir font frame frameset image isindex"
              + " keygen listing marquee menuitem multicol nextid nobr noembed noframes param"
              + " plaintext rb rtc spacer strike tt xmp");

  /** Without an end tag, those of old pages too: browsers know them still. */
  private static final Set<String> VOID =
      WordLists.of(
          "area base basefont bgsound br col embed frame hr img input keygen link meta param source"
              + " track wbr");

  private static final Set<String> RAW =
      WordLists.of("script style iframe noembed noframes plaintext xmp");

  private static final Set<String> RAW_WITH_REFERENCES = WordLists.of("textarea title");

  private static final Set<String> END_IS_OPTIONAL =
      WordLists.of(
          "html head body li dt dd p rt rp optgroup option colgroup caption thead tbody tfoot tr td"
              + " th");

  private static final Set<String> METADATA =
      WordLists.of("base basefont bgsound link meta noframes script style template title");

  /** Names with a hyphen that other standards took (section 4.13.3). */
  private static final Set<String> NEVER_CUSTOM =
      WordLists.of(
          "annotation-xml color-profile font-face font-face-format font-face-name font-face-src"
              + " font-face-uri missing-glyph");

  /** The namespace of every element of HTML. */
  public static final String NAMESPACE = "http://www.w3.org/1999/xhtml";

  private Elements() {}

  /** Whether an element of this name may stand between words. */
  public static boolean isPhrasing(String name) {
    return PHRASING.contains(name) || isCustom(name);
  }

  /** Whether the standard has an element of this name, or lets authors define one. */
  public static boolean isKnown(String name) {
    return PHRASING.contains(name) || OTHER.contains(name) || isCustom(name);
  }

  /** Whether the name is one that scripts may define. */
  public static boolean isCustom(String name) {
    return name.indexOf('-') > 0 && !NEVER_CUSTOM.contains(name);
  }

  /** Whether the standard had such an element once. */
  public static boolean isObsolete(String name) {
    return OBSOLETE.contains(name);
  }

  /** Whether it has neither content nor an end tag. */
  public static boolean isVoid(String name) {
    return VOID.contains(name);
  }

  /** Whether everything up to the end tag is text. */
  public static boolean isRaw(String name) {
    return RAW.contains(name) || RAW_WITH_REFERENCES.contains(name);
  }

  /** The names of the standard, none of them obsolete or custom, in a fixed order. */
  public static List<String> names() {
    List<String> all = new ArrayList<>(PHRASING);
    all.addAll(OTHER);
    return all;
  }

  /** Whether character references mean something in its text. */
  public static boolean resolvesReferences(String name) {
    return !RAW.contains(name);
  }

  /** Whether its end tag may be left out. */
  public static boolean mayLackEnd(String name) {
    return END_IS_OPTIONAL.contains(name);
  }

  /** Whether it tells about the page, and so is at home in its head. */
  static boolean isMetadata(String name) {
    return METADATA.contains(name);
  }

  /** Whether it begins a drawing or a formula, in which other rules hold. */
  static boolean isForeign(String name) {
    return name.equals("svg") || name.equals("math");
  }

  /** Whether browsers drop a line end that follows its start tag. */
  static boolean dropsFirstLineEnd(String name) {
    return name.equals("pre") || name.equals("textarea") || name.equals("listing");
  }
}
