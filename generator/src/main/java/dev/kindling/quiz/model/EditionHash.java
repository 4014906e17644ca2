package dev.kindling.quiz.model;

import dev.kindling.file.Sha256;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A short name for all that gives totals their meaning: six hexadecimal digits of the SHA-256 of
 * type, edition, scale, needs, bands, parts, questions and weights. Wording and language do not
 * count, so a link outlives a mended typing error and works for a translation.
 */
public final class EditionHash {

  private static final int DIGITS = 6;

  private EditionHash() {}

  /** Six lower-case hexadecimal digits. */
  public static String of(Quiz quiz) {
    return Sha256.of(meaning(quiz)).hex(DIGITS);
  }

  /** One line for each thing that counts. */
  static String meaning(Quiz quiz) {
    String head = "type " + quiz.type() + "\nedition " + quiz.edition() + "\n";
    if (quiz instanceof Quiz.Reflection reflection) {
      return head + reflection(reflection);
    }
    if (quiz instanceof Quiz.Knowledge knowledge) {
      return head + knowledge(knowledge);
    }
    return head + outcome((Quiz.Outcome) quiz);
  }

  private static String reflection(Quiz.Reflection quiz) {
    StringBuilder out = new StringBuilder();
    out.append("answers ").append(quiz.answers().size()).append('\n');
    out.append("skip ").append(quiz.skip().isPresent()).append('\n');
    out.append("overall ").append(quiz.hasOverall()).append('\n');
    for (Part part : quiz.parts()) {
      String keys =
          part.statements().stream()
              .map(s -> s.isReversed() ? "-" : "+")
              .collect(Collectors.joining());
      out.append("part " + part.id().value() + " " + keys + " " + quiz.needs(part) + "\n");
    }
    return out + bands(quiz.bands());
  }

  private static String knowledge(Quiz.Knowledge quiz) {
    StringBuilder out = new StringBuilder();
    for (Question.Check question : quiz.questions()) {
      out.append("question " + question.id().value() + " " + question.points());
      out.append(" " + question.picksAll() + " " + question.answers().size());
      out.append(" " + question.right() + "\n");
    }
    return out + bands(quiz.bands());
  }

  private static String outcome(Quiz.Outcome quiz) {
    StringBuilder out = new StringBuilder();
    out.append("ties ").append(quiz.ties().value().name()).append('\n');
    out.append("needs ").append(quiz.needed()).append('\n');
    for (Candidate outcome : quiz.outcomes()) {
      out.append("outcome " + outcome.id().value() + "\n");
    }
    for (Question.Weighing question : quiz.questions()) {
      List<List<Integer>> adds = question.answers().stream().map(Answer.Weight::adds).toList();
      out.append("question " + question.id().value() + " " + adds + "\n");
    }
    return out.toString();
  }

  private static String bands(List<Band> bands) {
    return bands.stream()
        .map(band -> "band " + band.id().value() + " " + band.from().value() + "\n")
        .collect(Collectors.joining());
  }
}
