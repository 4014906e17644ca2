package dev.kindling.markdown.leftover;

import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.kindling.diagnostic.Code;

/** Text behind a comment, on the same line: it is read as a part of the comment. */
final class Comments implements BlockRule {

  private static final String END = "-->";

  @Override
  public void check(Node block, LeftoverReport report) {
    if (!(block instanceof HtmlCommentBlock)) {
      return;
    }
    BasedSequence chars = block.getChars();
    int end = chars.indexOf(END);
    if (end >= 0) {
      BasedSequence behind = chars.subSequence(end + END.length(), chars.length());
      while (behind.trim().startsWith("<!--") && behind.indexOf(END) >= 0) {
        behind = behind.subSequence(behind.indexOf(END) + END.length(), behind.length());
      }
      BasedSequence text = behind.trim();
      if (!text.isEmpty()) {
        int newline = text.indexOf('\n');
        BasedSequence line = newline < 0 ? text : text.subSequence(0, newline).trim();
        report.report(
            Code.TEXT_LOST,
            line.getStartOffset(),
            line.getEndOffset(),
            "no reader sees this: a line that begins with a comment is not read as text",
            "write it on a line of its own, below an empty line");
      }
    }
  }
}
