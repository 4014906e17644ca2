package dev.kindling.markdown.leftover;

import com.vladsch.flexmark.util.ast.Node;

/** Looks at how one block was read. Without state. */
interface BlockRule {

  void check(Node block, LeftoverReport report);
}
