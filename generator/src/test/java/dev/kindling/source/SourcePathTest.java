package dev.kindling.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcePathTest {

  @ParameterizedTest
  @CsvSource({
    "content/factors, owing.md, content/factors/owing.md",
    "content/factors, ../faq/guilt.md, content/faq/guilt.md",
    "content/factors, ./owing.md, content/factors/owing.md",
    "content, ../static//a.svg, static/a.svg",
    "'', site.yml, site.yml",
    "content, .., ''",
  })
  void resolvesRelativePaths(String folder, String relative, String expected) {
    assertThat(new SourcePath(folder).resolve(relative)).contains(new SourcePath(expected));
  }

  @Test
  void refusesToLeaveTheSite() {
    assertThat(new SourcePath("content").resolve("../../etc/passwd")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a", "a//b", "a/./b", "../a", "a/"})
  void acceptsOnlyPlainRelativeNames(String name) {
    assertThatThrownBy(() -> new SourcePath(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(name);
  }

  @Test
  void knowsItsParts() {
    SourcePath path = new SourcePath("content/factors/owing.back.md");

    assertThat(path.fileName()).isEqualTo("owing.back.md");
    assertThat(path.stem()).isEqualTo("owing.back");
    assertThat(path.extension()).isEqualTo("md");
    assertThat(path.parent()).isEqualTo(new SourcePath("content/factors"));
    assertThat(new SourcePath("site").extension()).isEmpty();
    assertThat(new SourcePath(".nojekyll").stem()).isEqualTo(".nojekyll");
  }

  @Test
  void knowsWhichFolderItLiesIn() {
    SourcePath path = new SourcePath("content/factors/owing.md");

    assertThat(path.isIn(new SourcePath("content"))).isTrue();
    assertThat(path.isIn(new SourcePath("cont"))).isFalse();
    assertThat(path.isIn(new SourcePath(""))).isTrue();
  }
}
