package dev.kindling.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingReaderTest {

  private final List<Diagnostic> problems = new ArrayList<>();

  private MappingReader settings(String text) {
    SourceFile file = new SourceFile(new SourcePath("site.yml"), text);
    return MappingReader.ofSettings(
        YamlReader.readMapping(file).value().orElseThrow(), file, problems);
  }

  private String problems() {
    return ProblemLines.of(problems);
  }

  @Test
  void readsEachTypeOfValue() {
    MappingReader reader =
        settings(
            """
            text: 2026
            whole: -12
            decimal: 1.50
            flag: true
            date: 2024-02-29
            choice: b
            url: https://example.org/
            list: [x, "y"]
            group: {name: z}
            """);
    assertThat(reader.required("text").text()).contains("2026");
    assertThat(reader.required("whole").whole()).contains(-12L);
    assertThat(reader.required("decimal").decimal()).contains(new BigDecimal("1.50"));
    assertThat(reader.required("flag").flag()).contains(true);
    assertThat(reader.required("date").date()).contains(LocalDate.of(2024, 2, 29));
    assertThat(reader.required("choice").choice(List.of("a", "b"))).contains("b");
    assertThat(reader.required("url").url()).contains("https://example.org/");
    assertThat(texts(reader.required("list"))).containsExactly("x", "y");
    assertThat(reader.required("group").mapping().flatMap(g -> g.required("name").text()))
        .contains("z");
    reader.finish();
    assertThat(problems()).isEmpty();
  }

  @Test
  void answersNothingForWhatIsLeftOut() {
    MappingReader reader = settings("written:\n");
    for (String name : List.of("written", "absent")) {
      ValueReader value = reader.optional(name);
      assertThat(value.isPresent()).isFalse();
      assertThat(value.text()).isEmpty();
      assertThat(value.whole()).isEmpty();
      assertThat(value.flag()).isEmpty();
      assertThat(value.date()).isEmpty();
      assertThat(value.items()).isEmpty();
      assertThat(value.mapping()).isEmpty();
    }
    reader.finish();
    assertThat(problems()).isEmpty();
  }

  @Test
  void reportsWhatIsMissing() {
    MappingReader reader = settings("\nwritten:\n");
    assertThat(reader.required("written").text()).isEmpty();
    assertThat(reader.required("absent").text()).isEmpty();
    assertThat(problems())
        .isEqualTo(
            """
            missing-field site.yml `absent` is missing | add a line `absent: …`
            missing-field 2:1+7 `written` has no value | write its value behind `written:`\
            """);
  }

  @Test
  void suggestsTheNearestKnownName() {
    MappingReader reader = settings("titel: x\nzzz: y\n");
    reader.optional("title");
    reader.optional("url");
    reader.finish();
    assertThat(problems())
        .isEqualTo(
            """
            unknown-field 1:1+5 `site.yml` has no setting `titel` | did you mean `title`?
            unknown-field 2:1+3 `site.yml` has no setting `zzz` | it has `title`, `url`\
            """);
  }

  @Test
  void reportsUnknownNamesOfNestedValuesUnderTheirOwner() {
    MappingReader reader = settings("feed:\n  kind: x\n");
    MappingReader feed = reader.optional("feed").mapping().orElseThrow();
    feed.optional("kinds");
    feed.finish();
    reader.finish();
    assertThat(problems())
        .isEqualTo("unknown-field 2:3+4 `feed` has no setting `kind` | did you mean `kinds`?");
  }

  @Test
  void shortensWhatItShows() {
    settings("a: " + "x".repeat(38) + "😀😀yz\n").optional("a").whole();
    assertThat(problems())
        .isEqualTo(
            "wrong-type 1:4+44 `a` must be a whole number, and is `" + "x".repeat(38) + "…`");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-23 10:00:16 -0400",
        "2026-11-23T10:00:16Z",
        "2026-11-23T10:00:16.123+02:00",
        "2026-11-23t08:30",
        "2026-11-23 8:30",
        "2026-11-23 23:59:60 UTC"
      })
  void readsTheDayOfATime(String written) {
    assertThat(settings("v: " + written + "\n").required("v").date())
        .contains(LocalDate.of(2026, 11, 23));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          text ¦ [a] ¦ wrong-type 1:4+3 `v` must be text, and is a list
          text ¦ {a: b} ¦ wrong-type 1:4+6 `v` must be text, and is named values
          text ¦ "  " ¦ bad-value 1:4+4 `v` must not be empty
          whole ¦ first ¦ wrong-type 1:4+5 `v` must be a whole number, and is `first`
          whole ¦ 1.0 ¦ wrong-type 1:4+3 `v` must be a whole number, and is `1.0`
          whole ¦ 010 ¦ wrong-type 1:4+3 `v` must be a whole number, and is `010` | write it without a zero at its beginning
          whole ¦ "3" ¦ wrong-type 1:4+3 `v` must be a whole number, and is the text `3` | write it without quotes
          whole ¦ 12345678901234567890 ¦ bad-value 1:4+20 `v` is too large a number
          decimal ¦ 1,5 ¦ wrong-type 1:4+3 `v` must be a number, and is `1,5` | write a point: `1.5`
          decimal ¦ 1e999999999 ¦ wrong-type 1:4+11 `v` must be a number, and is `1e999999999`
          decimal ¦ 0.12345678901234567890123456789012345678901 ¦ bad-value 1:4+43 `v` has too many digits
          flag ¦ yes ¦ wrong-type 1:4+3 `v` must be `true` or `false`, and is `yes` | did you mean `true`?
          flag ¦ Off ¦ wrong-type 1:4+3 `v` must be `true` or `false`, and is `Off` | did you mean `false`?
          flag ¦ TRUE ¦ wrong-type 1:4+4 `v` must be `true` or `false`, and is `TRUE` | did you mean `true`?
          flag ¦ maybe ¦ wrong-type 1:4+5 `v` must be `true` or `false`, and is `maybe`
          flag ¦ "true" ¦ wrong-type 1:4+6 `v` must be `true` or `false`, and is the text `true` | write it without quotes
          date ¦ 2026-13-01 ¦ bad-date 1:4+10 `v` is `2026-13-01`, and there is no month 13 | months are `01` to `12`
          date ¦ 2026-02-29 ¦ bad-date 1:4+10 `v` is `2026-02-29`, and that month has no day 29 | its days are `01` to `28`
          date ¦ 23.11.2026 ¦ bad-date 1:4+10 `v` must be a date such as `2026-11-23`, and is `23.11.2026` | did you mean `2026-11-23`?
          date ¦ 2026-1-3 ¦ bad-date 1:4+8 `v` must be a date such as `2026-11-23`, and is `2026-1-3` | did you mean `2026-01-03`?
          date ¦ 11/23/2026 ¦ bad-date 1:4+10 `v` must be a date such as `2026-11-23`, and is `11/23/2026` | did you mean `2026-11-23`?
          date ¦ 3/4/2026 ¦ bad-date 1:4+8 `v` must be a date such as `2026-11-23`, and is `3/4/2026` | write year, month and day: `YYYY-MM-DD`
          date ¦ 2026-11-23 24:30 ¦ bad-date 1:4+16 `v` is `2026-11-23 24:30`, and what stands behind the day is no time | write `2026-11-23`
          date ¦ 2026-11-23T10 ¦ bad-date 1:4+13 `v` is `2026-11-23T10`, and what stands behind the day is no time | write `2026-11-23`
          date ¦ 2026-11-23 10:30 Uhr ¦ bad-date 1:4+20 `v` is `2026-11-23 10:30 Uhr`, and what stands behind the day is no time | write `2026-11-23`
          date ¦ 2026-02-30 10:30 ¦ bad-date 1:4+16 `v` is `2026-02-30`, and that month has no day 30 | its days are `01` to `28`
          date ¦ tomorrow ¦ bad-date 1:4+8 `v` must be a date such as `2026-11-23`, and is `tomorrow` | write year, month and day: `YYYY-MM-DD`
          date ¦ [x] ¦ wrong-type 1:4+3 `v` must be a date such as `2026-11-23`, and is a list
          choice ¦ mirorr ¦ bad-value 1:4+6 `v` cannot be `mirorr`: it is one of `mirror`, `ledger` | did you mean `mirror`?
          url ¦ www.example.org ¦ bad-url 1:4+15 `v` must be a full address, and is `www.example.org` | write it with its beginning: `https://…`, `http://…` or `mailto:…`
          url ¦ javascript:alert(1) ¦ bad-url 1:4+19 `v` must be a full address, and is `javascript:alert(1)` | write it with its beginning: `https://…`, `http://…` or `mailto:…`
          url ¦ https:// ¦ bad-url 1:4+8 `v` must be a full address, and is `https://` | write it with its beginning: `https://…`, `http://…` or `mailto:…`
          list ¦ start-small ¦ wrong-type 1:4+11 `v` must be a list, and is `start-small` | write it as a list: `[start-small]`
          list ¦ {a: b} ¦ wrong-type 1:4+6 `v` must be a list, and is named values
          list ¦ [[x], , y] ¦ wrong-type 1:5+3 each value of `v` must be text, and is a list
          list ¦ [~] ¦ wrong-type 1:5+1 each value of `v` must be text, and is nothing
          group ¦ x ¦ wrong-type 1:4+1 `v` must be named values, and is `x` | write each as `name: value` on its own line
          """)
  void reportsAValueOfAnotherType(String type, String written, String expected) {
    String text = "v: " + written.replace(", , ", ", ") + "\n";
    assertThat(question(type).apply(settings(text).required("v"))).isEmpty();
    assertThat(problems()).isEqualTo(expected);
  }

  private static List<String> texts(ValueReader list) {
    return list.items().stream().flatMap(item -> item.text().stream()).toList();
  }

  private static Function<ValueReader, Optional<?>> question(String type) {
    return switch (type) {
      case "text" -> ValueReader::text;
      case "whole" -> ValueReader::whole;
      case "decimal" -> ValueReader::decimal;
      case "flag" -> ValueReader::flag;
      case "date" -> ValueReader::date;
      case "choice" -> value -> value.choice(List.of("mirror", "ledger"));
      case "url" -> ValueReader::url;
      case "list" -> value -> texts(value).stream().filter(t -> !t.equals("y")).findFirst();
      default -> ValueReader::mapping;
    };
  }
}
