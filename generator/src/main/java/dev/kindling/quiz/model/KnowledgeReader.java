package dev.kindling.quiz.model;

import dev.kindling.diagnostic.Code;
import dev.kindling.document.Located;
import dev.kindling.source.Location;
import dev.kindling.yaml.MappingReader;
import dev.kindling.yaml.ValueReader;
import dev.kindling.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a knowledge check: questions with right and wrong answers. */
public final class KnowledgeReader {

  /** The names that a knowledge check has, beside those of every quiz. */
  public static final List<String> NAMES = List.of("feedback-when", "questions", "bands");

  private static final int MOST_POINTS = 1000;

  private final QuizPartReader reading;

  KnowledgeReader(QuizPartReader reading) {
    this.reading = reading;
  }

  Quiz.Knowledge read(MappingReader quiz, Location type) {
    return new Quiz.Knowledge(
        type,
        reading.edition(quiz),
        quiz.optional("feedback-when").choice(List.of("each", "end")).orElse("each").equals("each"),
        questions(quiz.required("questions")),
        new BandReader(reading, false).read(quiz.required("bands")));
  }

  private List<Question.Check> questions(ValueReader list) {
    List<Question.Check> questions = new ArrayList<>();
    for (ValueReader item : reading.items(list, 1, "question")) {
      reading.fields(item, "question", question -> questions.add(question(question)));
    }
    return questions;
  }

  private Question.Check question(MappingReader question) {
    BranchCheck.refuse(question);
    return new Question.Check(
        reading.id(question.required("id")),
        reading.prose(question.required("ask")),
        question.optional("pick").choice(List.of("one", "all")).orElse("one").equals("all"),
        reading.whole(question.optional("points"), 1, MOST_POINTS).map(Located::value).orElse(1),
        answers(question.required("choose")),
        reading.someProse(question.optional("why")),
        reading.reference(question.optional("source")),
        reading.reference(question.optional("page")));
  }

  private List<Answer.Guess> answers(ValueReader list) {
    List<Answer.Guess> answers = new ArrayList<>();
    for (ValueReader item : reading.items(list, 2, "answer")) {
      if (item.node().filter(YamlNode.Mapping.class::isInstance).isPresent()) {
        reading.fields(item, "answer", answer -> answers.add(answer(answer)));
      } else {
        answers.add(new Answer.Guess(reading.prose(item), false, Optional.empty()));
      }
    }
    return answers;
  }

  private Answer.Guess answer(MappingReader answer) {
    ValueReader right = answer.optional("right");
    ValueReader text =
        right.isPresent() ? answer.optional("text") : reading.textOr("right", answer);
    if (right.isPresent() && text.isPresent()) {
      text.report(
          Code.QUIZ_STYLE,
          "an answer has one text, and this one has `text` and `right`",
          "write the words behind `right:` and leave `text` out");
    }
    return new Answer.Guess(
        reading.prose(right.isPresent() ? right : text), right.isPresent(), reading.care(answer));
  }
}
