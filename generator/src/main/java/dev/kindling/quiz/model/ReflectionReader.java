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

/** Reads a reflection: statements on one scale, in parts. */
public final class ReflectionReader {

  /** The names that only a reflection has, beside those of every quiz. */
  public static final List<String> NAMES =
      List.of(
          "question",
          "answers",
          "skip",
          "per-page",
          "order",
          "needs",
          "overall",
          "high",
          "verdicts",
          "parts",
          "bands",
          "feedback");

  private static final int MOST = 1000;
  private static final int PER_PAGE = 3;
  private static final Verdicts NO_VERDICTS =
      new Verdicts(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private final QuizPartReader reading;

  ReflectionReader(QuizPartReader reading) {
    this.reading = reading;
  }

  Quiz.Reflection read(MappingReader quiz, Location type) {
    return new Quiz.Reflection(
        type,
        reading.edition(quiz),
        reading.prose(quiz.required("question")),
        answers(quiz.required("answers")),
        reading.words(quiz.optional("skip"), "every statement needs an answer", "Skip this one"),
        reading.whole(quiz.optional("per-page"), 1, MOST).map(Located::value).orElse(PER_PAGE),
        quiz.optional("order").choice(List.of("mixed", "listed")).orElse("mixed").equals("mixed")
            ? Quiz.Order.MIXED
            : Quiz.Order.LISTED,
        reading.whole(quiz.optional("needs"), 1, MOST),
        quiz.optional("overall").choice(List.of("none", "sum")).orElse("none").equals("sum"),
        quiz.optional("high").choice(List.of("loud", "strong")).orElse("loud").equals("strong")
            ? Quiz.High.STRONG
            : Quiz.High.LOUD,
        verdicts(quiz.optional("verdicts")),
        parts(quiz.required("parts")),
        new BandReader(reading, true).read(quiz.required("bands")),
        feedback(quiz.optional("feedback")));
  }

  private Verdicts verdicts(ValueReader value) {
    List<Verdicts> found = new ArrayList<>();
    if (value.isPresent()) {
      reading.fields(
          value,
          "verdicts",
          verdicts -> {
            ValueReader highest = verdicts.optional("highest");
            found.add(
                new Verdicts(
                    reading.someProse(highest),
                    reading.someProse(verdicts.optional("every")),
                    reading.someProse(verdicts.optional("many")),
                    reading.someProse(verdicts.optional("even")),
                    reading.someProse(verdicts.optional("low"))));
            if (highest.text().filter(text -> !text.contains(Verdicts.NAMES)).isPresent()) {
              highest.report(
                  Code.BAD_VALUE,
                  "`highest` must say which parts are highest",
                  "write `" + Verdicts.NAMES + "` where their names belong");
            }
          });
    }
    return found.isEmpty() ? NO_VERDICTS : found.get(0);
  }

  private List<Answer.Step> answers(ValueReader list) {
    List<Answer.Step> steps = new ArrayList<>();
    for (ValueReader item : reading.items(list, 2, "answer")) {
      if (isMapping(item)) {
        reading.fields(
            item,
            "answer",
            answer ->
                steps.add(
                    new Answer.Step(reading.prose(answer.required("text")), reading.care(answer))));
      } else {
        steps.add(new Answer.Step(reading.prose(item), Optional.empty()));
      }
    }
    return steps;
  }

  private List<Part> parts(ValueReader all) {
    List<Part> parts = new ArrayList<>();
    for (QuizPartReader.Named named : reading.named(all, 1, "part")) {
      reading.fields(
          named.value(),
          named.id().value(),
          part ->
              parts.add(
                  new Part(
                      named.id(),
                      reading.prose(part.required("title")),
                      reading.reference(part.optional("page")),
                      statements(part.required("statements")))));
    }
    return parts;
  }

  private List<Part.Statement> statements(ValueReader list) {
    List<Part.Statement> statements = new ArrayList<>();
    for (ValueReader item : reading.items(list, 1, "statement")) {
      if (isMapping(item)) {
        reading.fields(item, "statement", s -> statements.add(statement(s)));
      } else {
        statements.add(
            new Part.Statement(reading.prose(item), false, Optional.empty(), Optional.empty()));
      }
    }
    return statements;
  }

  private Part.Statement statement(MappingReader statement) {
    ValueReader reverse = statement.optional("reverse");
    ValueReader text =
        reverse.isPresent() ? statement.optional("text") : reading.textOr("reverse", statement);
    if (reverse.isPresent() && text.isPresent()) {
      text.report(
          Code.QUIZ_STYLE,
          "a statement has one text, and this one has `text` and `reverse`",
          "write the sentence behind `reverse:` and leave `text` out");
    }
    return new Part.Statement(
        reading.prose(reverse.isPresent() ? reverse : text),
        reverse.isPresent(),
        reading.whole(statement.optional("max"), 0, MOST),
        reading.care(statement));
  }

  private List<Feedback> feedback(ValueReader all) {
    List<Feedback> found = new ArrayList<>();
    for (QuizPartReader.Named part : reading.named(all, 0, "part")) {
      for (QuizPartReader.Named band : reading.named(part.value(), 0, "band")) {
        reading.fields(
            band.value(),
            band.id().value(),
            fields ->
                found.add(
                    new Feedback(
                        part.id(),
                        band.id(),
                        reading.someProse(fields.optional("text")),
                        reading.next(fields),
                        reading.care(fields))));
      }
    }
    return found;
  }

  private static boolean isMapping(ValueReader value) {
    return value.node().filter(YamlNode.Mapping.class::isInstance).isPresent();
  }
}
