package dev.kindling.check.page;

import dev.kindling.html.Element;

/**
 * One thing that must be right on every page. Is told of each element once. One page, one thread.
 */
interface PageRule {

  /** An element begins. What stands around it was told before; what it holds comes after it. */
  default void enter(Element element) {}

  /** The page ends. */
  default void end() {}
}
