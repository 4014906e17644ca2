package dev.kindling.check.reference;

import dev.kindling.html.Element;
import dev.kindling.html.WordLists;
import java.util.Locale;
import java.util.Set;

/** What browsers do with a {@code link} of a relation (WHATWG HTML, section 4.6.7). */
final class LinkRelations {

  private static final Set<String> ICONS =
      WordLists.of(
          "icon apple-touch-icon apple-touch-icon-precomposed apple-touch-startup-image mask-icon"
              + " fluid-icon");

  private static final Set<String> FOLLOWED =
      WordLists.of(
          "alternate author bookmark canonical external help license me next nofollow noopener"
              + " noreferrer opener prev privacy-policy search tag terms-of-service shortlink self"
              + " up index first last contents start");

  private LinkRelations() {}

  /** What the address of a {@code link} element is for. */
  static Use use(Element link) {
    Set<String> rel = WordLists.of(link.value("rel").toLowerCase(Locale.ROOT));
    if (rel.contains("stylesheet")) {
      return Use.STYLE;
    }
    if (rel.contains("preload")) {
      return preload(link.value("as").strip().toLowerCase(Locale.ROOT));
    }
    if (rel.contains("modulepreload")) {
      return Use.SCRIPT;
    }
    if (rel.stream().anyMatch(ICONS::contains)) {
      return Use.IMAGE;
    }
    if (rel.contains("manifest")) {
      return Use.MANIFEST;
    }
    if (rel.contains("preconnect") || rel.contains("dns-prefetch")) {
      return Use.PRECONNECT;
    }
    // Of a relation that is not known it is not known either what a browser does with it.
    return rel.stream().allMatch(FOLLOWED::contains) ? Use.METADATA : Use.PREFETCH;
  }

  private static Use preload(String as) {
    return switch (as) {
      case "style" -> Use.STYLE;
      case "script" -> Use.SCRIPT;
      case "font" -> Use.FONT;
      case "image" -> Use.IMAGE;
      case "audio", "video", "track" -> Use.MEDIA;
      case "worker" -> Use.WORKER;
      case "document" -> Use.FRAME;
      default -> Use.CONNECT;
    };
  }
}
