package dev.kindling.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

  private static final List<String> KNOWN =
      List.of("title", "summary", "strategies", "order", "tags");

  @ParameterizedTest
  @CsvSource({
    "stratgies, strategies",
    "titel, title",
    "Title, title",
    "ordr, order",
    "tag, tags",
    "sumary, summary",
  })
  void findsWhatWasMeant(String written, String meant) {
    assertThat(NearestName.of(written, KNOWN)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"colour", "x", "''", "strategically-minded"})
  void makesNoWildGuess(String written) {
    assertThat(NearestName.of(written, KNOWN)).isEmpty();
  }

  @Test
  void prefersTheNearestAndThenTheFirst() {
    assertThat(NearestName.of("dat", List.of("data", "date"))).contains("data");
    assertThat(NearestName.of("dates", List.of("data", "date"))).contains("date");
  }

  @Test
  void writesAdvice() {
    assertThat(NearestName.advice("titel", KNOWN)).contains("did you mean `title`?");
  }
}
