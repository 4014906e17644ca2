package dev.kindling.telling;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Judges JSON by a schema. */
final class Schemas {

  private Schemas() {}

  /** What the official schema of SARIF 2.1.0 finds wrong. */
  static List<String> sarif(String json) {
    try (InputStream in =
        Objects.requireNonNull(
            Schemas.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
      return faults(
          new String(in.readAllBytes(), StandardCharsets.UTF_8),
          SpecificationVersion.DRAFT_7,
          json);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the schema of SARIF", e);
    }
  }

  /** What our own schema of diagnostics.json finds wrong. */
  static List<String> diagnostics(String json) {
    try {
      String schema = Files.readString(Path.of("docs/diagnostics.schema.json"));
      return faults(schema, SpecificationVersion.DRAFT_2020_12, json);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the schema", e);
    }
  }

  private static List<String> faults(String schema, SpecificationVersion version, String json) {
    Schema read = SchemaRegistry.withDefaultDialect(version).getSchema(schema, InputFormat.JSON);
    return read
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }
}
