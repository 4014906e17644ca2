package dev.kindling.markdown.leftover;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links and pictures by name, and marks of a list of contents. */
final class WikiLinks implements PassageRule {

  private static final Pattern LINK =
      Pattern.compile(
          "(?<!\\[)!?\\[\\[(?=[^\\[\\]\\n]{0,200}?\\p{L})[^\\[\\]\\n\\x00]{1,200}+\\]\\](?!\\])");

  private static final Pattern CONTENTS =
      Pattern.compile(
          Syntax.LINE
              + "(@?\\[(?i:toc)\\]|\\[_(?i:toc)_\\]|\\[\\[_?(?i:toc)_?\\]\\]|\\{:?[ ]?toc[ ]?\\}"
              + "|\\{\\{-?[ ]?(?i:toc)[ ]?\\}\\}|\\$\\{toc\\})"
              + Syntax.END);

  /** What a specification calls the inside of its objects: {@code [[Prototype]]}. */
  private static final Pattern SLOT = Pattern.compile("\\[\\[%?[A-Z][A-Za-z]*%?\\]\\]");

  private static final Pattern SPECIFICATION =
      Pattern.compile(
          "(?i)\\b(?:internal|slots?|specifications?|ecmascript|javascript|prototypes?|propert(?:y|ies))\\b");

  private static final String MEANT = "; if it is meant as text, write it as code";

  private static final Sign BY_NAME =
      Sign.foreign(
          "readers see these brackets: Kindling has no links by name",
          "write `[words](path.md)`" + MEANT);

  private static final Sign SET_IN =
      Sign.foreign(
          "readers see these brackets: nothing is set in by its name",
          "write `![what it shows](/picture.png)` for a picture, and a link to a page" + MEANT);

  private static final Sign TOC =
      Sign.foreign(
          "readers see this mark: it makes no list of contents",
          "delete it; a theme that shows contents makes them from the headings" + MEANT);

  @Override
  public void check(Passage passage, LeftoverReport report) {
    if (passage.indexOf("[[", 0) >= 0) {
      Matcher link = LINK.matcher(passage);
      while (link.find()) {
        if (!isContents(link.group()) && !isSlot(passage, link.group())) {
          passage.report(
              report, link.group().startsWith("!") ? SET_IN : BY_NAME, link.start(), link.end());
        }
      }
    }
    if (passage.indexOf("toc", 0) >= 0
        || passage.indexOf("TOC", 0) >= 0
        || passage.indexOf("ToC", 0) >= 0) {
      Matcher contents = CONTENTS.matcher(passage);
      while (contents.find()) {
        passage.report(report, TOC, contents.start(1), contents.end(1));
      }
    }
  }

  private static boolean isContents(String link) {
    return link.equalsIgnoreCase("[[toc]]") || link.equalsIgnoreCase("[[_toc_]]");
  }

  private static boolean isSlot(Passage passage, String link) {
    return SLOT.matcher(link).matches() && SPECIFICATION.matcher(passage).find();
  }
}
