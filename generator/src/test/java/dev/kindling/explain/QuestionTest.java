package dev.kindling.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unknown-field",
        "UNKNOWN_FIELD",
        " Unknown-Field ",
        "[unknown-field]",
        "error[unknown-field]",
        "warning[unknown-field]: `factor` has no field"
      })
  void findsACodeHoweverItIsCopied(String written) {
    assertThat(Question.of(written).code()).contains(Code.UNKNOWN_FIELD);
  }

  @Test
  void namesTheLikeliestCodeFirst() {
    assertThat(Question.of("unknwon-feild").near()).first().isEqualTo("unknown-field");
  }

  @Test
  void namesCodesThatShareAWord() {
    assertThat(Question.of("policy").near()).contains("policy-missing", "policy-loose");
  }

  @Test
  void namesAFewOnly() {
    assertThat(Question.of("quiz").near()).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[", "]", "-", "\n", "zzzzzzzzzzzz", "💥"})
  void findsNothingWhereNothingIsMeant(String written) {
    assertThat(Question.of(written).code()).isEmpty();
    assertThat(Question.of(written).near()).isEmpty();
  }
}
