package dev.kindling.check.page;

import dev.kindling.diagnostic.Code;
import dev.kindling.html.Attribute;
import dev.kindling.html.Element;
import dev.kindling.source.LanguageTag;
import java.util.Optional;

/** The page says in which language it is, with a tag that exists (BCP 47). */
final class Languages implements PageRule {

  private final CheckedPage page;
  private boolean hasHtml;

  Languages(CheckedPage page) {
    this.page = page;
  }

  @Override
  public void enter(Element element) {
    hasHtml |= element.is("html");
    Optional<Attribute> lang = element.attribute("lang");
    if (lang.isPresent()) {
      language(element, lang.get());
    } else if (element.is("html")) {
      page.report(
          Code.PAGE_LANGUAGE,
          element,
          "the page does not say in which language it is",
          "write `<html lang=\"…\">`: screen readers choose their voice by it");
    }
  }

  @Override
  public void end() {
    if (!hasHtml) {
      page.report(
          Code.HTML_SYNTAX, "the page has no `html` element", "put `<html lang=\"…\">` around it");
    }
  }

  private void language(Element element, Attribute lang) {
    if (lang.value().isEmpty() && !element.is("html")) {
      // The empty tag says that the language is unknown, which is allowed inside a page.
      return;
    }
    if (!LanguageTag.isKnown(lang.value())) {
      page.report(
          Code.PAGE_LANGUAGE,
          lang,
          "`" + lang.value() + "` is not the tag of a language",
          LanguageTag.advice(lang.value()));
    }
  }
}
