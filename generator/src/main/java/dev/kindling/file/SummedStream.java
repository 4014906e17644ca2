package dev.kindling.file;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/** Bytes that are summed while they are read. One use, one thread. */
public final class SummedStream extends FilterInputStream {

  /** As far as browsers look into a file to tell what it is. */
  private static final int HEAD = 512;

  private static final int PIECE = 1 << 15;

  private final CRC32 first = new CRC32();
  private final CRC32C second = new CRC32C();
  private final ByteArrayOutputStream head = new ByteArrayOutputStream(HEAD);
  private long size;

  /** Sums the bytes of a stream, and closes it when it is closed. */
  public SummedStream(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    if (one >= 0) {
      first.update(one);
      second.update(one);
      if (size < HEAD) {
        head.write(one);
      }
      size++;
    }
    return one;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int count = super.read(into, from, length);
    if (count > 0) {
      first.update(into, from, count);
      second.update(into, from, count);
      if (size < HEAD) {
        head.write(into, from, (int) Math.min(count, HEAD - size));
      }
      size += count;
    }
    return count;
  }

  /** Reads what it jumps over, or the sum would be wrong. */
  @Override
  public long skip(long wanted) throws IOException {
    return readNBytes((int) Math.min(wanted, PIECE)).length;
  }

  /** Nothing is read twice. */
  @Override
  public boolean markSupported() {
    return false;
  }

  /** The first bytes, as far as they were read, each as one character. */
  String head() {
    return head.toString(StandardCharsets.ISO_8859_1);
  }

  /** The sum of all bytes up to the end of the stream, which are read for it. */
  public Checksum sum() throws IOException {
    byte[] piece = new byte[PIECE];
    int count = read(piece, 0, PIECE);
    while (count >= 0) {
      count = read(piece, 0, PIECE);
    }
    return new Checksum(size, first.getValue() << 32 | second.getValue());
  }
}
