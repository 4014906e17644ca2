package dev.kindling.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A neighbour of gettalong/kramdown#155. */
class MachineTimeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026",
        "2026-11",
        "2026-11-23",
        "11-23",
        "--02-29",
        "2024-02-29",
        "2026-W53",
        "12:30",
        "12:30:05.123",
        "2026-11-23T12:30",
        "2026-11-23 12:30:05",
        "2026-11-23T12:30Z",
        "2026-11-23T12:30:00.123456Z",
        "2026-11-23T12:30+05:30",
        "2026-11-23 12:30-0800",
        "Z",
        "+01:00",
        "12:30Z",
        "PT4H18M3S",
        "P3D",
        "P2W",
        "P1DT12H",
        "4h 18m 3s",
        "2w",
        "1.5h"
      })
  void isADayATimeOrADuration(String value) {
    assertThat(MachineTime.is(value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-13-45",
        "2026-11-31",
        "2026-02-29",
        "2026-00-10",
        "2026-13",
        "02-30",
        "2025-W53",
        "2026-W00",
        "24:00",
        "12:60",
        "12:30:60",
        "2026-11-23T25:00",
        "2026-11-23T12",
        "23.11.2026",
        "2026-1-2",
        "2026/11/23",
        "+25:00",
        "P",
        "PT",
        "4 hours",
        "",
        "soon 1",
        "T",
        "20261123T1"
      })
  void isNothingThatCannotBe(String value) {
    assertThat(MachineTime.is(value)).isFalse();
  }
}
