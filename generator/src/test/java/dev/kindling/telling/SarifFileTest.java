package dev.kindling.telling;

import static dev.kindling.telling.Problems.ALONE;
import static dev.kindling.telling.Problems.INSIDE;
import static dev.kindling.telling.Problems.at;
import static dev.kindling.telling.Problems.in;
import static dev.kindling.telling.Problems.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.DiagnosticReport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifFileTest {

  @Test
  void withoutProblemsThereAreEmptyLists() {
    String text = SarifFile.text(report(), ALONE);

    assertThat(Schemas.sarif(text)).isEmpty();
    assertThat(text).contains("\"rules\":[]").contains("\"results\":[]").endsWith("}\n");
  }

  @Test
  void everyCodeMakesAValidFile() {
    Diagnostic[] all =
        Arrays.stream(Code.values())
            .map(code -> at(code, 2, 1, 9, "about " + code).withHelp("do it"))
            .toArray(Diagnostic[]::new);

    String text = SarifFile.text(report(all), INSIDE);

    assertThat(Schemas.sarif(text)).isEmpty();
    assertThat(run(text).at("/tool/driver/rules").size()).isEqualTo(Code.values().length);
  }

  @Test
  void theValidatorWouldFindAMistake() {
    String text = SarifFile.text(report(at(Code.OUTLINE, 2, 1, 9, "x")), INSIDE);

    assertThat(Schemas.sarif(text.replace("\"startLine\":2", "\"startLine\":0"))).isNotEmpty();
    assertThat(Schemas.sarif(text.replace("\"ruleId\"", "\"rule\""))).isNotEmpty();
  }

  @Test
  void aResultHasItsExactRegion() {
    JsonNode result = result(at(Code.UNKNOWN_FIELD, 2, 1, 9, "no field"));
    JsonNode place = result.at("/locations/0/physicalLocation");

    assertThat(place.at("/artifactLocation/uri").asString()).isEqualTo("guide/content/a.md");
    assertThat(place.at("/artifactLocation/uriBaseId").asString()).isEqualTo("%SRCROOT%");
    assertThat(place.at("/region").toString())
        .isEqualTo("{\"startLine\":2,\"startColumn\":1,\"endColumn\":10}");
  }

  @Test
  void columnsAreCountedInUtf16Units() {
    String line = "💥💥 x";
    JsonNode result = result(in(line, Code.BAD_CHARACTER, 1, 6, 1, "x"));

    assertThat(result.at("/locations/0/physicalLocation/region/endColumn").asInt()).isEqualTo(7);
    assertThat(run(SarifFile.text(report(), INSIDE)).at("/columnKind").asString())
        .isEqualTo("utf16CodeUnits");
  }

  @Test
  void aMarkIsCutAtTheEndOfItsLine() {
    assertThat(
            result(at(Code.OUTLINE, 3, 1, 500, "x"))
                .at("/locations/0/physicalLocation/region/endColumn")
                .asInt())
        .isEqualTo(5);
    assertThat(
            result(at(Code.OUTLINE, 3, 99, 1, "x"))
                .at("/locations/0/physicalLocation/region/endColumn")
                .asInt())
        .isEqualTo(99);
  }

  @Test
  void aProblemOfAWholeFileHasNoRegion() {
    JsonNode place = result(Problems.of(Code.FILE_MISSING, "site.yml", "x")).at("/locations/0");

    assertThat(place.at("/physicalLocation").has("region")).isFalse();
  }

  @Test
  void aNameOfAnyLettersIsAValidAddress() {
    String path = "content/a b%20é:💥#?[x]<\"\\.md";
    String text = SarifFile.text(report(Problems.of(Code.NO_KIND, path, "x")), ALONE);

    assertThat(Schemas.sarif(text)).isEmpty();
    assertThat(text)
        .contains("\"uri\":\"content/a%20b%2520%C3%A9%3A%F0%9F%92%A5%23%3F%5Bx%5D%3C%22%5C.md\"");
  }

  @Test
  void onlyRulesThatOccurAreWritten() {
    JsonNode rules =
        run(SarifFile.text(
                report(
                    at(Code.UNUSED_SOURCE, 1, 1, 1, "x"),
                    at(Code.OUTLINE, 2, 1, 1, "y"),
                    at(Code.OUTLINE, 3, 1, 1, "z")),
                INSIDE))
            .at("/tool/driver/rules");

    assertThat(rules.size()).isEqualTo(2);
    assertThat(rules.at("/0/id").asString()).isEqualTo("outline");
    assertThat(rules.at("/0/defaultConfiguration/level").asString()).isEqualTo("error");
    assertThat(rules.at("/0/help/markdown").asString()).contains("**What to do.**");
    assertThat(rules.at("/1/defaultConfiguration/level").asString()).isEqualTo("warning");
  }

  @Test
  void aResultPointsToItsRule() {
    JsonNode run =
        run(
            SarifFile.text(
                report(at(Code.UNUSED_SOURCE, 1, 1, 1, "x"), at(Code.OUTLINE, 2, 1, 1, "y")),
                INSIDE));

    for (JsonNode result : run.at("/results")) {
      String id =
          run.at("/tool/driver/rules/" + result.at("/ruleIndex").asInt() + "/id").asString();
      assertThat(id).isEqualTo(result.at("/ruleId").asString());
    }
  }

  @Test
  void aStrictBuildSaysErrorOfAWarningsRule() {
    DiagnosticReport strict = report(at(Code.UNUSED_SOURCE, 1, 1, 1, "x")).strict(d -> false);

    assertThat(run(SarifFile.text(strict, INSIDE)).at("/results/0/level").asString())
        .isEqualTo("error");
  }

  @Test
  void aRuleLeadsToThePageThatExplainsIt() {
    ProjectPaths where =
        new ProjectPaths(
            INSIDE.siteFolder(),
            INSIDE.themesFolder(),
            INSIDE.repository(),
            Optional.of("https://example.org/docs/problems.md"));
    String text = SarifFile.text(report(at(Code.OUTLINE, 1, 1, 1, "x")), where);

    assertThat(Schemas.sarif(text)).isEmpty();
    assertThat(run(text).at("/tool/driver/rules/0/helpUri").asString())
        .isEqualTo("https://example.org/docs/problems.md#outline");
  }

  @Test
  void ofTooManyTheErrorsStayAndTheRestIsCounted() {
    List<Diagnostic> many = new ArrayList<>();
    for (int n = 0; n < 5; n++) {
      many.add(at(Code.UNUSED_SOURCE, 1, 1, 1, "warning " + n));
      many.add(at(Code.OUTLINE, 2, 1, 1, "error " + n));
    }
    String text = new SarifFile(INSIDE, 6).text(new DiagnosticReport(many));
    JsonNode run = run(text);

    assertThat(Schemas.sarif(text)).isEmpty();
    assertThat(run.at("/results").size()).isEqualTo(6);
    assertThat(text).doesNotContain("warning 1").contains("error 4");
    assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text").asString())
        .isEqualTo("4 more problems are not in this file: see diagnostics.json.");
  }

  @Test
  void aHugeReportIsCutToWhatGithubTakes() {
    List<Diagnostic> many = new ArrayList<>();
    for (int n = 0; n < SarifFile.MOST_RESULTS + 7; n++) {
      many.add(Problems.of(Code.NO_KIND, "content/" + n + ".md", "x"));
    }

    JsonNode run = run(SarifFile.text(new DiagnosticReport(many), INSIDE));

    assertThat(run.at("/results").size()).isEqualTo(SarifFile.MOST_RESULTS);
    assertThat(run.at("/invocations/0/toolExecutionNotifications").size()).isEqualTo(1);
  }

  private static JsonNode result(Diagnostic problem) {
    String text = SarifFile.text(report(problem), INSIDE);
    assertThat(Schemas.sarif(text)).isEmpty();
    return run(text).at("/results/0");
  }

  private static JsonNode run(String text) {
    return JsonMapper.shared().readTree(text).at("/runs/0");
  }
}
