package dev.kindling.build;

import java.util.function.Function;

/**
 * An answer and how long it took.
 *
 * @param value the answer
 * @param nanos in nanoseconds
 */
record Timed<T>(T value, long nanos) {

  /** The same work with a watch beside it. */
  static <A, T> Function<A, Timed<T>> of(Function<A, T> work) {
    return item -> {
      long start = System.nanoTime();
      T value = work.apply(item);
      return new Timed<>(value, System.nanoTime() - start);
    };
  }
}
