package dev.kindling.contrast;

import dev.kindling.css.CssToken;
import dev.kindling.css.CssTokenizer;
import dev.kindling.source.LineIndex;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
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

  /** Properties that lead in a circle lead to no colour. */
  private static final int MOST_TURNS = 16;

  private final SortedMap<String, Declared> light = new TreeMap<>();
  private final SortedMap<String, Declared> dark = new TreeMap<>();

  /** What a property is given, and where. */
  private record Declared(String value, Location place) {}

  /**
   * A colour of one scheme.
   *
   * @param value as CSS writes it
   * @param places where it is declared, and each property that it goes through on the way
   */
  record Token(String value, List<Location> places) {

    /** Copies the list. */
    Token {
      places = List.copyOf(places);
    }
  }

  private ColourTokens() {}

  /**
   * Reads the properties of {@code :root} and {@code html}: outside of media queries they hold for
   * both schemes, inside {@code prefers-color-scheme} for one, also where that holds for screens
   * only. Other queries are passed over.
   *
   * @param sheets in the order in which they hold: of two declarations the later one does
   */
  static ColourTokens read(List<SourceFile> sheets) {
    ColourTokens found = new ColourTokens();
    sheets.forEach(found::read);
    return found;
  }

  private void read(SourceFile sheet) {
    String css = sheet.text();
    LineIndex lines = new LineIndex(sheet);
    Deque<String> blocks = new ArrayDeque<>();
    StringBuilder piece = new StringBuilder();
    int start = 0;
    boolean isBegun = false;
    CssTokenizer tokens = new CssTokenizer(css);
    while (tokens.hasNext()) {
      CssToken token = tokens.next();
      if (token.is('{')) {
        blocks.push(piece.toString().strip());
        piece.setLength(0);
        isBegun = false;
      } else if (token.is('}') || token.is(';')) {
        note(piece.toString().strip(), blocks, lines, start);
        piece.setLength(0);
        isBegun = false;
        if (token.is('}')) {
          blocks.poll();
        }
      } else if (token.type() != CssToken.Type.COMMENT) {
        String text = css.substring(token.start(), token.end());
        if (!isBegun && !text.isBlank()) {
          start = token.start();
          isBegun = true;
        }
        piece.append(text);
      }
    }
  }

  private void note(String piece, Deque<String> blocks, LineIndex lines, int start) {
    int colon = piece.indexOf(':');
    if (!piece.startsWith("--") || colon < 0 || !isRoot(blocks.peek())) {
      return;
    }
    String name = piece.substring(2, colon).strip();
    Declared declared =
        new Declared(
            piece.substring(colon + 1).strip(), lines.at(start, start + 2 + name.length()));
    String around =
        blocks.size() == 1
            ? ""
            : blocks.peekLast().replaceAll("\\s+", "").replace("@mediascreenand(", "@media(");
    if (around.isEmpty() || around.equals("@media(prefers-color-scheme:light)")) {
      light.put(name, declared);
    }
    if (around.isEmpty() || around.equals("@media(prefers-color-scheme:dark)")) {
      dark.put(name, declared);
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

  /** A property in the light scheme; {@code var()} and {@code light-dark()} resolved. */
  Optional<Token> light(String name) {
    return resolved(name, light, 0, new ArrayList<>());
  }

  /** A property in the dark scheme; {@code var()} and {@code light-dark()} resolved. */
  Optional<Token> dark(String name) {
    return resolved(name, dark, 1, new ArrayList<>());
  }

  private static Optional<Token> resolved(
      String name, SortedMap<String, Declared> tokens, int side, List<Location> places) {
    Declared declared = tokens.get(name);
    if (declared == null || places.size() == MOST_TURNS) {
      return Optional.empty();
    }
    places.add(declared.place());
    String text = declared.value();
    if (text.startsWith("light-dark(") && text.endsWith(")")) {
      List<String> sides = sides(text.substring("light-dark(".length(), text.length() - 1));
      text = sides.size() == 2 ? sides.get(side).strip() : text;
    }
    if (text.startsWith("var(--") && text.endsWith(")") && text.indexOf(',') < 0) {
      return resolved(text.substring(6, text.length() - 1).strip(), tokens, side, places);
    }
    return Optional.of(new Token(text, places));
  }

  /** What stands between the commas that are in no brackets. */
  private static List<String> sides(String inside) {
    List<String> sides = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int at = 0; at < inside.length(); at++) {
      char c = inside.charAt(at);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth == 0) {
        sides.add(inside.substring(start, at));
        start = at + 1;
      }
    }
    sides.add(inside.substring(start));
    return sides;
  }
}
