package dev.kindling.render;

import java.util.AbstractList;
import java.util.function.IntFunction;

/**
 * A list whose entries are made when a template reads them. Every page can be shown the whole
 * section that it stands in; made eagerly, that would take time and memory in the square of the
 * number of pages.
 *
 * @param <T> the sort of entry
 */
final class LazyList<T> extends AbstractList<T> {

  private final int size;
  private final IntFunction<T> maker;

  /**
   * A list of known size.
   *
   * @param size how many entries it has
   * @param maker makes the entry of a 0-based index; equal answers for equal indexes
   */
  LazyList(int size, IntFunction<T> maker) {
    this.size = size;
    this.maker = maker;
  }

  @Override
  public T get(int index) {
    return maker.apply(index);
  }

  @Override
  public int size() {
    return size;
  }
}
