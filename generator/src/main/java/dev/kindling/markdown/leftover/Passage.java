package dev.kindling.markdown.leftover;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;

/**
 * The text of one block as readers see it, and where each character of it was written. What is not
 * text is one character, such as {@link #WALL}: code, addresses, and signs behind a backslash. One
 * thread.
 */
final class Passage implements CharSequence {

  /** Stands for what is no text. */
  static final char WALL = '\u0000';

  /** Stands for a tag or comment that an author wrote. */
  static final char TAG = '\u0001';

  /** Stands for an address that is a link as it is written. */
  static final char ADDRESS = '\u0002';

  /** Stands for a piece of code. */
  static final char CODE = '\u0003';

  /** Stands for a line end that readers see as one. */
  static final char BREAK = '\u2028';

  private final Node block;
  private final StringBuilder text = new StringBuilder();
  private int[] offsets = new int[128];

  Passage(Node block) {
    this.block = block;
  }

  /** What the text is the text of. */
  Node block() {
    return block;
  }

  boolean isHeading() {
    return block instanceof Heading;
  }

  /** Whether an id in braces may stand at its end. */
  boolean mayHaveId() {
    return isHeading() || block.getParent() instanceof DefinitionTerm;
  }

  void append(char c, int offset) {
    if (text.length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, offsets.length * 2);
    }
    offsets[text.length()] = offset;
    text.append(c);
  }

  /** Where a character was written: 0-based, into the parsed text. */
  int offset(int index) {
    return offsets[index];
  }

  /** A piece of it, which costs no more than its own length. */
  String text(int start, int end) {
    return text.substring(start, end);
  }

  /**
   * Whether the signs of a piece stand side by side in the source, and no emphasis ends between.
   */
  boolean isTogether(int start, int end) {
    BasedSequence source = block.getChars().getBaseSequence();
    for (int i = start + 1; i < end; i++) {
      boolean isBehindCode = charAt(i - 1) == CODE && source.charAt(offset(i) - 1) == '`';
      if (!isBehindCode && offset(i) != offset(i - 1) + 1) {
        return false;
      }
    }
    return true;
  }

  /** Whether a character is the first of its line in the source, too, and not behind emphasis. */
  boolean isFirst(int index) {
    BasedSequence source = block.getChars().getBaseSequence();
    int at = offset(index);
    return at == 0 || "*_~".indexOf(source.charAt(at - 1)) < 0;
  }

  int indexOf(String sought, int from) {
    return text.indexOf(sought, from);
  }

  /** Where the line ends that a character stands on. */
  int lineEnd(int index) {
    int end = index;
    while (end < text.length() && !isLineEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The character before one, or a line end where there is none. */
  char before(int index) {
    return index > 0 ? text.charAt(index - 1) : '\n';
  }

  /** The character at a place, or a line end behind the last. */
  char at(int index) {
    return index < text.length() ? text.charAt(index) : '\n';
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == BREAK;
  }

  void report(LeftoverReport report, Sign sign, int start, int end) {
    report.report(sign.code(), offset(start), offset(end - 1) + 1, sign.message(), sign.help());
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
