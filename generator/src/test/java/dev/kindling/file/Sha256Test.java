package dev.kindling.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Sha256Test {

  /** The examples of FIPS 180-2, appendix B. */
  private static final String OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  private static final String OF_MILLION =
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0";

  @Test
  void isThatOfTheStandard() {
    assertThat(Sha256.of("abc").hex()).isEqualTo(OF_ABC);
    assertThat(Sha256.of("abc".getBytes(StandardCharsets.US_ASCII)).hex()).isEqualTo(OF_ABC);
    assertThat(Sha256.of("a".repeat(1_000_000)).hex()).isEqualTo(OF_MILLION);
    assertThat(Sha256.of("abc").hex(10)).isEqualTo("ba7816bf8f");
    assertThat(Sha256.of("abc").base64()).isEqualTo("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
  }

  @Test
  void aTextIsUtf8() {
    assertThat(Sha256.of("é").hex())
        .isEqualTo(Sha256.of(new byte[] {(byte) 0xc3, (byte) 0xa9}).hex());
  }
}
