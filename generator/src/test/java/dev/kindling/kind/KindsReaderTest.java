package dev.kindling.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Checked;
import dev.kindling.document.Value;
import dev.kindling.source.SourcePath;
import dev.kindling.yaml.ProblemLines;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What files of kinds say when they are right. */
class KindsReaderTest {

  private static Kind read(String text) {
    Checked<Kinds> answer = KindsReader.read(List.of(KindFile.of("hidden-cost", text)), List.of());
    assertThat(ProblemLines.of(answer.diagnostics())).isEmpty();
    return answer.value().all().get(0);
  }

  @Test
  void readsNoKindsFromNoFiles() {
    assertThat(KindsReader.read(List.of(), List.of())).isEqualTo(Checked.of(new Kinds(List.of())));
  }

  @Test
  void fillsInWhatIsLeftOut() {
    Kind kind = read("folder: costs\n");
    assertThat(kind.name()).isEqualTo("hidden-cost");
    assertThat(kind.label()).isEqualTo("Hidden cost");
    assertThat(kind.files()).isEqualTo(new Kind.Files.Folder(new SourcePath("costs")));
    assertThat(kind.url()).isEqualTo(new UrlPattern("/costs/:slug/"));
    assertThat(kind.template()).isEqualTo("page");
    assertThat(kind.isIndexed()).isTrue();
    assertThat(kind.fields()).isEmpty();
    assertThat(kind.universal()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "folder: . ¦ /:slug/",
        "folder: '' ¦ /:slug/",
        "folder: ¦ /:slug/",
        "folder: a/b/ ¦ /a/b/:slug/",
        "files: [a.md, b/c.md] ¦ /:slug/",
      })
  void makesTheAddressFromTheFolder(String text, String url) {
    assertThat(read(text + "\n").url().value()).isEqualTo(url);
  }

  @Test
  void readsAWholeKind() {
    Kind kind =
        read(
            """
            label: Reason
            folder: factors
            url: /reasons/:slug.html
            template: factor
            index: {title: Six reasons, summary: All, url: /reasons/, template: grid, order: newest, bodies: true}
            fields:
              order: {type: whole, required: true}
              summary: {type: text, required: true}
              tags: {type: list, of: text}
              emblem: {type: choice, of: {mirror: A mirror, ledger: A ledger}}
              link: url
              steps: {type: list, of: {type: group, fields: {text: {type: text, required: true}}}, at-least: 1, at-most: 9}
              weight: {type: decimal, least: 0.5, most: 2, default: 1.25}
            outline: [One, Two]
            review: {every: 24 months}
            json-ld: Article
            notice: emblem
            lists: sources
            indexed: false
            """);
    assertThat(kind.label()).isEqualTo("Reason");
    assertThat(kind.url().value()).isEqualTo("/reasons/:slug.html");
    assertThat(kind.index())
        .contains(
            new Kind.Index(
                "Six reasons",
                Optional.of("All"),
                "/reasons/",
                "grid",
                Kind.Order.NEWEST,
                true,
                List.of()));
    assertThat(kind.universal()).containsExactly("summary", "order", "reviewed");
    assertThat(kind.fields())
        .extracting(FieldSpec::name)
        .containsExactly("emblem", "link", "steps", "weight");
    assertThat(kind.field("emblem").orElseThrow().type())
        .isEqualTo(
            new FieldType.Choice(
                List.of(
                    new FieldType.Option("mirror", "A mirror"),
                    new FieldType.Option("ledger", "A ledger"))));
    assertThat(kind.field("steps").orElseThrow().type())
        .isEqualTo(
            new FieldType.Many(
                new FieldType.Group(
                    List.of(
                        new FieldSpec(
                            "text",
                            new FieldType.Text(Optional.empty(), Optional.empty()),
                            true,
                            Optional.empty()))),
                1,
                Optional.of(9)));
    assertThat(kind.field("weight").orElseThrow().fallback())
        .contains(new Value.Decimal(new BigDecimal("1.25")));
    assertThat(kind.outline()).containsExactly("One", "Two");
    assertThat(kind.review()).contains(Period.ofMonths(24));
    assertThat(kind.jsonLd()).contains("Article");
    assertThat(kind.notice()).contains("emblem");
    assertThat(kind.lists()).contains(Kind.Lists.SOURCES);
    assertThat(kind.isIndexed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1 year,P1Y", "90 days,P90D", "6 months,P6M", "2 weeks,P14D", "1 month,P1M"})
  void readsPeriods(String written, String expected) {
    assertThat(read("folder: a\nreview: {every: " + written + "}\n").review())
        .contains(Period.parse(expected));
  }

  @Test
  void requiresADateWhereTheAddressHoldsIt() {
    assertThat(read("folder: a\nurl: /:year/:month/:slug/\n").universal()).containsExactly("date");
  }

  @Test
  void readsReferencesBetweenKinds() {
    Checked<Kinds> answer =
        KindsReader.read(
            List.of(
                KindFile.of("strategy", "folder: strategies\n"),
                KindFile.of(
                    "factor",
                    """
                    folder: factors
                    fields:
                      eased: {type: refs, to: strategy, reverse: eases, at-least: 1}
                      other: {type: ref, to: any}
                      self: {type: ref, to: factor}
                    """)),
            List.of());
    assertThat(answer.diagnostics()).isEmpty();
    Kind factor = answer.value().named("factor").orElseThrow();
    assertThat(factor.field("eased").orElseThrow().type())
        .isEqualTo(
            new FieldType.Many(
                new FieldType.Ref(Optional.of("strategy"), Optional.of("eases"), Optional.empty()),
                1,
                Optional.empty()));
    assertThat(factor.field("other").orElseThrow().type())
        .isEqualTo(new FieldType.Ref(Optional.empty(), Optional.empty(), Optional.empty()));
  }

  @Test
  void sortsKindsByName() {
    Checked<Kinds> answer =
        KindsReader.read(
            List.of(KindFile.of("b", "folder: b\n"), KindFile.of("a", "folder: a\n")), List.of());
    assertThat(answer.value().all()).extracting(Kind::name).containsExactly("a", "b");
  }

  @Test
  void givesAFileToTheKindThatNamesItOrHasTheLongestFolder() {
    Kinds kinds =
        KindsReader.read(
                List.of(
                    KindFile.of("page", "folder: .\n"),
                    KindFile.of("home", "files: [index.md]\nurl: /\n"),
                    KindFile.of("story", "folder: stories\n"),
                    KindFile.of("long", "folder: stories/long\n")),
                List.of())
            .value();
    assertThat(
            List.of("about.md", "index.md", "stories/a.md", "stories/long/b.md", "storiesx/c.md"))
        .extracting(path -> kinds.kindOf(new SourcePath(path)).orElseThrow().name())
        .containsExactly("page", "home", "story", "long", "page");
  }

  @Test
  void knowsNoKindOfAFileOutsideAllFolders() {
    Kinds kinds =
        KindsReader.read(List.of(KindFile.of("story", "folder: stories\n")), List.of()).value();
    assertThat(kinds.kindOf(new SourcePath("about.md"))).isEmpty();
  }
}
