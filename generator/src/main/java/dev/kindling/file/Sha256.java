package dev.kindling.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The SHA-256 of bytes (FIPS 180-4), for what others rely on or could forge: published names,
 * policies. What only guards against chance has a {@link Checksum}. Immutable and thread-safe.
 */
public final class Sha256 {

  private final byte[] digest;

  private Sha256(byte[] digest) {
    this.digest = digest;
  }

  /** Of bytes in memory. */
  public static Sha256 of(byte[] bytes) {
    return new Sha256(algorithm().digest(bytes));
  }

  /** Of a text as UTF-8. */
  public static Sha256 of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** All of it: 64 lower-case hexadecimal digits. */
  public String hex() {
    return HexFormat.of().formatHex(digest);
  }

  /**
   * Its beginning in lower-case hexadecimal digits.
   *
   * @param digits how many, from 0 to 64
   */
  public String hex(int digits) {
    return hex().substring(0, digits);
  }

  /** All of it in Base64 with its padding: 44 characters. */
  public String base64() {
    return Base64.getEncoder().encodeToString(digest);
  }

  private static MessageDigest algorithm() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
