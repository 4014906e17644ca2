package dev.kindling.build;

import java.io.UncheckedIOException;

/**
 * A fault of Kindling itself, with what it was doing when it happened. The author of a site can
 * mend nothing about it but report it.
 */
public final class InternalFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String work;

  private InternalFault(String work, Throwable cause) {
    super("Kindling failed while " + work, cause);
    this.work = work;
  }

  /**
   * What is thrown in place of something that was thrown during a work: the fault with the name of
   * the work. What the disk did is no fault of Kindling and is passed on, and so is a fault whose
   * work is known already, since the innermost work says most.
   *
   * @param work for the end of a sentence, such as {@code reading `content/index.md`}
   * @param thrown what was thrown
   */
  static RuntimeException during(String work, Throwable thrown) {
    if (thrown instanceof InternalFault || thrown instanceof UncheckedIOException) {
      return (RuntimeException) thrown;
    }
    return new InternalFault(work, thrown);
  }

  /** What Kindling was doing, such as {@code reading `content/index.md`}. */
  public String work() {
    return work;
  }
}
