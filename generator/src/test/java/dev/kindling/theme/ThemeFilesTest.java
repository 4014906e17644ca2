package dev.kindling.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files of a folder belong to a theme, and which are refused. */
class ThemeFilesTest {

  @TempDir Path folder;
  ThemeFixture themes;

  @BeforeEach
  void fixture() {
    themes = new ThemeFixture(folder);
  }

  @Test
  void saysWhichTemplateIsNotText() throws IOException {
    assertThat(
            themes
                .theme("t")
                .file("t/templates/a.mustache", "{{>b}}")
                .file("t/templates/b.mustache", new byte[] {(byte) 0xff})
                .problems("t"))
        .containsExactly(
            "file-not-utf8 b.mustache this file is not text in UTF-8: byte 0xFF at offset 0"
                + " (counted from 0), on line 1; save it again with the encoding UTF-8");
  }

  @Test
  void refusesLinksThatLeaveTheTheme() throws IOException {
    themes.theme("t").file("secret.txt", "secret").file("t/assets/a.txt", "a");
    Files.createSymbolicLink(folder.resolve("t/assets/b.txt"), folder.resolve("secret.txt"));

    assertThat(themes.problems("t"))
        .containsExactly("link-outside-site b.txt this link leads out of the folder of the theme");
  }

  @Test
  void refusesLinksThatLeadNowhereAndLinksToFolders() throws IOException {
    themes.theme("t").file("t/real/a.txt", "a");
    Files.createSymbolicLink(folder.resolve("t/assets"), Path.of("real"));
    Files.createSymbolicLink(folder.resolve("t/messages"), folder.resolve("nowhere"));

    assertThat(themes.problems("t"))
        .containsExactly(
            "file-unreadable assets this link leads to a folder, and in a theme only links to files"
                + " are followed",
            "link-outside-site messages this link leads to nothing");
  }

  @Test
  void refusesSettingsThatAreALinkElsewhereAndSaysNothingElse() throws IOException {
    themes.file("elsewhere.yml", "name: T\ncontract: 1\n").file("t/templates/a.mustache", "{{");
    Files.createSymbolicLink(folder.resolve("t/theme.yml"), folder.resolve("elsewhere.yml"));

    assertThat(themes.problems("t"))
        .containsExactly(
            "link-outside-site theme.yml this link leads out of the folder of the theme");
  }

  @Test
  void followsALinkThatIsTheWholeTheme() throws IOException {
    Path elsewhere = folder.resolve("elsewhere");
    new ThemeFixture(elsewhere).theme("mine").file("mine/assets/a.txt", "a");
    Files.createSymbolicLink(folder.resolve("t"), elsewhere.resolve("mine"));

    assertThat(themes.loaded("t").assets()).extracting(Asset::name).containsExactly("a.txt");
  }

  @Test
  void leavesOutWhatEditorsLeaveBehind() throws IOException {
    themes.theme("t").file("t/assets/a.txt", "a").file("t/assets/a.txt~", "before");

    assertThat(themes.loaded("t").assets()).extracting(Asset::name).containsExactly("a.txt");
  }
}
