package dev.kindling.schema;

import dev.kindling.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A schema of JSON Schema draft-07, put together keyword by keyword. It speaks of values as an
 * editor sees them by the core schema of YAML 1.2: {@code 2026} is a number there, also where
 * Kindling takes it for text. Not thread-safe.
 */
public final class Schema {

  private final List<String> types;
  private final List<Object> values = new ArrayList<>();
  private final List<Schema> branches = new ArrayList<>();
  private final JsonObject keywords = new JsonObject();
  private String description = "";

  private Schema(List<String> types) {
    this.types = new ArrayList<>(types);
  }

  /** Values of any of these types. */
  public static Schema of(String... types) {
    return new Schema(List.of(types));
  }

  /** Some values and no others. */
  public static Schema oneOf(List<?> values) {
    Schema schema = new Schema(List.of());
    schema.values.addAll(values);
    return schema;
  }

  /** Values that at least one of these describes. */
  public static Schema anyOf(List<Schema> schemas) {
    Schema any = new Schema(List.of());
    any.branches.addAll(schemas);
    return any;
  }

  /** Says in a sentence what the value is for; editors show it beside the value. */
  public Schema says(String sentence) {
    description = sentence;
    return this;
  }

  /** Also takes a name with nothing behind it, which counts as left out. */
  public Schema orNothing() {
    if (!types.isEmpty()) {
      types.add("null");
    }
    if (!values.isEmpty()) {
      values.add(Optional.empty());
    }
    if (!branches.isEmpty()) {
      branches.add(Schema.of("null"));
    }
    return this;
  }

  /** Adds a keyword. */
  public Schema with(String keyword, String value) {
    keywords.put(keyword, value);
    return this;
  }

  /** Adds a keyword. */
  public Schema with(String keyword, Number value) {
    keywords.put(keyword, value);
    return this;
  }

  /** Adds a keyword. */
  public Schema with(String keyword, boolean value) {
    keywords.put(keyword, value);
    return this;
  }

  /** Adds a keyword. */
  public Schema with(String keyword, JsonObject value) {
    keywords.put(keyword, value);
    return this;
  }

  /** Adds a keyword. */
  public Schema with(String keyword, List<?> values) {
    keywords.put(keyword, values);
    return this;
  }

  /** The schema as JSON. */
  public JsonObject json() {
    JsonObject json = new JsonObject();
    if (!description.isEmpty()) {
      json.put("description", description);
    }
    if (types.size() == 1) {
      json.put("type", types.get(0));
    } else if (!types.isEmpty()) {
      json.put("type", types);
    }
    if (!values.isEmpty()) {
      json.put("enum", values);
    }
    if (!branches.isEmpty()) {
      json.put("anyOf", branches.stream().map(Schema::json).toList());
    }
    return json.putAll(keywords);
  }
}
