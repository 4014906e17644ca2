package dev.kindling.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What authors may write as HTML: the elements and attributes of the HTML Living Standard. */
final class HtmlElements {

  private static final SortedSet<String> PHRASING =
      names(
          "a abbr audio b bdi bdo br cite code data del dfn em i img ins kbd map area mark meter"
              + " picture progress q rp rt ruby s samp small source span strong sub sup time track"
              + " u var video wbr");

  private static final SortedSet<String> FLOW =
      names(
          "address article aside blockquote caption col colgroup dd details div dl dt figcaption"
              + " figure footer h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search"
              + " section summary table tbody td tfoot th thead tr ul");

  private static final SortedSet<String> VOID = names("area br col hr img source track wbr");

  /** Elements that run code, load other pages, ask for input or change the page as a whole. */
  private static final SortedSet<String> UNSAFE =
      names(
          "applet base body button canvas datalist dialog embed fieldset fencedframe form frame"
              + " frameset head html iframe input label legend link math meta noembed noframes"
              + " noscript object optgroup option output param plaintext portal script select slot"
              + " style svg template textarea title xmp");

  /** Unsafe elements whose content is not HTML. */
  private static final SortedSet<String> RAW_TEXT =
      names("iframe noembed noframes plaintext script style textarea title xmp");

  private static final SortedSet<String> OBSOLETE =
      names(
          "acronym basefont bgsound big blink center dir font image keygen listing marquee menuitem"
              + " multicol nextid nobr rb rtc spacer strike tt");

  /** Names with a hyphen that other standards took (HTML Living Standard, section 4.13.3). */
  private static final SortedSet<String> NEVER_CUSTOM =
      names(
          "annotation-xml color-profile font-face font-face-format font-face-name font-face-src"
              + " font-face-uri missing-glyph");

  /** Elements that hold text and phrasing elements only. */
  private static final SortedSet<String> TEXT_ONLY =
      names(
          "abbr b bdi bdo cite code data dfn em h1 h2 h3 h4 h5 h6 i kbd mark meter p pre progress q"
              + " rp rt ruby s samp small span strong sub sup summary time u var");

  /** Elements that hold certain elements only. */
  private static final SortedSet<String> PARTS_ONLY =
      names("colgroup dl menu ol picture table tbody tfoot thead tr ul");

  private static final SortedMap<String, SortedSet<String>> PARENTS =
      lists(
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
          "source: audio picture video",
          "track: audio video",
          "rt: ruby",
          "rp: ruby");

  /** Elements that may stand nowhere inside certain others, however deep. */
  private static final SortedMap<String, SortedSet<String>> REFUSERS =
      lists(
          "address: address dt th",
          "article: address dt th",
          "aside: address dt th",
          "details: a",
          "dfn: dfn",
          "footer: address dt footer header th",
          "h2: address dt th",
          "h3: address dt th",
          "h4: address dt th",
          "h5: address dt th",
          "h6: address dt th",
          "header: address dt footer header th",
          "hgroup: address dt th",
          "meter: meter",
          "nav: address dt th",
          "progress: progress",
          "section: address dt th",
          "table: caption");

  private static final SortedSet<String> GLOBAL =
      names(
          "class dir hidden id inert itemid itemprop itemscope itemtype lang role tabindex title"
              + " translate");

  private static final SortedMap<String, SortedSet<String>> ATTRIBUTES =
      lists(
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

  private static final SortedSet<String> ADDRESSES = names("cite href poster src");

  private static final SortedSet<String> ID_LISTS =
      names(
          "aria-activedescendant aria-controls aria-describedby aria-details aria-errormessage"
              + " aria-flowto aria-labelledby aria-owns headers");

  private HtmlElements() {}

  static boolean isKnown(String name) {
    return PHRASING.contains(name) || FLOW.contains(name) || isCustom(name);
  }

  static boolean isCustom(String name) {
    return name.indexOf('-') > 0 && !NEVER_CUSTOM.contains(name);
  }

  static boolean isUnsafe(String name) {
    return UNSAFE.contains(name);
  }

  static boolean isRawText(String name) {
    return RAW_TEXT.contains(name);
  }

  static boolean isObsolete(String name) {
    return OBSOLETE.contains(name);
  }

  static boolean isVoid(String name) {
    return VOID.contains(name);
  }

  static boolean isPhrasing(String name) {
    return PHRASING.contains(name) || isCustom(name);
  }

  static boolean isTextOnly(String name) {
    return TEXT_ONLY.contains(name);
  }

  static boolean isPartsOnly(String name) {
    return PARTS_ONLY.contains(name);
  }

  /** The elements in one of which an element must stand; empty when it may stand anywhere. */
  static Optional<SortedSet<String>> parents(String name) {
    return Optional.ofNullable(PARENTS.get(name));
  }

  /** The elements inside which an element may not stand at all. */
  static SortedSet<String> refusers(String name) {
    return REFUSERS.getOrDefault(name, Collections.emptySortedSet());
  }

  static boolean isAttribute(String element, String name) {
    return GLOBAL.contains(name)
        || (name.startsWith("data-") && name.length() > 5)
        || name.startsWith("aria-")
        || (isCustom(element) && !ADDRESSES.contains(name))
        || (ATTRIBUTES.containsKey(element) && ATTRIBUTES.get(element).contains(name));
  }

  static boolean isAddress(String attribute) {
    return ADDRESSES.contains(attribute);
  }

  static boolean isIdList(String attribute) {
    return ID_LISTS.contains(attribute);
  }

  static List<String> allNames() {
    List<String> all = new ArrayList<>(PHRASING);
    all.addAll(FLOW);
    return all;
  }

  static List<String> attributeNames(String element) {
    List<String> all = new ArrayList<>(GLOBAL);
    if (ATTRIBUTES.containsKey(element)) {
      all.addAll(ATTRIBUTES.get(element));
    }
    return all;
  }

  private static SortedSet<String> names(String list) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(List.of(list.split(" "))));
  }

  private static SortedMap<String, SortedSet<String>> lists(String... lines) {
    SortedMap<String, SortedSet<String>> all = new TreeMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      all.put(line.substring(0, colon), names(line.substring(colon + 2)));
    }
    return Collections.unmodifiableSortedMap(all);
  }
}
