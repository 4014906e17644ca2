package dev.kindling.theme;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.html.Elements;
import dev.kindling.html.HtmlCursor;
import dev.kindling.html.HtmlPlace;
import dev.kindling.source.LineIndex;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Follows where templates, and blocks of them, end before a tag of theirs does. Whatever is behind
 * one, in templates that use it, then seems to stand where it does not: the tag that was cut off is
 * told instead. Not thread-safe.
 */
final class Cuts {

  /** A tag, a comment, or an element of raw text that was not ended where it was written. */
  static final class Cut {

    private final LineIndex lines;
    private final int start;
    private final int depth;

    /** What seems to be wrong behind it. */
    private final TemplateProblems withheld;

    private boolean isHalf;

    private Cut(LineIndex lines, int start, int depth, TemplateProblems withheld) {
      this.lines = lines;
      this.start = start;
      this.depth = depth;
      this.withheld = withheld;
    }

    private boolean isComment() {
      return lines.file().text().startsWith("<!", start);
    }

    /** Any tag behind it would end one that is cut off: only whole ones may wait for their end. */
    private boolean mayWait() {
      return isComment() || lines.file().text().indexOf('>', start) > 0;
    }

    /** Says it as the check of written pages does, which finds what shows itself there alone. */
    private Diagnostic problem() {
      String text = lines.file().text();
      int name = text.startsWith("</", start) ? start + 2 : start + 1;
      int end = name;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      String element = text.substring(name, end);
      boolean isWholeTag = text.indexOf('>', start) > 0 && Elements.isRaw(element);
      String message =
          isComment()
              ? "the comment is never closed"
              : isWholeTag
                  ? "`" + element + "` is never closed"
                  : "the tag `" + element + "` never ends";
      String help = isComment() ? "-->" : isWholeTag ? "</" + element + ">" : ">";
      return Diagnostic.of(Code.HTML_SYNTAX, lines.at(start, Math.max(end, start + 1)), message)
          .withHelp("close it with `" + help + "`");
    }
  }

  private final TemplateProblems findings;
  private final HtmlCursor html;

  /** Of each template or block that is open, whether it began between tags. */
  private final Deque<Boolean> open = new ArrayDeque<>();

  private @Nullable LineIndex lines;
  private int start;
  private @Nullable Cut cut;

  Cuts(TemplateProblems findings, HtmlCursor html) {
    this.findings = findings;
    this.html = html;
  }

  /** What was cut off and has not been ended since, if anything was. */
  @Nullable Cut current() {
    return cut;
  }

  /** Where to report what is wrong with the place of a value here. */
  TemplateProblems findings() {
    return cut == null ? findings : cut.withheld;
  }

  /**
   * Tells what was cut off instead of something that seems to be wrong behind it.
   *
   * @return false when something else is to blame
   */
  boolean blame(@Nullable Cut suspect) {
    if (suspect == null || suspect.isHalf) {
      return false;
    }
    findings.report(suspect.problem());
    return true;
  }

  void beginPiece() {
    open.push(isBetweenTags());
  }

  void endPiece() {
    boolean beganBetweenTags = open.pop();
    if (cut == null && lines != null && beganBetweenTags && !isBetweenTags()) {
      cut = new Cut(lines, start, open.size(), findings.another());
    }
    if (open.isEmpty()) {
      settle();
    }
  }

  /** Goes over text of a template. */
  void text(Literal literal) {
    html.text(literal.text());
    boolean leftText = html.lastTag() >= 0;
    if (cut != null && (leftText || isBetweenTags())) {
      settle();
    }
    if (leftText) {
      lines = literal.origin().lines();
      start = literal.origin().from() + html.lastTag();
    }
  }

  private boolean isBetweenTags() {
    return html.place().part() == HtmlPlace.Part.TEXT;
  }

  /** A template that ends what one that it uses has begun means to, if it can. */
  private void settle() {
    if (cut != null) {
      cut.isHalf = cut.mayWait() && cut.depth == open.size() && !open.isEmpty();
      if (cut.isHalf) {
        findings.take(cut.withheld);
      } else if (!cut.withheld.isEmpty()) {
        blame(cut);
      }
      cut = null;
    }
  }
}
