package dev.kindling.contrast;

import dev.kindling.css.CssToken;
import dev.kindling.css.CssTokenizer;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The custom properties that a style sheet gives its root, in the light and in the dark scheme.
 * Immutable.
 */
final class ColourTokens {

  private final SortedMap<String, String> light;
  private final SortedMap<String, String> dark;

  private ColourTokens(SortedMap<String, String> light, SortedMap<String, String> dark) {
    this.light = Collections.unmodifiableSortedMap(light);
    this.dark = Collections.unmodifiableSortedMap(dark);
  }

  /**
   * Reads the properties of {@code :root} and {@code html}: outside of media queries they hold for
   * both schemes, inside {@code prefers-color-scheme} for one, also where that holds for screens
   * only. Other queries are passed over.
   */
  static ColourTokens read(String css) {
    SortedMap<String, String> light = new TreeMap<>();
    SortedMap<String, String> dark = new TreeMap<>();
    Deque<String> blocks = new ArrayDeque<>();
    StringBuilder piece = new StringBuilder();
    CssTokenizer tokens = new CssTokenizer(css);
    while (tokens.hasNext()) {
      CssToken token = tokens.next();
      if (token.is('{')) {
        blocks.push(piece.toString().strip());
        piece.setLength(0);
      } else if (token.is('}') || token.is(';')) {
        note(piece.toString().strip(), blocks, light, dark);
        piece.setLength(0);
        if (token.is('}')) {
          blocks.poll();
        }
      } else if (token.type() != CssToken.Type.COMMENT) {
        piece.append(css, token.start(), token.end());
      }
    }
    return new ColourTokens(light, dark);
  }

  private static void note(
      String piece,
      Deque<String> blocks,
      SortedMap<String, String> light,
      SortedMap<String, String> dark) {
    int colon = piece.indexOf(':');
    if (!piece.startsWith("--") || colon < 0 || !isRoot(blocks.peek())) {
      return;
    }
    String name = piece.substring(2, colon).strip();
    String value = piece.substring(colon + 1).strip();
    String around =
        blocks.size() == 1
            ? ""
            : blocks.peekLast().replaceAll("\\s+", "").replace("@mediascreenand(", "@media(");
    if (around.isEmpty() || around.equals("@media(prefers-color-scheme:light)")) {
      light.put(name, value);
    }
    if (around.isEmpty() || around.equals("@media(prefers-color-scheme:dark)")) {
      dark.put(name, value);
    }
  }

  private static boolean isRoot(@Nullable String selector) {
    return selector != null && (selector.equals(":root") || selector.equals("html"));
  }

  /** The names of all properties, sorted, without {@code --}. */
  List<String> names() {
    TreeSet<String> names = new TreeSet<>(light.keySet());
    names.addAll(dark.keySet());
    return List.copyOf(names);
  }

  /**
   * The value of a property in the light scheme; {@code var()} and {@code light-dark()} resolved.
   */
  Optional<String> light(String name) {
    return resolved(name, light, 0, 16);
  }

  /**
   * The value of a property in the dark scheme; {@code var()} and {@code light-dark()} resolved.
   */
  Optional<String> dark(String name) {
    return resolved(name, dark, 1, 16);
  }

  private static Optional<String> resolved(
      String name, SortedMap<String, String> tokens, int side, int turns) {
    Optional<String> value = Optional.ofNullable(tokens.get(name));
    if (value.isEmpty() || turns == 0) {
      return Optional.empty();
    }
    String text = value.get();
    if (text.startsWith("light-dark(") && text.endsWith(")")) {
      String inside = text.substring("light-dark(".length(), text.length() - 1);
      String[] sides = inside.split(",(?![^(]*\\))", -1);
      text = sides.length == 2 ? sides[side].strip() : text;
    }
    if (text.startsWith("var(--") && text.endsWith(")") && text.indexOf(',') < 0) {
      return resolved(text.substring(6, text.length() - 1).strip(), tokens, side, turns - 1);
    }
    return Optional.of(text);
  }
}
