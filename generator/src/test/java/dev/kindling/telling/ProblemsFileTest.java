package dev.kindling.telling;

import static dev.kindling.telling.Problems.ALONE;
import static dev.kindling.telling.Problems.INSIDE;
import static dev.kindling.telling.Problems.at;
import static dev.kindling.telling.Problems.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ProblemsFileTest {

  @Test
  void withoutProblemsTheListIsEmpty() {
    String text = ProblemsFile.text(report(), ALONE);

    assertThat(Schemas.diagnostics(text)).isEmpty();
    assertThat(text)
        .isEqualTo(
            "{\"version\":1,\"errors\":0,\"warnings\":0,\"base\":\"site\",\"problems\":[]}\n");
  }

  @Test
  void aProblemHasAllThatIsKnownOfIt() {
    Diagnostic problem = at(Code.UNKNOWN_FIELD, 2, 1, 9, "no field").withHelp("mend it");
    String text = ProblemsFile.text(report(problem), INSIDE);

    assertThat(Schemas.diagnostics(text)).isEmpty();
    assertThat(text)
        .matches(
            "\\{\"version\":1,\"errors\":1,\"warnings\":0,\"base\":\"repository\",\"problems\":\\["
                + "\\{\"code\":\"unknown-field\",\"severity\":\"error\",\"path\":\"content/a.md\","
                + "\"file\":\"guide/content/a.md\",\"line\":2,\"column\":1,\"length\":9,"
                + "\"message\":\"no field\",\"help\":\"mend it\","
                + "\"fingerprint\":\"[0-9a-f]{32}\"\\}\\]\\}\n");
  }

  @Test
  void everyCodeMakesAValidFile() {
    Diagnostic[] all =
        Arrays.stream(Code.values())
            .map(code -> Problems.of(code, "content/a.md", "about " + code))
            .toArray(Diagnostic[]::new);

    assertThat(Schemas.diagnostics(ProblemsFile.text(report(all), INSIDE))).isEmpty();
  }

  @Test
  void theSchemaRefusesWhatIsNoSuchFile() {
    String text = ProblemsFile.text(report(at(Code.OUTLINE, 2, 1, 9, "x")), INSIDE);

    assertThat(Schemas.diagnostics(text.replace("\"line\":2", "\"line\":0"))).isNotEmpty();
    assertThat(Schemas.diagnostics(text.replace("\"version\":1", "\"version\":2"))).isNotEmpty();
    assertThat(Schemas.diagnostics(text.replace("\"message\"", "\"mesage\""))).isNotEmpty();
    assertThat(Schemas.diagnostics(text.replace(",\"column\":1", ""))).isNotEmpty();
    assertThat(Schemas.diagnostics(text.replace("\"code\":\"outline\"", "\"code\":\"No Code\"")))
        .isNotEmpty();
  }

  @Test
  void hostileTextStaysText() {
    String text =
        ProblemsFile.text(
            report(at(Code.OUTLINE, 2, 1, 9, "\"},\u0000\u2028\n</script>\\")), INSIDE);

    assertThat(Schemas.diagnostics(text)).isEmpty();
    assertThat(text).contains("\\\"},\\u0000\\u2028\\n\\u003c/script\\u003e\\\\").hasLineCount(1);
  }
}
