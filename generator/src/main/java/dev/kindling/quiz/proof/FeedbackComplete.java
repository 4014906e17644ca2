package dev.kindling.quiz.proof;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.document.Located;
import dev.kindling.quiz.model.Band;
import dev.kindling.quiz.model.Feedback;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.proof.ShownState.Moment;
import dev.kindling.quiz.proof.ShownState.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** P13: every result that can come has a text, and no text is for a result that there is not. */
final class FeedbackComplete {

  private FeedbackComplete() {}

  /** Checks every part in every band in which it is shown. */
  static List<Diagnostic> check(
      Quiz.Reflection quiz, List<PartScores> parts, List<ShownState> states) {
    List<Diagnostic> problems = new ArrayList<>();
    List<Said> silent =
        states.stream()
            .filter(state -> state.moment() == Moment.RESULT)
            .flatMap(ShownState::said)
            .filter(said -> said.text().isEmpty())
            .toList();
    for (int b = 0; b < quiz.bands().size(); b++) {
      Band band = quiz.bands().get(b);
      if (band.text().isPresent()) {
        continue;
      }
      if (quiz.hasOverall()) {
        problems.add(missing(band, "the result over all parts has no other text"));
      }
      for (int p = 0; p < parts.size(); p++) {
        PartScores part = parts.get(p);
        Optional<Integer> place = Optional.of(b);
        int index = p;
        if (silent.stream().anyMatch(s -> s.part() == index && s.band().equals(place))) {
          problems.add(
              missing(
                  band,
                  "`"
                      + part.part().id().value()
                      + "` none of its own for it: "
                      + part.example(part.in(b).orElseThrow())));
        }
      }
    }
    return problems;
  }

  /** Checks the bands of a knowledge check. */
  static List<Diagnostic> check(Quiz.Knowledge quiz) {
    return quiz.bands().stream()
        .filter(band -> band.text().isEmpty())
        .map(band -> missing(band, "nothing else says what its points mean"))
        .toList();
  }

  private static Diagnostic missing(Band band, String why) {
    return Diagnostic.of(
            Code.QUIZ_FEEDBACK,
            band.id().location(),
            "the band " + ScoreNotation.name(band) + " has no text, and " + why)
        .withHelp("add a line `text: …` to the band");
  }

  /** Finds feedback for parts and bands that the quiz does not have. */
  static List<Diagnostic> unknown(Quiz.Reflection quiz) {
    List<String> parts = quiz.parts().stream().map(p -> p.id().value()).toList();
    List<String> bands = quiz.bands().stream().map(b -> b.id().value()).toList();
    List<Diagnostic> problems = new ArrayList<>();
    for (Feedback feedback : quiz.feedback()) {
      unknown(feedback.part(), "part", parts).ifPresent(problems::add);
      unknown(feedback.band(), "band", bands).ifPresent(problems::add);
    }
    return problems.stream().distinct().toList();
  }

  private static Optional<Diagnostic> unknown(
      Located<String> name, String what, List<String> known) {
    if (known.contains(name.value())) {
      return Optional.empty();
    }
    return Optional.of(
        Diagnostic.of(
                Code.QUIZ_FEEDBACK,
                name.location(),
                "this quiz has no " + what + " `" + name.value() + "`")
            .withHelp(
                NearestName.advice(name.value(), known)
                    .or(() -> Optional.of("it has " + ScoreNotation.names(known)))));
  }
}
