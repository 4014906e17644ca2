package dev.kindling.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Checked;
import dev.kindling.kind.Kinds;
import dev.kindling.kind.KindsReader;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageScaffoldTest {

  private static final String TOOL =
      """
      # Something to lend.
      folder: tools
      index: {title: Tools, order: order}
      fields:
        summary: {type: text, required: true}
        reviewed: {type: date, required: true}
        # what it weighs,
        # in kilograms
        weight: {type: decimal, required: true, least: 0.1, most: 90}
        state: {type: choice, of: [good, 'worn # or so'], required: true}   # as of today
        home:
          type: choice
          of: [shed]
          required: true
        manual: {type: url}
        picture: {type: image, required: true}
        deposit: {type: whole, least: 0, default: 5}
        sharp: {type: flag, required: true}
        care: {type: markdown, required: true}
        code: {type: text, longest: 6, pattern: '[A-Z].*', message: "A code begins with a letter.", required: true}
        with: {type: refs, to: tool, at-most: 3, required: true}
        about: {type: ref, to: any, required: true}
        names: {type: list, of: text, at-least: 1, required: true}
        parts:           # what is in the box
          type: list
          required: true
          at-least: 2
          of:
            type: group
            fields:
              note: {type: text}
              name: {type: text, required: true}   # as printed on it
              spare: {type: group, fields: {count: {type: whole, required: true}, from: {type: text}}}
        loan:
          type: group
          fields:
            days: {type: whole, required: true, most: 14}
            why: {type: text}
      outline: [How to hold it, "What goes wrong: a list"]
      """;

  private final List<SourceFile> content = new ArrayList<>();

  @Test
  void saysAllThatAKindAsksFor() {
    page("content/notes/opening-hours.md", "title: Opening hours");
    page("content/tools/saw.md", "title: Saw\norder: 3");
    page("content/tools/2026-01-02-drill.md", "title: Drill\norder: 11");
    page("content/tools/broken.md", "title: [");

    assertThat(made(tool("Ladder: “the long one”")).text())
        .isEqualTo(
            """
            ---
            title: "Ladder: “the long one”"
            summary:                    # a sentence for lists, search engines and previews
            date: 2026-11-29
            order: 12
            reviewed:                   # the day on which somebody last checked what it claims
            # Any page may also have: aliases, draft, expires, image, language, publish, reviewer, slug, tags, updated
            weight:                     # what it weighs, in kilograms; a number from 0.1 to 90
            state:                      # as of today; one of good, worn # or so
            home: shed                  # one of shed
            # manual:                   # a full address, https://…
            picture:                    # a picture below static, such as /share.png
            # deposit:                  # a whole number, at least 0; without it, 5
            sharp:                      # true or false
            care:                       # a line of Markdown
            code:                       # at most 6 characters; A code begins with a letter.
            with: []                    # up to 3 of the pages of the kind tool: drill, broken, saw
            about:                      # a page by the path of the file, such as notes/opening-hours
            names: []                   # 1 or more, each text
            parts:                      # what is in the box; 2 or more
              - name:                   # as printed on it; text
                # note:                 # text
                # spare:
                #   count:              # a whole number
                #   # from:             # text
              - name:                   # as printed on it; text
                # note:                 # text
                # spare:
                #   count:              # a whole number
                #   # from:             # text
            # loan:
            #   days:                   # a whole number, at most 14
            #   # why:                  # text
            ---

            ## How to hold it

            ## What goes wrong: a list
            """);
  }

  @Test
  void saysWhatIsLeftToTheAuthor() {
    Scaffolded.Made made = made(tool("Ladder"));

    assertThat(made.path()).isEqualTo(new SourcePath("content/tools/ladder.md"));
    assertThat(made.fields())
        .containsExactly(
            "summary",
            "reviewed",
            "weight",
            "state",
            "picture",
            "sharp",
            "care",
            "code",
            "with",
            "about",
            "names",
            "parts.name",
            "parts.name");
    assertThat(made.headings()).containsExactly("How to hold it", "What goes wrong: a list");
  }

  @Test
  void namesTheFileAsTheBuildWouldNameItsAddress() {
    assertThat(made(tool("  Ana’s  Büro-Säge, 2. Teil!\n")).path().value())
        .isEqualTo("content/tools/anas-buro-sage-2-teil.md");
    assertThat(made(tool("梯子")).path().value()).isEqualTo("content/tools/梯子.md");
    assertThat(made(tool("word ".repeat(40))).path().fileName())
        .hasSizeLessThan(84)
        .endsWith("word.md");
    assertThat(made(wanted("tool", "Ladder", "long/ladder.md")).path().value())
        .isEqualTo("content/tools/long/ladder.md");
  }

  @Test
  void refusesWhatWouldBeAnotherPageOrNone() {
    page("content/tools/2026-01-02-drill.md", "title: Drill");
    page("content/tools/x.md", "title: Saw\nslug: saw");

    assertThat(refused(tool("Drill")))
        .startsWith("`content/tools/2026-01-02-drill.md` has that address already");
    assertThat(refused(tool("Saw"))).startsWith("`content/tools/x.md` has that address already");
    assertThat(refused(tool("X"))).startsWith("`content/tools/x.md` is there already");
    assertThat(refused(tool("?!"))).startsWith("No file name can be made from the title `?!`");
    assertThat(refused(tool("Index"))).startsWith("A file `index.md` is the page of its folder");
    assertThat(refused(tool("Con"))).startsWith("Windows takes no file of the name `con`");
    assertThat(refused(tool(" "))).startsWith("A page needs a title.");
    assertThat(refused(wanted("tool", "Saw", "../saw"))).startsWith("`../saw` cannot be the name");
    assertThat(refused(wanted("tool", "Saw", "a b"))).startsWith("`a b` cannot be the name");
    assertThat(refused(wanted("tool", "Saw", "hand/saw")))
        .startsWith("A file `content/tools/hand/saw.md` would be a page of the kind `hand`");
  }

  @Test
  void kindsWithFilesOfTheirOwnTakeTheNextOfThem() {
    page("content/index.md", "title: Home");

    assertThat(refused(wanted("home", "Home", "")))
        .isEqualTo(
            "Every file of the kind `home` is there already: `content/index.md`. For another page"
                + " of it, name its file below `files` in `kinds/home.yml` first.");
    assertThat(made(wanted("rules", "Lending", "")).path().value()).isEqualTo("content/lending.md");
    assertThat(made(wanted("rules", "More", "")).path().value()).isEqualTo("content/house.md");
    assertThat(made(wanted("rules", "More", "")).text()).doesNotContain("date:", "order:");
  }

  @Test
  void aKindThatIsNotThereIsAnsweredWithTheNearest() {
    assertThat(refused(wanted("tol", "Saw", "")))
        .isEqualTo(
            "There is no kind `tol`. Did you mean `tool`? The kinds of this site are `hand`,"
                + " `home`, `rules`, `tool`.");
    assertThat(refused(wanted("", "Saw", "")))
        .startsWith("Say of which kind the page is, with -Dkind=…. The kinds of this site are ");
    assertThat(refused(new NewPage("tool", "Saw", Optional.empty(), Optional.of("old"), DAY)))
        .isEqualTo("The pages of the kind `tool` are all of one sort. Leave out -Dtype=old.");
  }

  @Test
  void knowsAllFieldsThatEveryKindHas() {
    List<String> all =
        List.of(
            "title",
            "summary",
            "slug",
            "date",
            "updated",
            "draft",
            "publish",
            "expires",
            "aliases",
            "order",
            "image",
            "tags",
            "reviewed",
            "reviewer",
            "language");
    StringBuilder fields = new StringBuilder("folder: strict\nfields:\n");
    for (String name : all) {
      String type =
          switch (name) {
            case "date", "updated", "publish", "expires", "reviewed" -> "date";
            case "draft" -> "flag";
            case "aliases", "tags" -> "list, of: text";
            case "order" -> "whole";
            case "image" -> "image";
            default -> "text";
          };
      fields
          .append("  ")
          .append(name)
          .append(": {type: ")
          .append(type)
          .append(", required: true}\n");
    }
    Checked<Kinds> kinds =
        KindsReader.read(List.of(file("kinds/strict.yml", fields + "")), List.of());
    assertThat(kinds.diagnostics()).isEmpty();
    PageScaffold scaffold = new PageScaffold(kinds.value(), List.of(), List.of());

    Scaffolded made = scaffold.make(wanted("strict", "All", ""));

    assertThat(((Scaffolded.Made) made).text().lines().map(line -> line.split(":", -1)[0]))
        .containsSequence(all);
  }

  private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

  private static NewPage tool(String title) {
    return wanted("tool", title, "");
  }

  private static NewPage wanted(String kind, String title, String name) {
    return new NewPage(kind, title, Optional.of(name), Optional.empty(), DAY);
  }

  private Scaffolded.Made made(NewPage page) {
    return (Scaffolded.Made) scaffold().make(page);
  }

  private String refused(NewPage page) {
    return ((Scaffolded.Refused) scaffold().make(page)).message();
  }

  private PageScaffold scaffold() {
    Checked<Kinds> kinds =
        KindsReader.read(
            List.of(
                file("kinds/tool.yml", TOOL),
                file("kinds/hand.yml", "folder: tools/hand\n"),
                file("kinds/home.yml", "files: [index.md]\nurl: /\n"),
                file("kinds/rules.yml", "files: [house.md, lending.md]\nurl: /:slug/\n")),
            List.of());
    assertThat(kinds.diagnostics()).isEmpty();
    return new PageScaffold(kinds.value(), content, List.of());
  }

  private void page(String path, String frontMatter) {
    content.add(file(path, "---\n" + frontMatter + "\n---\n"));
    content.sort((a, b) -> a.path().compareTo(b.path()));
  }

  private static SourceFile file(String path, String text) {
    return new SourceFile(new SourcePath(path), text);
  }
}
