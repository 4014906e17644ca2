package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of a folder is the {@code index.md} in it, whatever the addresses of its kind. */
class FolderPagesTest {

  @TempDir Path temp;

  private TinySite site;

  @BeforeEach
  void aSiteWithAFolder() throws IOException {
    site =
        TinySite.of(temp)
            .file("kinds/note.yml", "folder: notes\n")
            .page("notes/index.md", "All [notes](one.md).")
            .page("notes/one.md", "Back to [all](index.md), or [here](/notes/).")
            .page("notes/old/index.md", "[Up](../index.md)")
            .page("index.md", "[Notes](notes/index.md) and [old ones](notes/old/index.md)");
  }

  @Test
  void itHasTheAddressOfTheFolder() throws IOException {
    assertThat(site.problems()).isEmpty();
    assertThat(site.main("notes/index.html")).contains("<a href=\"one/\">notes</a>");
    assertThat(site.main("notes/one/index.html"))
        .contains("<a href=\"../\">all</a>", "<a href=\"../\">here</a>");
    assertThat(site.main("notes/old/index.html")).contains("<a href=\"../\">Up</a>");
  }

  @ParameterizedTest
  @CsvSource({
    "/notes/:slug.html, notes/index.html",
    "/n/:path/, n/index.html",
    "/n/:path.html, n/index.html",
    "/blog/:year/:month/:slug/, blog/index.html",
    "/archive/n-:slug/, archive/index.html"
  })
  void itIsThereForEveryPattern(String url, String output) throws IOException {
    for (String name : new String[] {"notes/index.md", "notes/one.md", "notes/old/index.md"}) {
      site.file("content/" + name, "---\ntitle: " + name + "\ndate: 2026-03-07\n---\n\nText.\n");
    }
    site.file("kinds/note.yml", "folder: notes\nurl: " + url + "\n")
        .file("site.yml", TinySite.SETTINGS.replaceFirst("navigation.*\n", ""));

    assertThat(site.problems()).allMatch(problem -> problem.startsWith("orphan-page "));
    assertThat(site.output(output)).contains("<h1>notes/index.md</h1>");
  }

  @Test
  void aSlugOfItsOwnMakesItAPageLikeAnyOther() throws IOException {
    site.file("content/notes/index.md", "---\ntitle: All\nslug: all\n---\n\n[One](one.md)\n")
        .page("notes/one.md", "Back to [all](index.md).")
        .file("site.yml", TinySite.SETTINGS.replaceFirst("navigation.*\n", ""));

    assertThat(site.problems()).isEmpty();
    assertThat(site.main("notes/all/index.html")).contains("<a href=\"../one/\">One</a>");
  }

  @Test
  void aListOfThatAddressIsToldWithBothPlaces() throws IOException {
    site.file("kinds/note.yml", "folder: notes\nindex: {title: Notes}\n");

    assertThat(site.problems())
        .containsExactly(
            "url-collision content/notes/index.md:1:1 `/notes/` is the address of two things:"
                + " `content/notes/index.md` and the index of `note` in `kinds/note.yml`");
    assertThat(site.build().report().all().get(0).help())
        .contains(
            "this is the page of its folder: take `index` out of `kinds/note.yml`, give that list"
                + " another `url`, or give this file another name");

    site.file("kinds/note.yml", "folder: notes\nindex: {title: Notes, url: /list/}\n");

    assertThat(site.problems()).isEmpty();
    assertThat(site.output("list/index.html")).contains("<a href=\"../notes/\">notes/index.md</a>");
  }

  @Test
  void whereItCannotBeReadNobodyIsToldThatItsAddressIsLost() throws IOException {
    site.file("content/notes/index.md", "---\ntitle: All\n\nNo end.\n");

    assertThat(site.problems())
        .singleElement()
        .asString()
        .startsWith("front-matter-unclosed content/notes/index.md:1:1 ");
  }
}
