package dev.kindling.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingTest {

  @Test
  void endsASentenceWithAMarkAndASpace() {
    assertThat(Reading.sentences("It is 3.5 km. Is it? “Yes!” (It is.) Good"))
        .containsExactly("It is 3.5 km.", "Is it?", "“Yes!”", "(It is.)", "Good");
  }

  @Test
  void endsASentenceWithALine() {
    assertThat(Reading.sentences("A heading\n\nSalt\nPepper\n"))
        .containsExactly("A heading", "Salt", "Pepper");
  }

  @Test
  void findsNoSentenceInNothing() {
    assertThat(Reading.sentences(" \n ")).isEmpty();
  }
}
