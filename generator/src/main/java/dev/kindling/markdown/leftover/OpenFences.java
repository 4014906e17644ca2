package dev.kindling.markdown.leftover;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.kindling.diagnostic.Code;

/** A fence that nothing closes takes in all that follows. */
final class OpenFences implements BlockRule {

  @Override
  public void check(Node block, LeftoverReport report) {
    if (block instanceof FencedCodeBlock fence && fence.getClosingMarker().isEmpty()) {
      report.report(
          Code.LEFT_OPEN,
          fence.getOpeningMarker().getStartOffset(),
          fence.getOpeningMarker().getEndOffset(),
          "this code is never closed, and takes in all that follows",
          "write the same signs on a line of their own behind it, indented as these are");
    }
  }
}
