package dev.kindling.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NeighboursTest {

  private static final List<String> NAMES =
      IntStream.range(0, 20_000).mapToObj(NeighboursTest::name).toList();

  @Test
  void findsASlipAmongVeryManyNames() {
    Neighbours names = new Neighbours(NAMES);

    assertThat(names.nearest("factors/page-17777x/")).contains("factors/page-17777/");
    assertThat(names.nearest("fcators/page-07777/")).contains("factors/page-07777/");
    assertThat(names.nearest("something else")).isEmpty();
  }

  @Test
  void workIsBoundedHoweverManyNamesAreWrong() {
    Neighbours names = new Neighbours(NAMES);
    List<String> answered = new ArrayList<>();
    for (int i = 0; i < 3 * Neighbours.MOST_QUESTIONS; i++) {
      String wrong = "x" + name(i);
      names.nearest(wrong).ifPresent(near -> answered.add(wrong));
    }

    assertThat(answered).hasSize(Neighbours.MOST_QUESTIONS);
    assertThat(answered.get(0)).isEqualTo("x" + name(0));
  }

  @Test
  void theSameQuestionCountsOnce() {
    Neighbours names = new Neighbours(NAMES);
    for (int i = 0; i < Neighbours.MOST_QUESTIONS; i++) {
      names.nearest("x" + name(i % 500));
    }

    assertThat(names.nearest("x" + name(900))).contains(name(900));
    assertThat(names.nearest("x" + name(3))).contains(name(3));
  }

  @Test
  void severalListsShareTheBound() {
    Neighbours.Questions asked = new Neighbours.Questions();
    Neighbours first = new Neighbours(NAMES, asked);
    Neighbours second = new Neighbours(List.of("other"), asked);
    for (int i = 1; i < Neighbours.MOST_QUESTIONS; i++) {
      first.nearest("x" + name(i));
    }

    assertThat(second.nearest("othr")).contains("other");
    assertThat(second.nearest("oter")).isEmpty();
    assertThat(second.advice("othr")).contains("did you mean `other`?");
  }

  private static String name(int number) {
    return String.format(Locale.ROOT, "factors/page-%05d/", number);
  }
}
