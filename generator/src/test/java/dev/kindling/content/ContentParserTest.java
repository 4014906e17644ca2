package dev.kindling.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Checked;
import dev.kindling.document.Document;
import dev.kindling.document.Language;
import dev.kindling.document.SiteLanguages;
import dev.kindling.kind.Kinds;
import dev.kindling.kind.KindsReader;
import dev.kindling.markdown.MarkdownOptions;
import dev.kindling.markdown.MarkdownParser;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.wording.Guard;
import dev.kindling.yaml.ProblemLines;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ContentParserTest {

  private static final String NOTE =
      """
      folder: notes
      fields: {kicker: {type: markdown}, picture: {type: image}}
      outline: [Why, How, Then]
      """;

  private static final String OUTLINE = "\n## Why\n\n## How\n\n## Then\n";

  private static Checked<Optional<Document>> parse(String path, String text) {
    var kinds =
        KindsReader.read(
            List.of(
                new SourceFile(new SourcePath("kinds/note.yml"), NOTE),
                new SourceFile(new SourcePath("kinds/start.yml"), "files: [index.md]\nurl: /\n")),
            List.of());
    assertThat(kinds.diagnostics()).isEmpty();
    MarkdownParser markdown = new MarkdownParser(MarkdownOptions.of(List.of("note"), List.of()));
    return new ContentParser(
            kinds.value(),
            new SiteLanguages(Language.ENGLISH, new TreeMap<>()),
            List.of(),
            markdown,
            Guard.NONE)
        .parse(new SourceFile(new SourcePath(path), text));
  }

  private static Document document(String text) {
    Checked<Optional<Document>> parsed = parse("content/notes/a.md", text);
    assertThat(parsed.diagnostics()).isEmpty();
    return parsed.value().orElseThrow();
  }

  private static String problems(String text) {
    return ProblemLines.of(parse("content/notes/a.md", text).diagnostics());
  }

  @Test
  void readsFrontMatterAndBody() {
    Document document = document("---\ntitle: A\n---\n\nOne two.\n" + OUTLINE);

    assertThat(document.kind()).isEqualTo("note");
    assertThat(document.frontMatter().title()).isEqualTo("A");
    assertThat(document.frontMatter().slug().value()).isEqualTo("a");
    assertThat(document.outline()).extracting("text").containsExactly("Why", "How", "Then");
    assertThat(document.words()).isGreaterThanOrEqualTo(2);
  }

  @Test
  void numbersLinksOfFieldsAndBodyInOneList() {
    Document document =
        document(
            "---\ntitle: A\nkicker: See [b](b.md).\npicture: c.png\n---\n\n[d](d.md)\n" + OUTLINE);

    assertThat(document.links())
        .extracting("destination")
        .containsExactlyInAnyOrder("b.md", "c.png", "d.md");
  }

  @Test
  void placesProblemsOfFieldsAndBodyInTheFile() {
    assertThat(problems("---\ntitle: A\nkicker: <b>open\n---\n\n[x](javascript:y)\n" + OUTLINE))
        .isEqualTo(
            """
            html-nesting 3:9+3 `<b>` is not closed | write `</b>` in the same paragraph, list item or \
            quote, before what is around it closes
            unsafe-link 6:5+12 `javascript:` is not a kind of link that a page may have | a link \
            begins with `https:`, `http:`, `mailto:` or `tel:`, or is a path\
            """);
  }

  @Test
  void comparesHeadingsWithTheOutline() {
    assertThat(problems("---\ntitle: A\n---\n\n## Then\n\n## Hwo\n\n## Else\n\n## Why\n"))
        .isEqualTo(
            """
            outline 5:4+4 the heading `Then` comes too early | the order is: Why, How, Then
            outline 7:4+3 a page of kind `note` has no heading `Hwo` | did you mean `How`?\
            """);
  }

  @Test
  void saysWhichHeadingIsMissing() {
    assertThat(problems("---\ntitle: A\n---\n\n## Why\n\n## Then\n\n### How\n"))
        .isEqualTo(
            "outline 1:1+3 the heading `How` is missing | a page of kind `note` has: Why, How,"
                + " Then");
  }

  @Test
  void letsOtherHeadingsStandBetween() {
    document("---\ntitle: A\n---\n\n## Why\n\n## Aside\n\n## How\n\n## Then\n\n## End\n");
  }

  @Test
  void stillComparesTheOutlineOfAPageWithMistakesInItsFields() {
    assertThat(problems("---\ntitel: A\n---\n"))
        .contains("unknown-field 2:1+5", "the heading `Why` is missing");
  }

  @Test
  void saysWhereAPageWithoutAKindBelongs() {
    Checked<Optional<Document>> parsed = parse("content/stray.md", "---\ntitle: A\n---\n");

    assertThat(parsed.value()).isEmpty();
    assertThat(ProblemLines.of(parsed.diagnostics()))
        .isEqualTo(
            "no-kind content/stray.md no kind of page has this file | move it to `content/notes`,"
                + " or add a file to `kinds`");
  }

  @Test
  void saysOnlyThatTheClosingLineWasForgotten() {
    assertThat(problems("---\ntitle: A\n\nText: with a colon, and *a: b\n\nSome text.\n\n---\n"))
        .startsWith("front-matter-unclosed 1:1+3")
        .doesNotContain("\n");
  }

  @Test
  void refusesCharactersThatNoPageCanShow() {
    assertThat(
            problems("---\ntitle: A\n---\n\nA\u0007b \ud83f\udffe \u0085 tab\t feed\f" + OUTLINE))
        .isEqualTo(
            """
            bad-character 5:2+1 an invisible character stands here (U+0007) | delete it and type \
            what you need in its place
            bad-character 5:5+2 an invisible character stands here (U+1FFFE) | delete it and type \
            what you need in its place
            bad-character 5:8+1 an invisible character stands here (U+0085) | delete it and type \
            what you need in its place\
            """);
  }

  @Test
  void namesTheFirstFiveOfManySuchCharacters() {
    assertThat(problems("---\ntitle: A\n---\n" + "\u0001".repeat(10_000) + OUTLINE).lines())
        .hasSize(5);
  }

  @Test
  void readsTheOutlineAsItIsTyped() {
    String outline = "[\"What it's like\", 'One -- two', '“Me?”']";
    Checked<Kinds> kinds =
        KindsReader.read(
            List.of(
                new SourceFile(
                    new SourcePath("kinds/note.yml"), "folder: notes\noutline: " + outline + "\n")),
            List.of());
    String text = "## What it's like\n\n## One -- two\n\n## \"Me?\"\n";

    assertThat(
            new ContentParser(
                    kinds.value(),
                    new SiteLanguages(Language.ENGLISH, new TreeMap<>()),
                    List.of(),
                    new MarkdownParser(MarkdownOptions.of(List.of(), List.of())),
                    Guard.NONE)
                .parse(
                    new SourceFile(
                        new SourcePath("content/notes/a.md"), "---\ntitle: A\n---\n\n" + text))
                .diagnostics())
        .isEmpty();
  }
}
