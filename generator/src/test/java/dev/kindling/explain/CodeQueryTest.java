package dev.kindling.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeQueryTest {

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
    assertThat(CodeQuery.of(written).code()).contains(Code.UNKNOWN_FIELD);
  }

  @Test
  void namesTheLikeliestCodeFirst() {
    assertThat(CodeQuery.of("unknwon-feild").near()).first().isEqualTo("unknown-field");
  }

  @Test
  void namesCodesThatShareAWord() {
    assertThat(CodeQuery.of("policy").near()).contains("policy-missing", "policy-loose");
  }

  @Test
  void namesAFewOnly() {
    assertThat(CodeQuery.of("quiz").near()).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[", "]", "-", "\n", "zzzzzzzzzzzz", "💥"})
  void findsNothingWhereNothingIsMeant(String written) {
    assertThat(CodeQuery.of(written).code()).isEmpty();
    assertThat(CodeQuery.of(written).near()).isEmpty();
  }
}
