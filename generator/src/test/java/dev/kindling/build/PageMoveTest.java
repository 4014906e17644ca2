package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.SourcePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page that moves takes everything along that names it, and nothing else changes. */
class PageMoveTest {

  private static final String GIF = "GIF89a\1\0\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;";

  @TempDir Path temp;

  private TinySite site;

  @BeforeEach
  void aSite() throws IOException {
    site =
        TinySite.of(temp)
            .file(
                "kinds/note.yml",
                """
                folder: notes
                url: /notes/:slug/
                index: {title: Notes}
                fields:
                  see: {type: refs, to: note, shown: nowhere}
                  any: {type: ref, shown: nowhere}
                  more: {type: markdown, shown: nowhere}
                """)
            .file("static/dot.gif", GIF.getBytes(StandardCharsets.ISO_8859_1))
            .file("site.yml", TinySite.SETTINGS.replace("]", ", {title: One, to: /notes/one/}]"))
            .page(
                "notes/one.md",
                """
                Up to [home](../index.md#start), beside [two](two.md), [here](one.md).
                ![A dot](../../static/dot.gif) <a href="two.md">raw</a> and [two][2].

                [2]: ./two.md "Two\"\
                """)
            .page("notes/two.md", "Words.")
            .page("index.md", "[One](notes/one.md)\n\n## Start");
  }

  @Test
  void everyLinkAndReferenceIsMendedWhereItStands() throws IOException {
    site.file("site.yml", site.text("site.yml") + "near: [{page: notes/one, clicks: 3}]\n")
        .file(
            "content/notes/two.md",
            """
            ---
            title: Two
            see: [one, "two"]
            any: notes/one.md
            more: See [one](one.md#more).
            ---

            A [link](one.md), one with [title](one.md "One"), <a class="x" href='one.md'>raw</a>,
            a [reference][a] and [another][a], an [address](/notes/one/), [`one.md`](<one.md>),
            [whole](https://tiny.example/notes/one/), and one.md in words.

            [a]: one.md
            """)
        .file(
            "content/notes/one.md", "---\ntitle: One\n---\n\n## More\n\nOne, and [two](two.md).\n");

    MovedPage.Done done = moved("notes/one.md", "content/notes/deep/first.md");

    assertThat(done.alias()).contains("/notes/one/");
    assertThat(done.changed())
        .containsExactly(
            new SourcePath("content/index.md"),
            new SourcePath("content/notes/two.md"),
            new SourcePath("site.yml"));
    assertThat(site.text("content/notes/two.md"))
        .isEqualTo(
            """
            ---
            title: Two
            see: [first, "two"]
            any: notes/deep/first.md
            more: See [one](deep/first.md#more).
            ---

            A [link](deep/first.md), one with [title](deep/first.md "One"), <a class="x" href='deep/first.md'>raw</a>,
            a [reference][a] and [another][a], an [address](/notes/first/), [`one.md`](<deep/first.md>),
            [whole](https://tiny.example/notes/first/), and one.md in words.

            [a]: deep/first.md
            """);
    assertThat(site.text("site.yml")).contains("to: /notes/first/}", "page: notes/deep/first, ");
    assertThat(site.text("content/notes/deep/first.md"))
        .isEqualTo(
            """
            ---
            title: One
            aliases: [/notes/one/]
            ---

            ## More

            One, and [two](../two.md).
            """);
    assertThat(site.source("content/notes/one.md")).doesNotExist();
    assertThat(site.strict().build().written()).isPresent();
    assertThat(site.output("notes/one/index.html")).contains("/notes/first/");
  }

  @Test
  void itsOwnLinksLeadWhereTheyLed() throws IOException {
    moved("notes/one.md", "notes/far/away/");

    assertThat(site.text("content/notes/far/away/one.md"))
        .contains(
            "[home](../../../index.md#start), beside [two](../../two.md), [here](one.md)",
            "![A dot](../../../../static/dot.gif) <a href=\"../../two.md\">raw</a>",
            "[2]: ../../two.md \"Two\"")
        .doesNotContain("aliases");
    assertThat(site.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'aliases: [/old/]', 'aliases: [/old/, /notes/one/]'",
    "'aliases:|  - /old/ # 2020|order: 3', 'aliases:|  - /old/ # 2020|  - /notes/one/|order: 3'",
    "'slug: one', 'slug: one'"
  })
  void theFormerAddressComesToTheOthers(String before, String after) throws IOException {
    site.file(
        "content/notes/one.md",
        "---\ntitle: One\n" + before.replace('|', '\n') + "\n---\n\n[Two](two.md)\n");

    moved("notes/one.md", "notes/first.md");

    assertThat(site.text("content/notes/first.md"))
        .isEqualTo("---\ntitle: One\n" + after.replace('|', '\n') + "\n---\n\n[Two](two.md)\n");
    assertThat(site.problems()).isEmpty();
  }

