package dev.kindling.quiz.proof;

import dev.kindling.quiz.model.Answer;
import dev.kindling.quiz.model.Band;
import dev.kindling.quiz.model.Candidate;
import dev.kindling.quiz.model.Part;
import dev.kindling.quiz.model.Question;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.model.QuizFile;
import dev.kindling.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small quizzes of every shape, the same for the same seed. */
public final class RandomQuizzes {

  private RandomQuizzes() {}

  private static String lines(String start, List<String> items) {
    return items.stream().map(item -> start + item + "\n").collect(Collectors.joining());
  }

  private static List<Integer> starts(Random random, int most, int step) {
    TreeSet<Integer> starts = new TreeSet<>(List.of(0));
    int bands = 1 + random.nextInt(4);
    for (int b = 1; b < bands; b++) {
      starts.add((1 + random.nextInt(most)) * step);
    }
    return List.copyOf(starts);
  }

  private static String bands(List<Integer> starts, String unit) {
    return "bands:\n"
        + starts.stream()
            .map(
                s ->
                    "  - id: b"
                        + s
                        + "\n    from: "
                        + s
                        + unit
                        + "\n    title: T"
                        + s
                        + "\n    text: X\n")
            .collect(Collectors.joining());
  }

  /** A reflection of up to three parts. */
  static Quiz.Reflection reflection(Random random) {
    int answers = 2 + random.nextInt(3);
    int parts = 1 + random.nextInt(3);
    boolean canSkip = random.nextBoolean();
    StringBuilder text = new StringBuilder("type: reflection\nquestion: How much?\nanswers:\n");
    text.append(lines("  - ", IntStream.range(0, answers).mapToObj(a -> "A" + a).toList()));
    text.append(canSkip ? "skip: Skip\n" : "");
    text.append("overall: ").append(random.nextBoolean() ? "sum" : "none").append('\n');
    text.append(canSkip ? "needs: 1\n" : "");
    text.append("parts:\n");
    for (int p = 0; p < parts; p++) {
      text.append("  p" + p + ":\n    title: P" + p + "\n    statements:\n");
      int statements = 2 + random.nextInt(2);
      for (int s = 0; s < statements; s++) {
        boolean isReversed = s == 0 || (s > 1 && random.nextBoolean());
        text.append(isReversed ? "      - reverse: S" : "      - S").append(p + "-" + s + "\n");
      }
    }
    text.append(bands(starts(random, 100, 1), "%"));
    Quiz.Reflection quiz = (Quiz.Reflection) QuizFile.quiz(text.toString());
    if (canSkip && random.nextBoolean()) {
      String two = text.toString().replace("needs: 1", "needs: 2");
      return (Quiz.Reflection) QuizFile.quiz(two);
    }
    return quiz;
  }

  /** A knowledge check of up to four questions. */
  static Quiz.Knowledge knowledge(Random random) {
    StringBuilder text = new StringBuilder("type: knowledge\nquestions:\n");
    int questions = 1 + random.nextInt(4);
    int most = 0;
    for (int q = 0; q < questions; q++) {
      int points = 1 + random.nextInt(3);
      most += points;
      boolean picksAll = random.nextInt(3) == 0;
      int answers = 2 + random.nextInt(2);
      text.append("  - id: q" + q + "\n    ask: Q" + q + "\n    points: " + points + "\n");
      text.append(picksAll ? "    pick: all\n" : "").append("    choose:\n");
      int right = random.nextInt(answers);
      for (int a = 0; a < answers; a++) {
        boolean isRight = a == right || (picksAll && a + 2 == answers && right == answers - 1);
        text.append(
            isRight && !(picksAll && answers == 2 && a != right)
                ? "      - right: R" + a + "\n"
                : "      - W" + a + "\n");
      }
    }
    text.append(bands(starts(random, most, 1), ""));
    return (Quiz.Knowledge) QuizFile.quiz(text.toString());
  }

