package dev.kindling.markdown.leftover;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.kindling.diagnostic.Code;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Code of which another tool makes something else than code, or shows more than the code. What a
 * script of a theme could draw, such as a diagram, is not told.
 */
final class ForeignFences implements BlockRule {

  private static final List<String> REPLACED =
      List.of(
          "dataview",
          "dataviewjs",
          "ad-note",
          "ad-tip",
          "ad-info",
          "ad-warning",
          "ad-danger",
          "tabs",
          "gallery",
          "contact-form");

  private static final Pattern TITLE =
      Pattern.compile("(?<![\\w-])(?:title|file|filename|caption)=(?:\"[^\"]+\"|'[^']+'|\\S+)");

  @Override
  public void check(Node block, LeftoverReport report) {
    if (!(block instanceof FencedCodeBlock fence) || fence.getInfo().isBlank()) {
      return;
    }
    BasedSequence info = fence.getInfo().trim();
    String first = info.toString().split("[ \\t]", 2)[0].toLowerCase(Locale.ROOT);
    if (first.startsWith("{")) {
      boolean isBox = first.length() > 1 && Character.isLetter(first.charAt(1));
      tell(
          info,
          isBox
              ? "readers see this as code: Kindling runs nothing, and fills nothing in"
              : "this names no language: Kindling gives no classes to code",
          isBox
              ? "write it in Markdown; a box is a quote that begins with `[!name]`; for code write"
                  + " the language without braces"
              : "write the language alone, such as `python`",
          report);
    } else if (REPLACED.contains(first)) {
      tell(
          info.subSequence(0, first.length()),
          "readers see this as code: Kindling makes nothing of `" + first + "`",
          "put here what it would have shown; if the code is to be read, write `text` for its"
              + " language",
          report);
    } else {
      Matcher title = TITLE.matcher(info);
      if (title.find()) {
        tell(
            info.subSequence(title.start(), title.end()),
            "no reader sees this: code has a language, and no title",
            "write it as a line above the code",
            report);
      }
    }
  }

  private static void tell(BasedSequence at, String message, String help, LeftoverReport report) {
    report.report(Code.FOREIGN_SYNTAX, at.getStartOffset(), at.getEndOffset(), message, help);
  }
}
