package dev.kindling.quiz.proof;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.quiz.model.Band;
import dev.kindling.quiz.model.Candidate;
import dev.kindling.quiz.model.Part;
import dev.kindling.quiz.model.PartTotal;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.model.ShareCode;
import dev.kindling.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Proves what can be proved about a quiz by itself. Names, bands and answers come first: where they
 * are wrong, what would be said about scores makes no sense, and is not said. Pure and thread-safe.
 */
public final class QuizProofs {

  private QuizProofs() {}

  /** All faults of a quiz, each with answers that show it, and the figures for the report. */
  public static Checked<QuizFigures> prove(Quiz quiz) {
    List<Diagnostic> problems = new ArrayList<>();
    ReadingLevel reading = ReadingLevel.of(quiz);
    Optional<Diagnostic> tooLarge = WorkBound.check(quiz);
    if (tooLarge.isPresent()) {
      return new Checked<>(
          new QuizFigures(List.of(), Optional.of("it is too large to be proved"), reading),
          List.of(tooLarge.get()));
    }
    problems.addAll(UniqueNames.check(quiz)); // P14
    problems.addAll(EqualTexts.check(quiz)); // P23
    problems.addAll(Wording.check(quiz)); // P18
    ShareCode code = ShareCode.of(quiz);
    problems.addAll(ShareCodes.check(quiz, code)); // P20
    List<Distribution> shares;
    if (quiz instanceof Quiz.Reflection reflection) {
      shares = reflection(reflection, code, problems);
    } else if (quiz instanceof Quiz.Knowledge knowledge) {
      shares = knowledge(knowledge, code, problems);
    } else {
      shares = outcome((Quiz.Outcome) quiz, code, problems);
    }
    return new Checked<>(new QuizFigures(shares, uncounted(shares, problems), reading), problems);
  }

  private static Optional<String> uncounted(List<Distribution> shares, List<Diagnostic> problems) {
    if (!shares.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        problems.stream().anyMatch(Diagnostic::isError)
            ? "its answers or borders have mistakes"
            : "its answers add up to too many different sums");
  }

  private static List<Distribution> reflection(
      Quiz.Reflection quiz, ShareCode code, List<Diagnostic> problems) {
    List<PartScores> parts = PartScores.of(quiz);
    problems.addAll(needs(quiz));
    problems.addAll(ReverseKeys.check(quiz)); // P4
    problems.addAll(FeedbackComplete.unknown(quiz)); // P13
    List<Diagnostic> borders = BandBorders.ofShares(quiz.bands(), new ShareExamples(parts)); // P2
    problems.addAll(borders);
    if (!borders.isEmpty()) {
      return List.of();
    }
    Optional<Tally> overall = quiz.hasOverall() ? Optional.of(overall(quiz)) : Optional.empty();
    List<PartTotal> totals = overall.map(t -> PartScores.ranked(t, 1)).orElse(List.of());
    problems.addAll(BandReach.check(quiz, parts, totals)); // P1, P3
    problems.addAll(StraightLine.check(quiz)); // P5
    problems.addAll(StatementEffect.check(quiz, parts)); // P6
    List<ShownState> states = ShownStates.of(quiz);
    problems.addAll(FeedbackComplete.check(quiz, parts, states)); // P13
    problems.addAll(CareMarks.check(quiz, states));
    ShownProofs.check(quiz, states, code);
    List<Distribution> shares = new ArrayList<>();
    for (PartScores part : parts) {
      String id = part.part().id().value();
      Distribution of = PartShares.of(quiz, id, part.tally(), quiz.needs(part.part()));
      shares.add(of);
      problems.addAll(balance(quiz, of, " in `" + id + "`")); // P9
    }
    for (Tally tally : overall.stream().toList()) {
      Distribution of = PartShares.of(quiz, "overall", tally, 1);
      shares.add(of);
      problems.addAll(balance(quiz, of, " over all parts")); // P9
    }
    return shares;
  }

