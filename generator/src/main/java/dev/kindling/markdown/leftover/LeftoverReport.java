package dev.kindling.markdown.leftover;

import dev.kindling.diagnostic.Code;

/** Takes what is found. */
@FunctionalInterface
public interface LeftoverReport {

  /**
   * Reports one sign.
   *
   * @param start 0-based offset into the parsed text, in UTF-16 units
   * @param end the offset behind the sign; it stands on the same line
   */
  void report(Code code, int start, int end, String message, String help);
}
