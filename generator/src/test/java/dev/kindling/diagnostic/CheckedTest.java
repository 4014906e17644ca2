package dev.kindling.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.source.Location;
import dev.kindling.source.SourcePath;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckedTest {

  private static final Diagnostic FIRST = problem(Code.BROKEN_LINK, "first");
  private static final Diagnostic SECOND = problem(Code.UNUSED_SOURCE, "second");

  @Test
  void keepsTheProblemsOfEachStepInOrder() {
    Checked<Integer> answer =
        new Checked<>(1, List.of(FIRST)).then(n -> new Checked<>(n + 1, List.of(SECOND)));

    assertThat(answer).isEqualTo(new Checked<>(2, List.of(FIRST, SECOND)));
  }

  @Test
  void gathersManyAnswers() {
    assertThat(Checked.all(List.of(Checked.of("a"), new Checked<>("b", List.of(FIRST)))))
        .isEqualTo(new Checked<>(List.of("a", "b"), List.of(FIRST)));
  }

  @Test
  void addsProblemsBehindItsOwn() {
    assertThat(new Checked<>("a", List.of(FIRST)).with(List.of(SECOND)).diagnostics())
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void tellsErrorsFromWarnings() {
    assertThat(new Checked<>("a", List.of(SECOND)).hasErrors()).isFalse();
    assertThat(new Checked<>("a", List.of(SECOND, FIRST)).hasErrors()).isTrue();
  }

  private static Diagnostic problem(Code code, String message) {
    return Diagnostic.of(code, new Location.OfFile(new SourcePath("a.md")), message);
  }
}
