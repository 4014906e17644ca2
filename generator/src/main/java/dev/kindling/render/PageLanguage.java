package dev.kindling.render;

import dev.kindling.document.Language;
import dev.kindling.theme.View;

/**
 * In which language a page is, as a part of its view.
 *
 * @param language its language, a BCP 47 tag: the {@code lang} of the page
 * @param direction in which direction it is read, {@code ltr} or {@code rtl}: the {@code dir} of
 *     the page
 * @param locale its language in the form of Open Graph, such as {@code en_GB}
 */
record PageLanguage(String language, String direction, String locale) implements View {

  static PageLanguage of(Language language) {
    return new PageLanguage(language.tag(), language.direction(), language.locale());
  }
}
