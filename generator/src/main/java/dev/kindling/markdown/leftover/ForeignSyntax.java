package dev.kindling.markdown.leftover;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What other tools would have replaced. */
final class ForeignSyntax implements PassageRule {

  /** One tool's way, and the first sign of it, which is looked for before the pattern is. */
  private record Syntax(String first, Pattern pattern, Sign sign) {}

  private static final String MEANT = "; if it is meant as text, write it as code";

  private static final List<Syntax> ALL =
      List.of(
          syntax(
              "{",
              "(?<![{$])\\{:?[ ]?(?:[.#][A-Za-z][\\w-]*|(?<![\\w]\\{:?)[A-Za-z][\\w-]*=(?:\"[^\"\\n"
                  + "]*\"|[^\\s{}\",;]+))(?:[ ]+(?:[.#][\\w-]+|[A-Za-z][\\w-]*=(?:\"[^\"\\n"
                  + "]*\"|[^\\s{}\"]+)))*[ ]?\\}",
              "readers see these braces: Kindling gives no classes or attributes to a text",
              "delete them"),
          syntax(
              "{{",
              "\\{\\{[<%].{0,400}?[%>]\\}\\}",
              "readers see this shortcode: Kindling has none",
              "write what it would have put here, or a block that the site knows"),
          syntax(
              "{{",
              "(?<!\\{)\\{\\{-?[ ]*(?:[.$][A-Za-z]|[A-Za-z]\\w*[.:]\\w)[\\w.]*(?:[ |][^{}\\n"
                  + "]*)?\\}\\}(?!\\})",
              "readers see these braces: nothing is filled in within a text",
              "write the words themselves"),
          syntax(
              "{%",
              "\\{%-?[ ]*\\w[^{}\\n]*?%\\}",
              "readers see this tag of a template: nothing is filled in within a text",
              "write what it would have put here"),
          syntax(
              "[[",
              "(?<!\\[)\\[\\[(?!_?TOC_?\\])(?=[^\\[\\]\\n"
                  + "]{0,200}?\\p{L})[^\\[\\]\\n"
                  + "\\x00]{1,200}+\\]\\](?!\\])",
              "readers see these brackets: Kindling has no links by name",
              "write `[words](path.md)`"),
          syntax(
              "TOC",
              "(?<![^\\n"
                  + "\\u2028])[ ]*(\\[TOC\\]|\\[\\[_?TOC_?\\]\\]|\\{:?[ ]?toc[ ]?\\})[ ]*(?![^\\n"
                  + "\\u2028])",
              "readers see this mark: it makes no list of contents",
              "delete it; a theme that shows contents makes them from the headings"));

  private static Syntax syntax(String first, String pattern, String message, String cure) {
    return new Syntax(first, Pattern.compile(pattern), Sign.foreign(message, cure + MEANT));
  }

  @Override
  public void check(Passage passage, LeftoverReport report) {
    for (Syntax syntax : ALL) {
      if (passage.indexOf(syntax.first(), 0) < 0) {
        continue;
      }
      Matcher found = syntax.pattern().matcher(passage);
      while (found.find()) {
        int start = found.groupCount() > 0 ? found.start(1) : found.start();
        int end = found.groupCount() > 0 ? found.end(1) : found.end();
        boolean isId = passage.mayHaveId() && start == HeadingMark.start(passage);
        if (!isId) {
          passage.report(report, syntax.sign(), start, end);
        }
      }
    }
  }
}
