package dev.kindling.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Checked;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site chooses of what its theme offers. */
class ThemeOptionsTest {

  record Root(Group options) implements View {}

  @TempDir Path folder;
  ThemeFixture themes;

  @BeforeEach
  void fixture() {
    themes = new ThemeFixture(folder);
  }

  @Test
  void readsTheOptionsOfTheSiteByTheirTypes() throws IOException {
    Theme theme =
        themes
            .theme(
                "t",
                "options:",
                "  accent: {type: choice, of: {ember: Ember, moss: Moss}, default: ember}",
                "  dark: {type: flag, default: true}",
                "  links: {type: list, of: text}",
                "  about: {type: group, fields: {year: whole}}",
                "  none: text")
            .options("accent: moss\nlinks: [a, b]\nabout: {year: 2026}\n")
            .file(
                "t/templates/page.mustache",
                "{{#options}}{{accent.label}}{{#accent.is.moss}}!{{/accent.is.moss}}"
                    + "{{#dark}} dark{{/dark}}{{#links}} {{.}}{{/links}} {{about.year}}"
                    + "{{none}}{{/options}}")
            .loaded("t");

    assertThat(theme.render("page", new Root(theme.options())).map(Html::markup))
        .isEqualTo(Checked.of("Moss! dark a b 2026"));
  }

  @Test
  void findsMistakesInTheOptionsOfTheSite() throws IOException {
    assertThat(
            themes
                .theme("t", "options: {dark: flag, size: whole}")
                .options("drak: true\nsize: big\n")
                .problems("t"))
        .containsExactlyInAnyOrder(
            "unknown-field site.yml:1:1 `t` has no option `drak`; did you mean `dark`?",
            "wrong-type site.yml:2:7 `size` must be a whole number, and is `big`");
  }
}
