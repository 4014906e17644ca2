package dev.kindling.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Checked;
import dev.kindling.document.Fields;
import dev.kindling.document.Fragment;
import dev.kindling.document.FrontMatter;
import dev.kindling.document.Located;
import dev.kindling.document.Value;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.yaml.ProblemLines;
import dev.kindling.yaml.YamlNode;
import dev.kindling.yaml.YamlReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What front matter says when it is right. */
class FrontMatterReaderTest {

  private static FrontMatter frontMatter(String path, String text) {
    Checked<FrontMatterReader.Result> answer = FrontMatterReading.read("folder: .\n", path, text);
    assertThat(ProblemLines.of(answer.diagnostics())).isEmpty();
    return answer.value().frontMatter();
  }

  @Test
  void readsTheFieldsOfEveryKind() {
    FrontMatter read =
        frontMatter(
            "content/factors/owing.md",
            """
            title: 2026
            summary: no
            slug: on-owing
            date: 2026-01-02
            updated: "2026-02-03"
            draft: true
            publish: 2026-03-04
            expires: 2027-03-04
            aliases: [/old/, /older.html]
            order: 3
            image: door.svg
            tags: [asking, Giving back]
            reviewed: 2026-04-05
            reviewer: A. Reader
            """);
    assertThat(read.title()).isEqualTo("2026");
    assertThat(read.summary()).contains("no");
    assertThat(read.slug().value()).isEqualTo("on-owing");
    assertThat(read.slug().location()).hasToString("content/factors/owing.md:4:7+8");
    assertThat(read.date()).contains(LocalDate.of(2026, 1, 2));
    assertThat(read.updated()).contains(LocalDate.of(2026, 2, 3));
    assertThat(read.isDraft()).isTrue();
    assertThat(read.publish()).contains(LocalDate.of(2026, 3, 4));
    assertThat(read.expires()).contains(LocalDate.of(2027, 3, 4));
    assertThat(read.aliases()).extracting(Located::value).containsExactly("/old/", "/older.html");
    assertThat(read.order()).contains(3L);
    assertThat(read.image()).contains(0);
    assertThat(read.tags()).extracting(Located::value).containsExactly("asking", "Giving back");
    assertThat(read.reviewed().orElseThrow().value()).isEqualTo(LocalDate.of(2026, 4, 5));
    assertThat(read.reviewed().orElseThrow().location())
        .hasToString("content/factors/owing.md:14:11+10");
    assertThat(read.reviewer()).contains("A. Reader");
    assertThat(read.location()).hasToString("content/factors/owing.md:1:1+3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"on-owing", "On_Owing", "v1.2", "_private", "a--b", "日本語", "für", "हिन्दी", "9"})
  void keepsTheSlugThatIsWritten(String slug) {
    FrontMatter read = frontMatter("content/a.md", "title: A\nslug: \"" + slug + "\"\n");

    assertThat(read.slug().value()).isEqualTo(slug);
  }

  @Test
  void takesAliasesWithTheirLastSlashOrWithout() {
    FrontMatter read =
        frontMatter(
            "content/a.md", "title: A\naliases: [/old, /old/, /a/b, /c.html, /d.php, /中文]\n");

    assertThat(read.aliases())
        .extracting(Located::value)
        .containsExactly("/old/", "/a/b/", "/c.html", "/d.php/", "/中文/");
  }

  @Test
  void leavesOutWhatIsNotWritten() {
    FrontMatter read = frontMatter("content/a.md", "title: A\nsummary:\ntags:\n");
    assertThat(read.summary()).isEmpty();
    assertThat(read.isDraft()).isFalse();
    assertThat(read.tags()).isEmpty();
    assertThat(read.aliases()).isEmpty();
    assertThat(read.image()).isEmpty();
    assertThat(read.reviewed()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "content/Start Small.md,start-small",
    "content/2026-11-23-news.md,news",
    "content/factors/index.md,factors",
    "content/index.md,index",
    "content/Über-Café's.md,uber-cafes",
    "content/a.b.md,a-b",
    "content/a--b_.md,a-b",
    "content/中文.md,中文",
    "content/مرحبا بالعالم.md,مرحبا-بالعالم",
    "content/हिन्दी.md,हिन्दी",
    "content/Smørrebrød & Æg.md,smørrebrød-æg",
    "content/Straße.md,strasse",
    "content/Ελλάδα.md,ελλάδα",
    "content/が.md,が",
    "content/Guide 中文.md,guide-中文",
  })
  void makesTheSlugFromTheNameOfTheFile(String path, String slug) {
    assertThat(frontMatter(path, "title: A\n").slug().value()).isEqualTo(slug);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          text: no ¦ no
          text: "yes" ¦ yes
          markdown: 1.10 ¦ <md>1.10</md>
          markdown: "*a*" ¦ <md>*a*</md>
          whole: 7 ¦ whole 7
          decimal: 1.10 ¦ 1.10
          decimal: 2 ¦ 2
          flag: false ¦ flag false
          date2: 2026-11-23 ¦ 2026-11-23
          date2: "2026-11-23" ¦ 2026-11-23
          choice: mirror ¦ choice mirror
          url: https://example.org:80/a?b#c ¦ https://example.org:80/a?b#c
          url: mailto:a@example.org ¦ mailto:a@example.org
          picture: ../door.svg ¦ picture 0
          ref: 12:30 ¦ ref 12:30
          refs: [no, start-small.md] ¦ [ref no, ref start-small.md]
          list: [] ¦ []
          list: [1, 2] ¦ [whole 1, whole 2]
          group: {link: "https://a.org", name: on} ¦ {name=on, link=https://a.org}
          """)
  void readsAValueAsItsFieldSays(String line, String expected) {
    Checked<FrontMatterReader.Result> answer =
        FrontMatterReading.read(
            FrontMatterReading.KIND, "content/factors/a.md", "title: A\norder: 1\n" + line + "\n");
    assertThat(ProblemLines.of(answer.diagnostics())).isEmpty();
    String name = line.substring(0, line.indexOf(':'));
    assertThat(shown(answer.value().fields().get(name).orElseThrow())).isEqualTo(expected);
  }

  @Test
  void keepsTheOrderOfTheKindAndFillsInDefaults() {
    Fields fields =
        FrontMatterReading.read(
                FrontMatterReading.KIND,
                "content/factors/a.md",
                "title: A\norder: 1\nlist: [3]\nwhole: 2\n")
            .value()
            .fields();
    assertThat(fields.entries())
        .extracting(e -> e.name() + "=" + shown(e.value()))
        .containsExactly("whole=whole 2", "choice=choice ledger", "list=[whole 3]");
  }

  @Test
  void handsImagesOverWithTheirPlaces() {
    Checked<FrontMatterReader.Result> answer =
        FrontMatterReading.read(
            FrontMatterReading.KIND,
            "content/factors/a.md",
            "title: A\norder: 1\nimage: x.svg\npicture: y.svg\n");
    assertThat(answer.value().frontMatter().image()).contains(0);
    assertThat(answer.value().fields().get("picture")).contains(new Value.Picture(1));
  }

  private static String shown(Value value) {
    if (value instanceof Value.Text text) {
      return text.text();
    }
    if (value instanceof Value.Inline inline) {
      return ((Fragment.Html) inline.body().get(0)).markup();
    }
    if (value instanceof Value.Whole whole) {
      return "whole " + whole.number();
    }
    if (value instanceof Value.Decimal decimal) {
      BigDecimal number = decimal.number();
      return number.toPlainString();
    }
    if (value instanceof Value.Flag flag) {
      return "flag " + flag.isSet();
    }
    if (value instanceof Value.Day day) {
      return day.date().toString();
    }
    if (value instanceof Value.Choice choice) {
      return "choice " + choice.name();
    }
    if (value instanceof Value.Picture picture) {
      return "picture " + picture.link();
    }
    if (value instanceof Value.Reference reference) {
      return "ref " + reference.target();
    }
    if (value instanceof Value.Many many) {
      return many.values().stream().map(FrontMatterReaderTest::shown).toList().toString();
    }
    return ((Value.Group) value)
        .fields().entries().stream()
            .map(e -> e.name() + "=" + shown(e.value()))
            .collect(Collectors.joining(", ", "{", "}"));
  }

  @Test
  void namesOfABehaviourAreLeftToIt() {
    SourceFile kindFile =
        new SourceFile(new SourcePath("kinds/quiz.yml"), "folder: quiz\nbehaviour: quiz\n");
    Kind kind = KindsReader.read(List.of(kindFile), List.of("quiz")).value().all().get(0);
    assertThat(kind.behaviour()).contains("quiz");
    String text = "title: Quiz\norder: mixed\nquestions: []\nquestons: []\n";
    SourceFile file = new SourceFile(new SourcePath("content/quiz/a.md"), text);
    YamlNode.Mapping mapping = YamlReader.readMapping(file).value().orElseThrow();
    Checked<FrontMatterReader.Result> read =
        FrontMatterReader.read(
            kind,
            file,
            mapping,
            file.whole(),
            List.of("order", "questions"),
            new FrontMatterReading.RememberingHoles());
    assertThat(read.value().frontMatter().order()).isEmpty();
    assertThat(ProblemLines.of(read.diagnostics()))
        .isEqualTo(
            "unknown-field 4:1+8 `quiz` has no field `questons` | did you mean `questions`?");
  }
}
