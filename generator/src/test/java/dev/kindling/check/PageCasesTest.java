package dev.kindling.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.check.PageCases.Case;
import dev.kindling.diagnostic.Code;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageCasesTest {

  static Stream<Case> cases() {
    return PageCases.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void saysExactlyThis(Case one) {
    assertThat(PageCases.site(one.input()).problems()).containsExactlyElementsOf(one.expected());
  }

  @Test
  void everyCodeOfTheWrittenSiteHappens() {
    List<String> seen =
        cases().flatMap(one -> one.expected().stream()).map(line -> line.split(" ", 2)[0]).toList();

    // These two need more than bytes: their own tests make them happen.
    List<Code> elsewhere = List.of(Code.OVER_BUDGET, Code.LOW_CONTRAST);
    assertThat(Arrays.stream(Code.values()))
        .filteredOn(
            code ->
                isFrom(code, Code.HTML_SYNTAX, Code.EMPTY_LINK)
                    || isFrom(code, Code.ROOTED_LINK, Code.POLICY_LOOSE))
        .filteredOn(code -> !elsewhere.contains(code))
        .extracting(Code::id)
        .isSubsetOf(seen);
  }

  private static boolean isFrom(Code code, Code first, Code last) {
    return code.compareTo(first) >= 0 && code.compareTo(last) <= 0;
  }
}
