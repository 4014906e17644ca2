package dev.kindling.check;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.html.Attribute;
import dev.kindling.html.Element;
import dev.kindling.html.Words;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Each id is there once, and everything that names an id names one that is there. */
final class Ids implements PageRule {

  private static final Set<String> NAMING =
      Words.of(
          "for list form headers popovertarget commandfor aria-activedescendant aria-controls"
              + " aria-describedby aria-details aria-errormessage aria-flowto aria-labelledby"
              + " aria-owns");

  @Override
  public void check(Page page) {
    for (Element element : page.elements()) {
      for (Attribute attribute : element.attributes()) {
        if (attribute.name().equals("id")) {
          id(page, element, attribute);
        } else if (NAMING.contains(attribute.name()) && !isOther(element, attribute)) {
          names(page, attribute);
        }
      }
    }
  }

  private static void id(Page page, Element element, Attribute id) {
    String value = id.value();
    if (value.isEmpty() || value.chars().anyMatch(Character::isWhitespace)) {
      page.report(
          Code.HTML_SYNTAX,
          id,
          value.isEmpty() ? "an `id` is empty" : "the id `" + value + "` has a space in it",
          "write one word, or take it out");
    } else if (page.byId(value).filter(first -> first != element).isPresent()) {
      page.report(
          Code.ID_TWICE,
          id,
          "the id `" + value + "` is on the page twice",
          "rename one: links and labels only find the first");
    }
  }

  /**
   * Whether the attribute means something else here: the cells' headers are checked with tables.
   */
  private static boolean isOther(Element element, Attribute attribute) {
    return attribute.name().equals("headers")
        || (attribute.name().equals("for") && !element.is("label") && !element.is("output"))
        || (attribute.name().equals("list") && !element.is("input"));
  }

  private static void names(Page page, Attribute attribute) {
    for (String id : Words.list(attribute.value())) {
      if (!id.isEmpty() && page.byId(id).isEmpty()) {
        Optional<String> near = NearestName.advice(id, new TreeSet<>(page.ids().keySet()));
        page.report(
            Code.DEAD_REFERENCE,
            attribute,
            "`" + attribute.name() + "` names the id `" + id + "`, which is not on the page",
            near.orElse("give the element that is meant this `id`"));
      }
    }
  }
}
