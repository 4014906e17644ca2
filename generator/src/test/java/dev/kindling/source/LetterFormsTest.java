package dev.kindling.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.file.Checksum;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** srid/neuron#611 */
class LetterFormsTest {

  @ParameterizedTest
  @CsvSource({
    "Cafe\u0301 u\u0308ber, Caf\u00e9 \u00fcber",
    "e\u0302\u0301, \u1ebf",
    "\u1112\u1161\u11ab, \ud55c",
    "\u304b\u3099, \u304c",
    "\u0958, \u0915\u093c",
    "\u0915\u093c, \u0915\u093c",
    "a b, a b"
  })
  void areComposed(String written, String composed) {
    assertThat(LetterForms.composed(written)).isEqualTo(composed);
    assertThat(LetterForms.composed(composed)).isEqualTo(composed);
  }

  @Test
  void leaveCharactersAloneThatAreNoLetterWithAMark() {
    String ohmKelvinAndAnOlderForm = "5 \u2126, 3 \u212a, \ufa19";

    assertThat(LetterForms.composed(ohmKelvinAndAnOlderForm)).isEqualTo(ohmKelvinAndAnOlderForm);
    assertThat(LetterForms.composed("\u2126 e\u0301")).isEqualTo("\u2126 \u00e9");
  }

  /** Composed beside a letter before it and a letter behind it, as it could be combined with. */
  @Test
  void areSeenInBytesOnlyWhereEachCharacterStays() {
    int quick = 0;
    for (int code = 1; code <= Character.MAX_CODE_POINT; code++) {
      if (code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE) {
        String text = "e" + Character.toString(code) + "a";
        if (LetterForms.areComposed(text.getBytes(StandardCharsets.UTF_8))) {
          quick++;
          assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as(text).isTrue();
        }
      }
    }
    assertThat(quick).isGreaterThan(900);
  }

  @Test
  void areComposedInEveryTextThatIsRead() {
    byte[] bytes = "e\u0301".getBytes(StandardCharsets.UTF_8);

    assertThat(TextReader.decode(new SourcePath("content/a.md"), bytes))
        .isEqualTo(
            new TextReader.Reading.Text(
                new SourceFile(new SourcePath("content/a.md"), "\u00e9"), Checksum.of(bytes)));
  }
}
