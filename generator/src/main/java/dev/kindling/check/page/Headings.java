package dev.kindling.check.page;

import dev.kindling.diagnostic.Code;
import dev.kindling.html.Element;

/** One heading of the first level, and below it none that skips a level. */
final class Headings implements PageRule {

  private final CheckedPage page;

  /** How many headings of level 1 there were. */
  private int first;

  /** The level of the last heading. */
  private int last;

  Headings(CheckedPage page) {
    this.page = page;
  }

  @Override
  public void enter(Element element) {
    int level = page.isUnheard(element) ? 0 : level(element);
    if (level == 0) {
      return;
    }
    if (level == 1 && first++ == 1) {
      page.report(
          Code.PAGE_HEADING,
          element,
          "the page has a second heading of level 1",
          "make it `h2`, or lower: the first one says what the page is");
    }
    if (last > 0 && level > last + 1) {
      page.report(
          Code.HEADING_LEVEL,
          element,
          "a heading of level " + level + " follows one of level " + last,
          "make it level " + (last + 1) + ", or add the level between");
    }
    if (page.name(element).isEmpty()) {
      page.report(
          Code.EMPTY_HEADING,
          element,
          "a heading of level " + level + " is empty",
          "give it words, or take it out");
    }
    last = level;
  }

  @Override
  public void end() {
    if (first == 0) {
      page.report(
          Code.PAGE_HEADING,
          "the page has no heading of level 1",
          "give it one `h1` that says what the page is");
    }
  }

  /** The level of a heading, or 0 for anything else. */
  private static int level(Element element) {
    String name = element.name();
    boolean isNative =
        name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    if (!(isNative || element.has("role")) || !Roles.of(element).equals("heading")) {
      return 0;
    }
    String written = element.value("aria-level").strip();
    if (written.length() == 1 && Character.isDigit(written.charAt(0)) && !written.equals("0")) {
      return written.charAt(0) - '0';
    }
    return isNative ? name.charAt(1) - '0' : 2;
  }
}
