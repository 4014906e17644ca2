package dev.kindling.address;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** Percent escapes of addresses, over UTF-8 (RFC 3986, sections 2.1 and 3.3). */
public final class PercentCode {

  /**
   * Beside letters and digits, what may stand in a path as it is: {@code pchar}, and the {@code /}.
   */
  private static final String MARKS = "-._~!$&'()*+,;=:@/";

  /** What may stand nowhere in an address, beside white space and control characters. */
  private static final String NEVER = "\"<>\\^`{|}";

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private PercentCode() {}

  /** The path with escapes for everything that must not stand in an address as it is. */
  public static String encode(String path) {
    return encode(path, "");
  }

  /**
   * The path with escapes for everything that must not stand in an address as it is, and for some
   * more.
   *
   * @param also the others, from {@code -._~!$&'()*+,;=:@/}: a {@code :} where it could end a
   *     scheme, marks that mean something to the language around the address
   */
  public static String encode(String path, String also) {
    if (path.chars().allMatch(c -> isPlain((char) c, also))) {
      return path;
    }
    StringBuilder out = new StringBuilder(path.length() + 8);
    for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
      if (isPlain((char) (unit & 0xFF), also)) {
        out.append((char) unit);
      } else {
        escape(unit, out);
      }
    }
    return out.toString();
  }

  private static boolean isPlain(char c, String also) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || (MARKS.indexOf(c) >= 0 && also.indexOf(c) < 0);
  }

  private static void escape(byte unit, StringBuilder out) {
    out.append('%').append(HEX.toHexDigits(unit));
  }

  /**
   * A full address with escapes for what no address may have in it (URL Standard, "URL code
   * points"); all else stays as it is, escapes included. A {@code %} that begins no escape is
   * escaped itself.
   */
  public static String mend(String address) {
    StringBuilder out = new StringBuilder(address.length());
    for (int at = 0; at < address.length(); at++) {
      char c = address.charAt(at);
      boolean isLost = c == '%' && !isEscape(address, at);
      if (isLost || c <= ' ' || c == 0x7F || NEVER.indexOf(c) >= 0) {
        escape((byte) c, out);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isEscape(String text, int at) {
    return at + 2 < text.length()
        && HexFormat.isHexDigit(text.charAt(at + 1))
        && HexFormat.isHexDigit(text.charAt(at + 2));
  }

  /**
   * The text with its escapes resolved.
   *
   * @return nothing when one of them is cut off, or they are not UTF-8
   */
  public static Optional<String> decode(String written) {
    if (written.indexOf('%') < 0) {
      return Optional.of(written);
    }
    byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
    int count = 0;
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] != '%') {
        bytes[count++] = bytes[at];
        continue;
      }
      int high = at + 2 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
      int low = at + 2 < bytes.length ? Character.digit(bytes[at + 2], 16) : -1;
      if (high < 0 || low < 0) {
        return Optional.empty();
      }
      bytes[count++] = (byte) (high * 16 + low);
      at += 2;
    }
    try {
      ByteBuffer all = ByteBuffer.wrap(bytes, 0, count);
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(all).toString());
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }
}
