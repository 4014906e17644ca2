package dev.kindling.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Checked;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

  private static SourceFile file(String text) {
    return new SourceFile(new SourcePath("x.yml"), text);
  }

  private static YamlNode.Mapping read(String text) {
    Checked<Optional<YamlNode.Mapping>> answer = YamlReader.readMapping(file(text));
    assertThat(ProblemLines.of(answer.diagnostics())).isEmpty();
    return answer.value().orElseThrow();
  }

  private static String place(YamlNode node) {
    Location.InFile at = (Location.InFile) node.location();
    return at.line() + ":" + at.column() + "+" + at.length();
  }

  private static YamlNode.Scalar scalar(YamlNode.Mapping mapping, String name) {
    return (YamlNode.Scalar) mapping.get(name).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "Yes",
        "on",
        "1.10",
        "010",
        "1_000",
        "2026-11-23",
        "12:30:45",
        "12:30",
        "0x1F",
        "1e3",
        ".inf",
        "NULL",
        "https://example.org/a:b",
        "=",
        "a#b",
        "-1",
        "x - y",
        "don't",
        "<b>"
      })
  void keepsEveryScalarAsItsOwnText(String written) {
    assertThat(scalar(read("key: " + written + "\n"), "key"))
        .extracting(YamlNode.Scalar::text, YamlNode.Scalar::isPlain, YamlNode.Scalar::isNull)
        .containsExactly(written, true, false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "~", "null"})
  void knowsWhenNothingIsWritten(String written) {
    assertThat(scalar(read("key: " + written + "\n"), "key").isNull()).isTrue();
  }

  @Test
  void doesNotTakeQuotedTextForNothing() {
    YamlNode.Scalar scalar = scalar(read("key: \"null\"\n"), "key");
    assertThat(scalar.isPlain()).isFalse();
    assertThat(scalar.isNull()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# a comment\n", "---\n", "~\n"})
  void readsNothingAsAnEmptyMapping(String text) {
    assertThat(read(text).entries()).isEmpty();
  }

  @Test
  void placesKeysAndValues() {
    YamlNode.Mapping mapping =
        read(
            """
            ---
            title: Owing
            tags:
              - one
              - "two"
            index: {url: /a/, title: x}
            empty:
            """);
    assertThat(mapping.entries())
        .extracting(e -> e.key().text() + " " + place(e.key()) + " " + place(e.value()))
        .containsExactly(
            "title 2:1+5 2:8+5", "tags 3:1+4 4:3+5", "index 6:1+5 6:8+20", "empty 7:1+5 7:7+0");
    YamlNode.Sequence tags = (YamlNode.Sequence) mapping.get("tags").orElseThrow();
    assertThat(tags.items()).extracting(YamlReaderTest::place).containsExactly("4:5+3", "5:5+5");
  }

  @Test
  void placesAValueOfSeveralLinesOnItsFirst() {
    YamlNode.Mapping mapping =
        read(
            """
            plain: one
              two
            block: |
              one
              two
            quoted: "one
              two"
            """);
    assertThat(mapping.entries())
        .extracting(e -> place(e.value()))
        .containsExactly("1:8+3", "3:8+1", "6:9+4");
    assertThat(scalar(mapping, "plain").text()).isEqualTo("one two");
    assertThat(scalar(mapping, "block").text()).isEqualTo("one\ntwo\n");
  }

  @Test
  void countsColumnsInUtf16Units() {
    YamlNode.Mapping mapping = read("a: 😀😀\n\"😀\": {b: 😀, c: d}\n");
    YamlNode.Mapping inner = (YamlNode.Mapping) mapping.entries().get(1).value();
    assertThat(place(scalar(mapping, "a"))).isEqualTo("1:4+4");
    assertThat(place(mapping.entries().get(1).key())).isEqualTo("2:1+4");
    assertThat(place(scalar(inner, "c"))).isEqualTo("2:18+1");
  }

  @Test
  void placesTheValuesOfARegionInItsFile() {
    String text = "---\ntitle: 😀 x\norder: 1\n---\nbody: [\n";
    Checked<Optional<YamlNode.Mapping>> answer =
        YamlReader.readMapping(file(text), 4, text.indexOf("---\nbody"));
    assertThat(answer.diagnostics()).isEmpty();
    assertThat(place(scalar(answer.value().orElseThrow(), "order"))).isEqualTo("3:8+1");
  }

  @Test
  void readsAnEmptyRegion() {
    Checked<Optional<YamlNode.Mapping>> answer =
        YamlReader.readMapping(file("---\n---\nbody"), 4, 4);
    assertThat(answer.value().orElseThrow().entries()).isEmpty();
    assertThat(answer.value().orElseThrow()).extracting(YamlReaderTest::place).isEqualTo("2:1+0");
  }

  @Test
  void pointsBehindNoMistakeOutsideItsRegion() {
    String text = "---\ntitle: \"open\n---\nbody \" here\n";
    Checked<Optional<YamlNode.Mapping>> answer =
        YamlReader.readMapping(file(text), 4, text.indexOf("---\nbody"));
    assertThat(ProblemLines.of(answer.diagnostics()))
        .isEqualTo(
            "yaml-syntax 2:8+1 the quotation mark that opens here is never closed | write `\"` at"
                + " the end of the value");
  }

  @Test
  void doesNotMergeMappings() {
    YamlNode.Mapping mapping = read("<<: {a: b}\nc: d\n");
    assertThat(mapping.entries()).extracting(e -> e.key().text()).containsExactly("<<", "c");
  }
}
