package dev.kindling.kind;

import dev.kindling.document.Value;
import java.util.Optional;

/**
 * A field as a kind declares it.
 *
 * @param name as it is written in front matter and read in templates
 * @param type what it may hold
 * @param isRequired whether every page must give it
 * @param fallback its value where a page does not give it
 */
public record FieldSpec(
    String name, FieldType type, boolean isRequired, Optional<Value> fallback) {}
