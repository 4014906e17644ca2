package dev.kindling.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An object of RFC 8259, written in the order in which its members were put. Its text holds no
 * {@code <}, {@code >} or {@code &}, so that it can stand inside an HTML element. Not thread-safe.
 */
public final class JsonObject {

  private final Map<String, String> members = new LinkedHashMap<>();

  /** Puts a text. */
  public JsonObject put(String name, String value) {
    return putRaw(name, quoted(value));
  }

  /** Puts a whole number. */
  public JsonObject put(String name, long value) {
    return putRaw(name, Long.toString(value));
  }

  /** Puts a number with all its digits. */
  public JsonObject put(String name, Number value) {
    return putRaw(name, number(value));
  }

  /** Puts {@code true} or {@code false}. */
  public JsonObject put(String name, boolean value) {
    return putRaw(name, Boolean.toString(value));
  }

  /** Puts all members of another object, as it is now, behind those that are here. */
  public JsonObject putAll(JsonObject other) {
    members.putAll(other.members);
    return this;
  }

  /** Puts another object, as it is now. */
  public JsonObject put(String name, JsonObject value) {
    return putRaw(name, value.toString());
  }

  /** Puts a list of texts, numbers, flags, objects, or such lists; an empty optional is null. */
  public JsonObject put(String name, List<?> values) {
    return putRaw(name, list(values));
  }

  private static String list(List<?> values) {
    List<String> items = new ArrayList<>();
    for (Object value : values) {
      items.add(value(value));
    }
    return "[" + String.join(",", items) + "]";
  }

  private static String value(Object value) {
    if (value instanceof Number number) {
      return number(number);
    }
    if (value instanceof JsonObject || value instanceof Boolean) {
      return value.toString();
    }
    if (value instanceof Optional<?> nothing && nothing.isEmpty()) {
      return "null";
    }
    return value instanceof List<?> inner ? list(inner) : quoted((String) value);
  }

  private static String number(Number value) {
    return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
  }

  private JsonObject putRaw(String name, String json) {
    members.put(name, json);
    return this;
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        default -> {
          if (c < ' ' || c == '\u2028' || c == '\u2029' || c == '<' || c == '>' || c == '&') {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }

  /** The object as JSON, on one line. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    members.forEach((name, json) -> parts.add(quoted(name) + ":" + json));
    return "{" + String.join(",", parts) + "}";
  }
}
