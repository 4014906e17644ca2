package dev.kindling.origin;

import dev.kindling.source.LineIndex;
import dev.kindling.source.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The origins of a text that was put together of pieces: a table of offsets, sorted, each with
 * where the text from there on comes from. A piece that was itself put together, such as the body
 * in a page, keeps its own table. Immutable.
 */
public final class Origins implements Origin {

  /** Of a text of which nothing is known. */
  public static final Origins NONE = new Origins(new int[0], new Origin[0]);

  private final int[] starts;
  private final Origin[] origins;

  private Origins(int[] starts, Origin[] origins) {
    this.starts = starts;
    this.origins = origins;
  }

  /**
   * A piece of the text.
   *
   * @param start where it begins: 0-based, in UTF-16 units
   * @param end offset behind it
   * @param origin where it comes from
   */
  public record Piece(int start, int end, Origin origin) {}

  /** Whether nothing is known. */
  public boolean isEmpty() {
    return starts.length == 0;
  }

  /**
   * The pieces, in order; together they are the text from the first of them on.
   *
   * @param length how long the text is
   */
  public List<Piece> pieces(int length) {
    List<Piece> pieces = new ArrayList<>(starts.length);
    for (int i = 0; i < starts.length; i++) {
      pieces.add(new Piece(starts[i], i + 1 < starts.length ? starts[i + 1] : length, origins[i]));
    }
    return pieces;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException when nothing is known
   */
  @Override
  public Location at(int start, int end) {
    int index = index(start);
    if (index < 0) {
      throw new IllegalStateException("Of this text no origin is known");
    }
    int from = starts[index];
    int next = index + 1 < starts.length ? starts[index + 1] : Integer.MAX_VALUE;
    if (end > next) {
      Optional<Location> whole = copied(start, end);
      if (whole.isPresent()) {
        return whole.get();
      }
    }
    return origins[index].at(Math.max(0, start - from), Math.max(0, Math.min(end, next) - from));
  }

  /** One stretch of a file, when both ends are copied from there, in this order. */
  private Optional<Location> copied(int start, int end) {
    Optional<Copy> first = copy(start);
    Optional<Copy> last = copy(end - 1);
    return first.isPresent()
            && last.isPresent()
            && first.get().lines() == last.get().lines()
            && first.get().offset() <= last.get().offset()
        ? Optional.of(first.get().lines().at(first.get().offset(), last.get().offset() + 1))
        : Optional.empty();
  }

  private record Copy(LineIndex lines, int offset) {}

  /** The character of a file that was copied to an offset. */
  private Optional<Copy> copy(int offset) {
    int index = index(offset);
    Origin origin = origins[index];
    int inside = offset - starts[index];
    if (origin instanceof Origins inner && !inner.isEmpty()) {
      return inner.copy(inside);
    }
    return origin instanceof Copied copied
        ? Optional.of(new Copy(copied.lines(), copied.from() + inside))
        : Optional.empty();
  }

  /** The piece at an offset; what stands before the first one counts to it. */
  private int index(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : Math.min(Math.max(0, -found - 2), starts.length - 1);
  }

  /** Puts a table together while the text is. One thread. */
  public static final class Builder {

    private int[] starts = new int[16];
    private Origin[] origins = new Origin[16];
    private int count;

    /**
     * From here on, the text comes from there. Of two that begin at one offset the last one counts;
     * {@link #NONE} changes nothing.
     *
     * @param start 0-based offset, in UTF-16 units; never before the last one
     */
    public Builder add(int start, Origin origin) {
      if (origin == NONE) {
        return this;
      }
      if (count > 0 && starts[count - 1] >= start) {
        count--;
      }
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
        origins = Arrays.copyOf(origins, 2 * count);
      }
      starts[count] = start;
      origins[count++] = origin;
      return this;
    }

    /** The table so far. */
    public Origins build() {
      return count == 0
          ? NONE
          : new Origins(Arrays.copyOf(starts, count), Arrays.copyOf(origins, count));
    }
  }
}
