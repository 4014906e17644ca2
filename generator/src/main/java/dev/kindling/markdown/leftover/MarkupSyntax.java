package dev.kindling.markdown.leftover;

import java.util.List;

/** What other languages of markup have instead of Markdown. Stateless. */
final class MarkupSyntax {

  private static final String WORDS = "write it in Markdown";

  private static final String CLOSED =
      "b|i|u|s|url|img|quote|code|caption|gallery|embed|audio|video|playlist|block|tabs?|button|"
          + "accordion|spoiler|columns?|row|list|vc_\\w+|et_pb_\\w+|fusion_\\w+";

  static final List<Syntax> ALL =
      List.of(
          Syntax.of(
              "[",
              "(?<![\\[\\w])\\[(?<name>[a-z][\\w-]{0,40})(?:[ =][^\\[\\]\\n"
                  + "]{0,200})?\\][^\\[\\]]{0,400}\\[/\\k<name>\\]"
                  + "|\\[[a-z][\\w-]{1,40}(?:[ ]+[\\w-]{1,30}=(?:\"[^\"\\n]{0,200}\"|'[^'\\n"
                  + "]{0,200}'|\\d+))+[ ]*/?\\]|\\[/(?:"
                  + CLOSED
                  + ")\\]",
              "readers see this tag: Kindling has no shortcodes in brackets",
              "write what it would have put here in Markdown"),
          Syntax.of(
              ".. ",
              Syntax.LINE + "(?<sign>\\.\\.[ ]{1,3}(?:_[^:\\n]{1,80}:|[\\w:-]{2,40}::))",
              "readers see this directive of reStructuredText",
              WORDS),
          Syntax.of(
              "" + Passage.CODE,
              "(?:(?<![\\w:]):[a-z][a-z:+-]{1,30}:|(?<![\\w{$])\\{[a-z][a-z:-]{1,30}\\})\\x03",
              "readers see this role before its words: Kindling knows none",
              "write a link or the words alone"),
          Syntax.of(
              Passage.CODE + "_",
              "\\x03__?(?![\\w_])",
              "readers see this `_`: backquotes are for code here",
              "write a link as `[words](address)`"),
          Syntax.of(
              ":",
              "\\b(?:(?:link|xref|image|include|video|audio):{1,2}"
                  + "(?:\\x02|[^\\s\\[\\]]{1,200}\\[[^\\[\\]\\n]{0,200}\\])"
                  + "|(?:kbd|btn|footnote):\\[[^\\[\\]\\n]{1,200}\\])",
              "readers see this: it says something in AsciiDoc only",
              "write `[words](path.md)`, `![what it shows](/picture.png)`, or the words alone"),
          Syntax.of(
              "[",
              Syntax.LINE
                  + "(?<sign>\\[(?:source|listing|verse|quote|options|cols|role)(?:[,=%][^\\[\\]\\n"
                  + "]{1,200})\\])"
                  + Syntax.END,
              "readers see this line: it says in AsciiDoc only what the next lines are",
              WORDS),
          Syntax.of(
              "=",
              "\\A(?<sign>={1,6}[ ]\\p{L}[^\\n=]{0,100}[ ]={1,6}|={2,6}[ ]\\p{L}[^\\n=]{0,100})"
                  + Syntax.END,
              "readers see these signs: this is no heading",
              "write `## ` before it"),
          Syntax.of(
              "h",
              "\\A(?<sign>h[1-6]\\.)[ ]\\S",
              "readers see this sign: it makes no heading",
              "write `## ` before the words"),
          Syntax.of(
              "\":",
              "\"[^\"\\n]{1,100}\":(?:\\x02|(?:\\.{0,2}/)?[\\w/-]{1,100}\\.(?:md|html?)\\b)",
              "this is no link, and readers see its signs",
              "write `[words](address)`"),
          Syntax.of(
              "bq. ",
              "\\A(?<sign>bq\\.)[ ]\\S",
              "readers see this sign: it makes no quote",
              "write `> ` before the words"),
          Syntax.of(
              "!",
              "(?<![\\w!])!(?:\\x02|[\\w/.-]{1,100}\\.(?:png|jpe?g|gif|svg|webp))(?:\\|[^!\\n"
                  + "]{0,100})?!(?![\\w(\\[])",
              "readers see these signs: they show no picture",
              "write `![what it shows](/picture.png)`"),
          Syntax.of(
              "" + Passage.ADDRESS,
              "(?<![\\]\\w])\\[(?:[^\\[\\]|\\n"
                  + "]{1,100}\\|\\x02|\\x02[ ](?=\\p{L})[^\\[\\]\\n"
                  + "]{1,100})\\](?!\\()",
              "readers see these brackets, and the address: this is no link with words",
              "write `[words](address)`"),
          Syntax.of(
              "\\",
              Syntax.LINE
                  + "(?<sign>\\\\(?:(?:newpage|pagebreak|clearpage|tableofcontents|maketitle|noindent"
                  + "|bigskip|medskip)\\b|(?:vspace|hspace|label|ref|cite|section|subsection)"
                  + "\\{[^{}]{0,100}\\}))"
                  + Syntax.END,
              "readers see this line: it is an order to LaTeX",
              "delete it, or write it in Markdown"),
          Syntax.of(
              "#+",
              Syntax.LINE + "(?<sign>#\\+[A-Za-z_]{3,20}\\b:?)",
              "readers see this order of Org",
              WORDS),
          Syntax.of(
              "{",
              Syntax.LINE
                  + "(?<sign>\\{(?:code|panel|quote|noformat|info|note|tip|warning|expand|color)(?::[^{}\\n"
                  + "]{0,200})?\\})"
                  + Syntax.END,
              "readers see these braces: Kindling knows no such box",
              "for code write three backquotes on the lines around it; a box is a quote that begins"
                  + " with `[!name]`"),
          Syntax.of(
              "''",
              "(?<!')'''(?=[^\\s'])[^'\\n]{1,200}'''(?!')"
                  + "|(?<!['\\w])''(?=\\p{L})[^'\\n]{1,200}(?<=[\\p{L}.!?])''(?!['\\w])",
              "readers see these apostrophes: they make no word bold or slanted",
              "write `**` or `*` on both sides"),
          Syntax.of(
              "import",
              "\\A(?<sign>import[ ](?:[\\w*{][\\w*{},$ ]{0,100}[ ]from[ ])?[\"'][^\"'\\n"
                  + "]{1,200}[\"'];?)",
              "readers see this line: a text imports nothing",
              "delete it, and write what it would have put here"),
          Syntax.of(
              "export",
              "\\A(?<sign>export[ ](?:const|default|function|let|async)[ ])",
              "readers see this line: a text exports nothing",
              "delete it"),
          Syntax.of(
              "*[",
              Syntax.LINE + "(?<sign>\\*\\[[^\\[\\]\\n]{1,60}\\]:)[ ]",
              "readers see this line: it explains no short form",
              "write `<abbr title=\"…\">` where the short form stands"),
          Syntax.of(
              "8<",
              Syntax.LINE + "(?<sign>-{1,3}8<-{1,3})",
              "readers see this line: it takes no other file in",
              "write what stands in that file"),
          Syntax.of(
              "<",
              "(?:<!(?:-(?!-)|[–—])|<(?:--|[–—]))(?=[^<>\\n]{0,200}\\p{L})[^<>\\n]{1,300}[-–—]>",
              "readers see this: it is no comment",
              "write `<!-- … -->`, or delete it"),
          Syntax.of(
              "＊＊",
              "＊＊(?!＊)[^＊\\n]{1,200}＊＊",
              "readers see these stars: those of full width make nothing bold",
              "write `**` on both sides"),
          Syntax.of(
              ",,",
              "(?<![\\w,]),,(?=\\p{L})[^,\\n]{1,200}(?:''|[“”\"]|‘‘)",
              "readers see these commas: two of them are no quotation mark",
              "write `\"` on both sides"),
          Syntax.of(
              "#",
              "[\\p{L}\\p{N}.!?](?<sign>#{2,6})\\z",
              "readers see these signs: a space is missing before them",
              "take them out: a heading needs none at its end"),
          Syntax.of(
              "[!",
              "\\[!(?:INCLUDE|include|div|VIDEO|video|code(?:-\\w{1,20})?)\\b(?=[ \\t])",
              "readers see these signs: Kindling takes in no other file, and gives no classes",
              "write what it would have put here"),
          Syntax.of(
              "[#",
              "[ ](?<sign>\\[#[A-Za-z][\\w-]{0,60}\\])\\z",
              "readers see these brackets: they name nothing",
              "an id of a heading stands in braces: `{#id}`"));

  private MarkupSyntax() {}
}
