package dev.kindling.quiz.proof;

import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.model.QuizFile;
import dev.kindling.quiz.model.ShareCode;
import java.util.Locale;

/** Prints how long the proofs of the largest quizzes take; see {@code src/bench/README.md}. */
final class ProofTimes {

  private static final int TIMES = 5;
  private static final int QUIZZES = 100;

  private ProofTimes() {}

  /**
   * Measures each quiz a few times: the first is what a cold build sees, the least what it costs.
   */
  public static void main(String[] arguments) {
    for (int parts : new int[] {1, 4, 20}) {
      Quiz quiz = QuizFile.quiz(LargestQuizTest.reflection(parts, 60 / parts, 7));
      measure("60 statements in " + parts + " parts, 7 answers", () -> QuizProofs.prove(quiz));
    }
    for (int handicap = 0; handicap < 10; handicap += 3) {
      Quiz quiz = QuizFile.quiz(LargestQuizTest.outcome(30, 8, 6, 3 + handicap, handicap));
      measure(
          "30 questions, 8 answers, 6 outcomes, one " + handicap + " points short",
          () -> QuizProofs.prove(quiz));
    }
    Quiz many = QuizFile.quiz(LargestQuizTest.outcome(4, 11, 3, 3, 0));
    measure(
        "the share codes of 4 questions, 11 answers, 3 outcomes",
        () -> ShareCodes.check(many, ShareCode.of(many)));
    knifeEdge();
  }

  private static void measure(String what, Runnable work) {
    double first = 0;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < TIMES; i++) {
      double taken = milliseconds(work);
      first = i == 0 ? taken : first;
      least = Math.min(least, taken);
    }
    System.out.printf(Locale.ROOT, "%-65s first %7.1f ms, least %7.1f ms%n", what, first, least);
  }

  private static double milliseconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }

  /** Outcomes that can just win, or just not. */
  private static void knifeEdge() {
    double worst = 0;
    double all = 0;
    int searches = 0;
    int open = 0;
    for (int seed = 0; seed < QUIZZES; seed++) {
      KnifeEdge edge = KnifeEdge.of(30, 8, 6, seed);
      for (int lost = edge.lastWin() - 3; lost <= edge.lastWin() + 4; lost++) {
        long start = System.nanoTime();
        open += edge.search(lost) instanceof Reach.Unknown ? 1 : 0;
        double taken = (System.nanoTime() - start) / 1e6;
        worst = Math.max(worst, taken);
        all += taken;
        searches++;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d quizzes on a knife-edge, %d searches: mean %.1f ms, longest %.1f ms, undecided %d%n",
        QUIZZES,
        searches,
        all / searches,
        worst,
        open);
  }
}
