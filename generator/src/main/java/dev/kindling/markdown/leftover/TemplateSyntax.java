package dev.kindling.markdown.leftover;

import java.util.List;

/** What a template language would have filled in: braces of many sorts. Stateless. */
final class TemplateSyntax {

  static final List<Syntax> ALL =
      List.of(
          Syntax.of(
              "{",
              "(?<![{$])(?<!:{3,9} {0,3})\\{:?["
                  + " ]?(?:[.#][A-Za-z][\\w-]*|(?<![\\w]\\{:?)[A-Za-z][\\w-]*=(?:\"[^\"\\n"
                  + "]*\"|[^\\s{}\",;]+))(?:[ ]+(?:[.#][\\w-]+|[A-Za-z][\\w-]*=(?:\"[^\"\\n"
                  + "]*\"|[^\\s{}\"]+)))*[ ]?\\}",
              "readers see these braces: Kindling gives no classes or attributes to a text",
              "delete them, or leave of an id for a heading only `{#id}`"),
          Syntax.of(
              "{{",
              "\\{\\{[<%].{0,400}?[%>]\\}\\}",
              "readers see this shortcode: Kindling has none",
              "write what it would have put here, or a block that the site knows"),
          Syntax.of(
              "{{",
              "(?<!\\{)\\{\\{-?[ ]*(?:[.$][A-Za-z]|[A-Za-z]\\w*[.:]\\w)[\\w.]*(?:[ |][^{}\\n"
                  + "]*)?\\}\\}(?!\\})",
              "readers see these braces: nothing is filled in within a text",
              "write the words themselves"),
          Syntax.of(
              "{{",
              "(?<![\\w{$^\\\\])\\{\\{-?(?:[ ]*(?:\"[^\"{}\\n"
                  + "]{0,200}\"|'[^'{}\\n"
                  + "]{0,200}')[ ]*(?:\\|[^{}\\n"
                  + "]{0,200})?|[ ]*[A-Za-z]\\w{2,40}[ ]*\\|[ ]*\\w[^{}\\n"
                  + "]{0,200}|[ ](?!toc|TOC)[A-Za-z]\\w{2,40}[ ]"
                  + "|[#/][ ]?[A-Za-z][\\w./-]{0,40}(?:[ ][^{}\\n]{0,200})?"
                  + "|[ ]?[A-Za-z]\\w{2,40}[ ]+[^{}|\\n]{1,200})-?\\}\\}(?!\\})",
              "readers see these braces: nothing is filled in within a text",
              "write the words themselves"),
          Syntax.of(
              "{%",
              "\\{%-?[ ]*\\w[^{}\\n]*?%\\}",
              "readers see this tag of a template: nothing is filled in within a text",
              "write what it would have put here"),
          Syntax.of(
              "<%",
              "<%(?![%@])[^%\\n]{1,400}%>",
              "readers see this tag of a template: nothing is filled in within a text",
              "write what it would have put here"),
          Syntax.of(
              "{/*",
              "\\{/\\*.{0,400}?\\*/\\}",
              "readers see this comment: it is one in MDX only",
              "write it as `<!-- … -->`"),
          Syntax.of(
              "{",
              "(?<![\\w{$\\x00])\\{(?:props|this\\.props|front[mM]atter|page|site)\\.\\w[\\w.]*\\}(?!\\})",
              "readers see these braces: nothing is filled in within a text",
              "write the words themselves"),
          Syntax.of(
              "{",
              "(?<![{\\w])\\{(?:\\+\\+[^{}\\n]{1,200}\\+\\+|--[^{}\\n]{1,200}--|==[^{}\\n"
                  + "]{1,200}==|>>[^{}\\n]{1,200}<<)\\}",
              "readers see these signs: they mark a change that nobody has taken over yet",
              "keep what should be read, and delete the signs"));

  private TemplateSyntax() {}
}
