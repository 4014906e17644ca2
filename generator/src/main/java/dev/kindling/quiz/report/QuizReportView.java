package dev.kindling.quiz.report;

import dev.kindling.report.LinkView;
import dev.kindling.theme.View;
import java.util.List;
import java.util.Optional;

/**
 * What the template of this part of the report may read.
 *
 * @param quizzes the quizzes, at least one
 */
record QuizReportView(List<QuizRow> quizzes) implements View {

  /**
   * A quiz.
   *
   * @param link its page
   * @param type its type
   * @param errors how many errors stand in its file; nothing when there are none
   * @param uncounted why its answer sets were not counted
   * @param grade the mean reading grade of what it asks
   * @param hardest the texts that are hardest to read
   * @param parts how its answer sets divide among its results
   */
  record QuizRow(
      LinkView link,
      String type,
      Optional<String> errors,
      Optional<String> uncounted,
      Optional<String> grade,
      List<GradedView> hardest,
      List<PartRow> parts)
      implements View {}

  /**
   * How answer sets divide among results.
   *
   * @param name the part
   * @param answerSets how many answer sets there are
   * @param shares the results
   */
  record PartRow(String name, String answerSets, List<ShareRow> shares) implements View {}

  /**
   * The share of a result.
   *
   * @param name the result
   * @param answerSets how many answer sets lead to it
   * @param percent the share with one decimal
   * @param width the share in whole percent, at least 1, for a bar
   */
  record ShareRow(String name, String answerSets, String percent, int width) implements View {}

  /**
   * A text with its reading grade.
   *
   * @param text the text
   * @param grade with one decimal
   */
  record GradedView(String text, String grade) implements View {}
}
