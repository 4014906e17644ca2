package dev.kindling.markdown;

import static org.assertj.core.api.Assertions.assertThat;

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
}
