package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A feature is its line in the list: without it, Kindling is one that never had it. */
class FeaturesTest {

  private static final String QUIZ_KIND = "folder: quizzes\nbehaviour: quiz\n";

  private static final String QUIZ =
      """
      ---
      title: Tea
      type: knowledge
      questions:
        - id: leaf
          ask: What is tea?
          choose:
            - right: A leaf
            - A root
          why: It grows on a bush.
      bands:
        - id: any
          from: 0
          title: Done
      ---
      """;

  @TempDir Path temp;

  @Test
  void aSiteWithoutQuizzesNeedsNoQuizzes() throws IOException {
    TinySite site = TinySite.of(temp).page("notes/tea.md", "A leaf. [Home](../index.md)");

    BuildOutcome with = site.build(temp.resolve("with"));
    BuildOutcome without = site.withoutPlugged().build(temp.resolve("without"));

    assertThat(TinySite.said(with)).isEmpty();
    assertThat(TinySite.said(without)).isEmpty();
    assertThat(TinySite.files(temp.resolve("without/site")))
        .isNotEmpty()
        .isEqualTo(TinySite.files(temp.resolve("with/site")));
  }

  @Test
  void aKindCannotAskForAFeatureThatIsNotThere() throws IOException {
    TinySite site =
        TinySite.of(temp).file("kinds/quiz.yml", QUIZ_KIND).file("content/quizzes/tea.md", QUIZ);
    assertThat(site.problems()).noneMatch(said -> said.startsWith("bad-value"));

    assertThat(site.withoutPlugged().problems())
        .containsExactly(
            "bad-value kinds/quiz.yml:2:12 `behaviour` cannot be `quiz`: there is none");
  }

  @Test
  void whatOnlyAFeatureCanShowIsToldWithoutIt() throws IOException {
    TinySite site =
        TinySite.of(temp)
            .file("kinds/quiz.yml", QUIZ_KIND)
            .file("content/quizzes/tea.md", QUIZ)
            .page("notes/a.md", "> [!QUIZ] [Tea](../quizzes/tea.md)")
            .page("notes/b.md", "> [!QUESTION]\n> [Leaf](../quizzes/tea.md)")
            .page("notes/c.md", "[!QUIZ] [Tea](../quizzes/tea.md)")
            .page("notes/d.md", "> [!QUIZ] Which way?");
    assertThat(site.problems()).noneMatch(said -> said.startsWith("unknown-callout"));

    site.file("kinds/quiz.yml", "folder: quizzes\n").page("quizzes/tea.md", "Tea.");
    assertThat(site.withoutPlugged().problems())
        .containsExactly(
            "unknown-callout content/notes/a.md:5:5 nothing called `QUIZ` can be set into a page",
            "unknown-callout content/notes/b.md:5:5 this site has no callout `QUESTION`",
            "unknown-callout content/notes/c.md:5:3 nothing called `QUIZ` can be set into a page",
            "unknown-callout content/notes/d.md:5:5 this site has no callout `QUIZ`");
  }

  @Test
  void templatesReadNothingOfAFeatureThatIsNotThere() throws IOException {
    TinySite site =
        TinySite.of(temp)
            .shows(
                "page",
                "\n{{#page.quizzes}}{{title}}{{/page.quizzes}}"
                    + "{{#page.pieces}}{{{html}}}{{#question}}{{{question.text}}}{{/question}}"
                    + "{{/page.pieces}}");

    // Both builds share a state folder: what one knows of the templates, the other must not
    // believe.
    assertThat(site.problems()).isEmpty();
    assertThat(site.withoutPlugged().problems())
        .containsExactly(
            "unknown-name themes/tiny/templates/page.mustache:2:1 `page` has nothing called"
                + " `quizzes` (used for pages of the kind `home`)",
            "unknown-name themes/tiny/templates/page.mustache:2:70 nothing here is called"
                + " `question` (used for pages of the kind `home`)");
  }

  @Test
  void editorsHearOfNoFeatureThatIsNotThere() throws IOException {
    TinySite site = TinySite.of(temp);
    Path kind = Path.of("kindling/schemas/kind.json");

    site.build(temp.resolve("with"));
    site.withoutPlugged().build(temp.resolve("without"));

    assertThat(temp.resolve("with").resolve(kind)).content().contains("\"enum\":[\"quiz\"");
    assertThat(temp.resolve("without").resolve(kind)).content().doesNotContain("[\"quiz\"");
  }

  @Test
  void theListIsAllThereIsOfQuizzes() {
    Features none = new Features(List.of(), Features.all().siteFiles());

    assertThat(Features.all().blockNames()).containsExactly("quiz", "question");
    assertThat(none.blockNames()).isEmpty();
    assertThat(none.behaviours()).isEmpty();
    assertThat(none.schemas()).isEmpty();
    assertThat(none.reportParts()).isEmpty();
    assertThat(none.pageParts()).isEmpty();
    assertThat(none.siteRules()).hasSize(Features.all().siteRules().size() - 1);
  }
}
