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
    Features none = new Features(List.of(), Features.all().siteFiles(), true);

    assertThat(Features.all().blockNames()).containsExactly("quiz", "question");
    assertThat(none.blockNames()).isEmpty();
    assertThat(none.behaviours()).isEmpty();
    assertThat(none.schemas()).isEmpty();
    assertThat(none.reportParts()).isEmpty();
  }
}
