package dev.kindling.markdown;

import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKeyBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.BasedSequenceImpl;
import com.vladsch.flexmark.util.sequence.Range;
import com.vladsch.flexmark.util.sequence.builder.IBasedSegmentBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a text as the Markdown library reads it. The library's own class makes a string of a
 * piece sign by sign, and Java asks for the string of a whole paragraph at each of its links; here
 * that is one copy of memory. Its characters also lie in an array: the library asks for one at a
 * time, and that is faster. A zero, which no text of a file has, is the replacement character, as
 * CommonMark asks. Immutable.
 */
@SuppressWarnings(
    "unchecked") // the library's base class implements a generic method as a plain one
final class SourceSequence extends BasedSequenceImpl {

  private static final char REPLACEMENT = '\uFFFD';

  private final String text;
  private final char[] chars;
  private final SourceSequence whole;
  private final int start;
  private final int end;

  private SourceSequence(String text) {
    super(text.hashCode());
    this.text = text;
    this.chars = text.toCharArray();
    this.whole = this;
    this.start = 0;
    this.end = text.length();
  }

  private SourceSequence(SourceSequence whole, int start, int end) {
    super(0);
    this.text = whole.text;
    this.chars = whole.chars;
    this.whole = whole;
    this.start = start;
    this.end = end;
  }

  /** A text as a whole. */
  static SourceSequence of(String text) {
    return new SourceSequence(text.replace('\0', REPLACEMENT));
  }

  @Override
  public SourceSequence getBaseSequence() {
    return whole;
  }

  @Override
  public Object getBase() {
    return text;
  }

  @Override
  public int getStartOffset() {
    return start;
  }

  @Override
  public int getEndOffset() {
    return end;
  }

  @Override
  public Range getSourceRange() {
    return Range.of(start, end);
  }

  @Override
  public int getIndexOffset(int index) {
    Objects.checkIndex(index, length() + 1);
    return start + index;
  }

  @Override
  public int length() {
    return end - start;
  }

  @Override
  public char charAt(int index) {
    if (index < 0 || index >= end - start) {
      throw new StringIndexOutOfBoundsException(index);
    }
    return chars[start + index];
  }

  @Override
  public SourceSequence subSequence(int from, int to) {
    Objects.checkFromToIndex(from, to, length());
    return piece(start + from, start + to);
  }

  @Override
  public BasedSequence baseSubSequence(int from, int to) {
    Objects.checkFromToIndex(from, to, text.length());
    return piece(from, to);
  }

  private SourceSequence piece(int from, int to) {
    if (from == start && to == end) {
      return this;
    }
    return from == 0 && to == text.length() ? whole : new SourceSequence(whole, from, to);
  }

  @Override
  public void addSegments(IBasedSegmentBuilder<?> builder) {
    builder.append(start, end);
  }

  @Override
  public int getOptionFlags() {
    return 0;
  }

  @Override
  public boolean allOptions(int options) {
    return false;
  }

  @Override
  public boolean anyOptions(int options) {
    return false;
  }

  @Override
  public <T> T getOption(DataKeyBase<T> key) {
    return key.get(null);
  }

  @Override
  public @Nullable DataHolder getOptions() {
    return null;
  }

  @Override
  public String toString() {
    return text.substring(start, end);
  }
}
