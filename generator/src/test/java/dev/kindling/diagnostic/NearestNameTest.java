package dev.kindling.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
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

  /** What is left out of the work changes no answer. */
  @Test
  void answersAsTheWholeTableOfDistancesWould() {
    Random random = new Random(5);
    for (int round = 0; round < 2000; round++) {
      List<String> known = Stream.generate(() -> any(random)).limit(12).toList();
      String written = any(random);
      Optional<String> wanted =
          known.stream()
              .filter(name -> distance(written, name) <= limit(written, name))
              .min(Comparator.comparingInt(name -> distance(written, name)));

      assertThat(NearestName.of(written, known)).as("%s in %s", written, known).isEqualTo(wanted);
    }
  }

  private static String any(Random random) {
    return random
        .ints(random.nextInt(13), 'a', 'd')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int limit(String a, String b) {
    return Math.max(1, Math.max(a.length(), b.length()) / 3);
  }

  private static int distance(String a, String b) {
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
          continue;
        }
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        table[i][j] =
            Math.min(table[i - 1][j - 1] + same, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
        }
      }
    }
    return table[a.length()][b.length()];
  }
}
