package dev.kindling.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceWalkTest {

  @TempDir Path temp;
  private Path site;
  private Path themes;

  @BeforeEach
  void make() throws IOException {
    site = temp.resolve("site");
    themes = temp.resolve("themes");
    write("site/site.yml", "a");
    write("site/content/in/a.md", "a");
  }

  private void write(String name, String text) throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private SourceState look() {
    return SourceWalk.look(site, themes, folder -> {});
  }

  @Test
  void seesWhatABuildReadsAndNothingElse() throws IOException {
    write("site/sources.yml", "a");
    write("site/kinds/k.yml", "a");
    write("site/static/.well-known/x", "a");
    write("site/static/.DS_Store", "a");
    write("site/content/a.md~", "a");
    write("site/search.yml", "a");
    write("site/content/_drafts/b.md", "a");
    write("site/target/site/index.html", "a");
    write("site/README.md", "a");
    write("themes/t/theme.yml", "a");
    write("themes/t/templates/page.mustache", "a");
    write("themes/target/x.jar", "a");

    assertThat(look().files())
        .containsOnlyKeys(
            "site.yml",
            "sources.yml",
            "search.yml",
            "kinds/k.yml",
            "static/.well-known/x",
            "content/in/a.md",
            "themes/t/theme.yml",
            "themes/t/templates/page.mustache");
  }

  @Test
  void aNewFileInThePlaceOfTheOldOneIsAnother() throws IOException {
    Path page = site.resolve("content/in/a.md");
    SourceState before = look();
    FileTime time = Files.getLastModifiedTime(page);
    write("other", "b");
    Files.setLastModifiedTime(temp.resolve("other"), time);
    Files.delete(page);
    Files.move(temp.resolve("other"), page);
    Files.setLastModifiedTime(page, time);

    assertThat(look().since(before)).containsExactly("content/in/a.md");
  }

  @Test
  void aChangedFileIsSeenAndOneThatIsGone() throws IOException {
    SourceState before = look();
    write("site/content/in/a.md", "longer");
    SourceState after = look();
    assertThat(after.since(before)).containsExactly("content/in/a.md");

    Files.delete(site.resolve("content/in/a.md"));
    assertThat(look()).isNotEqualTo(after);
    assertThat(look()).isEqualTo(look());
  }

  @Test
  void linksAreFollowedInsideTheSiteAndNotRoundInCircles() throws IOException {
    write("site/shared/c.md", "a");
    write("outside/d.md", "a");
    Files.createSymbolicLink(site.resolve("content/shared"), site.resolve("shared"));
    Files.createSymbolicLink(site.resolve("content/round"), site.resolve("content"));
    Files.createSymbolicLink(site.resolve("content/out"), temp.resolve("outside"));
    Files.createSymbolicLink(site.resolve("content/nowhere"), site.resolve("nothing"));

    SourceState before = look();
    assertThat(before.files()).containsKey("content/shared/c.md");
    assertThat(before.files().keySet()).noneMatch(name -> name.endsWith("d.md"));

    write("site/shared/c.md", "longer");
    assertThat(look().since(before)).containsExactly("content/shared/c.md");
  }

  @Test
  void everyFolderIsNamedBeforeItsFiles() throws IOException {
    List<Path> folders = new ArrayList<>();
    SourceWalk.look(site, themes, folders::add);

    assertThat(folders).containsExactly(site, site.resolve("content"), site.resolve("content/in"));
  }
}
