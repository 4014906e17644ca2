package dev.kindling.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.source.SourceFile;
import dev.kindling.yaml.ProblemLines;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes in the files of kinds, alone and between them. */
class KindsProblemsTest {

  private static String problems(String... namesAndTexts) {
    List<SourceFile> files = new ArrayList<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.add(KindFile.of(namesAndTexts[i], namesAndTexts[i + 1]));
    }
    return ProblemLines.of(KindsReader.read(files, List.of("quiz")).diagnostics());
  }

  @Test
  void namesBothKindsThatClaimAPlace() {
    assertThat(
            problems(
                "factor", "folder: factors\n",
                "reason", "label: x\nfolder: factors/\n",
                "home", "files: [index.md]\n",
                "start", "files: [index.md]\n"))
        .isEqualTo(
            """
            bad-kind 2:9+8 the kinds `factor` and `reason` both claim the folder `factors` | \
            every folder and every file belongs to one kind
            bad-kind 1:9+8 the kinds `home` and `start` both claim the file `index.md` | \
            every folder and every file belongs to one kind\
            """);
  }

  @Test
  void reportsReferencesThatCannotWork() {
    assertThat(
            problems(
                "factor",
                """
                folder: factors
                fields:
                  a: {type: refs, to: stratgy}
                  b: {type: refs, to: strategy, reverse: time}
                  c: {type: refs, to: strategy, reverse: tags}
                """,
                "strategy",
                "folder: s\nfields: {time: text}\n"))
        .isEqualTo(
            """
            unknown-kind 3:23+7 there is no kind `stratgy` | did you mean `strategy`?
            bad-kind 4:42+4 `strategy` already has a field `time` | choose another name for the \
            way back
            bad-kind 5:42+4 `strategy` already has a field `tags` | choose another name for the \
            way back\
            """);
  }

  @Test
  void doesNotCallAKindUnknownWhoseFileCannotBeRead() {
    assertThat(
            problems("a", "folder: a\nfields: {x: {type: ref, to: b}}\n", "b", "folder: @b\n")
                .lines())
        .containsExactly(
            "yaml-syntax 1:9+1 text without quotes cannot begin with `@` | put it in quotes:"
                + " `\"@b\"`");
  }

  @Test
  void reportsABadNameOfAFile() {
    assertThat(problems("My Kind", "folder: a\n"))
        .isEqualTo(
            "bad-kind kinds/My Kind.yml a kind cannot be called `My Kind` | name the file with"
                + " lower-case letters, digits and hyphens");
  }

  @Test
  void reportsEveryMistakeOfAKind() {
    assertThat(
            problems(
                "factor",
                """
                feilds: {}
                url: /factors/
                review: {every: sometimes}
                json-ld: article
                notice: emblm
                fields:
                  emblem: {type: choice, of: [a, a]}
                  order: {type: text}
                  Bad Name: text
                  x: {type: txt}
                  y: {type: whole, required: true, default: 3, longest: 2}
                  z: {type: whole, default: three}
                  m: {type: markdown, default: x}
                  p: {type: text, pattern: "["}
                  r: {type: whole, least: 3, most: 2}
                """))
        .isEqualTo(
            """
            missing-field kinds/factor.yml `folder` is missing, and so is `files` | add `folder: \
            …`, a folder below `content`, or a list of `files`
            unknown-field 1:1+6 `kinds/factor.yml` has no setting `feilds` | did you mean `fields`?
            bad-url 2:6+9 `/factors/` would be the address of every page of this kind | put \
            `:slug` where the pages differ, or `:path` to keep their folders
            bad-value 3:17+9 `every` must be a period, and is `sometimes` | write a number and a \
            unit, such as `24 months`, `1 year` or `90 days`
            bad-value 4:10+7 `json-ld` must be a type of schema.org, and is `article` | write its \
            name, such as `Article`
            bad-kind 5:9+5 `notice` must name a field of type `choice`, and is `emblm` | did you \
            mean `emblem`?
            bad-kind 7:34+1 `a` is already in `of`
            bad-kind 8:17+4 every kind has the field `order`, and its type is `whole` | choose \
            another name, or keep the type
            bad-kind 9:3+8 a field cannot be called `Bad Name` | use letters from a to z, \
            digits, and single `-` or `_` between them
            bad-kind 10:13+3 there is no field type `txt` | did you mean `text`?
            bad-kind 11:45+1 `y` is required, so its default would never be used | leave out \
            `required` or `default`
            unknown-field 11:48+7 `y` has no setting `longest` | it has `default`, `label`, \
            `least`, `most`, `required`, `shown`, `type`
            wrong-type 12:29+5 `default` must be a whole number, and is `three`
            bad-kind 13:32+1 text in Markdown, images and references cannot have a default
            bad-kind 14:28+3 `pattern` is not a regular expression that can be read | the problem \
            is near its character 1
            bad-kind 15:27+1 `least` is greater than `most`\
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          url: a/:slug/ ¦ bad-url 2:6+8 `a/:slug/` must begin with `/`
          url: /:slgu/ ¦ bad-url 2:6+7 `/:slgu/` has a part that is not known, `:slgu` | did you mean `:slug`?
          url: /a//:slug/ ¦ bad-url 2:6+10 `/a//:slug/` is not an address that a page can have | use letters, digits, `-`, `.`, `_` and `~` between single slashes
          url: /../:slug/ ¦ bad-url 2:6+10 `/../:slug/` is not an address that a page can have | use letters, digits, `-`, `.`, `_` and `~` between single slashes
          url: /:path/:slug/ ¦ bad-url 2:6+13 `/:path/:slug/` has the slug twice: `:path` ends with it | leave out `:slug`
          url: /a/:slug ¦ bad-url 2:6+8 `/a/:slug` must end with `/` or `.html`
          index: {title: x, url: /:slug/} ¦ bad-url 2:24+7 `/:slug/` is not an address that a page can have | use letters, digits, `-`, `.`, `_` and `~` between single slashes
          index: {url: /x/} ¦ missing-field 2:8+10 `title` is missing | add a line `title: …`
          index: {title: x, order: newst} ¦ bad-value 2:26+5 `order` cannot be `newst`: it is one of `order`, `title`, `newest` | did you mean `newest`?
          files: [a.md] ¦ bad-kind 2:8+6 a kind has `folder` or `files`, and this one has both | leave out one of them
          fields: {a: } ¦ missing-field 2:10+1 `a` has no type | write `a: {type: text}`
          fields: {a: {required: true}} ¦ missing-field 2:13+16 `type` is missing | add a line `type: …`
          fields: {a: {type: list}} ¦ missing-field 2:13+12 `of` is missing | add a line `of: …`
          fields: {a: {type: choice, of: []}} ¦ bad-kind 2:32+2 `of` must name at least one value
          fields: {a: {type: text, message: no}} ¦ bad-kind 2:35+2 `message` explains a `pattern`, and there is none
          outline: [A, A] ¦ bad-kind 2:14+1 `A` is already in `outline`
          lists: topics ¦ bad-value 2:8+6 `lists` cannot be `topics`: it is one of `sources`, `pages`
          folder2: x ¦ unknown-field 2:1+7 `kinds/factor.yml` has no setting `folder2` | did you mean `folder`?
          """)
  void reportsAMistake(String line, String expected) {
    assertThat(problems("factor", "folder: factors\n" + line + "\n")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          folder: /factors ¦ bad-kind 1:9+8 `/factors` is not a path below `content` | write it without `/` at the beginning and without `.` and `..`
          folder: ../factors ¦ bad-kind 1:9+10 `../factors` is not a path below `content` | write it without `/` at the beginning and without `.` and `..`
          files: [a.txt] ¦ bad-kind 1:9+5 `a.txt` is not a Markdown file | it must end in `.md`
          files: [a.md, a.md] ¦ bad-kind 1:15+4 `factor` names the file `a.md` twice | keep one of the two
          """)
  void reportsAPlaceThatCannotBe(String line, String expected) {
    assertThat(problems("factor", line + "\n")).isEqualTo(expected);
  }

  @Test
  void refusesTwoKindsOfOneName() {
    assertThat(problems("note", "folder: a\n", "more/note", "folder: b\n"))
        .isEqualTo(
            "bad-kind kinds/note.yml the kind `note` is already described by `kinds/more/note.yml`"
                + " | give one of the two files another name");
  }

  @Test
  void claimsNoFolderForAKindWhoseFolderIsMissingOrWrong() {
    assertThat(problems("page", "folder: .\n", "a", "", "b", "folder: [x]\n"))
        .isEqualTo(
            """
            missing-field kinds/a.yml `folder` is missing, and so is `files` | add `folder: …`, a \
            folder below `content`, or a list of `files`
            wrong-type 1:9+3 `folder` must be text, and is a list\
            """);
  }

  @Test
  void guessesTheTypeThatIsOnlyMisspelt() {
    assertThat(problems("a", "folder: a\nfields:\n  b: {typ: refs, to: a}\n"))
        .isEqualTo("unknown-field 3:7+3 `b` has no setting `typ` | did you mean `type`?");
  }

  @Test
  void asksForNoBehaviourWhereThereIsNone() {
    SourceFile file = KindFile.of("quiz", "folder: quizzes\nbehaviour: quiz\n");

    assertThat(ProblemLines.of(KindsReader.read(List.of(file), List.of()).diagnostics()))
        .isEqualTo("bad-value 2:12+4 `behaviour` cannot be `quiz`: there is none");
  }
}
