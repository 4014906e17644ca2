package dev.kindling.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FootnoteTest {

  @Test
  void numbersNotesInTheOrderOfTheText() {
    String html = Pages.html("A[^b] B[^a] C[^b]\n\n[^a]: first\n\n[^b]: second\n");

    assertThat(html)
        .contains(
            "<sup class=\"footnote-ref\"><a id=\"fnref-1\" href=\"#fn-1\""
                + " role=\"doc-noteref\">1</a></sup>")
        .contains("id=\"fnref-1-2\"")
        .contains("<li id=\"fn-1\">\n<p>second <a class=\"footnote-back\" href=\"#fnref-1\"")
        .contains("href=\"#fnref-1-2\" role=\"doc-backlink\" aria-label=\"{footnote.back} 1-2\"")
        .contains("<li id=\"fn-2\">\n<p>first ");
  }

  @Test
  void listsItsIds() {
    assertThat(Pages.read("## H\n\nA[^a]\n\n[^a]: x\n").value().anchors())
        .containsExactly("h", "fnref-1", "fn-1");
  }

  @Test
  void writesNotesThatOnlyNotesPointTo() {
    assertThat(Pages.html("A[^a]\n\n[^a]: see[^b]\n\n[^b]: and[^a]\n"))
        .contains("<li id=\"fn-2\">");
  }

  @Test
  void endsANoteThatEndsInAListWithItsBackLink() {
    assertThat(Pages.html("A[^a]\n\n[^a]: - one\n    - two\n")).contains("</ul>\n<p> <a class=");
  }

  @Test
  void reportsWhatDoesNotMatch() {
    assertThat(Pages.problems("A[^a] B[^c]\n\n[^b]: x\n\n[^a]: y\n"))
        .containsExactly("undefined-footnote 1:8+4", "unused-footnote 3:3+1");
  }
}
