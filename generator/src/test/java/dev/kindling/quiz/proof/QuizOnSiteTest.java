package dev.kindling.quiz.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.quiz.model.QuizFile;
import dev.kindling.source.Location;
import dev.kindling.yaml.ProblemLines;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuizOnSiteTest {

  private static final String REFLECTION = QuizFile.example("what-gets-in-the-way");
  private static final String KNOWLEDGE = QuizFile.example("spot-the-offer");
  private static final String OUTCOME = QuizFile.example("your-first-step");

  /** A site in which everything exists but what a test takes away. */
  private record Site(String missing) implements SiteLookup {

    @Override
    public Optional<KnownPage> page(String reference) {
      boolean isDraft = missing.equals("draft " + reference);
      return missing.equals(reference)
          ? Optional.empty()
          : Optional.of(
              new KnownPage(reference.replaceFirst("/.*", ""), !isDraft, List.of("help", "more")));
    }

    @Override
    public Optional<Diagnostic> absent(String reference, Location at) {
      return missing.equals(reference) && reference.equals("faq/seem-weak")
          ? Optional.of(Diagnostic.of(Code.LINK_TO_LATER, at, "`it` is not published before May"))
          : Optional.empty();
    }

    @Override
    public List<String> pageNames() {
      return List.of("psychologie", "support");
    }

    @Override
    public List<String> kinds() {
      return missing.equals("kinds") ? List.of("factors", "faq", "psychology") : List.of();
    }

    @Override
    public Optional<KnownSource> source(String key) {
      return missing.equals(key)
          ? Optional.empty()
          : Optional.of(
              new KnownSource(Optional.of(missing.equals("doi") ? "doi:10" : "10.1000/182")));
    }

    @Override
    public List<String> sourceNames() {
      return List.of("flynn-lake-2009");
    }

    @Override
    public Optional<String> message(String key) {
      return missing.contains(key) ? Optional.empty() : Optional.of("Words {count}");
    }

    @Override
    public boolean hasCarePage() {
      return !missing.equals("care");
    }
  }

  private static String problems(String text, String missing) {
    return ProblemLines.of(QuizOnSite.check(QuizFile.quiz(text), new Site(missing)));
  }

  @Test
  void theExamplesFitASiteThatHasEverything() {
    assertThat(QuizFile.EXAMPLES)
        .allSatisfy(name -> assertThat(problems(QuizFile.example(name), "")).isEmpty());
  }

  @Test
  void pagesExistAndArePublishedAndAreOfTheRightKind() {
    assertThat(problems(KNOWLEDGE, "psychology"))
        .isEqualTo(
            """
            unknown-reference 37:11+10 there is no page `psychology` | did you mean `psychologie`?
            unknown-reference 63:12+10 there is no page `psychology` | did you mean `psychologie`?
            unknown-reference 68:12+10 there is no page `psychology` | did you mean `psychologie`?\
            """);
    assertThat(problems(KNOWLEDGE, "draft faq/seem-weak"))
        .isEqualTo("link-to-unpublished 28:11+13 the page `faq/seem-weak` is not published");
    assertThat(problems(KNOWLEDGE, "faq/seem-weak"))
        .isEqualTo("link-to-later 28:11+13 `it` is not published before May");
    assertThat(problems(KNOWLEDGE, "kinds"))
        .startsWith(
            "quiz-link 56:11+31 a quiz does not lead to a page of kind `strategies`"
                + " | it leads to `factors`, `faq` and `psychology`");
    assertThat(problems(KNOWLEDGE.replace("page: psychology", "page: psychology#hlp"), ""))
        .isEqualTo(
            "broken-anchor 37:11+14 the page `psychology` has no place `#hlp`"
                + " | did you mean `help`?");
  }

  @Test
  void sourcesExistAndHaveTrueDois() {
    assertThat(problems(KNOWLEDGE, "flynn-lake-2008"))
        .isEqualTo(
            "unknown-source 18:13+15 there is no source `flynn-lake-2008`"
                + " | did you mean `flynn-lake-2009`?");
    assertThat(problems(KNOWLEDGE, "doi"))
        .startsWith(
            "quiz-source 18:13+15 the source `flynn-lake-2008` has no true DOI: `doi:10`"
                + " | a DOI begins with `10.` and has a `/`, such as `10.1000/182`");
  }

  @Test
  void aTieNeedsText() {
    assertThat(problems(OUTCOME, "quiz.tie"))
        .matches(
            "quiz-tie 8:7\\+8 choose “[^”]+”(, “[^”]+”){4}: `small` and `reframe` are equal, and"
                + " there is no text for that \\| add a line `tie: …`, or `quiz.tie` to the theme's"
                + " messages");
    assertThat(problems(OUTCOME, "quiz.several")).contains("are equal, and there is no text");
    assertThat(problems(OUTCOME.replace("lang: en", "tie: Both suit you."), "quiz.tie")).isEmpty();
    assertThat(problems(OUTCOME.replace("show-all   ", "first-listed"), "quiz.tie")).isEmpty();
  }

  @Test
  void aTieThatCannotHappenNeedsNoText() {
    String odd =
        """
        type: outcome
        outcomes:
          small:
            title: Small
            text: Begin.
          large:
            title: Large
            text: Leap.
        questions:
          - id: only
            ask: What?
            choose:
              - text: This
                adds: { small: 1 }
              - text: That
                adds: { large: 1 }
        """;
    assertThat(problems(odd, "quiz.tie quiz.several")).isEmpty();
  }

  @Test
  void aReflectionSaysThatItIsNoTest() {
    assertThat(problems(REFLECTION, "quiz.notice"))
        .isEqualTo(
            "quiz-wording 3:7+10 a reflection must say that it is no test, and the theme has no"
                + " words for it | add `quiz.notice` to the theme's messages");
  }

  @Test
  void aMarkNeedsACarePage() {
    String marked = OUTCOME.replace("    text: Say yes", "    care: true\n    text: Say yes");
    assertThat(problems(marked, "")).isEmpty();
    assertThat(problems(marked, "care"))
        .isEqualTo(
            "quiz-care 14:11+4 this mark needs a care page, and the site has none"
                + " | write a page of support whose path or slug is `support`");
    assertThat(problems(OUTCOME, "care")).isEmpty();
  }
}
