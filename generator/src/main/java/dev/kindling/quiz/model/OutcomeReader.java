package dev.kindling.quiz.model;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.document.Located;
import dev.kindling.source.Location;
import dev.kindling.yaml.MappingReader;
import dev.kindling.yaml.ValueReader;
import dev.kindling.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Reads an outcome quiz: answers add weight to outcomes. */
public final class OutcomeReader {

  /** The names that an outcome quiz has, beside those of every quiz. */
  public static final List<String> NAMES =
      List.of("ties", "tie", "several", "needs", "outcomes", "questions");

  private static final int MOST_NEEDED = 1000;
  private static final int HEAVIEST = 9;
  private static final String THEMES = "the theme's words are said";

  private final QuizPartReader reading;

  OutcomeReader(QuizPartReader reading) {
    this.reading = reading;
  }

  Quiz.Outcome read(MappingReader quiz, Location type) {
    List<Candidate> outcomes = outcomes(quiz.required("outcomes"));
    List<String> ids = outcomes.stream().map(o -> o.id().value()).toList();
    ValueReader ties = quiz.optional("ties");
    Quiz.Ties rule =
        ties.choice(List.of("show-all", "first-listed")).orElse("show-all").equals("show-all")
            ? Quiz.Ties.SHOW_ALL
            : Quiz.Ties.FIRST_LISTED;
    return new Quiz.Outcome(
        type,
        reading.edition(quiz),
        new Located<>(rule, ties.isPresent() ? ties.location() : type),
        reading.words(quiz.optional("tie"), THEMES, "These suit you equally well:"),
        reading.words(quiz.optional("several"), THEMES, "Several would suit you."),
        reading.whole(quiz.optional("needs"), 1, MOST_NEEDED),
        outcomes,
        questions(quiz.required("questions"), ids));
  }

  private List<Candidate> outcomes(ValueReader all) {
    List<Candidate> outcomes = new ArrayList<>();
    for (QuizPartReader.Named named : reading.named(all, 2, "outcome")) {
      reading.fields(
          named.value(),
          named.id().value(),
          outcome ->
              outcomes.add(
                  new Candidate(
                      named.id(),
                      reading.prose(outcome.required("title")),
                      reading.reference(outcome.optional("page")),
                      reading.prose(outcome.required("text")),
                      reading.next(outcome),
                      reading.care(outcome),
                      outcome.optional("rare").flag().orElse(false))));
    }
    return outcomes;
  }

  private List<Question.Weighing> questions(ValueReader list, List<String> ids) {
    List<Question.Weighing> questions = new ArrayList<>();
    for (ValueReader item : reading.items(list, 1, "question")) {
      reading.fields(
          item,
          "question",
          question -> {
            BranchCheck.refuse(question);
            questions.add(
                new Question.Weighing(
                    reading.id(question.required("id")),
                    reading.prose(question.required("ask")),
                    answers(question.required("choose"), ids)));
          });
    }
    return questions;
  }

  private List<Answer.Weight> answers(ValueReader list, List<String> ids) {
    List<Answer.Weight> answers = new ArrayList<>();
    for (ValueReader item : reading.items(list, 2, "answer")) {
      if (item.node().filter(YamlNode.Mapping.class::isInstance).isPresent()) {
        reading.fields(
            item,
            "answer",
            answer ->
                answers.add(
                    new Answer.Weight(
                        reading.prose(answer.required("text")),
                        adds(answer.optional("adds"), ids),
                        reading.care(answer))));
      } else {
        answers.add(
            new Answer.Weight(
                reading.prose(item), Collections.nCopies(ids.size(), 0), Optional.empty()));
      }
    }
    return answers;
  }

  private List<Integer> adds(ValueReader value, List<String> ids) {
    List<Integer> adds = new ArrayList<>(Collections.nCopies(ids.size(), 0));
    for (QuizPartReader.Named weight : reading.named(value, 0, "outcome")) {
      int outcome = ids.indexOf(weight.id().value());
      if (outcome < 0) {
        unknown(weight.id(), ids);
      } else {
        reading
            .whole(weight.value(), 0, HEAVIEST)
            .ifPresent(number -> adds.set(outcome, number.value()));
      }
    }
    return adds;
  }

  private void unknown(Located<String> id, List<String> ids) {
    Optional<String> help =
        NearestName.advice(id.value(), ids)
            .or(() -> Optional.of("the outcomes are " + ValueReader.quoted(ids)));
    reading
        .problems()
        .add(
            Diagnostic.of(
                    Code.UNKNOWN_FIELD,
                    id.location(),
                    "this quiz has no outcome `" + ValueReader.shortened(id.value()) + "`")
                .withHelp(help));
  }
}
