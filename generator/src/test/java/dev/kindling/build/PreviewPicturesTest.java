package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which picture a preview of a page shows: that of the page, of its kind, or of the site. */
class PreviewPicturesTest {

  private static final String SHOWN =
      "{{#page.image}}{{url}} {{#width}}{{width}}{{/width}}{{/page.image}}\n";

  private static final String LINKS = "{{#%s}}<a href=\"{{url}}\">{{title}}</a>{{/%<s}}";

  private static final String NOTES = "folder: notes\nindex: {title: Notes}\n";

  @TempDir Path temp;

  private TinySite site = TinySite.in(Path.of(""));

  @BeforeEach
  void aSiteWhoseTemplatesShowThem() throws IOException {
    site =
        TinySite.of(temp)
            .shows("page", SHOWN + LINKS.formatted("page.tags"))
            .shows("list", SHOWN + LINKS.formatted("page.items"))
            .shows("terms", SHOWN + LINKS.formatted("page.terms"))
            .file("site.yml", TinySite.SETTINGS + "taxonomies: {tags: {title: Topics}}\n")
            .file("static/own.svg", drawing(3))
            .file("static/kind.svg", drawing(4))
            .file("static/site.svg", drawing(5))
            .page("notes/plain.md", "Text.")
            .file(
                "content/notes/own.md",
                "---\ntitle: Own\nimage: /own.svg\ntags: [Doors]\n---\n\nText.\n");
  }

  private static String drawing(int width) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"2\"></svg>\n"
        .formatted(width);
  }

  private TinySite both() throws IOException {
    return site.file("site.yml", site.text("site.yml") + "image: /site.svg\n")
        .file("kinds/note.yml", NOTES + "image: /kind.svg\n");
  }

  private String shownOn(String page) throws IOException {
    return site.main(page).lines().findFirst().orElse("");
  }

  @Test
  void withoutAnySettingOnlyAPageHasOne() throws IOException {
    assertThat(site.problems()).isEmpty();
    assertThat(shownOn("notes/own/index.html")).isEqualTo("../../own.svg 3");
    assertThat(shownOn("notes/plain/index.html")).isEmpty();
    assertThat(shownOn("notes/index.html")).isEmpty();
    assertThat(shownOn("index.html")).isEmpty();
  }

  @Test
  void thePageComesBeforeItsKindAndTheKindBeforeTheSite() throws IOException {
    assertThat(both().problems()).isEmpty();
    assertThat(shownOn("notes/own/index.html")).isEqualTo("../../own.svg 3");
    assertThat(shownOn("notes/plain/index.html")).isEqualTo("../../kind.svg 4");
    assertThat(shownOn("notes/index.html")).isEqualTo("../kind.svg 4");
    assertThat(shownOn("index.html")).isEqualTo("site.svg 5");
    assertThat(shownOn("tags/index.html")).isEqualTo("../site.svg 5");
    assertThat(shownOn("tags/doors/index.html")).isEqualTo("../../site.svg 5");
  }

  @Test
  void eachHasToBeThere() throws IOException {
    site.file(
            "site.yml",
            TinySite.SETTINGS + "image: /lost.svg\ntaxonomies: {tags: {title: Topics}}\n")
        .file("kinds/note.yml", NOTES + "image: index.md\n");

    assertThat(site.problems())
        .containsExactly(
            "broken-link kinds/note.yml:3:8 `index.md` leads to no file",
            "broken-link site.yml:5:8 nothing on this site has the address `/lost.svg`");
  }

  /** A picture of another size is shown in its size, though no text of the site has changed. */
  @Test
  void aPictureThatHasChangedMakesItsPagesAnew() throws IOException {
    both().build();
    site.file("static/kind.svg", drawing(8)).file("static/site.svg", drawing(9));

    assertThat(site.problems()).isEmpty();
    assertThat(shownOn("notes/plain/index.html")).isEqualTo("../../kind.svg 8");
    assertThat(shownOn("notes/index.html")).isEqualTo("../kind.svg 8");
    assertThat(shownOn("index.html")).isEqualTo("site.svg 9");
  }
}
