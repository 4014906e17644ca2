package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelTest {

  private static final List<Integer> NUMBERS = IntStream.range(0, 1000).boxed().toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8, 2000})
  void answersInTheOrderOfTheItems(int threads) {
    assertThat(new Parallel(threads).map(NUMBERS, n -> "squaring " + n, n -> n * n))
        .isEqualTo(NUMBERS.stream().map(n -> n * n).toList());
  }

  @Test
  void answersNothingForNothing() {
    assertThat(new Parallel(4).map(List.of(), n -> "nothing", n -> n)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void namesTheFirstItemWhoseWorkFails(int threads) {
    assertThatThrownBy(
            () ->
                new Parallel(threads)
                    .map(
                        NUMBERS,
                        n -> "counting " + n,
                        n -> {
                          if (n >= 500) {
                            throw new IllegalStateException("no more");
                          }
                          return n;
                        }))
        .isInstanceOf(InternalFault.class)
        .hasMessage("Kindling failed while counting 500")
        .hasRootCauseInstanceOf(IllegalStateException.class)
        .hasRootCauseMessage("no more");
  }

  @Test
  void givesDeepRecursionRoom() {
    assertThat(
            new Parallel(2).map(List.of(100_000, 200_000), n -> "going down", ParallelTest::depth))
        .containsExactly(100_000, 200_000);
  }

  @Test
  void refusesToWorkOnNoThread() {
    assertThatThrownBy(() -> new Parallel(0)).hasMessage("Not a number of threads: 0");
  }

  private static int depth(int levels) {
    return levels == 0 ? 0 : 1 + depth(levels - 1);
  }
}
