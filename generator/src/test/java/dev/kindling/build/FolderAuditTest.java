package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.audit.Flavour;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.DiagnosticReport;
import dev.kindling.source.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderAuditTest {

  @TempDir Path repository;

  @Test
  void followsFilesAsGithubDoes() throws IOException {
    write("README.md", "# Read me\n\n## Set it up\n");
    write("src/Main.java", "class Main {}\n");
    write(
        "docs/index.md",
        """
        # Start

        [up](../README.md#set-it-up) [code](../src/Main.java#L1) [folder](../src) [root](/src/)
        [issues](../../issues) [out](https://example.org/) [case](../readme.md) [bare](guide)
        [gone](lost.md) [place](guide.md#setup) [same](#start) [Same](#START) [no](#stop)
        """);
    write("docs/guide.md", "# Guide\n\n## Set-up\n\n<a name=\"old\"></a>[o](#old)\n");

    assertThat(audit(Flavour.GITHUB))
        .containsExactly(
            "broken-link index.md:4:59 `../readme.md` leads to no file: one differs in case only:"
                + " write `../README.md`",
            "broken-link index.md:4:80 `guide` leads to no file: write `guide.md`",
            "broken-link index.md:5:8 `lost.md` leads to no file",
            "broken-anchor index.md:5:25 there is no `#setup` on `guide.md`: did you mean"
                + " `#set-up`?",
            "broken-anchor index.md:5:76 there is no `#stop` on this page");
  }

  @Test
  void saysWhatReadersMissAndNotWhatKindlingWishes() throws IOException {
    write(
        "docs/page.md",
        """
        ---
        whatever: {is: here}
        ---
        # One

        ### Three

        ![](picture.png) ![Words](picture.png) [x][nowhere] [empty]()

        | a | b |
        |---|---|
        | 1 | 2 | 3 |

        <p style="color: red" align="center">HTML as GitHub has it</p> $$a_*b_*$$

        > [!NOTE]
        > A note.

        Text[^1] and **bold **and `code.

        [^2]: Nobody comes here.
        """);
    write("docs/picture.png", "");

    assertThat(audit(Flavour.GITHUB).stream().map(line -> line.split(" ", 2)[0]).distinct())
        .containsExactlyInAnyOrder(
            "heading-level",
            "missing-alt",
            "undefined-reference",
            "empty-link",
            "cell-lost",
            "undefined-footnote",
            "unused-footnote",
            "marks-left",
            "left-open");
  }

  @Test
  void readsTheBoxesOfMkdocs() throws IOException {
    write(
        "docs/index.md",
        """
        # Start { #begin }

        !!! note "A box"
            [gone](lost.md) and [there](guide/setup.md#über-alles)

            ![](picture.png){ .wide }

        === "Tab"
            [by address](guide/setup/) [begun](#begin) {{ macro }} [made]({{ base }}/x)
        """);
    write(
        "docs/guide/setup.md", "# Set-up\n\n## Über alles\n\n[up](../#start) [up](../index.md)\n");

    assertThat(audit(Flavour.MKDOCS))
        .containsExactly(
            "broken-link index.md:4:12 `lost.md` leads to no file",
            "missing-alt index.md:6:5 this image has no text alternative: say between the brackets"
                + " what it shows; for a decoration write `<img src=\"…\" alt=\"\">`",
            "broken-link index.md:6:9 `picture.png` leads to no picture");
  }

  @Test
  void readsTheComponentsOfDocusaurus() throws IOException {
    write(
        "docs/01-intro.mdx",
        """
        ---
        slug: welcome
        ---
        import Tabs from '@theme/Tabs';

        <Tabs values={[{label: 'A', value: 'a'}]}>

        :::tip A box

        [by number](./setup) [by name](setup.md) [gone](./lost.md#x) [elsewhere](/blog/x)

        :::

        </Tabs>
        """);
    write("docs/02-setup.md", "# Set-up {#do-it}\n\n[x](#do-it) [y](#doit)\n");

    assertThat(audit(Flavour.DOCUSAURUS))
        .containsExactly(
            "broken-link 01-intro.mdx:10:49 `./lost.md#x` leads to no file",
            "broken-anchor 02-setup.md:3:17 there is no `#doit` on this page: did you mean"
                + " `#do-it`?");
  }

  @Test
  void readsTheCommandsOfHugoAndJekyll() throws IOException {
    write(
        "docs/notes/_index.md",
        """
        ---
        title: Notes
        ---
        [ref]({{< ref "x.md" >}}) [page](/notes/first/) [alias](/notes/old/) [gone](/notes/frist/)
        [other](/tags/x/) {{< figure src="x.png" >}} **{{< param "x" >}}**
        """);
    write("docs/notes/first.md", "---\naliases: [/notes/old/]\n---\n## Here {#there}\n");

    assertThat(audit(Flavour.HUGO))
        .containsExactly("broken-link notes/_index.md:4:77 `/notes/frist/` leads to no file");

    write("docs/notes/_index.md", "[l]({% link x.md %}) [p](/n/p/) {: .big}\n\n{% include x %}\n");
    write("docs/notes/first.md", "---\npermalink: /n/p/\n---\n[u](#up) text\n");

    assertThat(audit(Flavour.JEKYLL))
        .containsExactly("broken-anchor notes/first.md:4:5 there is no `#up` on this page");
  }

  @Test
  void followsAnAddressFromWhereThePageIsPublished() throws IOException {
    write("docs/best-practices.md", "## Say no\n");
    write(
        "docs/hu/best-practices.md", "---\npermalink: /hu/best-practices/\n---\n## Mondj nemet\n");
    write(
        "docs/hu/start.md",
        """
        [a](../best-practices/#mondj-nemet) [b](../best-practices/#say-no)
        [c](../best-practices/#yes)
        """);

    assertThat(audit(Flavour.JEKYLL))
        .containsExactly("broken-anchor hu/start.md:2:5 there is no `#yes` on `best-practices.md`");
  }

  @Test
  void followsFilesFromTheFolderOfAllPagesAsDocusaurusDoes() throws IOException {
    write("docs/api/models.md", "# Models\n\n## Boot slot\n");
    write(
        "docs/api/more/ends.md",
        "[a](api/models.md#boot-slot) [b](api/model.md) [c](./api/models.md)\n");

    assertThat(audit(Flavour.DOCUSAURUS))
        .containsExactly(
            "broken-link api/more/ends.md:1:34 `api/model.md` leads to no file: did you mean"
                + " `../models.md`?",
            "broken-link api/more/ends.md:1:52 `./api/models.md` leads to no file: there is one of"
                + " that name: `../models.md`");
  }

  @Test
  void letsPassWhatReadersDoNotSuffer() throws IOException {
    write(
        "docs/page.md",
        """
        # Page

        - \\[Ana\\] asks [@somebody] to read [<u>all
          of it</u>](page.md), see [the English](ENGLISH_PAGE_URL).

        <!-- prettier-ignore --><video src="page.md"></video>

        <figure><img src="page.md?a&space;b" title="A formula"><figcaption>

        *Words*</figcaption></figure>

        ```yaml
        # as it was
        key: value
        """);

    assertThat(audit(Flavour.GITHUB)).isEmpty();
  }

  @Test
  void tellsOfCodeThatTakesInText() throws IOException {
    write("docs/page.md", "# Page\n\n```yaml\nkey: value\n\n## More\n");

    assertThat(audit(Flavour.GITHUB))
        .singleElement()
        .asString()
        .startsWith("left-open page.md:3:1 this code is never closed");
    write("docs/page.md", "# Page\n\n```yaml\nkey: value\n");
    assertThat(audit(Flavour.MKDOCS)).singleElement().asString().startsWith("left-open");
  }

  @Test
  void tellsOfTagsThatAreAloneInTheWholeFile() throws IOException {
    write(
        "docs/page.md",
        "# Page\n\nOne</b> `<b>`\n\n<b> two\n\n- three\n\nfour</b> <td>five</th>\n");

    assertThat(audit(Flavour.GITHUB))
        .containsExactly(
            "html-nesting page.md:3:4 `</b>` closes nothing that is open here: an element is closed"
                + " in the same paragraph, list item or quote that opens it",
            "html-nesting page.md:9:18 `</th>` closes nothing that is open here: an element is"
                + " closed in the same paragraph, list item or quote that opens it");
  }

  @Test
  void knowsTheTablesOfHugo() throws IOException {
    write("docs/page.md", "# Page\n\nOne|Two\n:--|:--|:--\na|b|c\n");

    assertThat(audit(Flavour.HUGO)).isEmpty();
    assertThat(audit(Flavour.GITHUB))
        .singleElement()
        .asString()
        .startsWith("marks-left page.md:3:1 this is no table");
  }

  @Test
  void missesNoDefinitionThatACommandMayBringIn() throws IOException {
    write("docs/page.md", "# Page\n\n[a][b]\n\n{{% include \"links.md\" %}}\n");
    assertThat(audit(Flavour.HUGO)).isEmpty();

    write("docs/page.md", "# Page\n\n[a][b]\n\n{{< figure src=\"a.png\" >}}\n");
    assertThat(audit(Flavour.HUGO)).singleElement().asString().startsWith("undefined-reference");
  }

  @Test
  void isNotOverwhelmedByWhatNeverEnds() throws IOException {
    String lines = "a\n".repeat(200_000);
    write("docs/front.md", "---\n" + lines);
    write("docs/formula.md", "$$\n" + lines + "\n\\[\n" + lines);
    write("docs/command.md", "{{ " + "a ".repeat(50_000) + "{% " + "a ".repeat(50_000) + "\n");
    write("docs/component.md", "<Tabs " + "a={b} ".repeat(20_000) + "{/* " + "a ".repeat(50_000));

    assertThat(FolderAudit.of(request(Flavour.JEKYLL)).pages()).isEqualTo(4);
    assertThat(FolderAudit.of(request(Flavour.DOCUSAURUS)).pages()).isEqualTo(4);
  }

  @Test
  void saysWhatItDidNotLookAt() throws IOException {
    write("docs/page.md", "# Page\n" + "word ".repeat(300_000) + "\n");

    DiagnosticReport report = FolderAudit.of(request(Flavour.GITHUB)).report();

    assertThat(report.hasErrors()).isFalse();
    assertThat(report.all()).extracting(Diagnostic::code).containsExactly(Code.FILE_TOO_LARGE);
  }

  @Test
  void looksAtAFolderThatIsAskedForWhereverItLies() throws IOException {
    write("target/docs/page.md", "# Page\n\n[lost](lost.md)\n");
    write("target/docs/vendor/other.md", "# Other\n\n[lost](lost.md)\n");
    AuditRequest request =
        new AuditRequest(repository.resolve("target/docs"), repository, Flavour.GITHUB, 1);

    assertThat(FolderAudit.of(request).pages()).isOne();
  }

  private void write(String name, String text) throws IOException {
    Path file = repository.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private AuditRequest request(Flavour flavour) {
    return new AuditRequest(repository.resolve("docs"), repository, flavour, 2);
  }

  private List<String> audit(Flavour flavour) {
    return FolderAudit.of(request(flavour)).report().all().stream()
        .map(FolderAuditTest::line)
        .toList();
  }

  private static String line(Diagnostic problem) {
    Location.InFile at = (Location.InFile) problem.location();
    return problem.code().id()
        + " "
        + at.path()
        + ":"
        + at.line()
        + ":"
        + at.column()
        + " "
        + problem.message()
        + problem.help().map(help -> ": " + help).orElse("");
  }
}
