package dev.kindling.markdown.leftover;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.kindling.html.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown between the tags of a block of HTML, which is not read as Markdown. */
final class HtmlLines implements BlockRule {

  private static final Set<String> OPAQUE =
      new TreeSet<>(
          List.of("pre", "code", "kbd", "samp", "script", "style", "svg", "math", "textarea"));

  private static final List<Pattern> MARKDOWN =
      List.of(
          Pattern.compile("\\[[^\\[\\]\\n]+\\]\\([^\\s()]+\\)"),
          Pattern.compile("(?<![*\\w\\\\])\\*\\*[^\\s*][^*\\n]*(?<=[^\\s*])\\*\\*(?![*\\w])"),
          Pattern.compile("(?<![*\\w\\\\/])\\*[\\p{L}][^*\\n]*(?<=[^\\s*])\\*(?![*\\w/])"),
          Pattern.compile("(?<![_\\w\\\\/])_[\\p{L}][^_\\n]*(?<=[^\\s_])_(?![_\\w/])"),
          Pattern.compile("(?<![`\\w\\\\])`[^`\\n]+`(?![`\\w])"),
          Pattern.compile("(?m)^[ \\t]*#{1,6} +\\S.*$"),
          Pattern.compile("(?m)^[ \\t]*[-*+] +\\S.*\\n[ \\t]*[-*+] +\\S.*$"));

  private static final Sign SIGN =
      Sign.mark(
          "this is not read as Markdown, for it stands on the lines of a block of HTML",
          "leave an empty line before and behind it, or write it as HTML; a sign that is meant can"
              + " be written by number, such as `&#42;` for a star");

  @Override
  public void check(Node block, LeftoverReport report) {
    if (!(block instanceof HtmlBlock) || block instanceof HtmlCommentBlock) {
      return;
    }
    BasedSequence html = block.getChars();
    Tokens tokens = Tokens.asWritten(html.toString(), new ArrayList<>());
    int depth = 0;
    boolean isTold = false;
    while (!isTold && tokens.next()) {
      switch (tokens.kind()) {
        case START_TAG -> depth += isOpaque(html, tokens) ? 1 : 0;
        case END_TAG -> depth -= isOpaque(html, tokens) && depth > 0 ? 1 : 0;
        case TEXT -> {
          if (depth == 0) {
            foreign(html, tokens, report);
            isTold = text(html, tokens, report);
          }
        }
        default -> {
          // Not text.
        }
      }
    }
  }

  private static boolean isOpaque(BasedSequence html, Tokens tokens) {
    int at = html.charAt(tokens.start() + 1) == '/' ? tokens.start() + 2 : tokens.start() + 1;
    int end = at;
    while (end < tokens.end() && Character.isLetterOrDigit(html.charAt(end))) {
      end++;
    }
    return OPAQUE.contains(html.subSequence(at, end).toString().toLowerCase(Locale.ROOT));
  }

  /** Braces of templates in HTML are as dead as in a text. */
  private static void foreign(BasedSequence html, Tokens tokens, LeftoverReport report) {
    BasedSequence text = html.subSequence(tokens.start(), tokens.end());
    if (text.indexOf("{") < 0) {
      return;
    }
    for (Syntax syntax : TemplateSyntax.ALL) {
      Matcher found = syntax.pattern().matcher(text);
      while (found.find()) {
        report.report(
            syntax.sign().code(),
            text.getIndexOffset(found.start()),
            text.getIndexOffset(found.end() - 1) + 1,
            syntax.sign().message(),
            "write what should stand here; a brace that is meant can be written by number:"
                + " `&#123;`");
      }
    }
  }

  private static boolean text(BasedSequence html, Tokens tokens, LeftoverReport report) {
    for (Pattern pattern : MARKDOWN) {
      Matcher found =
          pattern
              .matcher(html)
              .useAnchoringBounds(false)
              .useTransparentBounds(true)
              .region(tokens.start(), tokens.end());
      if (found.find()) {
        int start = found.start();
        while (Character.isWhitespace(html.charAt(start))) {
          start++;
        }
        int newline = html.indexOf('\n', start);
        int end = newline < 0 ? found.end() : Math.min(newline, found.end());
        report.report(
            SIGN.code(),
            html.getIndexOffset(start),
            html.getIndexOffset(end - 1) + 1,
            SIGN.message(),
            SIGN.help());
        return true;
      }
    }
    return false;
  }
}
