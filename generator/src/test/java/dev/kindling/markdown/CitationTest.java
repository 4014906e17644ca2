package dev.kindling.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CitationTest {

  @Test
  void readsKeysWithTheirPlaces() {
    MarkdownBody body = Pages.read("So [@flynn-2006; @b] and [@c][@d].\n").value();

    assertThat(body.citations())
        .extracting(mark -> mark.key() + " " + mark.location())
        .containsExactly(
            "flynn-2006 content/page.md:1:6+10",
            "b content/page.md:1:19+1",
            "c content/page.md:1:28+1",
            "d content/page.md:1:32+1");
    assertThat(Pages.print(body))
        .isEqualTo(
            "<p>So<cite>flynn-2006</cite><cite>b</cite> and<cite>c</cite><cite>d</cite>.</p>\n");
  }

  @Test
  void joinsACitationToTheWordBeforeIt() {
    assertThat(Pages.html("A claim\n[@a]. *Another* [@b]\n\n[@c] alone"))
        .isEqualTo(
            """
            <p>A claim<cite>a</cite>. <em>Another</em><cite>b</cite></p>
            <p><cite>c</cite> alone</p>
            """);
  }

  @Test
  void leavesCodeAndEscapesAlone() {
    assertThat(Pages.html("`[@a]` \\[@a]")).isEqualTo("<p><code>[@a]</code> [@a]</p>\n");
  }

  @Test
  void reportsKeysOfAnotherForm() {
    assertThat(Pages.problems("[@Flynn] [@a, p. 4] [@a; b]"))
        .containsExactly(
            "undefined-reference 1:2+6",
            "undefined-reference 1:11+8",
            "undefined-reference 1:26+1");
  }
}
