package dev.kindling.markdown.leftover;

/** Looks for one sort of sign in the text of a block. Without state. */
interface PassageRule {

  void check(Passage passage, LeftoverReport report);
}
