package dev.kindling.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What did not take is told, and what is right is not. Where a line goes back to a public report
 * about another tool, the comment behind it names the report.
 */
class LeftoversTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "**Note:**next comes this.¦marks-left 1:1+2",
        "**注意。**次の頁。¦marks-left 1:1+2",
        "It is ** most urgent ** to go.¦marks-left 1:7+2",
        "- **Please note: **The office is closed.¦marks-left 1:3+2",
        "Words, then **bold and no end of it.¦marks-left 1:13+2",
        "It is ~~ struck out ~~ now.¦marks-left 1:7+2",
        "##Second part¦marks-left 1:1+2",
        "####### Seven¦marks-left 1:1+7",
        "See [the plan] (https://example.org/plan).¦marks-left 1:14+3",
        "See [the plan] (plan.md).¦marks-left 1:14+3",
        "Call [us](tel:+44 116 123).¦broken-link 1:11+15",
        "Read [the plan](the plan.pdf).¦broken-link 1:17+12",
        "Read [it](HTTPS://example.org/the plan).¦broken-link 1:11+28",
        "See [the guide](https://example.org/ before.¦left-open 1:15+2",
        "![A field](/field.png¦left-open 1:10+2",
        "See [the site](https://example.org/(a) now.¦left-open 1:14+2",
        "Type `mvn package and wait.¦left-open 1:6+1",
        "[The plan](https://example.org/){.button}¦foreign-syntax 1:33+9",
        "Words{: .wide } here.¦foreign-syntax 1:6+10",
        "Words {width=50%}¦foreign-syntax 1:7+11",
        "{{< figure src=\"/p.png\" >}}¦foreign-syntax 1:1+27",
        "{{generator:team.source}}¦foreign-syntax 1:1+25",
        "{% include a.html %}¦foreign-syntax 1:1+20",
        "Go to {{ site.url }} now.¦foreign-syntax 1:7+14",
        ":::note¦foreign-syntax 1:1+3",
        "::: {.note}¦foreign-syntax 1:1+3",
        "!!! note¦foreign-syntax 1:1+3",
        "See [[The plan]] first.¦foreign-syntax 1:5+12",
        "[TOC]¦foreign-syntax 1:1+5",
        "No&nbps;break here.¦unknown-character 1:3+6",
        "A bell &#7; rings.¦unknown-character 1:8+4",
        "Red &#x1b;[31m text.¦unknown-character 1:5+6",
        "It costs 5 &#x80;.¦unknown-character 1:12+6",
        "An end &#xFDD0; here.¦unknown-character 1:8+8",
        "One half &#xD800; only.¦unknown-character 1:10+8",
        "None &#0; here.¦unknown-character 1:6+4",
        "__Note:__next one.¦marks-left 1:1+2",
        "_Note:_next one.¦marks-left 1:1+1",
        "*Note:*next one.¦marks-left 1:1+1",
        "[!NOTE]¦callout-place 1:1+7",
        "<!-- checked --> **Do not** go.¦text-lost 1:18+14",
        "<p>See [all](/notes/) first.</p>¦marks-left 1:8+14",
        "<p>Read **this** first.</p>¦marks-left 1:9+8",
        "<<<<<<< HEAD¦merge-conflict 1:1+7",
      })
  void tellsWhatDidNotTake(String line, String problem) {
    assertThat(Pages.problems(line + "\n")).contains(problem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A room of 3 * 4 * 5 metres, rated **** by guests, and 2 ** 3 ** 2 is 512.",
        "The function takes *args, **kwargs and **options as ever.",
        "Look in src/**/main and **/*.md for it.",
        "Price** without the tax.",
        "Edit max_file_size in a_b/c_d.txt and __bold__ first.",
        "Bed & breakfast, R&D; Q&A; at AT&T; and Smith&Wesson; too.",
        "Choose yes | no | later.",
        "They said [laughs] no {really} to me (see 4) [1] and [sic] (as written).",
        "Braces {like these}, {{those}} and {{{x}}} are text, as {a, b} and f{x} are.",
        "The metric http_requests{code=\"200\"} counts them.",
        "-5 degrees at ten.",
        "Use __all__, a__b__c, _x, foo:_y, (*first,*rest) and ^.*foo.*bar$.",
        "Smile :) and :: or a : b, and &#8364; &#x20AC; &#10; here.",
        "#hashtag and C# and F#.",
        "\\*\\*Note:\\*\\*next and \\[x](a b) and \\`open and \\##x.",
        "Write `[x](a b)`, `&nbps;`, `**a **` or ``a ` b``.",
        "He wrote `quoted' and ``quoted''.",
        "Call a[0] and list[i] (as ever).",
        "The time is ::: no, wait.",
        "What?? No!!! Never.",
        "A matrix [[1, 2], [3, 4]] of numbers.",
        "<p>A star * here, a_b_c and 2 * 3 * 4.</p>",
        "<p><code>**kept**</code> and <kbd>[x](y)</kbd></p>",
        "<!-- one --> <!-- two -->",
        "It takes -Debug, -ErrorAction,\n-InformationAction, -OutVariable, -Verbose, and\n-What.",
        "It takes\n-a, und -b\n-Xms8m -Xmx9m",
        "Graves (`) hold a word, and three (```) hold lines.",
        "Signs in <code>\\\\`</code> are <kbd>[[meant]]</kbd>, and so is <code>**this</code>.",
        "A line ends (`n), a tab is \"`t\", and <code>`r</code> goes back.",
        "[^1]: is no footnote here, but text [a]: b.",
      })
  void leavesTextAlone(String line) {
    assertThat(Pages.problems(line + "\n").stream().filter(LeftoversTest::isAboutSigns)).isEmpty();
  }

  private static boolean isAboutSigns(String problem) {
    return !problem.startsWith("undefined-") && !problem.startsWith("unused-");
  }

  @Test
  void leavesCodeAlone() {
    assertThat(
            Pages.problems(
                """
                ```
                ## No heading
                **Note:**next ](x [[a]] {.b} :::note
                | a | b |
                |---|
                <<<<<<< HEAD
                ```

                    **Note:**next {{< x >}}
                """))
        .isEmpty();
  }

  @Test
  void tellsOfTwoVersionsOnce() {
    assertThat(Pages.problems("<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> b\n"))
        .containsExactly("merge-conflict 1:1+7");
    assertThat(Pages.problems("<<<<<<< HEAD\nours\n\nmore\n=======\ntheirs\n>>>>>>> b\n"))
        .containsExactly("merge-conflict 1:1+7");
    assertThat(Pages.problems("Title\n=======\n")).containsExactly("heading-level 1:1+5");
  }

  @Test
  void tellsOfLinesThatAreNoList() {
    assertThat(Pages.problems("You need:\n\n-apples\n-pears\n-plums\n"))
        .containsExactly("marks-left 3:1+1");
    assertThat(Pages.problems("• apples\n• pears\n")).containsExactly("marks-left 1:1+1");
    assertThat(Pages.problems("1.apples\n2.pears\n")).containsExactly("marks-left 1:1+2");
    assertThat(Pages.problems("• apples\\\n• pears\n")).isEmpty();
    assertThat(Pages.problems("-Use the -v option\n-Drop it, or -x\n"))
        .containsExactly("marks-left 1:1+1");
  }

  @Test
  void tellsOfFencesThatStayOpen() {
    assertThat(Pages.problems("```\nmvn package\n\n## And then\n"))
        .containsExactly("left-open 1:1+3");
    assertThat(Pages.problems("````\nmvn package\n```\n")).containsExactly("left-open 1:1+4");
    assertThat(Pages.problems("- ```\n  a\n  ```\n")).isEmpty();
  }

  @Test
  void tellsOfCellsThatAreLost() {
    assertThat(Pages.problems("| A | B |\n|---|---|\n| 1 | 2 | 3 |\n"))
        .containsExactly("cell-lost 3:11+1");
    assertThat(Pages.problems("| A | B |\n|---|---|\n| 1 |\n| 1 | 2 |\n")).isEmpty();
    assertThat(Pages.problems("| A | B |\n|---|---|\n| 1 | `a \\| b` |\n")).isEmpty();
  }

  @Test
  void tellsOfTablesThatAreNone() {
    assertThat(Pages.problems("| A | B | C |\n|---|---|\n| 1 | 2 | 3 |\n"))
        .containsExactly("marks-left 1:1+13");
    assertThat(Pages.problems("| Monday | 9 |\n| Tuesday | 10 |\n"))
        .containsExactly("marks-left 1:1+1");
    assertThat(Pages.problems("Words.\n\n|---|---|\n| 1 | 2 |\n"))
        .containsExactly("marks-left 3:1+9");
  }

  /** As GitHub reads it. */
  @Test
  void aTableBeginsBelowALine() {
    assertThat(Pages.html("The hours:\n| Day | Hours |\n|---|---|\n| Monday | 9 |\n"))
        .startsWith("<p>The hours:</p>\n<div class=\"table\"")
        .contains("<td><span class=\"cell-label\" aria-hidden=\"true\">Day: </span>Monday</td>");
    assertThat(Pages.html("> [!NOTE]\n> Hours:\n> | D | H |\n> |---|---|\n> | M | 9 |\n"))
        .contains("<p>Hours:</p>\n<div class=\"table\"");
    assertThat(Pages.html("1. Hours:\n   | D | H |\n   |---|---|\n   | M | 9 |\n2. b\n"))
        .contains("Hours:", "<div class=\"table\"");
  }

  @Test
  void aRuleStandsBelowATable() {
    assertThat(Pages.html("| A | B |\n|---|---|\n| 1 | 2 |\n---\n"))
        .contains("</table>\n</div>\n<hr>\n");
    assertThat(Pages.html("Words\n---\n")).contains("<h2");
  }

  @Test
  void tellsOfListsThatFallApart() {
    assertThat(Pages.problems("1. one\n  - first of one\n2. two\n"))
        .containsExactly("list-split 2:3+1");
    assertThat(Pages.problems("1. one\n2. two\n\n  1. first of two\n  2. more\n\n3. three\n"))
        .containsExactly("list-split 4:3+2");
    assertThat(Pages.problems("1. one\n   - first of one\n2. two\n")).isEmpty();
    assertThat(Pages.problems("1. one\n\n- other\n")).isEmpty();
  }

  @Test
  void tellsOfDefinitionsWithoutEffect() {
    assertThat(Pages.problems("See [a].\n\n[a]: https://a.org/\n[A]: https://b.org/\n"))
        .containsExactly("idle-definition 4:1+3");
    assertThat(Pages.problems("Words.\n\n[a]: https://a.org/\n"))
        .containsExactly("idle-definition 3:1+3");
    String seven = "[a]: a\n[b]: b\n[c]: c\n[d]: d\n[e]: e\n[f]: f\n[g]: g\n";
    assertThat(Pages.problems(seven)).hasSize(5);
    assertThat(Pages.read(seven).diagnostics().get(4).message())
        .isEqualTo("nothing on this page uses `[e]`, and 2 more below");
    assertThat(Pages.problems("## Words\n\n[words]: #words\n")).isEmpty();
    assertThat(Pages.problems("[a]: #words\n[a]: #b\n\n## Words\n"))
        .containsExactly("idle-definition 2:1+3");
    assertThat(Pages.problems("See [a].\n\n[a]: https://a.org/ 1 2\n"))
        .containsExactly("marks-left 3:1+4");
    assertThat(Pages.problems("See [a], [x][b] and ![y][c].\n\n[a]: a.md\n[b]: b.md\n[c]: c.png\n"))
        .isEmpty();
  }

  /** As typemill/typemill#55: a meaning without its term. */
  @Test
  void tellsOfDefinitionsOfNothing() {
    assertThat(Pages.problems("| A |\n|---|\n| 1 |\n: words\n"))
        .containsExactly("marks-left 4:1+1");
    assertThat(Pages.problems("See [a].\n\n[a]: https://a.org/\n: words\n"))
        .containsExactly("marks-left 4:1+1");
    assertThat(Pages.problems("Term\n:\n: Words\n")).containsExactly("marks-left 2:1+1");
    assertThat(Pages.problems("- a\n\n: b\n")).containsExactly("marks-left 3:1+1");
    assertThat(Pages.problems("|:|\n|-|\n|: x|\n\n## : a\n\nb: c\n")).isEmpty();
  }

  /** As github/markup#1755 and Smana/runlore#314. */
  @Test
  void tellsOfCalloutsThatAreReadAsSomethingElse() {
    assertThat(Pages.problems("> [!NOTE]\n> : Bring a pen.\n"))
        .containsExactly("callout-place 1:3+7");
    assertThat(Pages.problems("> [!NOTE]\n> Bring a pen.\n> ---\n"))
        .containsExactly("callout-place 1:3+7");
    assertThat(Pages.problems("> [!NOTE]\n\nWords.\n")).containsExactly("callout-place 1:3+7");
    assertThat(Pages.problems("> [!NOTE]\n>\n> ![a](b.png)\n")).isEmpty();
  }

  @Test
  void tellsOfCalloutsInTheMiddle() {
    assertThat(Pages.problems("> Bring a pen.\n> [!NOTE]\n> And paper.\n"))
        .containsExactly("callout-place 2:3+7");
    assertThat(Pages.problems("> Bring [!this] pen.\n")).isEmpty();
  }
}
