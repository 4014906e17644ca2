package dev.kindling.markdown.leftover;

/** Looks for one sort of sign in the text of a block. */
interface PassageRule {

  void check(Passage passage, LeftoverReport report);
}
