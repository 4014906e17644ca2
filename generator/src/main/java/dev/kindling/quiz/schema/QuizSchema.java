package dev.kindling.quiz.schema;

import dev.kindling.json.JsonObject;
import dev.kindling.quiz.model.KnowledgeReader;
import dev.kindling.quiz.model.OutcomeReader;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.model.QuizReader;
import dev.kindling.quiz.model.ReflectionReader;
import dev.kindling.schema.BehaviourSchema;
import dev.kindling.schema.Members;
import dev.kindling.schema.Schema;
import dev.kindling.schema.ValueSchemas;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Describes a quiz in front matter: the names of all three types, and by the type that is written
 * what stands behind them. That a quiz keeps its promises is proved by the build, not here.
 */
public final class QuizSchema implements BehaviourSchema {

  private static final long MOST = 1000;
  private static final long MOST_POINTS = 100_000;

  @Override
  public String behaviour() {
    return QuizReader.BEHAVIOUR;
  }

  @Override
  public List<String> names() {
    return QuizReader.names();
  }

  @Override
  public Schema on(Members page) {
    page.required("type", ValueSchemas.choice(Quiz.TYPES).says("What sort of quiz."));
    page.optional(
        "edition",
        ValueSchemas.whole(1, 9999)
            .says("Raise it when the meaning changes, so that old links say so."));
    Members reflection = reflection();
    Members knowledge = knowledge();
    Members outcome = outcome();
    List<String> all = all();
    all.forEach(page::any);
    return page.schema()
        .with(
            "allOf",
            List.of(
                when("reflection", reflection, all, ReflectionReader.NAMES),
                when("knowledge", knowledge, all, KnowledgeReader.NAMES),
                when("outcome", outcome, all, OutcomeReader.NAMES)));
  }

  private static List<String> all() {
    Set<String> names = new LinkedHashSet<>(ReflectionReader.NAMES);
    names.addAll(KnowledgeReader.NAMES);
    names.addAll(OutcomeReader.NAMES);
    return List.copyOf(names);
  }

  private static JsonObject when(String type, Members members, List<String> all, List<String> own) {
    List<String> foreign = new ArrayList<>(all);
    foreign.removeAll(own);
    foreign.forEach(members::none);
    JsonObject isType =
        new JsonObject()
            .put("required", List.of("type"))
            .put("properties", new JsonObject().put("type", new JsonObject().put("const", type)));
    return new JsonObject().put("if", isType).put("then", members.conditions());
  }

  private static Members reflection() {
    Schema statement =
        orText(
            counted(with("text", "The sentence.", "reverse")).schema(),
            counted(with("reverse", "The sentence, when its lowest answer counts most.", "text"))
                .schema());
    Schema part =
        new Members()
            .required("title", text("What the part is about."))
            .optional("page", text("The page about it."))
            .required(
                "statements",
                ValueSchemas.list(statement)
                    .with("minItems", 1)
                    .says("Sentences that are counted together, both ways round."))
            .schema();
    Schema answer =
        orText(
            new Members()
                .required("text", text("What readers see."))
                .optional("care", care())
                .schema());
    Schema words =
        new Members()
            .optional("text", text("What it means, instead of the text of the band."))
            .optional("next", next())
            .optional("care", care())
            .schema();
    return new Members()
        .required("question", text("What is asked about every statement."))
        .required(
            "answers",
            ValueSchemas.list(answer)
                .with("minItems", 2)
                .says("The scale, lowest first: its places count 0, 1, 2 and so on."))
        .optional(
            "skip",
            text("The words of the way out of a statement. Without them, each needs an answer."))
        .optional(
            "per-page",
            ValueSchemas.whole(1, MOST).says("How many statements a step shows; 3 without it."))
        .optional(
            "order",
            ValueSchemas.choice(List.of("mixed", "listed"))
                .says("`mixed` shows one of each part in turn, and is meant without it."))
        .optional(
            "needs",
            ValueSchemas.whole(1, MOST)
                .says("How many answers a part needs before it has a result; all without it."))
        .optional(
            "overall",
            ValueSchemas.choice(List.of("none", "sum"))
                .says("`sum` also shows a result over all parts that have one."))
        .optional(
            "high",
            ValueSchemas.choice(List.of("loud", "strong"))
                .says(
                    "What a high score is: something that weighs, or with `strong` something"
                        + " good."))
        .optional(
            "verdicts", verdicts().says("What is said first, instead of the words of the theme."))
        .required("parts", named(part).with("minProperties", 1).says("Each part behind its id."))
        .required(
            "bands",
            bands(
                ValueSchemas.string(
                    "^(?:0|[1-9][0-9]?|100)%$", "Write a whole percentage, such as 50%."),
                "Where it starts: from this percentage of the points on. The first starts at `0%`.",
                "Where it ends, if you want that checked: the start of the next one, or `100%`."))
        .optional(
            "feedback",
            named(named(words)).says("Words of one part in one band, behind their ids."));
  }

