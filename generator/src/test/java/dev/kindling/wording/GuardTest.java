package dev.kindling.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

  private static Guard guard(String... phrases) {
    return new Guard(Stream.of(phrases).map(text -> new Phrase(text, "Why", true)).toList());
  }

  private static List<String> found(String text, String... phrases) {
    return guard(phrases).find(text).stream()
        .map(match -> text.substring(match.start(), match.end()))
        .toList();
  }

  @Test
  void findsEveryPhraseInItsOrder() {
    assertThat(found("Studies show it. Dr. Who says research shows it.", "research shows", "Dr"))
        .containsExactly("Dr", "research shows");
    assertThat(found("Dr Dr", "Dr")).hasSize(2);
    assertThat(found("Dr", "Dr")).containsExactly("Dr");
    assertThat(found("", "Dr")).isEmpty();
  }

  @Test
  void takesASmallLetterForACapitalAndACapitalForItselfAlone() {
    assertThat(found("RESEARCH Shows", "research shows")).hasSize(1);
    assertThat(found("a professor", "Professor")).isEmpty();
    assertThat(found("PROFESSOR", "Professor")).hasSize(1);
    assertThat(found("Élan vital, élan vital", "élan vital")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Drive",
        "Dr2",
        "2Dr",
        "XDr",
        "ÄDr",
        "Drä",
        "/Dr/",
        "Dr/x",
        "a-Dr",
        "Dr-Seuss.md",
        "_Dr",
        "x@Dr",
        "#Dr",
        "dr",
        "dR",
        "D r"
      })
  void isNotInsideAWordAnAddressOrAName(String text) {
    assertThat(found(text, "Dr")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dr.", "(Dr)", "“Dr”", "*Dr*", "Dr,", "Dr:", "\nDr\n", "Dr’s"})
  void isFoundBesideMarks(String text) {
    assertThat(found(text, "Dr")).containsExactly("Dr");
  }

  @Test
  void spacesAndLineEndsAreOne() {
    assertThat(found("studies\n    show", "studies show")).hasSize(1);
    assertThat(found("studies\u00A0show", "studies show")).hasSize(1);
    assertThat(found("studiesshow, studies, show, studies *show*", "studies show")).isEmpty();
  }

  @Test
  void suspectsMarkdownBetweenTheWords() {
    Guard guard = guard("studies show");

    for (String text : List.of("studies *show*", "_studies_ show", "studies\n> > show")) {
      assertThat(guard.mayMeet(text)).as(text).isTrue();
    }
    assertThat(guard.mayMeet("studies, show, studies to show")).isFalse();
  }

  @Test
  void prefersTheLongerPhrase() {
    assertThat(found("a study found it", "a study", "a study found"))
        .containsExactly("a study found");
  }

  @Test
  void takesEitherApostrophe() {
    assertThat(found("don’t worry, don't worry", "don't worry")).hasSize(2);
  }

  @Test
  void guardsNothingWithoutPhrases() {
    assertThat(Guard.NONE.find("Dr")).isEmpty();
    assertThat(Guard.NONE.mayMeet("Dr")).isFalse();
  }

  @Test
  void readsAHugeTextOnce() {
    String text = "research ".repeat(200_000) + "research shows";

    assertThat(guard("research shows", "research research x").find(text)).hasSize(1);
  }
}
