package dev.kindling.render;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Language;
import dev.kindling.html.HtmlText;
import dev.kindling.theme.Theme;
import java.util.ArrayList;
import java.util.List;

/**
 * A page that is not in the site's language says so, and one that is read from right to left is
 * laid out so, whatever the theme. Immutable and thread-safe.
 */
final class LanguageShown {

  private final Theme theme;
  private final Language site;

  /**
   * Prepares the check.
   *
   * @param site the language of the site
   */
  LanguageShown(Theme theme, Language site) {
    this.theme = theme;
    this.site = site;
  }

  /**
   * What the template of a page leaves out, at the template.
   *
   * @param language of the page
   * @param markup the finished page
   */
  List<Diagnostic> check(String template, Language language, String markup) {
    if (language.equals(site) && !language.isRightToLeft()) {
      return List.of();
    }
    int start = markup.indexOf("<html");
    int end = markup.indexOf('>', Math.max(0, start));
    if (start < 0 || end < 0) {
      // That is told of every page, whatever its language.
      return List.of();
    }
    String tag = markup.substring(start, end);
    List<Diagnostic> problems = new ArrayList<>();
    if (!language.equals(site)
        && !tag.contains("lang=\"" + HtmlText.escape(language.tag()) + '"')) {
      problems.add(
          problem(
              template,
              "pages with the template `"
                  + template
                  + "` do not say that they are in another language",
              "write `<html lang=\"{{page.language}}\" dir=\"{{page.direction}}\">` in it, or in"
                  + " the template that it extends"));
    }
    if (language.isRightToLeft() && !tag.contains("dir=\"rtl\"")) {
      problems.add(
          problem(
              template,
              "pages with the template `" + template + "` do not run from right to left",
              "write `dir=\"{{page.direction}}\"` into the tag `html` of it, or of the template"
                  + " that it extends"));
    }
    return problems;
  }

  private Diagnostic problem(String template, String message, String help) {
    return Diagnostic.of(Code.PAGE_LANGUAGE, theme.source(template).whole(), message)
        .withHelp(help);
  }
}
