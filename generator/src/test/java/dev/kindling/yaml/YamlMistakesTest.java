package dev.kindling.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Checked;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlMistakesTest {

  private static String problems(String text) {
    Checked<Optional<YamlNode.Mapping>> answer =
        YamlReader.readMapping(new SourceFile(new SourcePath("x.yml"), text));
    return ProblemLines.of(answer.diagnostics());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          §title: x⏎⇥summary: y⏎§ ¦ §yaml-syntax 2:1+1 this line is indented with a tab | indent with spaces§
          §a:⇥b⏎§ ¦ §yaml-syntax 1:3+1 a tab stands where only spaces may | use spaces§
          §title: @foo bar⏎§ ¦ §yaml-syntax 1:8+1 text without quotes cannot begin with `@` | put it in quotes: `"@foo bar"`§
          §title: `code` x⏎§ ¦ §yaml-syntax 1:8+1 text without quotes cannot begin with a backquote | put it in quotes: `"`code` x"`§
          §title: %x⏎§ ¦ §yaml-syntax 1:8+1 text without quotes cannot begin with `%` | put it in quotes: `"%x"`§
          §%a line⏎§ ¦ §yaml-syntax 1:1+1 text without quotes cannot begin with `%` | put it in quotes: `"%a line"`§
          §title: x⏎%a line⏎§ ¦ §yaml-syntax 2:1+1 text without quotes cannot begin with `%` | put it in quotes: `"%a line"`§
          §title: *bold* x⏎§ ¦ §yaml-syntax 1:8+1 text without quotes cannot begin with `*` | put it in quotes: `"*bold* x"`§
          §title: &⏎§ ¦ §yaml-syntax 1:8+1 text without quotes cannot begin with `&` | put it in quotes: `"&"`§
          §title: Owing: what it costs⏎§ ¦ §yaml-syntax 1:13+1 a value without quotes cannot hold a colon with a space behind it | put it in quotes: `title: "Owing: what it costs"`§
          §title:x⏎summary: y⏎§ ¦ §yaml-syntax 1:1+7 this line is not of the form `name: value` | put a space behind the colon: `title: x`§
          §summary: y⏎title:x⏎date: 3⏎§ ¦ §yaml-syntax 2:1+7 this line is not of the form `name: value` | put a space behind the colon: `title: x`§
          §just text⏎§ ¦ §yaml-syntax 1:1+9 lines of the form `name: value` are expected here, and this is text§
          §a: b⏎just text⏎§ ¦ §yaml-syntax 2:1+9 this line is not of the form `name: value` | write a name, a colon and a space before it, or indent it to go on with the value above§
          §title: "foo⏎summary: bar⏎§ ¦ §yaml-syntax 1:8+1 the quotation mark that opens here is never closed | write `"` at the end of the value§
          §title: "foo⏎summary: "bar"⏎§ ¦ §yaml-syntax 1:8+1 the quotation mark that opens here is never closed | write `"` at the end of the value§
          §title: 'It's late'⏎§ ¦ §yaml-syntax 1:12+1 text stands behind the closing quotation mark of the value | put the whole value in one pair of quotes; between single quotes, write `''` for an apostrophe§
          §title: "a" b⏎§ ¦ §yaml-syntax 1:12+1 text stands behind the closing quotation mark of the value | put the whole value in one pair of quotes; between double quotes, write `\\"` for a quotation mark§
          §a: "\\d"⏎§ ¦ §yaml-syntax 1:6+1 a backslash before `d` means nothing between double quotes | write `\\\\` for a backslash, or put the value in single quotes§
          §a: "\\xzz"⏎§ ¦ §yaml-syntax 1:7+1 hexadecimal digits are expected behind this escape | write `\\\\` for a backslash, or put the value in single quotes§
          §tags: [a, b⏎summary: x⏎§ ¦ §yaml-syntax 1:7+1 the `[` that opens here is never closed | write `]` behind its last value; if it is text, put it in quotes§
          §tags: [a, b⏎summary: x⏎date: y⏎§ ¦ §yaml-syntax 1:7+1 the `[` that opens here is never closed | write `]` behind its last value; if it is text, put it in quotes§
          §tags: [a b] c⏎§ ¦ §yaml-syntax 1:13+1 text stands behind the closing bracket of the value | if the value is text, put it in quotes§
          §title: {{x}} y⏎§ ¦ §yaml-syntax 1:14+1 text stands behind the closing bracket of the value | if the value is text, put it in quotes§
          §title: {{x}}⏎§ ¦ §yaml-refused 1:9+3 a name must be text, and this is named values | if it is meant as text, put it in quotes§
          §title: x⏎ summary: y⏎§ ¦ §yaml-syntax 2:9+1 a name cannot stand here: the line before it is not finished, or this one is indented too far | begin the name below the first letter of the names it belongs beside§
          §index:⏎    title: a⏎  url: b⏎§ ¦ §yaml-syntax 3:3+1 this line is indented in a way that fits no line above it | begin it below the first letter of the names it belongs beside§
          §tags: - a⏎§ ¦ §yaml-syntax 1:7+1 a list cannot begin behind other text on the same line | begin the list on the next line, or write it as `[…]`§
          §title: x⏎- a⏎§ ¦ §yaml-syntax 2:1+1 a list entry stands where a name is expected | indent it below the name of its list§
          §- a⏎- b⏎§ ¦ §yaml-syntax 1:1+3 lines of the form `name: value` are expected here, and this is a list§
          §summary: | text⏎§ ¦ §yaml-syntax 1:12+1 text cannot follow `|` on the same line | begin the text on the next line, indented; or put the whole value in quotes§
          §a: b⏎---⏎c: d⏎§ ¦ §yaml-refused 2:1+3 a second YAML document begins here | keep everything in one document: delete this line§
          §a: b⏎...⏎c: d⏎§ ¦ §yaml-refused 2:1+3 `...` ends the YAML here, and more stands below it | delete this line§
          §%YAML 1.1⏎a: b⏎§ ¦ §yaml-syntax 1:1+1 text without quotes cannot begin with `%` | put it in quotes: `"%YAML 1.1"`§
          §? [a]⏎: b⏎§ ¦ §yaml-refused 1:3+3 a name must be text, and this is a list | if it is meant as text, put it in quotes§
          §: x⏎§ ¦ §yaml-syntax 1:1+1 a name is missing before the colon§
          §a: [b, c]]⏎§ ¦ §yaml-syntax 1:10+1 text stands behind the closing bracket of the value | if the value is text, put it in quotes§
          §a: ]⏎§ ¦ §yaml-syntax 1:4+1 text without quotes cannot begin with `]` | put it in quotes: `"]"`§
          §a: {b: c⏎§ ¦ §yaml-syntax 1:4+1 the `{` that opens here is never closed | write `}` behind its last value; if it is text, put it in quotes§
          §a: {b c: [}⏎§ ¦ §yaml-syntax 1:11+1 a comma or `]` is missing before this | if the value is text, put it in quotes§
          §a: [⏎§ ¦ §yaml-syntax 1:4+1 the `[` that opens here is never closed | write `]` behind its last value; if it is text, put it in quotes§
          §  a: b⏎c: d⏎§ ¦ §yaml-syntax 2:1+1 this line is indented in a way that fits no line above it | begin it below the first letter of the names it belongs beside§
          §a: [b: c: d]⏎§ ¦ §yaml-syntax 1:9+1 a comma or `]` is missing before this | if the value is text, put it in quotes§
          """)
  void saysInPlainWordsWhatCannotBeRead(String written, String expected) {
    assertThat(problems(written.replace("⏎", "\n").replace("⇥", "\t"))).isEqualTo(expected);
  }

  @Test
  void reportsEveryNameThatIsWrittenTwice() {
    assertThat(
            problems(
                """
                title: one
                tags: [x]
                title: two
                index:
                  url: /a/
                  url: /b/
                title: three
                """))
        .isEqualTo(
            """
            duplicate-key 3:1+5 `title` is already written in line 1 | keep one of the two
            duplicate-key 6:3+3 `url` is already written in line 5 | keep one of the two
            duplicate-key 7:1+5 `title` is already written in line 1 | keep one of the two\
            """);
  }

  @ParameterizedTest
  @CsvSource({"title: We are #1,1:15+1", "title: #1 reason,1:8+1", "a: [b #c\\n],1:7+1"})
  void reportsTextThatWouldBeLostAsAComment(String written, String place) {
    String found = problems(written.replace("\\n", "\n") + "\n");
    assertThat(found)
        .isEqualTo(
            "yaml-syntax "
                + place
                + " `#` begins a comment here, so what follows it is not read | put the value in"
                + " quotes; if it is a comment, write a space behind `#`");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a: b # c", "a: # c", "a: b#c", "a: 'b' #c", "a: b ## c", "#c", "a: '#1'"})
  void leavesCommentsAlone(String written) {
    assertThat(problems(written + "\n")).isEmpty();
  }

  @Test
  void keepsTheFirstOfTwoValues() {
    Checked<Optional<YamlNode.Mapping>> answer =
        YamlReader.readMapping(new SourceFile(new SourcePath("x.yml"), "a: one\na: two\n"));
    assertThat(answer.value().orElseThrow().get("a"))
        .map(n -> ((YamlNode.Scalar) n).text())
        .contains("one");
  }

  @Test
  void reportsAllAliasesAnchorsAndTags() {
    assertThat(problems("a: &one x\nb: *one\nc: !!int 3\n"))
        .isEqualTo(
            """
            yaml-refused 1:4+4 YAML reads `&one` as an anchor, which is not allowed here | if it \
            is text, put the whole value in quotes
            yaml-refused 2:4+4 YAML reads `*one` as an alias, which is not allowed here | if it \
            is text, put the whole value in quotes
            yaml-refused 3:4+5 YAML reads `!!int` as a tag, which is not allowed here | if it is \
            text, put the whole value in quotes\
            """);
  }

  @Test
  void countsUtf16UnitsInFrontOfAMistake() {
    assertThat(problems("a: 😀\n\"😀\": b: c\n")).startsWith("yaml-syntax 2:8+1 ");
  }

  @ParameterizedTest
  @CsvSource({"0085", "2028", "2029", "FEFF", "000D", "0000", "001B"})
  void reportsCharactersThatNobodySees(String hex) {
    String hidden = Character.toString(Integer.parseInt(hex, 16));
    assertThat(problems("title: 😀" + hidden + "slug: b\n"))
        .isEqualTo(
            "yaml-syntax 1:10+1 an invisible character stands here (U+"
                + hex
                + ") | delete it and type what you need in its place");
  }
}
