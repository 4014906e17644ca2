package dev.kindling.sitefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.TextSite;
import dev.kindling.output.Artifact;
import dev.kindling.site.Site;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiteFilesTest {

  static String text(Artifact artifact) {
    return ((Artifact.Content.Text) artifact.content()).text();
  }

  @Test
  void aSiteMaySayItselfWhatRobotsMayRead() {
    assertThat(new Robots().make(TextSite.withHome().picture("static/robots.txt").site()))
        .isEmpty();
  }

  @Test
  void robotsMayReadEverythingAndFindTheSitemap() {
    List<Artifact> files = new Robots().make(TextSite.withHome().site());

    assertThat(files)
        .singleElement()
        .extracting(SiteFilesTest::text)
        .isEqualTo("User-agent: *\nAllow: /\n\nSitemap: https://example.org/guide/sitemap.xml\n");
  }

  @Test
  void gitHubPagesIsTurnedOffByAnEmptyFile() {
    List<Artifact> files = new NoJekyll().make(TextSite.withHome().site());

    assertThat(files).singleElement().extracting(SiteFilesTest::text).isEqualTo("");
    assertThat(files.get(0).path().value()).isEqualTo(".nojekyll");
  }

  @Test
  void staticFilesAreCopiedFromWhereTheyAre() {
    Site site = TextSite.withHome().picture("static/a/b.png").picture("static/c.png").site();

    List<Artifact> files = new StaticFiles().make(site);

    assertThat(files).extracting(file -> file.path().value()).containsExactly("a/b.png", "c.png");
    assertThat(files)
        .extracting(file -> ((Artifact.Content.Copy) file.content()).original().file())
        .containsExactly(Path.of("static/a/b.png"), Path.of("static/c.png"));
  }

  @Test
  void aRedirectLeadsReadersAndSearchEnginesOn() {
    Site site =
        TextSite.withHome()
            .file("kinds/note.yml", "folder: notes\n")
            .page(
                "notes/new.md",
                "title: '\"New\" <b> & 100% %s'\naliases: [/old/deep/, /old.html]",
                "Text.")
            .site();

    List<Artifact> files = new Redirects().make(site);

    assertThat(files)
        .extracting(file -> file.path().value())
        .containsExactly("old.html", "old/deep/index.html");
    assertThat(text(files.get(1)))
        .contains(
            "<html lang=\"en\">",
            "content=\"0; url=../../notes/new/\"",
            "<a href=\"../../notes/new/\">&quot;New&quot; &lt;b&gt; &amp; 100% %s</a>",
            "<link rel=\"canonical\" href=\"https://example.org/guide/notes/new/\">",
            "<meta name=\"robots\" content=\"noindex\">");
    assertThat(text(files.get(0))).contains("content=\"0; url=notes/new/\"");
  }

  @Test
  void aSiteWithoutAliasesHasNoRedirects() {
    assertThat(new Redirects().make(TextSite.withHome().site())).isEmpty();
  }
}
