package dev.kindling.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small examples of our own, each to pass or to fail one rule; the examples of the W3C are the
 * matter of {@link ActRulesTest}. A line of {@code examples.txt} is {@code code rule passed|failed
 * example}; the rule is named by its id at the W3C, since each overlaps with one of theirs.
 */
class SmallExamplesTest {

  record Example(String code, String rule, boolean isPassed, String html) {
    @Override
    public String toString() {
      return rule + " " + (isPassed ? "passed" : "failed") + " " + html;
    }
  }

  static Stream<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (String line : file().lines().toList()) {
      String[] parts = line.split(" ", 4);
      examples.add(new Example(parts[0], parts[1], parts[2].equals("passed"), parts[3]));
    }
    return examples.stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void judgesAsTheRuleDoes(Example example) {
    List<String> found =
        problems(example.html()).stream()
            .filter(problem -> problem.startsWith(example.code() + " "))
            .toList();

    assertThat(found.isEmpty()).as(found.toString()).isEqualTo(example.isPassed());
  }

  @Test
  void everyRuleHasBothSorts() {
    List<String> rules = examples().map(Example::rule).distinct().toList();

    assertThat(rules)
        .hasSizeGreaterThan(15)
        .allSatisfy(
            rule ->
                assertThat(examples().filter(e -> e.rule().equals(rule)).map(Example::isPassed))
                    .contains(true, false));
  }

  /** Whole documents stand for themselves; anything else becomes the body of a page. */
  private static List<String> problems(String html) {
    return html.startsWith("<html") || html.startsWith("<!doctype")
        ? Written.site().file("index.html", html).problems()
        : html.startsWith("<meta") ? Written.head(html) : Written.body(html);
  }

  private static String file() {
    try (InputStream in =
        Objects.requireNonNull(
            SmallExamplesTest.class.getResourceAsStream("examples.txt"), "examples.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read examples.txt", e);
    }
  }
}
