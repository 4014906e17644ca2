package dev.kindling.address;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent escapes in paths of addresses, over UTF-8 (RFC 3986, sections 2.1 and 3.3). */
public final class PercentCode {

  /**
   * Beside letters and digits, what may stand in a path as it is: {@code pchar}, and the {@code /}.
   */
  private static final String MARKS = "-._~!$&'()*+,;=:@/";

  /** What may stand nowhere in an address, beside white space and control characters. */
  private static final String NEVER = "\"<>\\^`{|}";

  private static final String DIGITS = "0123456789ABCDEF";

  private PercentCode() {}

  /** The path with escapes for everything that must not stand in an address as it is. */
  static String encode(String path) {
    if (isPlain(path)) {
      return path;
    }
    StringBuilder out = new StringBuilder(path.length() + 8);
    for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
      if (isPlain((char) (unit & 0xFF))) {
        out.append((char) unit);
      } else {
        out.append('%').append(DIGITS.charAt((unit >> 4) & 15)).append(DIGITS.charAt(unit & 15));
      }
    }
    return out.toString();
  }

  private static boolean isPlain(String path) {
    for (int i = 0; i < path.length(); i++) {
      if (!isPlain(path.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || MARKS.indexOf(c) >= 0;
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
        out.append('%').append(DIGITS.charAt((c >> 4) & 15)).append(DIGITS.charAt(c & 15));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isEscape(String text, int at) {
    return at + 2 < text.length()
        && Character.digit(text.charAt(at + 1), 16) >= 0
        && Character.digit(text.charAt(at + 2), 16) >= 0;
  }

  /**
   * The path with its escapes resolved. One that is cut off, or that is not UTF-8, is no escape:
   * the whole text is then taken as it is.
   */
  static String decode(String written) {
    if (written.indexOf('%') < 0) {
      return written;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(written.length());
    for (int at = 0; at < written.length(); at++) {
      if (written.charAt(at) == '%') {
        int high = at + 2 < written.length() ? Character.digit(written.charAt(at + 1), 16) : -1;
        int low = at + 2 < written.length() ? Character.digit(written.charAt(at + 2), 16) : -1;
        if (high < 0 || low < 0) {
          return written;
        }
        out.write(high * 16 + low);
        at += 2;
      } else {
        int end = written.offsetByCodePoints(at, 1);
        out.writeBytes(written.substring(at, end).getBytes(StandardCharsets.UTF_8));
        at = end - 1;
      }
    }
    try {
      CharBuffer text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(out.toByteArray()));
      return text.toString();
    } catch (CharacterCodingException notUtf8) {
      return written;
    }
  }
}
