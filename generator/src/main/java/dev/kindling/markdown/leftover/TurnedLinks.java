package dev.kindling.markdown.leftover;

import dev.kindling.diagnostic.Code;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links whose brackets are turned round, of another width, or of which one is missing. */
final class TurnedLinks implements PassageRule {

  private static final String FILE =
      "(?:\\.{0,2}/)?[\\w%/-]{1,100}\\.(?:md|html?|pdf|png|jpe?g|gif|svg|webp)(?:#[\\w-]*)?";

  private static final String ADDRESS = "(?:\\x02|" + FILE + "|\\.{0,2}/[\\w./#-]{1,100})";

  private static final String MEANT = "; if the brackets are meant, write `\\` before them";

  private record Slip(String first, Pattern pattern, Sign sign) {}

  private static final List<Slip> ALL =
      List.of(
          slip(
              ")[",
              "\\((?<sign>[^()\\n]{1,200}\\)\\[)" + ADDRESS + "\\]",
              Sign.mark(
                  "this is no link: the brackets are turned round",
                  "write the words in `[…]` and the address behind them in `(…)`" + MEANT)),
          slip(
              "](",
              "\\[(?:\\x02|"
                  + FILE
                  + "|/[\\w./-]{1,100})(?<sign>\\]\\()[^()\\n\\x00-\\x03]{1,200}\\)",
              Sign.mark(
                  "this is no link: words and address are turned round",
                  "write the words in `[…]` and the address behind them in `(…)`" + MEANT)),
          slip(
              "[",
              "\\[[^\\[\\]()\\n]{1,200}(?<sign>\\()" + FILE + "\\)(?![^\\[\\n]{0,200}\\])",
              new Sign(
                  Code.LEFT_OPEN,
                  "this link is never closed: before its address the `]` is missing",
                  "write `]` behind the words" + MEANT)),
          slip(
              "",
              "(?:[\\]】］][ ]?[（]|[】］][ ]?\\()(?<sign>)" + ADDRESS + "[)）]",
              Sign.mark(
                  "this is no link: its brackets have full width",
                  "write `[words](address)` with the brackets of a Latin keyboard; if they are"
                      + " meant, write the address as code")),
          slip(
              "<",
              "(?<sign>)<(?:\\x02[^<>\\n]{0,100}|[\\w%./-]{1,100}\\.(?:md|html?)(?:#[\\w-]*)?)>",
              Sign.mark(
                  "this is no link, and readers see the `<`",
                  "write `[words](path.md)`, or a whole address such as `<https://example.org/>`"
                      + " without spaces; if the signs are meant, write `&lt;`")));

  private static Slip slip(String first, String pattern, Sign sign) {
    return new Slip(first, Pattern.compile(pattern), sign);
  }

  @Override
  public void check(Passage passage, LeftoverReport report) {
    for (Slip slip : ALL) {
      if (!slip.first().isEmpty() && passage.indexOf(slip.first(), 0) < 0) {
        continue;
      }
      if (slip.first().isEmpty()
          && passage.indexOf("（", 0) < 0
          && passage.indexOf("】", 0) < 0
          && passage.indexOf("］", 0) < 0) {
        continue;
      }
      Matcher found = slip.pattern().matcher(passage);
      while (found.find()) {
        int start = found.start("sign") < found.end("sign") ? found.start("sign") : found.start();
        int end = start == found.start() ? found.end() : found.end("sign");
        passage.report(report, slip.sign(), start, end);
      }
    }
  }
}
