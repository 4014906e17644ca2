package dev.kindling.serve;

import java.util.Optional;

/**
 * What all open pages are told: always the latest message, and nothing that came before it.
 * Thread-safe.
 */
final class Broadcast {

  private Message latest = new Message(0, "");
  private boolean isClosed;

  /**
   * One message.
   *
   * @param number counts from 1; 0 is none
   * @param text on one line
   */
  record Message(long number, String text) {}

  /** Tells everybody. */
  synchronized void say(String text) {
    latest = new Message(latest.number() + 1, text);
    notifyAll();
  }

  /**
   * Waits for a message.
   *
   * @param seen the number of the last one that was seen
   * @param milliseconds how long at most
   * @return the latest one; nothing when it was seen already
   */
  @SuppressWarnings("WaitNotInLoop") // who wakes too early says a heartbeat too early
  synchronized Optional<Message> after(long seen, long milliseconds) throws InterruptedException {
    if (latest.number() <= seen && !isClosed) {
      wait(milliseconds);
    }
    return latest.number() > seen ? Optional.of(latest) : Optional.empty();
  }

  /** Whether there will be no more. */
  synchronized boolean isClosed() {
    return isClosed;
  }

  /** Ends all waiting. */
  synchronized void close() {
    isClosed = true;
    notifyAll();
  }
}
