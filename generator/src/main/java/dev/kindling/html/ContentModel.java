package dev.kindling.html;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * Which element may stand in which, by the HTML standard (section 4: "content model" and "contexts
 * in which this element can be used"). Stateless.
 */
public final class ContentModel {

  /** What is around a place: the names of the open elements. */
  @FunctionalInterface
  public interface Surrounding {

    /**
     * The name of one of them.
     *
     * @param distance 0 for the innermost
     * @return the empty text when there are no more
     */
    String at(int distance);
  }

  /** Elements that hold text and phrasing elements only. */
  private static final Set<String> TEXT_ONLY =
      WordLists.of(
          "abbr b bdi bdo button cite code data dfn em h1 h2 h3 h4 h5 h6 i kbd label legend mark"
              + " meter output p pre progress q rp rt ruby s samp small span strong sub sup summary"
              + " time u var");

  /** Elements that hold certain elements only, and no text. */
  private static final Set<String> PARTS_ONLY =
      WordLists.of(
          "colgroup dl head menu ol optgroup picture select table tbody tfoot thead tr ul");

  private static final SortedMap<String, SortedSet<String>> PARENTS =
      WordLists.table(
          "li: ul ol menu",
          "dt: dl div",
          "dd: dl div",
          "tr: table thead tbody tfoot",
          "td: tr",
          "th: tr",
          "thead: table",
          "tbody: table",
          "tfoot: table",
          "caption: table",
          "colgroup: table",
          "col: colgroup",
          "summary: details",
          "figcaption: figure",
          "legend: fieldset optgroup",
          "optgroup: select",
          "option: datalist optgroup select",
          "source: audio picture video",
          "track: audio video",
          "rt: ruby",
          "rp: ruby");

  /** What else may stand among the parts of an element. */
  private static final SortedMap<String, SortedSet<String>> GUESTS =
      WordLists.table(
          "dl: div", "head: base link meta noscript style title", "picture: img", "select: hr");

  /** Elements that may stand nowhere inside certain others, however deep. */
  private static final SortedMap<String, SortedSet<String>> REFUSERS =
      WordLists.table(
          "a: button",
          "address: address dt th",
          "article: address dt th",
          "aside: address dt th",
          "button: a button",
          "details: a button",
          "dfn: dfn",
          "embed: a button",
          "footer: address dt footer header th",
          "form: form",
          "h1: address dt th",
          "h2: address dt th",
          "h3: address dt th",
          "h4: address dt th",
          "h5: address dt th",
          "h6: address dt th",
          "header: address dt footer header th",
          "hgroup: address dt th",
          "iframe: a button",
          "label: a button label",
          "meter: meter",
          "nav: address dt th",
          "nobr: nobr",
          "progress: progress",
          "section: address dt th",
          "select: a button",
          "table: caption",
          "textarea: a button");

  private static final SortedSet<String> NONE = Collections.emptySortedSet();

  private ContentModel() {}

  /** Whether an element holds text and phrasing elements only. */
  public static boolean isTextOnly(String name) {
    return TEXT_ONLY.contains(name);
  }

  /** Whether an element holds certain elements only, and no text. */
  public static boolean isPartsOnly(String name) {
    return PARTS_ONLY.contains(name);
  }

  /**
   * Why an element may not stand at a place; nothing when it may. What a {@code template} holds is
   * at home elsewhere.
   *
   * @param name of the element, in lower case
   * @param around the place
   */
  public static Optional<String> misplaced(String name, Surrounding around) {
    String parent = around.at(0);
    if (parent.equals("template")) {
      return Optional.empty();
    }
    SortedSet<String> parents = PARENTS.getOrDefault(name, NONE);
    if (!parents.isEmpty() && !parents.contains(parent)) {
      String wanted = String.join(">`, `<", parents);
      return Optional.of("`<" + name + ">` must stand right inside `<" + wanted + ">`");
    }
    if (parents.isEmpty() && isStranger(name, parent, around)) {
      return Optional.of("`<" + name + ">` cannot stand right inside `<" + parent + ">`");
    }
    if (name.equals("a") && isInside("a", around)) {
      return Optional.of("a link cannot stand inside another link");
    }
    if (parent.equals("div") && !parents.isEmpty() && !around.at(1).equals("dl")) {
      return Optional.of("`<" + name + ">` must stand in a `<dl>`");
    }
    if (name.equals("area") && !isInside("map", around) && !isInTemplate(around)) {
      return Optional.of("`<area>` must stand inside `<map>`");
    }
    return holder(name, !parents.isEmpty(), around)
        .map(holder -> "`<" + name + ">` cannot stand inside `<" + holder + ">`");
  }

  /** Whether an element holds certain elements only, and not one of this name. */
  private static boolean isStranger(String name, String parent, Surrounding around) {
    if (name.equals("script") || name.equals("template")) {
      return false;
    }
    if (parent.equals("noscript") && around.at(1).equals("head")) {
      return !(name.equals("link") || name.equals("meta") || name.equals("style"));
    }
    return parent.equals("option")
        || (PARTS_ONLY.contains(parent) && !GUESTS.getOrDefault(parent, NONE).contains(name));
  }

  /** The element around that cannot hold one of this name, if any. */
  private static Optional<String> holder(String name, boolean isPart, Surrounding around) {
    if (!isPart && !Elements.isPhrasing(name) && isBlock(name)) {
      Optional<String> holder = textOnly(around);
      if (holder.isPresent() && !(isHeading(name) && holdsHeadings(holder.get()))) {
        return holder;
      }
    }
    for (String refuser : REFUSERS.getOrDefault(name, NONE)) {
      if (isInside(refuser, around)) {
        return Optional.of(refuser);
      }
    }
    return Optional.empty();
  }

  /** Whether it surely is none of the elements that tell about the page or that nobody knows. */
  private static boolean isBlock(String name) {
    return (Elements.isKnown(name) && !Elements.isMetadata(name))
        || ImpliedEnds.endsParagraph(name);
  }

  private static boolean isHeading(String name) {
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  private static boolean holdsHeadings(String name) {
    return name.equals("summary") || name.equals("legend");
  }

  /** The element around, however deep, that lets nothing but phrasing elements in. */
  private static Optional<String> textOnly(Surrounding around) {
    for (int i = 0; ; i++) {
      String name = around.at(i);
      if (TEXT_ONLY.contains(name)) {
        return Optional.of(name);
      }
      // What is left of the phrasing elements takes over what its own parent may hold.
      if (!Elements.isPhrasing(name) || name.equals("template") || Elements.isForeign(name)) {
        return Optional.empty();
      }
    }
  }

  /** Whether an element of a name is around, in the same template. */
  private static boolean isInside(String wanted, Surrounding around) {
    for (int i = 0; ; i++) {
      String name = around.at(i);
      if (name.equals(wanted)) {
        return true;
      }
      if (name.isEmpty() || name.equals("template")) {
        return false;
      }
    }
  }

  private static boolean isInTemplate(Surrounding around) {
    int last = 0;
    while (!around.at(last).isEmpty() && !around.at(last).equals("template")) {
      last++;
    }
    return around.at(last).equals("template");
  }
}
