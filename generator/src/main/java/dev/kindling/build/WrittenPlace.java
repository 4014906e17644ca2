package dev.kindling.build;

import java.util.List;
import java.util.Optional;

/**
 * A place in a written page, with the texts by which its source can be known.
 *
 * @param offset 0-based, in UTF-16 units
 * @param marked what the problem is about
 * @param tag the tag at the place, or the empty text
 * @param words the words behind the tag, up to the next one
 */
record WrittenPlace(int offset, String marked, String tag, String words) {

  /**
   * A piece of a text.
   *
   * @param start 0-based offset, in UTF-16 units
   * @param end offset behind it
   */
  record Piece(int start, int end) {}

  /**
   * Reads a place.
   *
   * @param page the text of the whole page
   * @param start 0-based offset, in UTF-16 units
   * @param end offset behind the place
   */
  static WrittenPlace of(String page, int start, int end) {
    int offset = Math.min(start, page.length());
    String marked = page.substring(offset, Math.max(offset, Math.min(page.length(), end)));
    int open = page.lastIndexOf('<', offset);
    int close = open < 0 ? -1 : page.indexOf('>', open);
    boolean isInTag = close >= offset;
    int next = isInTag ? page.indexOf('<', close) : -1;
    return new WrittenPlace(
        offset,
        marked,
        isInTag ? page.substring(open, close + 1) : "",
        next < 0 ? "" : page.substring(close + 1, next).strip());
  }

  /**
   * Where this stands in a source, when it stands there just once.
   *
   * @param least the fewest characters that are enough to be sure
   */
  Optional<Piece> in(String source, int least) {
    for (String text : List.of(marked, tag, words)) {
      int at = text.length() < least ? -1 : source.indexOf(text);
      if (at >= 0 && source.indexOf(text, at + 1) < 0) {
        return Optional.of(new Piece(at, at + text.length()));
      }
    }
    return Optional.empty();
  }
}
