package dev.kindling.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.check.ActRules.Example;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The rules that overlap with the Accessibility Conformance Testing rules of the W3C, judged by the
 * W3C's own examples. Those stay where they are: with {@code -Dkindling.act=FOLDER}, the {@code
 * _rules} of a copy of {@code act-rules/act-rules.github.io}, every example is judged and must come
 * out as {@code act-rules.txt} says, exactly.
 */
class ActRulesTest {

  /** One line of the ledger without its first word. */
  private record Line(String sort, List<String> parts) {
    String rule() {
      return parts.get(0);
    }

    String example() {
      return parts.get(0) + " " + parts.get(1);
    }

    int count() {
      return number(1) + number(2) + number(3);
    }

    int number(int part) {
      return Integer.parseInt(parts.get(part));
    }
  }

  @Test
  void theFiguresAddUp() {
    int examples = lines("rule").stream().mapToInt(Line::count).sum();
    int judged = examples - lines("skip").size();

    assertThat(lines("rule")).hasSize(27);
    assertThat(examples).isEqualTo(374);
    assertThat(judged).isEqualTo(367);
    assertThat(judged - lines("but").size()).as("judged right").isEqualTo(358);
  }

  @Test
  void everyExceptionIsAnExampleWithItsReason() {
    List<String> known = new ArrayList<>();
    for (Line rule : lines("rule")) {
      known.addAll(names(rule, "passed", 1));
      known.addAll(names(rule, "failed", 2));
      known.addAll(names(rule, "inapplicable", 3));
    }
    List<Line> exceptions = new ArrayList<>(lines("skip"));
    exceptions.addAll(lines("but"));

    assertThat(exceptions).extracting(Line::example).doesNotHaveDuplicates().isSubsetOf(known);
    assertThat(exceptions).allSatisfy(line -> assertThat(line.parts().get(2)).isNotBlank());
  }

  @Test
  void readsTheExamplesOfARule() {
    String rule =
        """
        ---
        id: a1b2c3
        name: Something
        ---
        ## Background
        ```html
        <p>no example</p>
        ```
        ## Test Cases
        ### Passed
        #### Passed Example 1
        Words.
        ```html
        <p>
        </p>
        ```
        ### Failed
        ```html
        <b>
        ```
        ```svg
        <svg/>
        ```
        ## Glossary
        ```html
        <i>
        ```
        """;

    assertThat(ActRules.read(rule))
        .containsExactly(
            new Example("a1b2c3", "passed-1", "html", "<p>\n</p>\n"),
            new Example("a1b2c3", "failed-1", "html", "<b>\n"),
            new Example("a1b2c3", "failed-2", "svg", "<svg/>\n"));
  }

  @Test
  void readsNothingFromAnotherFile() {
    assertThat(ActRules.read("# Passed\n### Passed\n```html\n<p>\n```\n")).isEmpty();
  }

  @Test
  @EnabledIfSystemProperty(named = "kindling.act", matches = ".+")
  void judgesTheExamplesAsTheLedgerSays() throws IOException {
    Map<String, Line> rules = new TreeMap<>();
    lines("rule").forEach(rule -> rules.put(rule.rule(), rule));
    List<String> counted = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    List<String> otherwise = new ArrayList<>();
    for (Example example : ActRules.in(Path.of(System.getProperty("kindling.act")))) {
      Line rule = rules.get(example.rule());
      if (rule == null) {
        continue;
      }
      counted.add(example.toString());
      if (!example.language().equals("html")) {
        skipped.add(example.toString());
      } else if (found(example, rule).isEmpty() == example.isFailed()) {
        otherwise.add(example.toString());
      }
    }

    List<String> expected = new ArrayList<>();
    for (Line rule : rules.values()) {
      expected.addAll(names(rule, "passed", 1));
      expected.addAll(names(rule, "failed", 2));
      expected.addAll(names(rule, "inapplicable", 3));
    }
    assertThat(counted).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(skipped).containsExactlyInAnyOrderElementsOf(examples("skip"));
    assertThat(otherwise).containsExactlyInAnyOrderElementsOf(examples("but"));
  }

  /** What is said of an example that is the matter of its rule. */
  private static List<String> found(Example example, Line rule) {
    List<String> found = new ArrayList<>();
    for (String problem : problems(example.text())) {
      for (String wanted : rule.parts().subList(4, rule.parts().size())) {
        String[] codeAndWords = wanted.split(" ", 2);
        String words = codeAndWords.length > 1 ? codeAndWords[1] : "";
        if (problem.startsWith(codeAndWords[0] + " ") && problem.contains(words)) {
          found.add(problem);
        }
      }
    }
    return found;
  }

  /** Whole documents stand for themselves; anything else becomes the body of a page. */
  private static List<String> problems(String html) {
    return html.startsWith("<html") || html.startsWith("<head")
        ? Written.site().file("index.html", html).problems()
        : Written.body(html);
  }

  private static List<String> names(Line rule, String verdict, int part) {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= rule.number(part); i++) {
      names.add(rule.rule() + " " + verdict + "-" + i);
    }
    return names;
  }

  private static List<String> examples(String sort) {
    return lines(sort).stream().map(Line::example).sorted(Comparator.naturalOrder()).toList();
  }

  private static List<Line> lines(String sort) {
    List<Line> lines = new ArrayList<>();
    for (String text : ledger().lines().toList()) {
      List<String> parts = List.of(text.split("; ", -1));
      if (parts.get(0).equals(sort)) {
        lines.add(new Line(sort, parts.subList(1, parts.size())));
      }
    }
    return lines;
  }

  private static String ledger() {
    try (InputStream in =
        Objects.requireNonNull(ActRulesTest.class.getResourceAsStream("act-rules.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError("Cannot read act-rules.txt", e);
    }
  }
}
