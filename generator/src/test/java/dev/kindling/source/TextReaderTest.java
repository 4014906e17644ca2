package dev.kindling.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.file.Checksum;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextReaderTest {

  private static final SourcePath PATH = new SourcePath("content/a.md");

  @Test
  void dropsByteOrderMarkAndSettlesLineEnds() {
    byte[] bytes = "\uFEFFone\r\ntwo\rthree\n".getBytes(StandardCharsets.UTF_8);

    assertThat(read(bytes)).isEqualTo(text("one\ntwo\nthree\n", bytes));
  }

  @Test
  void keepsEveryOtherCharacter() {
    String odd = "é 🙂 \uFFFD \u0085 \u2028 \uFEFF end";

    byte[] bytes = odd.getBytes(StandardCharsets.UTF_8);

    assertThat(read(bytes)).isEqualTo(text(odd, bytes));
  }

  @Test
  void saysWhichByteIsWrong() {
    byte[] latin1 = "title\ncaf\u00E9 au lait".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(read(latin1)).isEqualTo(fault("byte 0xE9 at offset 9 (counted from 0), on line 2"));
  }

  @Test
  void refusesHalfACharacterAtTheEnd() {
    assertThat(read(new byte[] {'a', (byte) 0xE2, (byte) 0x82}))
        .isEqualTo(fault("byte 0xE2 at offset 1 (counted from 0), on line 1"));
  }

  @Test
  void refusesBinaryFiles() {
    assertThat(read(new byte[] {'é' & 0x7F, '\n', 0, 'b'}))
        .isEqualTo(fault("byte 0x00 at offset 2 (counted from 0), on line 2"));
  }

  @Test
  void readsAnEmptyFile() {
    assertThat(read(new byte[0])).isEqualTo(text("", new byte[0]));
  }

  @Test
  void saysThatAFileIsGone(@TempDir Path folder) {
    TextReader.Reading reading = TextReader.read(new FoundFile(PATH, folder.resolve("gone.md"), 3));

    assertThat(reading)
        .isInstanceOfSatisfying(
            TextReader.Reading.Failed.class,
            failed -> assertThat(failed.fault().reason()).isEqualTo(SourceFault.Reason.UNREADABLE));
  }

  private static TextReader.Reading read(byte[] bytes) {
    return TextReader.decode(PATH, bytes);
  }

  private static TextReader.Reading text(String text, byte[] bytes) {
    return new TextReader.Reading.Text(new SourceFile(PATH, text), Checksum.of(bytes));
  }

  private static TextReader.Reading fault(String detail) {
    return new TextReader.Reading.Failed(
        new SourceFault(SourceFault.Reason.NOT_UTF8, PATH, detail));
  }

  @Test
  void countsEveryFormOfLineEnd() {
    assertThat(read("a\rb\r\nc\n\0".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(fault("byte 0x00 at offset 7 (counted from 0), on line 4"));
  }
}
