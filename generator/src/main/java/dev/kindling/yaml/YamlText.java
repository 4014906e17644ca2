package dev.kindling.yaml;

import dev.kindling.source.LineIndex;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import java.util.Optional;

/**
 * The part of a file that is YAML. SnakeYAML counts code points from where its text begins; this
 * turns such a count into an offset of the file, and offsets into places.
 */
final class YamlText {

  private final String text;
  private final int start;
  private final int end;
  private final LineIndex lines;

  /** The offset of each code point; empty when every code point is one UTF-16 unit. */
  private final Optional<int[]> offsets;

  /**
   * Takes the part between two offsets.
   *
   * @param start 0-based, in UTF-16 units
   * @param end behind the last character
   */
  YamlText(SourceFile file, int start, int end) {
    this.text = file.text();
    this.start = start;
    this.end = end;
    this.lines = new LineIndex(file);
    this.offsets = offsets(text, start, end);
  }

  private static Optional<int[]> offsets(String text, int start, int end) {
    int count = text.codePointCount(start, end);
    if (count == end - start) {
      return Optional.empty();
    }
    int[] found = new int[count + 1];
    int at = start;
    for (int i = 0; i < count; i++) {
      found[i] = at;
      at += Character.charCount(text.codePointAt(at));
    }
    found[count] = end;
    return Optional.of(found);
  }

  /** The YAML itself. */
  String region() {
    return text.substring(start, end);
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** The offset in the file of a code point of the region; counts behind its end mean its end. */
  int offset(int codePoints) {
    if (offsets.isPresent()) {
      int[] known = offsets.get();
      return known[Math.min(codePoints, known.length - 1)];
    }
    return Math.min(start + codePoints, end);
  }

  /** The place between two offsets of the file, as far as it lies on its first line. */
  Location at(int from, int to) {
    int last = from;
    while (last < Math.min(to, end) && text.charAt(last) != '\n') {
      last++;
    }
    return lines.at(from, last);
  }

  /** The place of one character, or of the last one that is not white space before the end. */
  Location pointAt(int offset) {
    int from = offset;
    while (from >= end || (from > start && text.charAt(from) == '\n')) {
      if (from <= start) {
        return lines.at(start, start);
      }
      from--;
    }
    while (from > start && Character.isWhitespace(text.charAt(from)) && offset >= end) {
      from--;
    }
    return at(from, from + Character.charCount(text.codePointAt(from)));
  }

  /**
   * Where a comment begins that follows a value on the same line and has no space behind its sign:
   * mostly text, as in {@code title: We are #1}.
   */
  Optional<Integer> likelyTextTakenForAComment(int valueEnd) {
    int at = valueEnd;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    boolean isOne =
        at > valueEnd
            && at + 1 < end
            && text.charAt(at) == '#'
            && Character.isLetterOrDigit(text.codePointAt(at + 1));
    return isOne ? Optional.of(at) : Optional.empty();
  }

  /** The text between two offsets of the file. */
  String between(int from, int to) {
    return text.substring(from, to);
  }

  /** The 1-based line of an offset. */
  int line(int offset) {
    return lines.line(Math.min(offset, text.length()));
  }

  /** The text from the start of the offset's line up to the offset. */
  String before(int offset) {
    return text.substring(lines.startOf(line(offset)), offset);
  }

  /** The text from the offset to the end of its line. */
  String from(int offset) {
    int lineEnd = text.indexOf('\n', offset);
    return text.substring(offset, lineEnd < 0 ? end : Math.min(end, lineEnd));
  }
}
