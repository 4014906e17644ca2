package dev.kindling.kind;

import java.util.List;

/**
 * The pattern of addresses of a kind, such as {@code /factors/:slug/}. Its holes are {@code :slug},
 * {@code :year}, {@code :month} and {@code :day} (of the page's date).
 *
 * @param value begins with {@code /}; ends with {@code /} or names an {@code .html} file
 */
public record UrlPattern(String value) {

  /** The names that may stand in a pattern. */
  public static final List<String> HOLES = List.of(":slug", ":year", ":month", ":day");

  /** Whether addresses depend on the page's date. */
  public boolean needsDate() {
    return value.contains(":year") || value.contains(":month") || value.contains(":day");
  }
}
