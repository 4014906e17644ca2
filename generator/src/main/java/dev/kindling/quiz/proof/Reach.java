package dev.kindling.quiz.proof;

import java.util.List;

/** Whether some choice of answers reaches a goal. */
sealed interface Reach {

  /**
   * It does, and this is one.
   *
   * @param chosen for each question the 0-based position of the option
   */
  record Found(List<Integer> chosen) implements Reach {

    /** Copies the list. */
    public Found {
      chosen = List.copyOf(chosen);
    }
  }

  /** None does. */
  record Never() implements Reach {}

  /** The work allowed did not suffice to tell. */
  record Unknown() implements Reach {}
}