  private static Schema verdicts() {
    return new Members()
        .optional("highest", text("One to three parts stand out; `{names}` stands for them."))
        .optional("every", text("Every part is in the highest band."))
        .optional("many", text("More than three parts are."))
        .optional("even", text("More than three parts are equally high."))
        .optional("low", text("Every part is in the lowest band."))
        .schema();
  }

  private static Members counted(Members statement) {
    return statement
        .optional(
            "max",
            ValueSchemas.whole(0, MOST)
                .says("The greatest answer, of a reversed statement, if you want that checked."))
        .optional("care", care());
  }

  private static Members knowledge() {
    Schema answer =
        orText(
            with("text", "A wrong answer.", "right").optional("care", care()).schema(),
            with("right", "A right answer.", "text").optional("care", care()).schema());
    Schema question =
        new Members()
            .required("id", text("Its name within the quiz."))
            .required("ask", text("What is asked."))
            .optional(
                "pick",
                ValueSchemas.choice(List.of("one", "all"))
                    .says("`all` lets readers choose several, and asks for every right one."))
            .optional(
                "points",
                ValueSchemas.whole(1, MOST).says("What it counts when it is right; 1 without it."))
            .required(
                "choose",
                ValueSchemas.list(answer)
                    .with("minItems", 2)
                    .says("The answers, the right one behind `right:` and not `correct:`."))
            .optional("why", text("The reason, shown afterwards."))
            .optional("source", text("The key of a work in `sources.yml`."))
            .optional("page", text("The page about it."))
            .asIs("only-if", Schema.of("null"))
            .schema();
    return new Members()
        .optional(
            "feedback-when",
            ValueSchemas.choice(List.of("each", "end"))
                .says("Whether the reason follows each question, as without it, or the last one."))
        .required(
            "questions",
            ValueSchemas.list(question).with("minItems", 1).says("What is asked, in order."))
        .required(
            "bands",
            bands(
                ValueSchemas.whole(0, MOST_POINTS),
                "Where it starts: from this number of points on. The first starts at `0`.",
                "Where it ends, if you want that checked: the last number that belongs to it."));
  }

  private static Members outcome() {
    Schema candidate =
        new Members()
            .required("title", text("What readers see first."))
            .optional("page", text("The page about it."))
            .required("text", text("What it means."))
            .optional("next", next())
            .optional("care", care())
            .optional("rare", rare())
            .schema();
    Schema answer =
        orText(
            new Members()
                .required("text", text("What readers see."))
                .optional(
                    "adds",
                    named(ValueSchemas.whole(0, 9))
                        .says("What it adds to outcomes, behind their ids; nothing without it."))
                .optional("care", care())
                .schema());
    Schema question =
        new Members()
            .required("id", text("Its name within the quiz."))
            .required("ask", text("What is asked."))
            .required("choose", ValueSchemas.list(answer).with("minItems", 2).says("The answers."))
            .asIs("only-if", Schema.of("null"))
            .schema();
    return new Members()
        .optional(
            "ties",
            ValueSchemas.choice(List.of("show-all", "first-listed"))
                .says(
                    "Whether all outcomes with the most points are shown, as without it, or the"
                        + " first."))
        .optional("tie", text("What is said above two or three of them."))
        .optional("several", text("What is said above more than three."))
        .optional(
            "needs",
            ValueSchemas.whole(1, MOST)
                .says(
                    "How many answers a result needs; the others can be skipped. All without it."))
        .required(
            "outcomes",
            named(candidate)
                .with("minProperties", 2)
                .says("What it can end with, behind their ids."))
        .required(
            "questions",
            ValueSchemas.list(question).with("minItems", 1).says("What is asked, in order."));
  }

  private static Schema bands(Schema border, String from, String to) {
    Schema band =
        new Members()
            .required("id", text("Its name within the quiz."))
            .required("from", border.says(from))
            .optional("to", Schema.anyOf(List.of(border)).says(to))
            .required("title", text("What readers see first."))
            .optional("text", text("What it means."))
            .optional("next", next())
            .optional("care", care())
            .optional("rare", rare())
            .schema();
    return ValueSchemas.list(band)
        .with("minItems", 1)
        .says("Results, lowest first. Each runs up to the next.");
  }

  private static Schema text(String says) {
    return ValueSchemas.text().says(says);
  }

  private static Schema next() {
    return ValueSchemas.list(ValueSchemas.text()).says("Pages to go on to.");
  }

  private static Schema care() {
    return ValueSchemas.flag()
        .says("Whether the care card comes before any result that it leads to.");
  }

  private static Schema rare() {
    return ValueSchemas.flag()
        .says("Whether few answers shall lead to it, so that nothing is said of that.");
  }

  private static Schema named(Schema value) {
    return Schema.of("object").with("additionalProperties", value.json());
  }

  /** A text, or named values. */
  private static Schema orText(Schema... members) {
    List<Schema> all = new ArrayList<>();
    all.add(ValueSchemas.text());
    all.addAll(List.of(members));
    return Schema.anyOf(all);
  }

  /** Named values with one of two names, and not with both. */
  private static Members with(String one, String says, String other) {
    return new Members().required(one, text(says)).asIs(other, Schema.of("null"));
  }
}
