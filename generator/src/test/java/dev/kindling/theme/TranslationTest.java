package dev.kindling.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationTest {

  private static final String ENGLISH =
      "skip: Skip\nnav:\n  home: Home\n  all: 'All: {total}'\nday: '{day} {month}'\n";

  private static final String GERMAN =
      "skip: Weiter\nnav:\n  home: Start\n  all: 'Alle: {total}'\nday: '{day}. {month}'\n";

  @TempDir Path folder;

  private ThemeFixture themes;

  @BeforeEach
  void makeAThemeInEnglish() throws IOException {
    themes = new ThemeFixture(folder).theme("t").file("t/messages/en.yml", ENGLISH).language("de");
  }

  private List<String> german(String text) throws IOException {
    return themes.file("t/messages/de.yml", text).problems("t");
  }

  @Test
  void aWholeTranslationHasNoProblem() throws IOException {
    assertThat(german(GERMAN)).isEmpty();
  }

  @Test
  void whatIsMissingIsToldWhereEnglishSaysIt() throws IOException {
    assertThat(german("skip: Weiter\nnav: {home: Start}\n"))
        .containsExactlyInAnyOrder(
            "message-missing en.yml:4:3 `nav.all` is said in English only, and pages are in"
                + " `de`; add `nav.all` to the theme's messages in that language",
            "message-missing en.yml:5:1 `day` is said in English only, and pages are in `de`;"
                + " add `day` to the theme's messages in that language");
  }

  @Test
  void aMisspeltNameIsToldOnce() throws IOException {
    assertThat(german(GERMAN.replace("home", "hmoe")))
        .containsExactly(
            "message-unknown de.yml:3:3 the theme has no message `nav.hmoe` in English;"
                + " did you mean `nav.home`?");
  }

  @Test
  void aNameThatIsLikeNoOtherIsTold() throws IOException {
    assertThat(german(GERMAN + "colophon: Ende\n"))
        .containsExactly(
            "message-unknown de.yml:6:1 the theme has no message `colophon` in English;"
                + " add it to `en.yml` if a template shows it, or take it out");
  }

  @Test
  void wordsInBracesStayAsTheyAre() throws IOException {
    assertThat(
            german(
                GERMAN
                    .replace("{total}", "{alle}")
                    .replace("Weiter", "'{mehr} {'")
                    .replace("{day}. ", "{month} ")))
        .containsExactlyInAnyOrder(
            "message-placeholders de.yml:1:7 `skip` has `{mehr}`;"
                + " English has none: write the text without braces",
            "message-placeholders de.yml:4:8 `nav.all` has `{alle}`;"
                + " English has `{total}`: take them over as they are",
            "message-placeholders de.yml:5:6 `day` has `{month}`;"
                + " English has `{day}` and `{month}`: take them over as they are");
  }

  @Test
  void aTextWithoutItsWordsInBracesIsWrong() throws IOException {
    assertThat(german(GERMAN.replace("Alle: {total}", "Alle { total } {}")))
        .containsExactly(
            "message-placeholders de.yml:4:8 `nav.all` has no words in braces;"
                + " English has `{total}`: take them over as they are");
  }

  @Test
  void wordsInBracesMayStandInAnotherOrderAndTwice() throws IOException {
    assertThat(german(GERMAN.replace("{day}. {month}", "{month} {day} ({month})"))).isEmpty();
  }

  @Test
  void aTextWhereEnglishHasSeveralIsUnknown() throws IOException {
    assertThat(german("skip: Weiter\nnav: Start\nday: '{day} {month}'\n"))
        .anyMatch(problem -> problem.startsWith("message-unknown de.yml:2:1"))
        .anyMatch(problem -> problem.startsWith("message-missing en.yml:3:3"));
  }

  @Test
  void aThemeWithoutTheLanguageIsToldOnce() throws IOException {
    assertThat(themes.language("nl-BE").problems("t"))
        .containsExactly(
            "message-missing site.yml:1:8 the theme `t` says nothing in the language `nl-BE`;"
                + " readers see its English words: add `messages/nl-BE.yml`, to a theme of your own"
                + " with `extends: t` if this one comes in a jar");
    assertThat(themes.theme("silent").problems("silent")).isEmpty();
  }

  @Test
  void aRegionNeedsOnlyWhatIsDifferentThere() throws IOException {
    themes
        .file("t/messages/de.yml", GERMAN)
        .file("t/messages/de-AT.yml", "skip: Hupf\n")
        .file("t/messages/en-GB.yml", "nav: {all: '{totl} in all'}\n");
    assertThat(themes.language("de-AT").problems("t")).isEmpty();
    assertThat(themes.language("en-GB").problems("t"))
        .containsExactly(
            "message-placeholders en-GB.yml:1:12 `nav.all` has `{totl}`;"
                + " English has `{total}`: take them over as they are");
    assertThat(themes.language("en").problems("t")).isEmpty();
  }

  @Test
  void aThemeOfOneLanguageMaySayMoreThanTheOneItExtends() throws IOException {
    themes.theme("mine", "extends: t").file("mine/messages/de.yml", GERMAN + "colophon: Ende\n");
    assertThat(themes.problems("mine")).isEmpty();
  }

  @Test
  void aFileThatCannotBeReadIsTheOnlyProblem() throws IOException {
    assertThat(german("skip: [")).hasSize(1).allMatch(p -> p.startsWith("yaml-syntax de.yml"));
  }
}
