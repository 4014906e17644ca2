package dev.kindling.markdown;

import dev.kindling.html.Attributes;
import dev.kindling.html.Elements;
import dev.kindling.html.WordLists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/** What of HTML authors may write: all that runs nothing, loads no page and asks for no input. */
final class AllowedHtml {

  /** Elements that run code, load other pages, ask for input or change the page as a whole. */
  private static final Set<String> UNSAFE =
      WordLists.of(
          "applet base body button canvas datalist dialog embed fieldset fencedframe form frame"
              + " frameset head html iframe input label legend link math meta noembed noframes"
              + " noscript object optgroup option output param plaintext portal script select slot"
              + " style svg template textarea title xmp");

  private static final SortedSet<String> GLOBAL =
      WordLists.sorted(
          "class dir hidden id inert itemid itemprop itemscope itemtype lang role tabindex title"
              + " translate");

  private static final SortedMap<String, SortedSet<String>> ATTRIBUTES =
      WordLists.table(
          "a: download href hreflang referrerpolicy rel target type",
          "area: alt coords download href rel shape target",
          "audio: controls loop muted preload src",
          "blockquote: cite",
          "col: span",
          "colgroup: span",
          "data: value",
          "del: cite datetime",
          "details: name open",
          "img: alt decoding height loading src width",
          "ins: cite datetime",
          "li: value",
          "map: name",
          "meter: high low max min optimum value",
          "ol: reversed start type",
          "progress: max value",
          "q: cite",
          "source: height media src type width",
          "td: colspan headers rowspan",
          "th: abbr colspan headers rowspan scope",
          "time: datetime",
          "track: default kind label src srclang",
          "video: controls height loop muted playsinline poster preload src width");

  private AllowedHtml() {}

  /** Whether an element is one of the standard's, or was, that a page's text must not have. */
  static boolean isUnsafe(String element) {
    return UNSAFE.contains(element);
  }

  /** The names of all elements that authors may write, but those that scripts define. */
  static List<String> elements() {
    List<String> all = new ArrayList<>(Elements.names());
    all.removeIf(UNSAFE::contains);
    return all;
  }

  /** Whether an element may have an attribute. */
  static boolean isAttribute(String element, String name) {
    return GLOBAL.contains(name)
        || (name.startsWith("data-") && name.length() > 5)
        || name.startsWith("aria-")
        || (Elements.isCustom(element)
            && !Attributes.holdAddresses(name)
            && !Attributes.isNamespace(name))
        || own(element).contains(name);
  }

  /** The names of the attributes that an element may have. */
  static List<String> attributes(String element) {
    List<String> all = new ArrayList<>(GLOBAL);
    all.addAll(own(element));
    return all;
  }

  private static SortedSet<String> own(String element) {
    return ATTRIBUTES.getOrDefault(element, Collections.emptySortedSet());
  }
}
