package dev.kindling.check.page;

import dev.kindling.diagnostic.Code;
import dev.kindling.html.Attribute;
import dev.kindling.html.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The page says in which language it is, with a tag that exists (BCP 47). */
final class Languages implements PageRule {

  private static final Pattern TAG =
      Pattern.compile(
          "(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?"
              + "(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(?:-[0-9a-wyz](?:-[a-z0-9]{2,8})+)*"
              + "(?:-x(?:-[a-z0-9]{1,8})+)?");

  /** Names of three letters that libraries use, and the two letters that stand for them here. */
  private static final String OF_LIBRARIES =
      " alb=sq arm=hy baq=eu bur=my chi=zh cze=cs dut=nl fre=fr geo=ka ger=de gre=el ice=is mac=mk"
          + " mao=mi may=ms per=fa rum=ro slo=sk tib=bo wel=cy";

  private static final Set<String> TWO_LETTERS = new HashSet<>(List.of(Locale.getISOLanguages()));

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
    String shorter = shorter(lang.value());
    if (!shorter.isEmpty() || !isLanguage(lang.value())) {
      page.report(
          Code.PAGE_LANGUAGE,
          lang,
          "`" + lang.value() + "` is not the tag of a language",
          shorter.isEmpty()
              ? "write one like `en`, `en-GB` or `de`"
              : "write `" + shorter + "`: a language that has a name of two letters has no other");
    }
  }

  /** The two letters that a tag must begin with in the place of three; mostly the empty text. */
  private static String shorter(String tag) {
    int end = tag.indexOf('-');
    String first = (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    if (first.length() == 3) {
      for (String language : Locale.getISOLanguages()) {
        if (Locale.forLanguageTag(language).getISO3Language().equals(first)) {
          return language;
        }
      }
      int found = OF_LIBRARIES.indexOf(" " + first + "=");
      return found < 0 ? "" : OF_LIBRARIES.substring(found + 5, found + 7);
    }
    return "";
  }

  private static boolean isLanguage(String tag) {
    String lower = tag.toLowerCase(Locale.ROOT);
    int end = lower.indexOf('-');
    String first = end < 0 ? lower : lower.substring(0, end);
    // No language has a name of more than three letters; the form is only kept for the future.
    return TAG.matcher(lower).matches()
        && first.length() <= 3
        && (first.length() == 3 || TWO_LETTERS.contains(first));
  }
}
