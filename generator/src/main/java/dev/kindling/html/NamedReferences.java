package dev.kindling.html;

import dev.kindling.source.DiskFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The names of the HTML standard for characters (section 13.5). Immutable. */
final class NamedReferences {

  /** The one list. */
  static final NamedReferences HTML = read();

  private final Map<String, String> complete;
  private final Map<String, String> unfinished;

  private NamedReferences(Map<String, String> complete, Map<String, String> unfinished) {
    this.complete = complete;
    this.unfinished = unfinished;
  }

  /** The characters of a name that stands between {@code &} and {@code ;}. */
  Optional<String> characters(String name) {
    return Optional.ofNullable(complete.get(name));
  }

  /** The longest old name, known without {@code ;}, at the start of a text. */
  Optional<String> unfinished(String text) {
    for (int end = Math.min(text.length(), 6); end >= 2; end--) {
      String name = text.substring(0, end);
      if (unfinished.containsKey(name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** Every name, sorted. */
  List<String> names() {
    return List.copyOf(new TreeMap<>(complete).keySet());
  }

  private static NamedReferences read() {
    Map<String, String> complete = new HashMap<>();
    Map<String, String> unfinished = new HashMap<>();
    for (String line : file().lines().toList()) {
      String[] parts = line.split(" ", -1);
      boolean isOld = parts[0].startsWith("!");
      String name = isOld ? parts[0].substring(1) : parts[0];
      StringBuilder characters = new StringBuilder();
      for (int i = 1; i < parts.length; i++) {
        characters.appendCodePoint(Integer.parseInt(parts[i], 16));
      }
      complete.put(name, characters.toString());
      if (isOld) {
        unfinished.put(name, characters.toString());
      }
    }
    return new NamedReferences(complete, unfinished);
  }

  private static String file() {
    String name = "named-references.txt";
    try (InputStream in =
        Objects.requireNonNull(NamedReferences.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw DiskFailure.reading(name, e);
    }
  }
}
