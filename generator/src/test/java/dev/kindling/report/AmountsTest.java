package dev.kindling.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0.0 KB",
    "49, 0.0 KB",
    "50, 0.1 KB",
    "1000, 1.0 KB",
    "99949, 99.9 KB",
    "99950, 100 KB"
  })
  void writesSizesInKilobytes(long bytes, String written) {
    assertThat(Amounts.size(bytes)).isEqualTo(written);
  }

  @Test
  void putsCommasBetweenThousands() {
    assertThat(Amounts.size(5_000_000L * 1000)).isEqualTo("5,000,000 KB");
    assertThat(Amounts.count(13_109)).isEqualTo("13,109");
  }

  @Test
  void writesTimesInMilliseconds() {
    assertThat(Amounts.millis(0)).isEqualTo("0.0 ms");
    assertThat(Amounts.millis(12_345_678)).isEqualTo("12.3 ms");
  }
}
