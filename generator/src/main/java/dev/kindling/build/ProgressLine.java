package dev.kindling.build;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A line on a terminal that says what long work is at, and vanishes when it ends. Short work, which
 * nobody waits for, shows none. Nothing depends on it.
 */
public final class ProgressLine {

  /** Work that is done by then shows no line, in milliseconds. */
  private static final long PATIENCE = 2000;

  /** How often the line is written anew, in milliseconds. */
  private static final long BEAT = 200;

  /** So many characters fit on the narrowest terminal that is usual, and one is left free. */
  private static final int WIDTH = 79;

  /** To the beginning of the line, and empty from there. */
  private static final String ERASE = "\r\u001b[K";

  private final CountDownLatch over = new CountDownLatch(1);
  private final Thread thread;

  private ProgressLine(Supplier<String> step, Consumer<String> terminal, long patience, long beat) {
    this.thread = new Thread(() -> watch(step, terminal, patience, beat), "kindling-progress");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Begins to watch some work.
   *
   * @param step what it is at, asked for by another thread
   * @param terminal writes a text as it is, at once, to a terminal that understands how to erase a
   *     line
   */
  public static ProgressLine watching(Supplier<String> step, Consumer<String> terminal) {
    return watching(step, terminal, PATIENCE, BEAT);
  }

  /** The same with a patience and a beat of one's own, in milliseconds. */
  static ProgressLine watching(
      Supplier<String> step, Consumer<String> terminal, long patience, long beat) {
    return new ProgressLine(step, terminal, patience, beat);
  }

  private void watch(Supplier<String> step, Consumer<String> terminal, long patience, long beat) {
    try {
      if (over.await(patience, TimeUnit.MILLISECONDS)) {
        return;
      }
      do {
        String text = step.get();
        terminal.accept(ERASE + text.substring(0, Math.min(text.length(), WIDTH)));
      } while (!over.await(beat, TimeUnit.MILLISECONDS));
      terminal.accept(ERASE);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends it, and returns when the line is gone. */
  public void close() {
    over.countDown();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
