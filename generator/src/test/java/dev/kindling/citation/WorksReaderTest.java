package dev.kindling.citation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.citation.Work.Author;
import dev.kindling.diagnostic.Checked;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.yaml.ProblemLines;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorksReaderTest {

  private static final String BOOK =
      """
      a-book:
        type: book
        authors: ["A, B."]
        year: 2020
        title: T
      """;

  private static Checked<Works> read(String text) {
    return WorksReader.read(new SourceFile(new SourcePath("sources.yml"), text));
  }

  private static String problems(String text) {
    return ProblemLines.of(read(text).diagnostics());
  }

  @Test
  void readsNoWorksFromAnEmptyFile() {
    assertThat(read("")).satisfies(r -> assertThat(r.value().all()).isEmpty());
    assertThat(problems("")).isEmpty();
  }

  @Test
  void readsWorksInTheOrderOfTheFile() {
    Checked<Works> answer =
        read(
            BOOK
                + """
                a-article-2019:
                  type: article
                  authors: ["van Dyck, J.-P.", {organisation: "Office, of Help"}, Plain Name]
                  year: 2019
                  title: no
                  container: J
                  volume: 010
                  issue: 1-2
                  pages: e1000316
                  doi: 10.1371/journal.pmed.1000316
                  verified: true
                """);
    assertThat(ProblemLines.of(answer.diagnostics())).isEmpty();
    assertThat(answer.value().all())
        .extracting(Work::key)
        .containsExactly("a-book", "a-article-2019");
    Work article = answer.value().find("a-article-2019").orElseThrow();
    assertThat(article.authors())
        .containsExactly(
            new Author("van Dyck", Optional.of("J.-P.")),
            new Author("Office, of Help", Optional.empty()),
            new Author("Plain Name", Optional.empty()));
    assertThat(article.volume()).contains("010");
    assertThat(article.title()).isEqualTo("no");
    assertThat(article.isVerified()).isTrue();
    assertThat(article.location()).hasToString("sources.yml:6:1+14");
    assertThat(answer.value().all().get(0).isVerified()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          doi: https://doi.org/10.1037/x.y ¦ bad-value 6:8+27 `doi` must begin with `10.`, and is `https://doi.org/10.1037/x.y` | leave the address out: `10.1037/x.y`
          doi: "doi: 10.1037/x" ¦ bad-value 6:8+16 `doi` must begin with `10.`, and is `doi: 10.1037/x` | leave the address out: `10.1037/x`
          doi: 11.5/x ¦ bad-value 6:8+6 `doi` must begin with `10.`, and is `11.5/x` | write it as it is printed, such as `10.1037/0022-3514.95.1.128`
          url: example.org ¦ bad-url 6:8+11 `url` must be a full address, and is `example.org` | write it with its beginning: `https://…`, `http://…` or `mailto:…`
          verified: yes ¦ wrong-type 6:13+3 `verified` must be `true` or `false`, and is `yes` | did you mean `true`?
          volum: 3 ¦ unknown-field 6:3+5 `a-book` has no field `volum` | did you mean `volume`?
          """)
  void reportsAMistakeInAWork(String line, String expected) {
    assertThat(problems(BOOK + "  " + line + "\n")).isEqualTo(expected);
  }

  @Test
  void reportsEveryMistakeOfAWork() {
    assertThat(
            problems(
                """
                Bad_Key:
                  type: artcle
                  authors: ["Flynn,", [x]]
                  year: 08
                b:
                  type: article
                  authors: []
                  year: 99
                  title: T
                c: text
                d:
                """))
        .isEqualTo(
            """
            bad-value 1:1+7 a source cannot be called `Bad_Key` | use lower-case letters, digits \
            and single hyphens
            missing-field 1:1+7 `title` is missing | add a line `title: …`
            bad-value 2:9+6 `type` cannot be `artcle`: it is one of `article`, `book`, `chapter`, \
            `report`, `web` | did you mean `article`?
            bad-value 3:13+8 an author is a family name, a comma and initials, and this is \
            `Flynn,` | write `"Flynn, F. J."`, or `{organisation: …}` for an organisation
            wrong-type 3:23+3 each value of `authors` must be text, and is a list
            wrong-type 4:9+2 `year` must be a whole number, and is `08` | write it without a \
            zero at its beginning
            missing-field 5:1+1 `container` is missing | add a line `container: …`
            bad-value 7:12+2 `authors` must name at least one author
            bad-value 8:9+2 `year` must have four digits, and is `99`
            wrong-type 10:4+4 `c` must be named values, and is `text` | write each as `name: \
            value` on its own line
            wrong-type 11:3+0 `d` must be named values, and is nothing | write each as `name: \
            value` on its own line\
            """);
  }

  @Test
  void keepsTheKeysOfWorksWithMistakes() {
    assertThat(read("b: text\na:\n  type: book\n").value().keys()).containsExactly("a", "b");
  }

  @Test
  void reportsAKeyThatIsUsedTwice() {
    assertThat(problems(BOOK + BOOK))
        .isEqualTo(
            "duplicate-key 6:1+6 `a-book` is already written in line 1 | keep one of the two");
  }

  @Test
  void seesAuthorsThatYamlPartedAtTheirCommas() {
    String work =
        """
        a:
          type: book
          year: 2020
          title: T
        """;
    assertThat(problems(work + "  authors: [Flynn, F. J., Lake, V.-K.]\n"))
        .isEqualTo(
            """
            bad-value 5:20+5 `F. J.` looks like initials without their name | put the whole name in \
            quotes, or YAML parts it at the comma: `"Flynn, F. J."`
            bad-value 5:33+5 `V.-K.` looks like initials without their name | put the whole name in \
            quotes, or YAML parts it at the comma: `"Flynn, F. J."`\
            """);
    assertThat(problems(work + "  authors: Flynn, F. J.\n"))
        .isEqualTo(
            "wrong-type 5:12+12 `authors` must be a list, and is `Flynn, F. J.` | write each author"
                + " in quotes: `[\"Flynn, F. J.\"]`");
  }
}
