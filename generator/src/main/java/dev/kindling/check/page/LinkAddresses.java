package dev.kindling.check.page;

import dev.kindling.diagnostic.Code;
import dev.kindling.html.Element;
import java.util.List;

/**
 * What leads somewhere, or loads something, says where or what (HTML Standard, sections 4.2.4,
 * 4.2.5 and 4.8.3). HTML lets an {@code a} without an address stand for a link that could be there;
 * a page that means this says so, as with {@code aria-current}.
 */
final class LinkAddresses implements PageRule {

  private static final List<String> MEANT =
      List.of("href", "id", "name", "role", "aria-current", "aria-disabled");

  private static final List<String> LOADED = List.of("href", "imagesrcset");
  private static final List<String> SHOWN = List.of("src", "srcset");
  private static final List<String> SAYS = List.of("name", "property", "http-equiv");

  private final CheckedPage page;

  LinkAddresses(CheckedPage page) {
    this.page = page;
  }

  @Override
  public void enter(Element element) {
    switch (element.name()) {
      case "a" -> needs(Code.EMPTY_LINK, MEANT, element, "so it leads nowhere", "write a `span`");
      case "link" -> needs(Code.HTML_SYNTAX, LOADED, element, "so it loads nothing", "remove it");
      case "img" -> needs(Code.HTML_SYNTAX, SHOWN, element, "so it shows nothing", "remove it");
      case "meta" -> meta(element);
      default -> {}
    }
  }

  private void needs(
      Code code, List<String> any, Element element, String effect, String otherwise) {
    if (any.stream().noneMatch(element::has) && !element.isInside("svg")) {
      page.report(
          code,
          element,
          "this `" + element.name() + "` has no `" + any.get(0) + "`, " + effect,
          "add the address, or " + otherwise);
    }
  }

  private void meta(Element element) {
    if (SAYS.stream().anyMatch(element::has) && !element.has("content")) {
      page.report(
          Code.HTML_SYNTAX,
          element,
          "this `meta` has no `content`, so it says nothing",
          "add the content, or remove it");
    }
  }
}
