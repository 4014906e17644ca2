package dev.kindling.quiz.proof;

import dev.kindling.quiz.model.Part;
import dev.kindling.quiz.model.Question;
import dev.kindling.quiz.model.Quiz;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * P21: the answers on which the scorer of the build and the one in the browser are compared: all
 * answer sets where they are at most 100,000, else one for each total that can be reached.
 */
public final class AgreementSets {

  /** The most answer sets that are all gone through. */
  public static final int MOST = 100_000;

  private AgreementSets() {}

  /** Answers to one part of a reflection: positions, or nothing for a skip. */
  public static List<List<Optional<Integer>>> of(Quiz.Reflection quiz, Part part) {
    List<Optional<Integer>> options = new ArrayList<>();
    if (quiz.skip().isPresent()) {
      options.add(Optional.empty());
    }
    IntStream.rangeClosed(0, quiz.most()).forEach(a -> options.add(Optional.of(a)));
    int statements = part.statements().size();
    if (isFew(IntStream.range(0, statements).mapToLong(s -> options.size()).toArray())) {
      return product(IntStream.range(0, statements).mapToObj(s -> options).toList());
    }
    return Tally.of(statements, quiz.most(), quiz.skip().isPresent()).totals().stream()
        .map(total -> ScoreNotation.answers(part, total, quiz.most()))
        .toList();
  }

  /** Choices for each question of a knowledge check; none where it was left out. */
  public static List<List<List<Integer>>> of(Quiz.Knowledge quiz) {
    List<List<List<Integer>>> options =
        quiz.questions().stream()
            .map(q -> q.picksAll() ? subsets(q.answers().size()) : singles(q.answers().size()))
            .toList();
    if (isFew(options.stream().mapToLong(List::size).toArray())) {
      return product(options);
    }
    KnowledgeScores scores = new KnowledgeScores(quiz);
    return scores.points().stream().map(scores::answers).toList();
  }

  private static List<List<Integer>> singles(int answers) {
    List<List<Integer>> singles = new ArrayList<>(List.of(List.of()));
    IntStream.range(0, answers).forEach(a -> singles.add(List.of(a)));
    return singles;
  }

  /** All subsets, of a list longer than 16 those of its first 16: they are too many to use. */
  private static List<List<Integer>> subsets(int answers) {
    List<List<Integer>> subsets = new ArrayList<>();
    for (int bits = 0; bits < 1 << Math.min(answers, 16); bits++) {
      int chosen = bits;
      subsets.add(IntStream.range(0, answers).filter(a -> (chosen >> a & 1) == 1).boxed().toList());
    }
    return subsets;
  }

  /**
   * Answers to the questions of an outcome quiz. Of more than can be gone through, those that win
   * for each outcome alone, and those in which two are equal, as far as there are any.
   */
  public static List<List<Optional<Integer>>> of(Quiz.Outcome quiz) {
    boolean canSkip = quiz.needed() < quiz.questions().size();
    List<List<Optional<Integer>>> options = new ArrayList<>();
    for (Question.Weighing question : quiz.questions()) {
      List<Optional<Integer>> answers = new ArrayList<>();
      if (canSkip) {
        answers.add(Optional.empty());
      }
      IntStream.range(0, question.answers().size()).forEach(a -> answers.add(Optional.of(a)));
      options.add(answers);
    }
    if (isFew(options.stream().mapToLong(List::size).toArray())) {
      return product(options);
    }
    OutcomeSearch search = new OutcomeSearch(quiz, new ProofBudget(ProofBudget.STEPS));
    List<List<Optional<Integer>>> found = new ArrayList<>();
    for (int a = 0; a < quiz.outcomes().size(); a++) {
      for (int b = a; b < quiz.outcomes().size(); b++) {
        Reach reach = a == b ? search.alone(a) : search.tied(List.of(a, b));
        if (reach instanceof Reach.Found answers) {
          found.add(search.answers(answers));
        }
      }
    }
    return found;
  }

  private static boolean isFew(long[] sizes) {
    long sets = 1;
    for (long size : sizes) {
      sets *= size;
      if (sets > MOST) {
        return false;
      }
    }
    return true;
  }

  private static <T> List<List<T>> product(List<List<T>> options) {
    List<List<T>> sets = List.of(List.of());
    for (List<T> choices : options) {
      List<List<T>> longer = new ArrayList<>(sets.size() * choices.size());
      for (List<T> set : sets) {
        for (T choice : choices) {
          List<T> more = new ArrayList<>(set);
          more.add(choice);
          longer.add(more);
        }
      }
      sets = longer;
    }
    return sets;
  }
}