  private static List<Diagnostic> balance(Quiz.Reflection quiz, Distribution of, String in) {
    return of.withResult().signum() == 0
        ? List.of()
        : Balance.check(
            of,
            in,
            quiz.bands().stream().map(b -> b.from().location()).toList(),
            quiz.bands().stream().map(Band::isRare).toList());
  }

  private static Tally overall(Quiz.Reflection quiz) {
    Tally overall = Tally.none(quiz.most());
    for (Part part : quiz.parts()) {
      overall = overall.with(part.statements().size(), quiz.skip().isPresent(), quiz.needs(part));
    }
    return overall;
  }

  private static List<Diagnostic> needs(Quiz.Reflection quiz) {
    List<Diagnostic> problems = new ArrayList<>();
    for (Part part : quiz.parts()) {
      int all = part.statements().size();
      if (quiz.needs(part) > all) {
        problems.add(
            needs(quiz.needs().orElseThrow().location(), "`" + part.id().value() + "`", all));
      } else if (quiz.needs(part) < all && quiz.skip().isEmpty() && problems.isEmpty()) {
        problems.add(
            Diagnostic.of(
                    Code.QUIZ_NEEDS,
                    quiz.needs().orElseThrow().location(),
                    "without `skip` every statement needs an answer: `"
                        + part.id().value()
                        + "` always has "
                        + all
                        + ", and never as few as "
                        + quiz.needs(part))
                .withHelp("add a line `skip: Skip this one`, or leave `needs` out"));
      }
    }
    return problems;
  }

  private static Diagnostic needs(Location at, String what, int most) {
    return Diagnostic.of(
            Code.QUIZ_NEEDS,
            at,
            "answer everything: "
                + what
                + " has "
                + most
                + (most == 1 ? " answer" : " answers")
                + ", and never a result")
        .withHelp("`needs` can be " + most + " at most");
  }

  private static List<Distribution> knowledge(
      Quiz.Knowledge quiz, ShareCode code, List<Diagnostic> problems) {
    KnowledgeScores scores = new KnowledgeScores(quiz);
    List<Diagnostic> first = new ArrayList<>(RightAnswers.check(quiz)); // P11
    // Where it is not clear what is right, no answers show what is wrong with a border.
    ScoreExamples examples = first.isEmpty() ? scores : (from, end) -> Optional.empty();
    first.addAll(BandBorders.ofPoints(quiz.bands(), quiz.most(), examples)); // P2
    problems.addAll(first);
    problems.addAll(FeedbackComplete.check(quiz)); // P13
    if (!first.isEmpty()) {
      return List.of();
    }
    ShownProofs.check(quiz, ShownStates.of(quiz), code);
    problems.addAll(RightAnswers.bands(quiz, scores)); // P11
    problems.addAll(RightAnswers.effects(quiz, scores)); // P6
    return List.of(scores.distribution());
  }

  private static List<Distribution> outcome(
      Quiz.Outcome quiz, ShareCode code, List<Diagnostic> problems) {
    if (quiz.needed() > quiz.questions().size()) {
      problems.add(
          needs(quiz.needs().orElseThrow().location(), "this quiz", quiz.questions().size()));
      return List.of();
    }
    ProofBudget budget = new ProofBudget(ProofBudget.STEPS);
    problems.addAll(Outcomes.check(quiz, budget)); // P7
    problems.addAll(CareMarks.check(quiz, budget));
    problems.addAll(QuestionEffect.check(quiz, budget.part())); // P6
    ShownProofs.check(quiz, ShownStates.of(quiz), code);
    Optional<Distribution> shares =
        WeightTable.of(quiz).map(table -> OutcomeShares.of(quiz, table)); // P8
    shares.ifPresent(
        of ->
            problems.addAll(
                Balance.check(
                    of,
                    "",
                    quiz.outcomes().stream().map(o -> o.id().location()).toList(),
                    quiz.outcomes().stream().map(Candidate::isRare).toList()))); // P9
    return shares.stream().toList();
  }
}
