package dev.kindling.quiz.schema;

import dev.kindling.json.JsonObject;
import dev.kindling.quiz.model.KnowledgeReader;
import dev.kindling.quiz.model.OutcomeReader;
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
    page.required(
        "type",
        ValueSchemas.choice(List.of("reflection", "knowledge", "outcome"))
            .says("What sort of quiz."));
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
            counted(with("text", "reverse")).schema(), counted(with("reverse", "text")).schema());
    Schema part =
        new Members()
            .required("title", ValueSchemas.text())
            .optional("page", ValueSchemas.text())
            .required("statements", ValueSchemas.list(statement).with("minItems", 1))
            .schema();
    Schema answer =
        orText(
            new Members()
                .required("text", ValueSchemas.text())
                .optional("care", ValueSchemas.flag())
                .schema());
    Schema words =
        new Members()
            .optional("text", ValueSchemas.text())
            .optional("next", ValueSchemas.list(ValueSchemas.text()))
            .optional("care", ValueSchemas.flag())
            .schema();
    return new Members()
        .required("question", ValueSchemas.text().says("What is asked about every statement."))
        .required(
            "answers",
            ValueSchemas.list(answer).with("minItems", 2).says("The scale, lowest first."))
        .optional("skip", ValueSchemas.text())
        .optional("per-page", ValueSchemas.whole(1, MOST))
        .optional("order", ValueSchemas.choice(List.of("mixed", "listed")))
        .optional("needs", ValueSchemas.whole(1, MOST))
        .optional("overall", ValueSchemas.choice(List.of("none", "sum")))
        .required("parts", named(part).with("minProperties", 1))
        .required(
            "bands",
            bands(
                ValueSchemas.string(
                    "^(?:0|[1-9][0-9]?|100)%$", "Write a whole percentage, such as 50%.")))
        .optional("feedback", named(named(words)));
  }

  private static Members counted(Members statement) {
    return statement
        .optional("max", ValueSchemas.whole(0, MOST))
        .optional("care", ValueSchemas.flag());
  }

  private static Members knowledge() {
    Schema answer =
        orText(
            with("text", "right").optional("care", ValueSchemas.flag()).schema(),
            with("right", "text").optional("care", ValueSchemas.flag()).schema());
    Schema question =
        new Members()
            .required("id", ValueSchemas.text())
            .required("ask", ValueSchemas.text())
            .optional("pick", ValueSchemas.choice(List.of("one", "all")))
            .optional("points", ValueSchemas.whole(1, MOST))
            .required("choose", ValueSchemas.list(answer).with("minItems", 2))
            .optional("why", ValueSchemas.text())
            .optional("source", ValueSchemas.text())
            .optional("page", ValueSchemas.text())
            .asIs("only-if", Schema.of("null"))
            .schema();
    return new Members()
        .optional("feedback-when", ValueSchemas.choice(List.of("each", "end")))
        .required("questions", ValueSchemas.list(question).with("minItems", 1))
        .required("bands", bands(ValueSchemas.whole(0, MOST_POINTS)));
  }

  private static Members outcome() {
    Schema candidate =
        new Members()
            .required("title", ValueSchemas.text())
            .optional("page", ValueSchemas.text())
            .required("text", ValueSchemas.text())
            .optional("next", ValueSchemas.list(ValueSchemas.text()))
            .optional("care", ValueSchemas.flag())
            .schema();
    Schema answer =
        orText(
            new Members()
                .required("text", ValueSchemas.text())
                .optional("adds", named(ValueSchemas.whole(0, 9)))
                .optional("care", ValueSchemas.flag())
                .schema());
    Schema question =
        new Members()
            .required("id", ValueSchemas.text())
            .required("ask", ValueSchemas.text())
            .required("choose", ValueSchemas.list(answer).with("minItems", 2))
            .asIs("only-if", Schema.of("null"))
            .schema();
    return new Members()
        .optional("ties", ValueSchemas.choice(List.of("show-all", "first-listed")))
        .optional("tie", ValueSchemas.text())
        .optional("several", ValueSchemas.text())
        .optional("needs", ValueSchemas.whole(1, MOST))
        .required("outcomes", named(candidate).with("minProperties", 2))
        .required("questions", ValueSchemas.list(question).with("minItems", 1));
  }

  private static Schema bands(Schema border) {
    Schema band =
        new Members()
            .required("id", ValueSchemas.text())
            .required("from", border)
            .optional("to", border)
            .required("title", ValueSchemas.text())
            .optional("text", ValueSchemas.text())
            .optional("next", ValueSchemas.list(ValueSchemas.text()))
            .optional("care", ValueSchemas.flag())
            .schema();
    return ValueSchemas.list(band).with("minItems", 1);
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
  private static Members with(String one, String other) {
    return new Members().required(one, ValueSchemas.text()).asIs(other, Schema.of("null"));
  }
}
