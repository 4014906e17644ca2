package dev.kindling.markdown;

import dev.kindling.source.Location;

/** Where pieces of a parsed text stand in its file. */
interface Positions {

  /**
   * The place of a piece.
   *
   * @param start 0-based offset into the parsed text, in UTF-16 units
   * @param end 0-based offset behind the piece
   */
  Location at(int start, int end);
}
