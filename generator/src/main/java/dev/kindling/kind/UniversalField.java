package dev.kindling.kind;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields that every kind has. */
enum UniversalField {
  TITLE("text"),
  SUMMARY("text"),
  SLUG("text"),
  DATE("date"),
  UPDATED("date"),
  DRAFT("flag"),
  PUBLISH("date"),
  EXPIRES("date"),
  ALIASES("list"),
  ORDER("whole"),
  IMAGE("image"),
  TAGS("list"),
  REVIEWED("date"),
  REVIEWER("text"),
  LANGUAGE("text");

  private final String type;

  UniversalField(String type) {
    this.type = type;
  }

  /** As it is written in front matter. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of its type, which no kind can change. */
  String type() {
    return type;
  }

  /** The field of a name. */
  static Optional<UniversalField> named(String name) {
    return Arrays.stream(values()).filter(f -> f.id().equals(name)).findFirst();
  }

  /** All names, in the order in which authors mostly write them. */
  static List<String> names() {
    return Arrays.stream(values()).map(UniversalField::id).toList();
  }
}
