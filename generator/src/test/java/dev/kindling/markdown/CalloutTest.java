package dev.kindling.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalloutTest {

  @Test
  void takesItsTitleFromTheTheme() {
    assertThat(Pages.html("> [!NOTE]\n> Some *text*.\n>\n> More.\n"))
        .isEqualTo(
            """
            <div class="callout callout-note" role="note">
            <p class="callout-title">{callout.note}</p>
            <p>Some <em>text</em>.</p>
            <p>More.</p>
            </div>
            """);
  }

  @Test
  void takesItsTitleFromAHeading() {
    assertThat(Pages.html("> [!care]\n> ## Mine\n> Text.\n"))
        .isEqualTo(
            """
            <div class="callout callout-care" role="note">
            <h2 id="mine">Mine</h2>
            <p>Text.</p>
            </div>
            """);
  }

  /** Programs that read aloud announce each note, and a few lines to borrow are none. */
  @Test
  void oneThatIsAListHasNoRole() {
    assertThat(Pages.html("> [!TRY]\n> - a\n"))
        .startsWith("<div class=\"callout callout-try\">\n<p class=\"callout-title\">");
    assertThat(Pages.html("> [!TRY]\n> ## Mine\n> 1. a\n"))
        .startsWith("<div class=\"callout callout-try\">\n<h2 id=\"mine\">");
    for (String more : List.of("> b\n>\n> - a\n", "> - a\n>\n> b\n", "> ## Mine\n> b\n")) {
      assertThat(Pages.html("> [!TRY]\n" + more))
          .startsWith("<div class=\"callout callout-try\" role=\"note\">");
    }
  }

  @Test
  void standsInsideLists() {
    assertThat(Pages.html("- a\n\n  > [!TRY]\n  > b\n"))
        .contains("<div class=\"callout callout-try\"");
  }

  @Test
  void reportsUnknownNames() {
    assertThat(Pages.problems("> [!NOTES]\n> a\n")).containsExactly("unknown-callout 1:5+5");
    assertThat(Pages.read("> [!NOTES]\n> a\n").diagnostics().get(0).help())
        .contains("did you mean `note`?");
  }

  @Test
  void reportsTextBehindTheName() {
    assertThat(Pages.problems("> [!NOTE] a\n")).containsExactly("unknown-callout 1:5+4");
  }

  @Test
  void aQuoteIsAQuote() {
    assertThat(Pages.html("> [note] a\n"))
        .isEqualTo("<blockquote>\n<p>[note] a</p>\n</blockquote>\n");
  }

  @Test
  void reportsASlipInANameBeforeText() {
    assertThat(Pages.problems("> [!NTOE] Be careful\n")).containsExactly("unknown-callout 1:5+4");
    assertThat(Pages.problems("> [!sic] as it was written\n")).isEmpty();
  }

  @Test
  void reportsAnUnknownNameInCapitals() {
    assertThat(said("> [!POLL] Which way?\n"))
        .isEqualTo(
            "1:5+4 this site has no callout `POLL`; it has `care`, `caution`, `note`, `try`");
    assertThat(Pages.problems("> [!X] a\n")).isEmpty();
    assertThat(Pages.problems("> [!Poll] a\n")).isEmpty();
    assertThat(Pages.problems("> [!\u6ce8\u610f] a\n")).isEmpty();
    assertThat(Pages.problems("> [!POLL] a\n\n[!poll]: https://example.org/\n")).isEmpty();
    assertThat(Pages.problems("> \\[!POLL] a\n")).isEmpty();
  }

  @Test
  void reportsAnEmbedThatNothingShows() {
    String says = "nothing called `poll` can be set into a page; these can: `quiz`";

    assertThat(said("> [!poll] [Vote](vote.md)\n")).isEqualTo("1:5+4 " + says);
    assertThat(said("- > [!poll] [Vote](vote.md)\n")).isEqualTo("1:7+4 " + says);
    assertThat(said("[!poll] [Vote](vote.md)\n")).isEqualTo("1:3+4 " + says);
    assertThat(said("> a\n>\n> [!poll] [Vote](vote.md)\n")).isEqualTo("3:5+4 " + says);
    assertThat(said("[!quizz] [Vote](vote.md)\n"))
        .isEqualTo("1:3+5 nothing called `quizz` can be set into a page; did you mean `quiz`?");
  }

  @Test
  void bracketsBesideALinkAreText() {
    for (String text :
        List.of(
            "> [!sic] see [there](vote.md)\n",
            "> [!sic] [there](vote.md) too\n",
            "> [!sic] [there](vote.md)\n>\n> More.\n",
            "> [!not one name] [there](vote.md)\n",
            "> [sic] [there](vote.md)\n",
            "See [!poll] [Vote](vote.md)\n",
            "[!poll] [Vote](vote.md)\n\n[!poll]: https://example.org/\n",
            "> [!poll] [Vote](vote.md)\n\n[!poll]: https://example.org/\n")) {
      assertThat(Pages.problems(text)).as(text).isEmpty();
    }
  }

  private static String said(String text) {
    Diagnostic problem = Pages.read(text).diagnostics().get(0);
    assertThat(Pages.problems(text)).hasSize(1);
    return Pages.problems(text).get(0).replace("unknown-callout ", "")
        + " "
        + problem.message()
        + "; "
        + problem.help().orElseThrow();
  }
}
