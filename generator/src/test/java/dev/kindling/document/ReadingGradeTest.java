package dev.kindling.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingGradeTest {

  @ParameterizedTest
  @CsvSource({
    "cat, 1",
    "the, 1",
    "hope, 1",
    "hoped, 1",
    "wanted, 2",
    "needed, 2",
    "whole, 1",
    "people, 2",
    "table, 2",
    "family, 3",
    "community, 4",
    "you’re, 1",
    "e, 1",
    "s, 1",
    "7, 1",
    "GOODNESS, 2"
  })
  void countsTheSyllablesOfAWord(String word, int syllables) {
    assertThat(ReadingGrade.syllables(word, 0, word.length())).isEqualTo(syllables);
  }

  /** 8 words in 2 sentences with 9 syllables: 0.39 × 4 + 11.8 × 1.125 − 15.59 is below zero. */
  @Test
  void isNeverBelowZero() {
    assertThat(ReadingGrade.of("The cat sat down. It was very glad.").tenths()).isZero();
  }

  /** 5 words in 1 sentence with 14 syllables: 0.39 × 5 + 11.8 × 2.8 − 15.59 = 19.4. */
  @Test
  void followsTheFormula() {
    assertThat(ReadingGrade.of("Many communities remember unexpected gifts.").tenths())
        .isEqualTo(194);
  }

  /** 14 words in 1 sentence with 20 syllables: 0.39 × 14 + 11.8 × 20 ÷ 14 − 15.59 = 6.72. */
  @Test
  void agreesWithASentenceCountedByHand() {
    assertThat(
            ReadingGrade.of("In my family or community, asking for help was seen as a bad sign.")
                .tenths())
        .isEqualTo(67);
  }

  @Test
  void endsASentenceWithALineToo() {
    String oneLine = "remember the family remember the community";

    assertThat(ReadingGrade.of("remember the family\nremember the community\n").tenths())
        .isEqualTo(ReadingGrade.of("remember the family. remember the community.").tenths())
        .isLessThan(ReadingGrade.of(oneLine).tenths());
  }

  @Test
  void seesTheEndOfASentenceBehindQuotes() {
    assertThat(ReadingGrade.of("“Remember the family.” She remembered the community.").tenths())
        .isEqualTo(ReadingGrade.of("Remember the family. She remembered the community.").tenths());
  }

  @Test
  void doesNotEndASentenceInsideANumber() {
    assertThat(ReadingGrade.of("The communities counted 3.5 visitors altogether").tenths())
        .isEqualTo(ReadingGrade.of("The communities counted 3 5 visitors altogether").tenths());
  }

  @Test
  void hasNoGradeWithoutWords() {
    assertThat(ReadingGrade.of("").tenths()).isZero();
    assertThat(ReadingGrade.of(" … – \n\n!").tenths()).isZero();
  }

  @Test
  void copesWithOneEndlessSentence() {
    assertThat(ReadingGrade.of("remember ".repeat(200_000)).tenths()).isGreaterThan(700_000);
  }

  @Test
  void addsUp() {
    String text =
        "Many communities remember unexpected gifts. In my family, asking was a bad sign.";
    int half = text.indexOf("In");

    assertThat(ReadingGrade.of(text, 0, half).and(ReadingGrade.of(text, half, text.length())))
        .isEqualTo(ReadingGrade.of(text))
        .isEqualTo(new ReadingGrade(13, 25, 2));
    assertThat(ReadingGrade.NONE.and(ReadingGrade.of(text))).isEqualTo(ReadingGrade.of(text));
  }
}
