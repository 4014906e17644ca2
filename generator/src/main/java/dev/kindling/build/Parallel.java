package dev.kindling.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does the same work on many items side by side. Answers come in the order of the items, whatever
 * the number of threads. Thread-safe.
 */
final class Parallel {

  /**
   * The stack of each thread, in bytes. The Markdown parser calls itself for each level of nesting:
   * with the usual stack, input that is odd but allowed would overflow it. Memory is only taken for
   * what is used.
   */
  private static final long STACK = 192L << 20;

  /** Fewer items are not counted for people who wait. */
  private static final int WORTH_COUNTING = 20;

  private final int threads;

  /** Of the work that was begun last. */
  private volatile Tally tally = new Tally(0, new AtomicInteger());

  private record Tally(int items, AtomicInteger begun) {}

  /**
   * Works on a number of threads.
   *
   * @param threads at least 1
   */
  Parallel(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("Not a number of threads: " + threads);
    }
    this.threads = threads;
  }

  /**
   * The answers for all items.
   *
   * @param items what to work on
   * @param doing what is done with an item, for the message when it fails, such as {@code reading
   *     `content/index.md`}
   * @param work a pure function
   * @throws InternalFault naming the first of the items whose work threw something; thrown once all
   *     threads have ended
   * @throws java.io.UncheckedIOException when the disk fails for the first of these
   */
  <T, R> List<R> map(
      List<T> items, Function<? super T, String> doing, Function<? super T, ? extends R> work) {
    @Nullable Object[] answers = new Object[items.size()];
    AtomicInteger next = new AtomicInteger();
    tally = new Tally(items.size(), next);
    ConcurrentNavigableMap<Integer, RuntimeException> failures = new ConcurrentSkipListMap<>();
    Runnable worker =
        () -> {
          for (int i = next.getAndIncrement(); i < answers.length; i = next.getAndIncrement()) {
            try {
              answers[i] = work.apply(items.get(i));
            } catch (RuntimeException | Error e) {
              // All items before this one have been begun: the first failure does not depend on
              // the number of threads.
              failures.put(i, InternalFault.during(doing.apply(items.get(i)), e));
              next.set(answers.length);
            }
          }
        };
    run(worker, Math.min(threads, items.size()));
    if (!failures.isEmpty()) {
      throw failures.firstEntry().getValue();
    }
    @SuppressWarnings("unchecked") // every place was filled with an answer of the work
    List<R> all = (List<R>) Arrays.asList(answers);
    return List.copyOf(all);
  }

  /** How far the work is that was begun last, in words behind its name; empty for little work. */
  String progress() {
    Tally known = tally;
    int begun = Math.min(known.begun().get(), known.items());
    return known.items() <= WORTH_COUNTING ? "" : ": " + begun + " of " + known.items();
  }

  /**
   * Two different answers.
   *
   * @param first of the first work
   * @param second of the second work
   */
  record Both<A, B>(A first, B second) {}

  /**
   * Does two different works side by side.
   *
   * @param doing what both are for, as for {@link #map}
   */
  <A, B> Both<A, B> both(String doing, Supplier<A> first, Supplier<B> second) {
    List<Object> answers = map(List.<Supplier<?>>of(first, second), work -> doing, Supplier::get);
    @SuppressWarnings("unchecked") // the answers come in the order of the works
    Both<A, B> both = new Both<>((A) answers.get(0), (B) answers.get(1));
    return both;
  }

  /**
   * Does works side by side.
   *
   * @param doing what all are for, as for {@link #map}
   */
  void run(String doing, Runnable... works) {
    map(
        List.of(works),
        work -> doing,
        work -> {
          work.run();
          return true;
        });
  }

  private static void run(Runnable worker, int count) {
    List<Thread> started = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Thread thread = new Thread(null, worker, "kindling-" + (i + 1), STACK);
      thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
      thread.setDaemon(true);
      thread.start();
      started.add(thread);
    }
    boolean isInterrupted = false;
    for (Thread thread : started) {
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          isInterrupted = true;
        }
      }
    }
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
