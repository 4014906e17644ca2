package dev.kindling.check.page;

import dev.kindling.diagnostic.Code;
import dev.kindling.html.Attribute;
import dev.kindling.html.Attributes;
import dev.kindling.html.Element;
import dev.kindling.html.WordLists;
import java.util.Optional;

/** Each id is there once, and everything that names an id names one that is there. */
final class IdReferences implements PageRule {

  private final CheckedPage page;

  IdReferences(CheckedPage page) {
    this.page = page;
  }

  @Override
  public void enter(Element element) {
    for (Attribute attribute : element.attributes()) {
      if (attribute.name().equals("id")) {
        id(element, attribute);
      } else if (Attributes.namesIds(element.name(), attribute.name())
          && !attribute.name().equals("headers")) {
        // What the headers of cells name is checked with their tables.
        names(attribute);
      }
    }
  }

  private void id(Element element, Attribute id) {
    String value = id.value();
    if (value.isEmpty() || value.chars().anyMatch(Character::isWhitespace)) {
      page.report(
          Code.HTML_SYNTAX,
          id,
          value.isEmpty() ? "an `id` is empty" : "the id `" + value + "` has a space in it",
          "write one word, or take it out");
    } else if (page.named().byId(value).filter(first -> first != element).isPresent()) {
      page.report(
          Code.DUPLICATE_ID,
          id,
          "the id `" + value + "` is on the page twice",
          "rename one: links and labels only find the first");
    }
  }

  private void names(Attribute attribute) {
    for (String id : WordLists.list(attribute.value())) {
      if (!id.isEmpty() && page.named().byId(id).isEmpty()) {
        Optional<String> near = page.idsLike(id);
        page.report(
            Code.DEAD_REFERENCE,
            attribute,
            "`" + attribute.name() + "` names the id `" + id + "`, which is not on the page",
            near.orElse("give the element that is meant this `id`"));
      }
    }
  }
}
