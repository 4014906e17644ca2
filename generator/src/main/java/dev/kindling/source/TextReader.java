package dev.kindling.source;

import dev.kindling.file.Checksum;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;

/**
 * Reads text files. The text is UTF-8 with or without a byte order mark; {@code \r\n} and {@code
 * \r} become {@code \n}, and letters have their {@linkplain LetterForms composed form}.
 */
public final class TextReader {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  private TextReader() {}

  /** What came of reading a file. */
  public sealed interface Reading {

    /**
     * A file that is text.
     *
     * @param file the file
     * @param sum of its bytes as they were read
     */
    record Text(SourceFile file, Checksum sum) implements Reading {}

    /**
     * A file that is not, or that could not be read.
     *
     * @param fault why
     */
    record Failed(SourceFault fault) implements Reading {}
  }

  /** Reads a file as it is now. */
  public static Reading read(FoundFile found) {
    try {
      return decode(found.path(), Files.readAllBytes(found.file()));
    } catch (IOException e) {
      return failed(SourceFault.Reason.UNREADABLE, found.path(), DiskFailure.words(e));
    }
  }

  /**
   * Turns bytes into a file of text.
   *
   * @param path the file's name
   * @param bytes the whole file
   */
  public static Reading decode(SourcePath path, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      int wrong = firstWrongByte(bytes);
      if (wrong >= 0) {
        return failed(SourceFault.Reason.NOT_UTF8, path, place(bytes, wrong));
      }
    }
    int zero = text.indexOf('\0');
    if (zero >= 0) {
      int offset = text.substring(0, zero).getBytes(StandardCharsets.UTF_8).length;
      return failed(SourceFault.Reason.NOT_UTF8, path, place(bytes, offset));
    }
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      text = text.substring(1);
    }
    if (text.indexOf('\r') >= 0) {
      text = text.replace("\r\n", "\n").replace('\r', '\n');
    }
    text = LetterForms.areComposed(bytes) ? text : LetterForms.composed(text);
    return new Reading.Text(new SourceFile(path, text), Checksum.of(bytes));
  }

  private static int firstWrongByte(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    return result.isError() ? in.position() : -1;
  }

  private static String place(byte[] bytes, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      if (bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n')) {
        line++;
      }
    }
    return String.format(
        Locale.ROOT,
        "byte 0x%02X at offset %d (counted from 0), on line %d",
        bytes[offset] & 0xFF,
        offset,
        line);
  }

  private static Reading failed(SourceFault.Reason reason, SourcePath path, String detail) {
    return new Reading.Failed(new SourceFault(reason, path, detail));
  }
}
