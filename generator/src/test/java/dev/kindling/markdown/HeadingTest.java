package dev.kindling.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.document.Heading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingTest {

  @Test
  void makesIdsFromTextAndNumbersRepetitions() {
    assertThat(Pages.read("## Why not?\n\n## Why not\n\n## Why not\n").value().anchors())
        .containsExactly("why-not", "why-not-1", "why-not-2");
  }

  @ParameterizedTest
  @CsvSource({
    "Über Café, über-café",
    "日本語, 日本語",
    "A *b* `c`, a-b-c",
    "Don't, dont",
    "!!!, section-1",
    "2024, 2024",
    "İstanbul, i̇stanbul",
    "main, section-main",
    "Source 1, section-source-1",
    "\\_contents, section-_contents",
    "_reasons, section-_reasons",
  })
  void makesAnId(String text, String id) {
    assertThat(Pages.read("## " + text).value().anchors()).containsExactly(id);
  }

  @Test
  void numbersRepetitionsOfAWordThatBeginsAReservedId() {
    assertThat(Pages.read("## Source\n\n## Source\n\n## Source\n").value().anchors())
        .containsExactly("source", "section-source-1", "section-source-2");
  }

  @Test
  void takesAWrittenIdWithoutASpaceBeforeIt() {
    MarkdownBody body =
        Pages.read("## 提交{#submit}\n\n## 原则：{#pour}\n\n## **B**{#b}\n\n## Use ${#c} {{#d}}\n")
            .value();

    assertThat(body.anchors()).containsExactly("submit", "pour", "b", "use-c-d");
    assertThat(Pages.print(body)).contains("<h2 id=\"pour\">原则：</h2>");
  }

  @Test
  void takesTheWrittenIdOutOfTheText() {
    MarkdownBody body = Pages.read("## Give *and* take {#give-1}\n\nSecond {#b}\n---\n").value();

    assertThat(body.outline()).extracting(Heading::id).containsExactly("give-1", "b");
    assertThat(Pages.print(body))
        .isEqualTo("<h2 id=\"give-1\">Give <em>and</em> take</h2>\n<h2 id=\"b\">Second</h2>\n");
  }

  @Test
  void madeIdsAvoidIdsWrittenFurtherDown() {
    assertThat(Pages.read("## Foo\n\n## Bar {#foo}\n").value().anchors())
        .containsExactly("foo-1", "foo");
  }

  @Test
  void reportsAnIdThatIsGivenTwiceAtTheLaterPlace() {
    assertThat(Pages.problems("## A {#x}\n\n<p id=\"x\">b</p>\n\n## B {#x}\n"))
        .containsExactly("duplicate-id 3:8+1", "duplicate-id 5:8+1");
  }

  @ParameterizedTest
  @CsvSource({"main", "top", "source-1", "cited-1-2", "fn-1", "fnref-1"})
  void reportsIdsThatThemesUse(String id) {
    assertThat(Pages.problems("## A {#" + id + "}"))
        .containsExactly("duplicate-id 1:8+" + id.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "18f",
        "über",
        "القسم",
        "हिन्दी",
        "x:y",
        "a.b",
        "C++",
        "get()",
        "a/b",
        "日本語",
        "a–b",
        "let’s-go",
        "why?",
        "这里？",
        "go-→"
      })
  void takesAnIdOfAnyScript(String id) {
    assertThat(Pages.html("## A {#" + id + "}")).contains("<h2 id=\"" + id + "\">A</h2>");
    assertThat(Pages.html("<p id=\"" + id + "\">A</p>")).contains(" id=\"" + id + "\"");
    assertThat(Pages.html("A {#" + id + "}\n: Text.")).contains("<dt id=\"" + id + "\">A</dt>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 b", "a\"b", "a<b", "a&b", "a%20b", "a#b", "a\u200bb"})
  void reportsAnIdOfAnotherForm(String id) {
    String problem = "bad-id 1:8+" + id.length();

    assertThat(Pages.problems("## A {#" + id + "}")).contains(problem);
    assertThat(Pages.read("## A {#" + id + "}").value().anchors()).contains(id);
  }

  @Test
  void termsHaveIdsOfTheirOwn() {
    assertThat(Pages.html("*One* two {#one}\n: A.\n\nThree {four}\n: B.\n"))
        .contains("<dt id=\"one\"><em>One</em> two</dt>")
        .contains("<dt id=\"three-four\">Three {four}</dt>");
    assertThat(Pages.problems("## A {#a}\n\nB {#a}\n: C.\n")).containsExactly("duplicate-id 3:5+1");
    assertThat(Pages.problems("B {#a b}\n: C.\n")).containsExactly("bad-id 1:5+3");
  }

  @Test
  void reportsLevelsThatDoNotMakeAnOutline() {
    assertThat(Pages.problems("# One\n\n## Two\n\n#### Four\n"))
        .containsExactly("heading-level 1:3+3", "heading-level 5:6+4");
    assertThat(Pages.problems("### Three\n")).containsExactly("heading-level 1:5+5");
    assertThat(Pages.problems("## Two\n\n### Three\n\n## Two\n")).isEmpty();
  }

  @Test
  void reportsHeadingsWithoutText() {
    assertThat(Pages.problems("## A\n\n##\n")).containsExactly("empty-heading 3:1+2");
  }

  @Test
  void givesHeadingsInsideQuotesAnIdButNoPlaceInTheOutline() {
    MarkdownBody body = Pages.read("## A\n\n> ### B\n\n- ### C\n").value();

    assertThat(body.outline()).extracting(Heading::text).containsExactly("A");
    assertThat(body.anchors()).containsExactly("a", "b", "c");
  }

  @Test
  void knowsWhereAHeadingStands() {
    assertThat(Pages.read("text\n\n## A *b*\n").value().outline().get(0).location())
        .hasToString("content/page.md:3:4+5");
  }

  @Test
  void numbersThousandsOfEqualHeadings() {
    assertThat(Pages.read("## a\n\n".repeat(5000)).value().anchors())
        .hasSize(5000)
        .endsWith("a-4999");
  }

  @Test
  void givesTermsTheIdsThatNoHeadingTakes() {
    assertThat(
            Pages.html(
                """
                The *First* `one`
                : Its words.

                Second
                : Its words.

                !
                : Its words.

                [A link](#second-1).

                ## Second
                """))
        .contains("<dt id=\"the-first-one\">", "<dt id=\"second-1\">", "<dt>!</dt>")
        .contains("<h2 id=\"second\">");
  }
}
