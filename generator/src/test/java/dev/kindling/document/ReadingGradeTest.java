package dev.kindling.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingGradeTest {

  @ParameterizedTest
  @CsvSource({
    "help, 1",
    "helped, 1",
    "wanted, 2",
    "needed, 2",
    "like, 1",
    "likes, 1",
    "table, 2",
    "whole, 1",
    "people, 2",
    "asking, 2",
    "family, 3",
    "community, 4",
    "rhythm, 1",
    "the, 1",
    "don’t, 1",
    "7, 1"
  })
  void syllablesAreCountedAsTheyAreHeard(String word, int syllables) {
    assertThat(ReadingGrade.syllables(word)).isEqualTo(syllables);
  }

  @Test
  void aSentenceCountedByHand() {
    // 14 words, 20 syllables, 1 sentence: 0.39 × 14 + 11.8 × 20 / 14 − 15.59 = 6.72…
    assertThat(
            ReadingGrade.tenths(
                "In my family or community, asking for help was seen as a bad sign."))
        .isEqualTo(67);
  }

  @Test
  void twoSentencesCountedByHand() {
    // 13 words, 16 syllables, 2 sentences: 0.39 × 6.5 + 11.8 × 16 / 13 − 15.59 = 1.46…
    assertThat(
            ReadingGrade.tenths("Ask a neighbour for a little. Then notice how it feels to you."))
        .isEqualTo(14);
  }

  @Test
  void longWordsCountForMore() {
    assertThat(ReadingGrade.tenths("Institutional communication necessitates deliberation"))
        .isGreaterThan(250);
  }

  @Test
  void aTextWithoutWordsHasNoGrade() {
    assertThat(ReadingGrade.tenths("")).isZero();
    assertThat(ReadingGrade.tenths(" … — !?")).isZero();
    assertThat(ReadingGrade.tenths("Go.")).isZero();
  }

  @Test
  void aHugeTextHasTheGradeOfItsSentences() {
    String sentence = "In my family or community, asking for help was seen as a bad sign. ";
    assertThat(ReadingGrade.tenths(sentence.repeat(50_000))).isEqualTo(67);
  }
}
