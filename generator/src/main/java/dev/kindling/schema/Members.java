package dev.kindling.schema;

import dev.kindling.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Named values, of which any other name is refused. Not thread-safe. */
public final class Members {

  private final JsonObject properties = new JsonObject();
  private final List<String> required = new ArrayList<>();

  /** A value that must be given. */
  public Members required(String name, Schema value) {
    properties.put(name, value.json());
    required.add(name);
    return this;
  }

  /** A value that may be left out, also by writing nothing behind its name. */
  public Members optional(String name, Schema value) {
    properties.put(name, value.orNothing().json());
    return this;
  }

  /** A value that decides by itself whether nothing may stand behind its name. */
  public Members asIs(String name, Schema value) {
    properties.put(name, value.json());
    return this;
  }

  /** A name that is known, and whose value somebody else describes. */
  public Members any(String name) {
    properties.put(name, new JsonObject());
    return this;
  }

  /** A name that must not be there, though others of its sort may have it. */
  public Members none(String name) {
    properties.put(name, false);
    return this;
  }

  /** Whether any of the values must be given. */
  public boolean hasRequired() {
    return !required.isEmpty();
  }

  /** The schema of all of them together. */
  public Schema schema() {
    Schema schema = Schema.of("object").with("additionalProperties", false);
    if (hasRequired()) {
      schema.with("required", required);
    }
    return schema.with("properties", properties);
  }

  /** Conditions on values that are described elsewhere. */
  public JsonObject conditions() {
    JsonObject json = new JsonObject();
    if (hasRequired()) {
      json.put("required", required);
    }
    return json.put("properties", properties);
  }
}
