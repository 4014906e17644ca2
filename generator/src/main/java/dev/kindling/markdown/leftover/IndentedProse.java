package dev.kindling.markdown.leftover;

import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.kindling.diagnostic.Code;
import java.util.regex.Pattern;

/**
 * A paragraph that is code, as its first line is indented like one of a letter. It is taken for
 * prose when it is a sentence of several words, and no program has such signs as it has.
 */
final class IndentedProse implements BlockRule {

  private static final Pattern SENTENCE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}’',:;-]*+(?:\\s++[\\p{L}\\p{M}\\p{N}’'“”(),:;-]++){7,}+[.!?…]");

  private static final int LONGEST = 4000;

  @Override
  public void check(Node block, LeftoverReport report) {
    if (!(block instanceof IndentedCodeBlock) || block.getChars().length() > LONGEST) {
      return;
    }
    BasedSequence text = block.getChars().trim();
    String first = text.toString().split("(?<=[.!?…])(?=\\s|$)", 2)[0];
    if (SENTENCE.matcher(first).matches()) {
      int newline = text.indexOf('\n');
      BasedSequence line = newline < 0 ? text : text.subSequence(0, newline).trim();
      report.report(
          Code.MARKS_LEFT,
          line.getStartOffset(),
          line.getEndOffset(),
          "this paragraph is shown as code, for it is indented",
          "write it at the beginning of its line; if it is code, write three backquotes on the"
              + " lines around it");
    }
  }
}
