package dev.kindling.css;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The style sheets of Hearth know where a line begins and where it ends, not left and right: a site
 * that is read from right to left is laid out as one that is read from left to right.
 */
class LogicalStylesTest {

  private static final Path ASSETS = Path.of("..", "themes", "hearth", "assets");

  /** A declaration: what stands between a brace or a semicolon and the next semicolon. */
  private static final Pattern DECLARATION = Pattern.compile("([a-z-]+):\\s*([^;{}]+);");

  private static final Pattern SIDE = Pattern.compile("(?<![\\w-])(left|right)(?![\\w-])");
  private static final Pattern FOUR = Pattern.compile("padding|margin|inset|border-(width|radius)");

  /** Older browsers read this line, all others the next one. */
  private static final Pattern FALLBACK =
      Pattern.compile("float: (?:left|right);(?=\\s+float: inline-(?:start|end);)");

  /** A column that its author sets to the right, in any language. */
  private static final Pattern OF_AN_AUTHOR =
      Pattern.compile("\\.align-right \\{\\s+text-align: right;");

  @Test
  void hearthKnowsNoSides() throws IOException {
    List<String> sided = new ArrayList<>();
    try (Stream<Path> files = Files.walk(ASSETS)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".css")).toList()) {
        sided.addAll(sided(Files.readString(file)));
      }
    }
    assertThat(sided).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "margin-left: 1rem;",
        "left: 0;",
        "text-align: right;",
        "float: left;",
        "padding: 0 1rem 0 2rem;",
        "border-radius: 20px 20px 4px 20px;",
        "inset: 0 auto 0 calc(1rem - 2px);",
        "border-left: 1px solid;",
        "box-shadow: inset 3px 0 0 red;",
      })
  void findsASide(String declaration) {
    assertThat(sided("a { " + declaration + " }")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "margin-inline-start: 1rem;",
        "text-align: start;",
        "float: left; float: inline-start;",
        "padding: 0 1rem 2rem;",
        "padding: 0 1rem 2px 1rem;",
        "border-radius: 0 0 10px 10px;",
        "fill: var(--a-left);",
        "box-shadow: inset calc(3px * var(--forward)) 0 0 red;",
        "box-shadow: inset 0 -3px 0 red;",
      })
  void findsNoneWhereThereIsNone(String declaration) {
    assertThat(sided("a { " + declaration + " }")).isEmpty();
  }

  private static List<String> sided(String styles) {
    String text = styles.replaceAll("(?s)/\\*.*?\\*/", "");
    text = OF_AN_AUTHOR.matcher(FALLBACK.matcher(text).replaceAll("")).replaceAll("");
    Matcher declaration = DECLARATION.matcher(text);
    return declaration
        .results()
        .filter(found -> hasSide(found.group(1), found.group(2)))
        .map(MatchResult::group)
        .toList();
  }

  private static boolean hasSide(String property, String value) {
    if (property.startsWith("--")) {
      return false;
    }
    if (property.matches("(.*-)?(left|right)(-.*)?") || SIDE.matcher(value).find()) {
      return true;
    }
    List<String> parts = words(value);
    if (property.equals("box-shadow")) {
      return parts.size() > 3 && parts.get(1).matches("-?[1-9].*");
    }
    if (!FOUR.matcher(property).matches() || parts.size() != 4) {
      return false;
    }
    return property.equals("border-radius")
        ? !parts.get(0).equals(parts.get(1)) || !parts.get(2).equals(parts.get(3))
        : !parts.get(1).equals(parts.get(3));
  }

  /** The words of a value; what stands in brackets is a part of its word. */
  private static List<String> words(String value) {
    List<String> words = new ArrayList<>();
    int depth = 0;
    StringBuilder word = new StringBuilder();
    for (char c : (value.strip() + " ").toCharArray()) {
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0 && Character.isWhitespace(c)) {
        words.add(word.toString());
        word.setLength(0);
      } else {
        word.append(c);
      }
    }
    return words;
  }
}