  /** An outcome quiz of up to four outcomes and five questions. */
  static Quiz.Outcome outcome(Random random) {
    int outcomes = 2 + random.nextInt(3);
    int questions = 1 + random.nextInt(5);
    int heaviest = 1 + random.nextInt(4);
    StringBuilder text = new StringBuilder("type: outcome\n");
    if (random.nextInt(3) == 0) {
      text.append("needs: ").append(1 + random.nextInt(questions)).append('\n');
    }
    text.append("outcomes:\n");
    for (int o = 0; o < outcomes; o++) {
      text.append("  o" + o + ":\n    title: T" + o + "\n    text: X\n");
    }
    text.append("questions:\n");
    for (int q = 0; q < questions; q++) {
      text.append("  - id: q" + q + "\n    ask: Q" + q + "\n    choose:\n");
      int answers = 2 + random.nextInt(3);
      for (int a = 0; a < answers; a++) {
        text.append("      - text: A" + a + "\n        adds: { ");
        List<String> adds = new ArrayList<>();
        for (int o = 0; o < outcomes; o++) {
          adds.add("o" + o + ": " + Math.max(0, random.nextInt(heaviest + 2) - (o == 0 ? 2 : 1)));
        }
        text.append(String.join(", ", adds)).append(" }\n");
      }
    }
    return (Quiz.Outcome) QuizFile.quiz(text.toString());
  }

  /** One of any type, with some of its answers and results marked with care. */
  public static Quiz any(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> marked(reflection(random), random);
      case 1 -> marked(knowledge(random), random);
      default -> marked(outcome(random), random);
    };
  }

  private static Optional<Location> mark(Quiz quiz, Random random) {
    return random.nextInt(6) == 0 ? Optional.of(quiz.location()) : Optional.empty();
  }

  private static List<Band> marked(Quiz quiz, List<Band> bands, Random random) {
    return bands.stream()
        .map(
            b ->
                new Band(
                    b.id(),
                    b.from(),
                    b.to(),
                    b.title(),
                    b.text(),
                    b.next(),
                    mark(quiz, random),
                    false))
        .toList();
  }

  private static Quiz marked(Quiz.Reflection quiz, Random random) {
    List<Part> parts = new ArrayList<>();
    for (Part part : quiz.parts()) {
      parts.add(
          new Part(
              part.id(),
              part.title(),
              part.page(),
              part.statements().stream()
                  .map(
                      s ->
                          new Part.Statement(s.text(), s.isReversed(), s.max(), mark(quiz, random)))
                  .toList()));
    }
    return new Quiz.Reflection(
        quiz.location(),
        quiz.edition(),
        quiz.question(),
        quiz.answers().stream().map(a -> new Answer.Step(a.text(), mark(quiz, random))).toList(),
        quiz.skip(),
        quiz.perPage(),
        quiz.order(),
        quiz.needs(),
        quiz.hasOverall(),
        quiz.high(),
        quiz.verdicts(),
        parts,
        marked(quiz, quiz.bands(), random),
        quiz.feedback());
  }

  private static Quiz marked(Quiz.Knowledge quiz, Random random) {
    List<Question.Check> questions = new ArrayList<>();
    for (Question.Check q : quiz.questions()) {
      questions.add(
          new Question.Check(
              q.id(),
              q.ask(),
              q.picksAll(),
              q.points(),
              q.answers().stream()
                  .map(a -> new Answer.Guess(a.text(), a.isRight(), mark(quiz, random)))
                  .toList(),
              q.why(),
              q.source(),
              q.page()));
    }
    return new Quiz.Knowledge(
        quiz.location(),
        quiz.edition(),
        quiz.tellsEach(),
        questions,
        marked(quiz, quiz.bands(), random));
  }

  private static Quiz marked(Quiz.Outcome quiz, Random random) {
    List<Question.Weighing> questions = new ArrayList<>();
    for (Question.Weighing q : quiz.questions()) {
      questions.add(
          new Question.Weighing(
              q.id(),
              q.ask(),
              q.answers().stream()
                  .map(a -> new Answer.Weight(a.text(), a.adds(), mark(quiz, random)))
                  .toList()));
    }
    return new Quiz.Outcome(
        quiz.location(),
        quiz.edition(),
        quiz.ties(),
        quiz.tie(),
        quiz.several(),
        quiz.needs(),
        quiz.outcomes().stream()
            .map(
                o ->
                    new Candidate(
                        o.id(), o.title(), o.page(), o.text(), o.next(), mark(quiz, random), false))
            .toList(),
        questions);
  }
}
