package dev.kindling.quiz.model;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Scores a knowledge check in whole points. */
public final class KnowledgeScorer {

  private final Quiz.Knowledge quiz;

  /** Scores answers to one quiz. */
  public KnowledgeScorer(Quiz.Knowledge quiz) {
    this.quiz = quiz;
  }

  /**
   * The points of some answers.
   *
   * @param chosen for each question the 0-based positions that were chosen, none when it was not
   *     answered
   */
  public int points(List<List<Integer>> chosen) {
    int points = 0;
    for (int q = 0; q < chosen.size(); q++) {
      Question.Check question = quiz.questions().get(q);
      points += isRight(question, chosen.get(q)) ? question.points() : 0;
    }
    return points;
  }

  /** Whether exactly the right answers were chosen. */
  public static boolean isRight(Question.Check question, List<Integer> chosen) {
    return List.copyOf(new TreeSet<>(chosen)).equals(question.right());
  }

  /** The band of some points, 0-based; nothing when every band starts above them. */
  public Optional<Integer> band(int points) {
    return BandRule.ofPoints(quiz.bands(), points);
  }
}
