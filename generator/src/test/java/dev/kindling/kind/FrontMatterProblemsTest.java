package dev.kindling.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Checked;
import dev.kindling.yaml.ProblemLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes in the front matter of a page. */
class FrontMatterProblemsTest {

  private static String problems(String text) {
    return ProblemLines.of(
        FrontMatterReading.read("folder: .\n", "content/a.md", text).diagnostics());
  }

  @Test
  void reportsAFileNameThatMakesNoSlug() {
    Checked<FrontMatterReader.Result> answer =
        FrontMatterReading.read("folder: .\n", "content/---.md", "title: A\n");
    assertThat(ProblemLines.of(answer.diagnostics()))
        .isEqualTo(
            "bad-url 1:1+3 no address can be made from the file name `---.md` | add `slug: …` with"
                + " letters or digits, or give the file another name");
    assertThat(answer.value().frontMatter().slug().value())
        .isEqualTo("636f6e74656e742f2d2d2d2e6d64");
  }

  @Test
  void usesTheNameOfTheFileWhereTheTitleIsMissing() {
    Checked<FrontMatterReader.Result> answer =
        FrontMatterReading.read("folder: .\n", "content/owing.md", "");
    assertThat(ProblemLines.of(answer.diagnostics()))
        .isEqualTo("missing-field 1:1+3 `title` is missing | add a line `title: …`");
    assertThat(answer.value().frontMatter().title()).isEqualTo("owing");
  }

  @Test
  void reportsAllThatAKindRequires() {
    assertThat(
            ProblemLines.of(
                FrontMatterReading.read(
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
          slug: On Owing ¦ bad-url 3:7+8 `slug` may hold letters, digits, `-`, `_` and `.` between them, and is `On Owing` | did you mean `on-owing`?
          slug: 日本/語 ¦ bad-url 3:7+4 `slug` may hold letters, digits, `-`, `_` and `.` between them, and is `日本/語` | did you mean `日本-語`?
          slug: a.b. ¦ bad-url 3:7+4 `slug` may hold letters, digits, `-`, `_` and `.` between them, and is `a.b.` | did you mean `a-b`?
          slug: _- ¦ bad-url 3:7+2 `slug` may hold letters, digits, `-`, `_` and `.` between them, and is `_-`
          date: 2026-13-01 ¦ bad-date 3:7+10 `date` is `2026-13-01`, and there is no month 13 | months are `01` to `12`
          draft: yes ¦ wrong-type 3:8+3 `draft` must be `true` or `false`, and is `yes` | did you mean `true`?
          order: first ¦ wrong-type 3:8+5 `order` must be a whole number, and is `first`
          tags: asking ¦ wrong-type 3:7+6 `tags` must be a list, and is `asking` | write it as a list: `[asking]`
          tags: [asking, Asking] ¦ bad-value 3:16+6 `Asking` is already in `tags` | keep one of the two
          tags: [""] ¦ bad-value 3:8+2 a value of `tags` is empty | take it out of the list
          aliases: [old/] ¦ bad-url 3:11+4 an alias must begin with `/`, and is `old/` | write the former address from the site's root, such as `/old-name/`
          aliases: [//host/] ¦ bad-url 3:11+7 `//host/` is not an address that a page can have | leave out spaces, `//`, `..`, `?`, `#`, `%` and other signs
          aliases: [/a/../b/] ¦ bad-url 3:11+8 `/a/../b/` is not an address that a page can have | leave out spaces, `//`, `..`, `?`, `#`, `%` and other signs
          aliases: [/a b/] ¦ bad-url 3:11+5 `/a b/` is not an address that a page can have | leave out spaces, `//`, `..`, `?`, `#`, `%` and other signs
          stratgies: [x] ¦ unknown-field 3:1+9 `factor` has no field `stratgies` | declare it below `fields` in `kinds/factor.yml`, or take it out
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
                FrontMatterReading.read(
                        FrontMatterReading.KIND,
                        "content/factors/a.md",
                        "title: A\norder: 1\n" + line + "\n")
                    .diagnostics()))
        .isEqualTo(expected.replace("⏎", "\n"));
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
                FrontMatterReading.read(
                        "folder: .\nfields: {a: {type: text, pattern: (a|b)*, message: only a and"
                            + " b}}\n",
                        "content/a.md",
                        "title: A\na: " + "ab".repeat(100_000) + "\n")
                    .diagnostics()))
        .isEqualTo("bad-value 3:4+200000 `a`: only a and b");
  }

  @Test
  void refusesAddressesThatNoDiskHolds() {
    String slug = "a".repeat(201);
    assertThat(
            ProblemLines.of(
                FrontMatterReading.read(
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
