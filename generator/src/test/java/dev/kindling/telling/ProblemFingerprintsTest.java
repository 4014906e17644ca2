package dev.kindling.telling;

import static dev.kindling.telling.Problems.in;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.ProblemFingerprints;
import org.junit.jupiter.api.Test;

class ProblemFingerprintsTest {

  private static final Diagnostic FIRST = in("a: 1\nb: 2", Code.OUTLINE, 2, 1, 1, "x");

  @Test
  void stayWhenLinesAreAddedAbove() {
    assertThat(of(in("\n\na: 1\n  b: 2", Code.OUTLINE, 4, 3, 1, "other words")))
        .isEqualTo(of(FIRST));
  }

  @Test
  void changeWithTheLineTheMarkTheCodeAndTheFile() {
    assertThat(of(in("a: 1\nb: 3", Code.OUTLINE, 2, 1, 1, "x"))).isNotEqualTo(of(FIRST));
    assertThat(of(in("a: 1\nb: 2", Code.OUTLINE, 2, 4, 1, "x"))).isNotEqualTo(of(FIRST));
    assertThat(of(in("a: 1\nb: 2", Code.BAD_KIND, 2, 1, 1, "x"))).isNotEqualTo(of(FIRST));
    assertThat(of(Problems.of(Code.OUTLINE, "content/a.md", "x")))
        .isNotEqualTo(of(Problems.of(Code.OUTLINE, "content/b.md", "x")));
  }

  @Test
  void tellTwoEqualProblemsApart() {
    ProblemFingerprints fingerprints = new ProblemFingerprints();

    String first = fingerprints.next(FIRST);
    String second = fingerprints.next(FIRST);
    assertThat(second).isNotEqualTo(first);
    assertThat(fingerprints.next(FIRST)).isNotIn(first, second);
  }

  @Test
  void surviveAPlaceBehindTheEndOfTheFile() {
    assertThat(of(in("", Code.OUTLINE, 9, 9, 9, "x"))).matches("[0-9a-f]{32}");
  }

  private static String of(Diagnostic problem) {
    return new ProblemFingerprints().next(problem);
  }
}
