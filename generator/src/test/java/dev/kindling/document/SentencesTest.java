package dev.kindling.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    for (int start = 0, end; start < text.length(); start = end + 1) {
      end = Sentences.endOf(text, start);
      sentences.add(text.substring(start, end).strip());
    }
    sentences.removeIf(String::isEmpty);
    return sentences;
  }

  @Test
  void endsASentenceWithAMarkAndASpace() {
    assertThat(sentences("It is 3.5 km. Is it? “Yes!” (It is.) Good"))
        .containsExactly("It is 3.5 km.", "Is it?", "“Yes!”", "(It is.)", "Good");
  }

  @Test
  void endsASentenceWithALine() {
    assertThat(sentences("A heading\n\nSalt\nPepper\n"))
        .containsExactly("A heading", "Salt", "Pepper");
  }

  @Test
  void takesWhatClosesAQuotationToTheSentence() {
    assertThat(sentences("‘I can manage.’ She could not?! “No …” (Well.)"))
        .containsExactly("‘I can manage.’", "She could not?!", "“No …”", "(Well.)");
    assertThat(ReadingGrade.of("‘I can manage.’ She could not.").sentences()).isEqualTo(2);
  }

  @Test
  void findsNoSentenceInNothing() {
    assertThat(sentences(" \n ")).isEmpty();
  }
}
