package dev.kindling.check.page;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.html.Attribute;
import dev.kindling.html.Attributes;
import dev.kindling.html.Element;
import dev.kindling.html.Elements;
import dev.kindling.html.Obsolete;
import java.util.Optional;

/**
 * Elements that HTML does not have, or no longer (section 16.2 of the standard), and namespaces. A
 * template should have none; a page that is only copied may be as old as it is.
 */
public final class UnknownElements {

  private UnknownElements() {}

  /** Tells those of a page that was made. */
  public static void check(CheckedPage page) {
    for (Element element : page.elements()) {
      String name = element.name();
      if (element.isForeign()) {
        continue;
      }
      namespaces(page, element);
      if (Elements.isKnown(name)) {
        continue;
      }
      boolean isObsolete = Elements.isObsolete(name);
      Optional<String> near =
          isObsolete ? Obsolete.instead(name) : NearestName.advice(name, Elements.names());
      page.report(
          Code.HTML_SYNTAX,
          element,
          "`<" + name + (isObsolete ? ">` is no longer part of HTML" : ">` is no element of HTML"),
          near.orElse("take it out; how something looks belongs in a style sheet"));
    }
  }

  /** The one that HTML has anyway may be repeated, for pages that are read as XML, too. */
  private static void namespaces(CheckedPage page, Element element) {
    for (Attribute attribute : element.attributes()) {
      boolean isOwn =
          attribute.name().equals("xmlns") && attribute.value().equals(Elements.NAMESPACE);
      if (Attributes.isNamespace(attribute.name()) && !isOwn) {
        page.report(
            Code.HTML_SYNTAX,
            attribute.start(),
            attribute.end(),
            "`" + attribute.name() + "` means nothing here: HTML has no namespaces",
            "take it out");
      }
    }
  }
}
