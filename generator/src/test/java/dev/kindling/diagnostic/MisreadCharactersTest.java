package dev.kindling.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MisreadCharactersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ein CafÃ©.",
        "Sie fragte fÃ¼r ihn.",
        "It isnâ€™t.",
        "Ein Caf\ufffd.",
        "```\n// fÃ¼r ihn\n```",
        "```\na\n```\n\nEin CafÃ©.",
        "````\n```\n````\nEin CafÃ©.",
      })
  void tellsOfLettersThatWereMisread(String text) {
    assertThat(problems(text)).hasSize(1);
  }

  /** As a program shows the bytes of {@code café} is no text that was misread. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "A sign: \ufffd.",
        "```\n63 61 66 C3 A9 0D 0A    cafÃ©..\n```",
        "> ~~~\n> Content-Type: application\ufffd\n> ~~~",
        "```\n``` x\ncafÃ©..\n```",
      })
  void leavesAloneWhatProgramsWrite(String text) {
    assertThat(problems(text)).isEmpty();
  }

  @Test
  void tellsOfTheFirstFew() {
    assertThat(problems("CafÃ©. ".repeat(20))).hasSize(5);
  }

  private static List<Diagnostic> problems(String text) {
    return MisreadCharacters.in(
        new SourceFile(new SourcePath("content/a.md"), text), 0, text.length());
  }
}
