package dev.kindling.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.document.Fragment;
import dev.kindling.source.LineIndex;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTest {

  private static final MarkdownParser PARSER =
      new MarkdownParser(MarkdownOptions.of(List.of("note"), List.of()));

  @Test
  void sharesListsWithTheBody() {
    String text = "---\nlead: Ask [him](a.md) [@x]\n---\n[b](c.md) [@y]\n";
    SourceFile file = Pages.file(text);
    MarkdownReading reading = PARSER.open(file, "en");
    int start = text.indexOf("Ask");
    List<Fragment> field =
        reading.inline("Ask [him](a.md) [@x]", new LineIndex(file).at(start, start + 20));
    MarkdownBody body = reading.finish(text.indexOf("[b]")).value();

    assertThat(Pages.print(field, body)).isEqualTo("Ask <a href=\"a.md\">him</a><cite>x</cite>");
    assertThat(body.links())
        .extracting(link -> link.destination() + " " + link.location())
        .containsExactly("a.md content/page.md:2:17+4", "c.md content/page.md:4:5+4");
    assertThat(body.citations()).extracting(mark -> mark.key()).containsExactly("x", "y");
  }

  @Test
  void findsTheTextBehindAQuote() {
    assertThat(place("lead: \"[a](b.md)\"\n", "[a](b.md)")).isEqualTo("content/page.md:1:12+4");
  }

  @Test
  void pointsAtTheWholeFieldWhenItsTextIsWrittenOtherwise() {
    assertThat(place("lead: \"[a]\\x28b.md)\"\n", "[a](b.md)")).isEqualTo("content/page.md:1:7+14");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          §lead: >⏎  one⏎  🙂 [a](b.md)⏎§ | §one 🙂 [a](b.md)⏎§    | 3:10+4
          §lead: >-⏎  one⏎⏎  two [a](b.md)§ | §one⏎two [a](b.md)§   | 4:11+4
          §lead: one⏎  two [a](b.md)⏎§     | §one two [a](b.md)§    | 2:11+4
          §lead: "it \\"\\\\⏎   [a](b.md)"§ | §it "\\ [a](b.md)§   | 2:8+4
          §lead: "on\\⏎  ly [a](b.md)"§    | §only [a](b.md)§       | 2:10+4
          §lead: "one\\n[a](b.md)"§        | §one⏎[a](b.md)§        | 1:17+4
          §lead: 'it''s [a](b.md)'§         | §it's [a](b.md)§       | 1:18+4
          §lead: "a\\ttt [a](b.md)"§       | §a  tt [a](b.md)§      | 1:7+END
          """)
  void findsTextThatIsWrittenOverSeveralLinesOrWithEscapes(
      String text, String value, String place) {
    String yaml = text.replace('⏎', '\n');

    assertThat(place(yaml, value.replace('⏎', '\n')))
        .isEqualTo("content/page.md:" + place.replace("END", "" + (yaml.length() - 7)));
  }

  @Test
  void placesWhatIsWrongWithAWholeBlock() {
    SourceFile file = Pages.file("lead: >\n  *\n");
    MarkdownReading reading = PARSER.open(file, "en");
    reading.inline("*".repeat(30_000) + "\n", new Location.InFile(file, 1, 7, 1));

    assertThat(reading.finish(12).diagnostics()).isNotEmpty();
  }

  private static String place(String text, String value) {
    SourceFile file = Pages.file(text);
    MarkdownReading reading = PARSER.open(file, "en");
    reading.inline(value, new Location.InFile(file, 1, 7, text.length() - 8 + 1));
    return reading.finish(text.length()).value().links().get(0).location().toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1. a", "# a", "- a", "> a", "    a", "```", "---", "[a]: b", "a\n==="})
  void neverBeginsABlock(String value) {
    SourceFile file = Pages.file("x\n");
    MarkdownReading reading = PARSER.open(file, "en");
    List<Fragment> field = reading.inline(value, file.whole());
    MarkdownBody body = reading.finish(2).value();

    assertThat(Pages.print(field, body))
        .doesNotContainPattern("<(?!code>)[a-z]")
        .doesNotContain("·");
  }

  @Test
  void setsTypographyFromItsFirstSign() {
    SourceFile file = Pages.file("x\n");
    MarkdownReading reading = PARSER.open(file, "en");
    List<Fragment> field = reading.inline("\"*Yes*\"", file.whole());

    assertThat(Pages.print(field, reading.finish(2).value())).isEqualTo("“<em>Yes</em>”");
  }

  @Test
  void anEmptyFieldIsEmpty() {
    SourceFile file = Pages.file("x\n");

    assertThat(PARSER.open(file, "en").inline("", file.whole())).isEmpty();
  }

  @Test
  void anImageIsALink() {
    SourceFile file = Pages.file("x\n");
    MarkdownReading reading = PARSER.open(file, "en");

    assertThat(reading.image("a.png", file.whole())).isZero();
    assertThat(reading.finish(2).value().links().get(0).destination()).isEqualTo("a.png");
  }
}
