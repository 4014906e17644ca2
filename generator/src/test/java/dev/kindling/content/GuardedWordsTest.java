package dev.kindling.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.document.Language;
import dev.kindling.document.SiteLanguages;
import dev.kindling.kind.KindsReader;
import dev.kindling.markdown.MarkdownOptions;
import dev.kindling.markdown.MarkdownParser;
import dev.kindling.quiz.QuizBehaviour;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.wording.Guard;
import dev.kindling.wording.Phrase;
import dev.kindling.yaml.ProblemLines;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedWordsTest {

  private static final Guard GUARD =
      new Guard(
          List.of(
              new Phrase("Dr", "Nobody knows them", true),
              new Phrase("research shows", "Nobody can look it up", true),
              new Phrase("just ask", "It is not that simple", false)));

  private static final String NOTE =
      """
      folder: notes
      fields:
        note: {type: markdown}
        source: {type: text}
        more: {type: list, of: {type: group, fields: {says: {type: text}, source: {type: text}}}}
      """;

  private static String problems(String text) {
    var kinds =
        KindsReader.read(
            List.of(new SourceFile(new SourcePath("kinds/note.yml"), NOTE)), List.of("quiz"));
    assertThat(kinds.diagnostics()).isEmpty();
    MarkdownParser markdown = new MarkdownParser(MarkdownOptions.of(List.of("note"), List.of()));
    return ProblemLines.of(
        new ContentParser(
                kinds.value(),
                new SiteLanguages(Language.ENGLISH, new TreeMap<>()),
                List.of(new QuizBehaviour()),
                markdown,
                GUARD)
            .parse(new SourceFile(new SourcePath("content/notes/a.md"), text))
            .diagnostics());
  }

  private static String inBody(String body) {
    return problems("---\ntitle: A\n---\n" + body);
  }

  private static String inFront(String lines) {
    return problems("---\ntitle: A\n" + lines + "---\n\nText.\n");
  }

  @Test
  void sayWhatToDoAboutThem() {
    assertThat(inBody("It is so, as Research\nshows.\n"))
        .isEqualTo(
            "guarded-words 4:14+14 `Research shows` stands here without a source"
                + " | Nobody can look it up: cite the work beside it, as `[@key]`,"
                + " or say it in other words");
    assertThat(inBody("You can just ask.\n"))
        .isEqualTo(
            "guarded-words 4:9+8 `just ask` is not said on this site"
                + " | It is not that simple: say it in other words");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Research shows it.[@one]\n",
        "Research shows it.\nIt does.[@one; @two]\n",
        "- Research shows it.[@one]\n- More.\n",
        "> Research shows it.\n>\n> It does.[@one]\n",
        "## A\n\n> [!NOTE]\n> ### What research shows\n> It does.[@one]\n",
        "| A | B |\n|---|---|\n| x | Research shows it.[@one] |\n",
        "Word\n: Research shows it.[@one]\n",
        "Text.[^a]\n\n[^a]: Research shows it.\n\n    It does.[@one]\n",
        "- Research shows it.\n\n  It does.[@one]\n"
      })
  void mayStandInABlockThatCites(String body) {
    assertThat(inBody(body)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Research shows it.\n\nIt does.[@one]\n",
        "- Research shows it.\n- It does.[@one]\n",
        "## Research shows\n\nIt does.[@one]\n",
        "| A | B |\n|---|---|\n| Research shows it | It does.[@one] |\n",
        "Research *shows* it.\n",
        "**Research** shows it.\n",
        "[Research shows](https://elsewhere.example/) it.\n",
        "> Research\n> shows it.\n",
        "<div>\n<p>Research shows it.</p>\n</div>\n",
        "So says Dr&nbsp;A.\n",
        "Research\u00A0shows it.\n",
        "![Research shows](../../static/x.png)\n",
        "Text.[^a]\n\n[^a]: Research shows it.\n",
        "Research shows it. `[@one]`\n"
      })
  void areFoundInABlockThatCitesNothing(String body) {
    assertThat(inBody(body)).startsWith("guarded-words ").doesNotContain("\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`Research shows`\n",
        "```\nResearch shows\n```\n",
        "    Research shows\n",
        "<!-- Research shows -->\n",
        "Text <!-- Dr --> more.\n",
        "<https://elsewhere.example/Dr/>\n",
        "[here](https://elsewhere.example/Dr)\n",
        "A Drive, a doctor, research that shows.\n",
        "Research.\n\nShows.\n",
        "| A | B |\n|---|---|\n| Research | shows |\n",
        "<div title=\"Research shows\">\nText.\n</div>\n"
      })
  void areNotSeenWhereNobodyReadsThem(String body) {
    assertThat(inBody(body)).isEmpty();
  }

  @Test
  void areAllFoundAtTheirPlaces() {
    assertThat(inBody("Dr A and Dr B.[@one]\n\n> - Dr C\n> - so *Dr* D\n\nä 😀 Dr E.\n"))
        .isEqualTo(
            """
            guarded-words 6:5+2 `Dr` stands here without a source | %1$s
            guarded-words 7:9+2 `Dr` stands here without a source | %1$s
            guarded-words 9:6+2 `Dr` stands here without a source | %1$s\
            """
                .formatted(
                    "Nobody knows them: cite the work beside it, as `[@key]`,"
                        + " or say it in other words"));
  }

  @Test
  void areFoundInFrontMatterAtTheirPlaces() {
    assertThat(
            inFront(
                """
                summary: "It's \\"so\\", Dr A and Dr B say."
                tags: [Help, Dr]
                note: >-
                  It is long, as research
                  shows.
                more:
                  - says: Dr C says
                """))
        .contains(
            "guarded-words 3:24+2 `Dr` ",
            "guarded-words 3:33+2 `Dr` ",
            "guarded-words 4:14+2 `Dr` ",
            "guarded-words 6:18+16 `research shows` ",
            "guarded-words 9:11+2 `Dr` ")
        .hasLineCount(5);
  }

  @Test
  void mayStandInFrontMatterBesideASource() {
    assertThat(
            inFront(
                """
                summary: Research shows it.
                note: Dr A said so.
                source: one
                more:
                  - {says: Dr B says, source: one}
                """))
        .isEmpty();
    assertThat(inFront("note: Dr A said so.[@one]\n")).isEmpty();
  }

  @Test
  void needASourceOfTheirOwnBelowTheTop() {
    assertThat(inFront("source: one\nmore:\n  - {says: Dr B says}\n  - {source: one}\n"))
        .startsWith("guarded-words 5:12+2 `Dr` ")
        .hasLineCount(1);
    assertThat(inFront("source: ''\nsummary: Dr B\n")).contains("guarded-words 4:10+2 `Dr` ");
  }

  @Test
  void areNeverSaidWithASourceWhereTheSiteSaysSo() {
    assertThat(inFront("note: You can just ask.[@one]\n")).startsWith("guarded-words 3:15+");
    assertThat(inBody("You can just ask.[@one]\n")).startsWith("guarded-words 4:9+");
  }

  @Test
  void mayBeATitleOfWhoeverReviewed() {
    assertThat(inFront("reviewer: Dr Jane Smith\nslug: dr\nnote: \"`Dr` is a title\"\n")).isEmpty();
  }

  @Test
  void doNotStopWhereABodyIsDeep() {
    assertThat(inBody("> ".repeat(90) + "Dr A\n")).startsWith("guarded-words 4:181+");
  }
}
