package dev.kindling.output;

/**
 * What a write did.
 *
 * @param written files that are new or have new bytes
 * @param unchanged files that already held the right bytes
 * @param deleted files of an earlier site that are no longer part of it
 */
public record WriteReport(int written, int unchanged, int deleted) {

  /** A write that did nothing. */
  static final WriteReport NOTHING = new WriteReport(0, 0, 0);
}
