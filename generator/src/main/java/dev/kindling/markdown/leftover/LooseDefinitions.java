package dev.kindling.markdown.leftover;

import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.util.ast.Node;

/** A definition of nothing: what stands above it is no text. */
final class LooseDefinitions implements BlockRule {

  /** What is said of a {@code :} that begins no definition. */
  static final Sign SIGN =
      Sign.mark(
          "this `:` begins no definition: right above one stands the term that it defines, and"
              + " words stand behind it",
          "write the term on the line above; if the sign is meant, write `\\` before it");

  @Override
  public void check(Node block, LeftoverReport report) {
    if (block instanceof DefinitionItem && !(block.getParent() instanceof DefinitionList)) {
      int start = block.getStartOffset();
      report.report(SIGN.code(), start, start + 1, SIGN.message(), SIGN.help());
    }
  }
}
