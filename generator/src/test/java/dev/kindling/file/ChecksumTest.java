package dev.kindling.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChecksumTest {

  @Test
  void isThatOfTheTwoStandards() {
    // The check values of CRC-32/ISO-HDLC and CRC-32/ISCSI.
    Checksum sum = Checksum.of("123456789".getBytes(StandardCharsets.US_ASCII));

    assertThat(sum).isEqualTo(new Checksum(9, 0xcbf43926_e3069283L));
    assertThat(Checksum.of("ab123456789".getBytes(StandardCharsets.US_ASCII), 2)).isEqualTo(sum);
  }

  @Test
  void everyBitCounts() {
    byte[] bytes = new byte[64];
    Set<Checksum> sums = new HashSet<>();
    sums.add(Checksum.of(bytes));
    int changes = 1;
    for (int i = 0; i < bytes.length; i++) {
      for (int bit = 0; bit < 8; bit++) {
        bytes[i] ^= (byte) (1 << bit);
        sums.add(Checksum.of(bytes));
        changes++;
        bytes[i] ^= (byte) (1 << bit);
      }
    }

    assertThat(sums).hasSize(changes);
  }

  @Test
  void ofATextIsThatOfItsUnits() {
    for (int length : new int[] {0, 1, 4095, 4096, 4097, 10_000}) {
      String text = "caf\u00e9 \u2014 \ud83d\ude00 ".repeat(1000).substring(0, length);

      assertThat(Checksum.of(text).sums())
          .isEqualTo(Checksum.of(text.getBytes(StandardCharsets.UTF_16BE)).sums());
    }
    assertThat(Checksum.of("?")).isNotEqualTo(Checksum.of("\ud83d"));
  }

  @Test
  void theSizeOfATextIsThatInUtf8() {
    Random random = new Random(7);
    char[] from = {'a', 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xe000};
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(7); length > 0; length--) {
        text.append(from[random.nextInt(from.length)]);
      }

      assertThat(Checksum.of(text.toString()).size())
          .isEqualTo(text.toString().getBytes(StandardCharsets.UTF_8).length);
    }
  }

  @Test
  void tellsTextsApart() {
    assertThat(Checksum.of(List.of("ab", "c"))).isNotEqualTo(Checksum.of(List.of("a", "bc")));
    assertThat(Checksum.of(List.of("1:a"))).isNotEqualTo(Checksum.of(List.of("1", "a")));
    assertThat(Checksum.of(List.of("a", ""))).isNotEqualTo(Checksum.of(List.of("a")));
    assertThat(Checksum.of(List.of("a", "b"))).isEqualTo(Checksum.of(List.of("a", "b")));
  }
}
