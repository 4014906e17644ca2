package dev.kindling.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Checked;
import dev.kindling.document.Fields;
import dev.kindling.document.Fragment;
import dev.kindling.document.FrontMatter;
import dev.kindling.document.Located;
import dev.kindling.document.Value;
import dev.kindling.source.LineIndex;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.yaml.ProblemLines;
import dev.kindling.yaml.YamlNode;
import dev.kindling.yaml.YamlReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontMatterReaderTest {

  private static final String KIND =
      """
      folder: factors
      fields:
        order: {type: whole, required: true}
        text: {type: text, longest: 5, pattern: "[a-z]+", message: only small letters}
        markdown: {type: markdown}
        whole: {type: whole, least: 1, most: 9}
        decimal: {type: decimal, least: 0.5, most: 2}
        flag: {type: flag}
        date2: {type: date}
        choice: {type: choice, of: [mirror, ledger], default: ledger}
        url: {type: url}
        picture: {type: image}
        ref: {type: ref, to: factor}
        refs: {type: refs, to: factor, at-least: 1, at-most: 2}
        list: {type: list, of: whole}
        group: {type: group, fields: {name: {type: text, required: true}, link: url}}
      """;

  private static final class RememberingHoles implements FrontMatterReader.Holes {
    private final List<Located<String>> images = new ArrayList<>();

    @Override
    public List<Fragment> markdown(YamlNode.Scalar text) {
      return List.of(new Fragment.Html("<md>" + text.text() + "</md>"));
    }

    @Override
    public int image(String destination, Location at) {
      images.add(new Located<>(destination, at));
      return images.size() - 1;
    }
  }

  private static Checked<FrontMatterReader.Result> read(String kind, String path, String text) {
    SourceFile kindFile = new SourceFile(new SourcePath("kinds/factor.yml"), kind);
    Checked<Kinds> kinds = KindsReader.read(List.of(kindFile));
    assertThat(ProblemLines.of(kinds.diagnostics())).isEmpty();
    SourceFile file = new SourceFile(new SourcePath(path), "---\n" + text + "---\n");
    Checked<Optional<YamlNode.Mapping>> yaml = YamlReader.readMapping(file, 4, 4 + text.length());
    assertThat(ProblemLines.of(yaml.diagnostics())).isEmpty();
    return FrontMatterReader.read(
        kinds.value().all().get(0),
        file,
        yaml.value().orElseThrow(),
        new LineIndex(file).at(0, 3),
        new RememberingHoles());
  }

  private static FrontMatter frontMatter(String path, String text) {
    Checked<FrontMatterReader.Result> answer = read("folder: .\n", path, text);
    assertThat(ProblemLines.of(answer.diagnostics())).isEmpty();
    return answer.value().frontMatter();
  }

  private static String problems(String text) {
    return ProblemLines.of(read("folder: .\n", "content/a.md", text).diagnostics());
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
  })
  void makesTheSlugFromTheNameOfTheFile(String path, String slug) {
    assertThat(frontMatter(path, "title: A\n").slug().value()).isEqualTo(slug);
  }

  @Test
  void reportsAFileNameThatMakesNoSlug() {
    Checked<FrontMatterReader.Result> answer = read("folder: .\n", "content/日本.md", "title: A\n");
    assertThat(ProblemLines.of(answer.diagnostics()))
        .isEqualTo(
            "bad-url 1:1+3 no address can be made from the file name `日本.md` | add `slug: …` with"
                + " lower-case letters, digits and hyphens");
    assertThat(answer.value().frontMatter().slug().value()).isEqualTo("page");
  }

  @Test
  void usesTheNameOfTheFileWhereTheTitleIsMissing() {
    Checked<FrontMatterReader.Result> answer = read("folder: .\n", "content/owing.md", "");
    assertThat(ProblemLines.of(answer.diagnostics()))
        .isEqualTo("missing-field 1:1+3 `title` is missing | add a line `title: …`");
    assertThat(answer.value().frontMatter().title()).isEqualTo("owing");
  }

  @Test
  void reportsAllThatAKindRequires() {
    assertThat(
            ProblemLines.of(
                read(
                        "folder: .\nreview: {every: 1 year}\nfields: {summary: {type: text,"
                            + " required: true}, own: {type: text, required: true}}\n",
                        "content/a.md",
                        "title: A\nown:\nsumary: x\n")
                    .diagnostics()))
        .isEqualTo(
            """
            missing-field 1:1+3 `reviewed` is missing | add a line `reviewed: …`
            missing-field 3:1+3 `own` has no value | write its value behind `own:`
            unknown-field 4:1+6 `factor` has no field `sumary` | did you mean `summary`?\
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          slug: On Owing ¦ bad-url 3:7+8 `slug` may hold lower-case letters, digits and single hyphens, and is `On Owing` | did you mean `on-owing`?
          slug: 日本 ¦ bad-url 3:7+2 `slug` may hold lower-case letters, digits and single hyphens, and is `日本`
          date: 2026-13-01 ¦ bad-date 3:7+10 `date` is `2026-13-01`, and there is no month 13 | months are `01` to `12`
          draft: yes ¦ wrong-type 3:8+3 `draft` must be `true` or `false`, and is `yes` | did you mean `true`?
          order: first ¦ wrong-type 3:8+5 `order` must be a whole number, and is `first`
          tags: asking ¦ wrong-type 3:7+6 `tags` must be a list, and is `asking` | write it as a list: `[asking]`
          tags: [asking, Asking] ¦ bad-value 3:16+6 `Asking` is already in `tags` | keep one of the two
          tags: [""] ¦ bad-value 3:8+2 each value of `tags` must not be empty
          aliases: [old/] ¦ bad-url 3:11+4 an alias must begin with `/`, and is `old/` | write the former address from the site's root, such as `/old-name/`
          aliases: [/old] ¦ bad-url 3:11+4 an alias must end with `/` or `.html`, and is `/old` | write `/old/`
          aliases: [//host/] ¦ bad-url 3:11+7 `//host/` is not an address that a page can have | leave out spaces, `//`, `..`, `?`, `#`, `%` and other signs
          aliases: [/a/../b/] ¦ bad-url 3:11+8 `/a/../b/` is not an address that a page can have | leave out spaces, `//`, `..`, `?`, `#`, `%` and other signs
          aliases: [/a b/] ¦ bad-url 3:11+5 `/a b/` is not an address that a page can have | leave out spaces, `//`, `..`, `?`, `#`, `%` and other signs
          aliases: [/a/, /a/] ¦ bad-value 3:16+3 `/a/` is already in `aliases`
          stratgies: [x] ¦ unknown-field 3:1+9 `factor` has no field `stratgies`
          """)
  void reportsAMistakeInAFieldOfEveryKind(String line, String expected) {
    assertThat(problems("title: A\n" + line + "\n")).isEqualTo(expected);
  }

  @Test
  void reportsDaysInTheWrongOrder() {
    assertThat(
            problems(
                """
                title: A
                date: 2026-02-01
                updated: 2026-01-31
                publish: 2026-03-01
                expires: 2026-03-01
                """))
        .isEqualTo(
            """
            bad-date 4:10+10 `updated` is before `date`
            bad-date 6:10+10 `expires` is not after `publish` | `expires` is the first day on \
            which the page is gone\
            """);
  }

  @Test
  void reportsOneMistakeOnce() {
    assertThat(problems("title: A\nupdated: soon\nexpires: [x]\n").lines()).hasSize(2);
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
        read(KIND, "content/factors/a.md", "title: A\norder: 1\n" + line + "\n");
    assertThat(ProblemLines.of(answer.diagnostics())).isEmpty();
    String name = line.substring(0, line.indexOf(':'));
    assertThat(shown(answer.value().fields().get(name).orElseThrow())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          text: abcdef ¦ bad-value 4:7+6 `text` has 6 characters, and 5 are allowed
          text: ABC ¦ bad-value 4:7+3 `text`: only small letters
          text: {a: b} ¦ wrong-type 4:7+6 `text` must be text, and is named values
          markdown: [x] ¦ wrong-type 4:11+3 `markdown` must be text, and is a list
          whole: 10 ¦ bad-value 4:8+2 `whole` must be at most 9, and is 10
          whole: 0 ¦ bad-value 4:8+1 `whole` must be at least 1, and is 0
          whole: 12:30 ¦ wrong-type 4:8+5 `whole` must be a whole number, and is `12:30`
          decimal: 0.49 ¦ bad-value 4:10+4 `decimal` must be at least 0.5, and is 0.49
          flag: no ¦ wrong-type 4:7+2 `flag` must be `true` or `false`, and is `no` | did you mean `false`?
          date2: 23.11.2026 ¦ bad-date 4:8+10 `date2` must be a date such as `2026-11-23`, and is `23.11.2026` | did you mean `2026-11-23`?
          choice: miror ¦ bad-value 4:9+5 `choice` cannot be `miror`: it is one of `mirror`, `ledger` | did you mean `mirror`?
          picture: [x] ¦ wrong-type 4:10+3 `picture` must be text, and is a list
          ref: [x] ¦ wrong-type 4:6+3 `ref` must be text, and is a list
          refs: start-small ¦ wrong-type 4:7+11 `refs` must be a list, and is `start-small` | write it as a list: `[start-small]`
          refs: [] ¦ bad-value 4:7+2 `refs` needs at least 1 value, and has 0
          refs: [a, b, c] ¦ bad-value 4:7+9 `refs` may have at most 2 values, and has 3
          refs: [a, a] ¦ bad-value 4:11+1 `a` is already in `refs` | keep one of the two
          list: [1, x] ¦ wrong-type 4:11+1 each value of `list` must be a whole number, and is `x`
          group: x ¦ wrong-type 4:8+1 `group` must be named values, and is `x` | write each as `name: value` on its own line
          group: {lnk: x} ¦ missing-field 4:8+8 `name` is missing | add a line `name: …`⏎unknown-field 4:9+3 `group` has no field `lnk` | did you mean `link`?
          """)
  void reportsAValueThatItsFieldDoesNotAllow(String line, String expected) {
    assertThat(
            ProblemLines.of(
                read(KIND, "content/factors/a.md", "title: A\norder: 1\n" + line + "\n")
                    .diagnostics()))
        .isEqualTo(expected.replace("⏎", "\n"));
  }

  @Test
  void keepsTheOrderOfTheKindAndFillsInDefaults() {
    Fields fields =
        read(KIND, "content/factors/a.md", "title: A\norder: 1\nlist: [3]\nwhole: 2\n")
            .value()
            .fields();
    assertThat(fields.entries())
        .extracting(e -> e.name() + "=" + shown(e.value()))
        .containsExactly("whole=whole 2", "choice=choice ledger", "list=[whole 3]");
  }

  @Test
  void endsWithAnAnswerForEndlessNames() {
    String slug = "a" + "-a".repeat(100_000);
    assertThat(problems("title: A\nslug: " + slug + "\n")).startsWith("bad-url 3:7");
    assertThat(problems("title: A\naliases: [" + "/a".repeat(100_000) + "/]\n"))
        .startsWith("bad-url 3:11");
  }

  @Test
  void endsWithAnAnswerForATextThatIsTooLongForItsPattern() {
    assertThat(
            ProblemLines.of(
                read(
                        "folder: .\nfields: {a: {type: text, pattern: (a|b)*, message: only a and"
                            + " b}}\n",
                        "content/a.md",
                        "title: A\na: " + "ab".repeat(100_000) + "\n")
                    .diagnostics()))
        .isEqualTo("bad-value 3:4+200000 `a`: only a and b");
  }

  @Test
  void handsImagesOverWithTheirPlaces() {
    Checked<FrontMatterReader.Result> answer =
        read(KIND, "content/factors/a.md", "title: A\norder: 1\nimage: x.svg\npicture: y.svg\n");
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
    Kind kind = KindsReader.read(List.of(kindFile)).value().all().get(0);
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
            new RememberingHoles());
    assertThat(read.value().frontMatter().order()).isEmpty();
    assertThat(ProblemLines.of(read.diagnostics()))
        .isEqualTo(
            "unknown-field 4:1+8 `quiz` has no field `questons` | did you mean `questions`?");
  }

  @Test
  void refusesAddressesThatNoDiskHolds() {
    String slug = "a".repeat(201);
    assertThat(
            ProblemLines.of(
                read(
                        "folder: factors\n",
                        "content/factors/a.md",
                        "title: A\nslug: "
                            + slug
                            + "\naliases: [/"
                            + slug
                            + "/, "
                            + "/b".repeat(600)
                            + "/]\n")
                    .diagnostics()))
        .contains("bad-url 3:7+201 `slug` has 201 characters, and 200 fit | keep")
        .contains("bad-url 4:11+203 an alias is too long for the name of a file")
        .contains("bad-url 4:216+1201 an alias is too long for the name of a file");
  }
}