  @Test
  void aQuizSendsItsReadersToTheNewName() throws IOException {
    copy(Path.of("src/test/resources/zoo-base"), temp.resolve("zoo/site"));
    copy(Path.of("src/test/resources/zoo-base/themes"), temp.resolve("zoo/themes"));
    TinySite zoo = TinySite.in(temp.resolve("zoo"));
    String quiz = zoo.text("content/quizzes/doors.md");
    zoo.file(
        "content/quizzes/doors.md",
        quiz.replace("  - id: bell\n", "    page: first\n  - id: first\n")
            .replace("from: 0\n", "from: 0\n    next: [first, notes/second]\n"));
    assertThat(zoo.problems()).isEmpty();

    MovedPage moved =
        PageMove.move(zoo.request(temp.resolve("trial")), "notes/first.md", "notes/start.md");

    assertThat(moved).isInstanceOf(MovedPage.Done.class);
    assertThat(zoo.text("content/quizzes/doors.md"))
        .contains("    page: start\n  - id: first\n", "next: [start, notes/second]");
    assertThat(zoo.problems()).isEmpty();
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Map.Entry<String, String> file : TinySite.files(from).entrySet()) {
      Path copy = to.resolve(file.getKey());
      Files.createDirectories(copy.resolveSibling("."));
      Files.write(copy, file.getValue().getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  @Test
  void draftsAreMendedToo() throws IOException {
    site.file("content/notes/three.md", "---\ntitle: Three\ndraft: true\n---\n\n[One](one.md)\n");

    moved("notes/one.md", "notes/first.md");

    assertThat(site.text("content/notes/three.md")).contains("[One](first.md)");
  }

  @Test
  void noOtherByteChanges() throws IOException {
    site.file(
            "content/notes/two.md",
            "\uFEFF---\r\ntitle: Two\r\n---\r\n\r\nCafé [one](one.md) \r\nend\r\n")
        .file("content/notes/one.md", "---\r\ntitle: One\r\n---\r\n\r\n[Two](two.md)\r\n");

    moved("notes/one.md", "notes/my page.md");

    assertThat(site.text("content/notes/two.md"))
        .isEqualTo("\uFEFF---\r\ntitle: Two\r\n---\r\n\r\nCafé [one](my%20page.md) \r\nend\r\n");
    assertThat(site.text("content/notes/my page.md"))
        .isEqualTo("---\r\ntitle: One\r\naliases: [/notes/one/]\r\n---\r\n\r\n[Two](two.md)\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "notes/one.md,notes/two.md,`content/notes/two.md` is there already: delete it first",
    "notes/lost.md,notes/x.md,There is no file `content/notes/lost.md`.",
    "notes/one.md,notes/one.md,`content/notes/one.md` is the name that the file has.",
    "notes/one.md,../one.md,`../one.md` is no file of a page.",
    "notes,other,`notes` is no file of a page.",
    "notes/one.md,notes/con.md,`con.md` cannot be the name of a page's file.",
    "notes/one.md,stories/one.md,'There, `content/stories/one.md` would be of no kind'",
    "index.md,notes/index.md,`kinds/home.yml` names `index.md` below `files`: change that first.",
  })
  void refusesWhatCannotBe(String from, String to, String why) throws IOException {
    Map<String, String> before = TinySite.files(temp.resolve("site"));

    MovedPage.Refused refused = (MovedPage.Refused) move(from, to);

    assertThat(refused.message()).startsWith(why).endsWith("Nothing was changed.");
    assertThat(TinySite.files(temp.resolve("site"))).isEqualTo(before);
  }

  @Test
  void refusesWhereTheSiteIsNotGreen() throws IOException {
    site.page("notes/two.md", "[Lost](lost.md)");
    Map<String, String> before = TinySite.files(temp.resolve("site"));

    MovedPage.Refused refused = (MovedPage.Refused) move("notes/one.md", "notes/first.md");

    assertThat(refused.problems()).extracting(Diagnostic::code).containsExactly(Code.BROKEN_LINK);
    assertThat(TinySite.files(temp.resolve("site"))).isEqualTo(before);
  }

  @Test
  void refusesWhatOnlyAPersonCanMend() throws IOException {
    site.file("site.yml", site.text("site.yml") + "languages: {notes/deep: de}\n")
        .page("notes/deep/three.md", "Worte.");
    Map<String, String> before = TinySite.files(temp.resolve("site"));

    assertThat(((MovedPage.Refused) move("notes/one.md", "notes/deep/one.md")).message())
        .startsWith("There, the page would be in the language `de`, and it is in `en`");

    site.file("site.yml", site.text("site.yml").replace("notes/deep: de", "notes/one.md: en"));
    MovedPage.Refused named = (MovedPage.Refused) move("notes/one.md", "notes/first.md");

    assertThat(named.problems().stream().map(TinySite::said))
        .singleElement()
        .asString()
        .endsWith("there is no page in `content/notes/one.md`");
    before.remove("site.yml");
    assertThat(TinySite.files(temp.resolve("site"))).containsAllEntriesOf(before);
  }

  private MovedPage.Done moved(String from, String to) throws IOException {
    MovedPage moved = move(from, to);
    assertThat(moved).isInstanceOf(MovedPage.Done.class);
    return (MovedPage.Done) moved;
  }

  private MovedPage move(String from, String to) throws IOException {
    MovedPage moved = PageMove.move(site.request(temp.resolve("trial")), from, to);
    assertThat(temp.resolve("trial/tried")).doesNotExist();
    return moved;
  }
}
