package dev.kindling.telling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.source.SourcePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectPathsTest {

  @TempDir Path repository;

  @Test
  void aFileOfTheSiteIsBelowTheSitesFolder() {
    assertThat(at("guide", "themes").name(new SourcePath("content/a.md")))
        .isEqualTo("guide/content/a.md");
  }

  @Test
  void aSiteCanBeTheWholeRepository() {
    assertThat(at("", "themes").name(new SourcePath("site.yml"))).isEqualTo("site.yml");
  }

  @Test
  void aFileOfAThemeIsBelowTheFolderOfThemes() throws IOException {
    Files.createDirectories(repository.resolve("looks/plain"));

    assertThat(at("guide", "looks").name(new SourcePath("themes/plain/theme.yml")))
        .isEqualTo("looks/plain/theme.yml");
  }

  @Test
  void aFileOfAThemeOnTheClassPathIsInNoFolder() {
    assertThat(at("guide", "looks").name(new SourcePath("themes/plain/theme.yml")))
        .isEqualTo("guide/themes/plain/theme.yml");
  }

  @Test
  void withoutARepositoryFilesAreNamedFromTheSite() {
    ProjectPaths where =
        new ProjectPaths(repository, repository, Optional.empty(), Optional.empty());

    assertThat(where.name(new SourcePath("content/a.md"))).isEqualTo("content/a.md");
    assertThat(where.isInRepository()).isFalse();
  }

  @Test
  void aSiteBesideTheRepositoryIsNotInIt() {
    ProjectPaths where =
        new ProjectPaths(
            repository.resolve("guide"),
            repository,
            Optional.of(repository.resolve("gui")),
            Optional.empty());

    assertThat(where.name(new SourcePath("content/a.md"))).isEqualTo("content/a.md");
    assertThat(where.isInRepository()).isFalse();
  }

  private ProjectPaths at(String site, String themes) {
    return new ProjectPaths(
        repository.resolve(site).normalize(),
        repository.resolve(themes),
        Optional.of(repository),
        Optional.empty());
  }
}
