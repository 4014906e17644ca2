package dev.kindling.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewMojoTest {

  @TempDir Path site;

  private final NewMojo mojo = new NewMojo();
  private final List<String> log = new ArrayList<>();

  @BeforeEach
  void listens() {
    mojo.site = site.toFile();
    mojo.today = "2026-11-29";
    mojo.setLog(new ListenedLog(log::add, log::add));
  }

  @Test
  void saysTheFileAndWhatToFillIn() throws Exception {
    kind("tip", "folder: tips\nfields:\n  lead: {type: text, required: true}\noutline: [Try it]\n");
    mojo.kind = "tip";
    mojo.title = "Sow late";

    mojo.execute();

    assertThat(site.resolve("content/tips/sow-late.md")).content().contains("\ntitle: Sow late\n");
    assertThat(log)
        .containsExactly(
            "Written: content/tips/sow-late.md\n  Fill in: lead\n  Write below: Try it\n"
                + "  The next build names whatever is left without a value.");
  }

  @Test
  void refusesInWords() throws IOException {
    kind("tip", "folder: tips\n");
    mojo.kind = "tpi";
    mojo.title = "Sow late";

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "There is no kind `tpi`. Did you mean `tip`? The kinds of this site are `tip`.");
  }

  @Test
  void showsWhatIsWrongWithTheKinds() throws IOException {
    kind("tip", "foldr: tips\n");
    mojo.kind = "tip";
    mojo.title = "Sow late";

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageEndingWith("Nothing was written: mend the kinds first, as said above.");
    assertThat(log).first().asString().contains("kinds/tip.yml:1:1", "did you mean `folder`?");
  }

  @Test
  void knowsAFolderThatIsNoSite() {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("There is no site in `" + site + "`: it has no folder `kinds`.");
  }

  private void kind(String name, String text) throws IOException {
    Files.createDirectories(site.resolve("kinds"));
    Files.writeString(site.resolve("kinds/" + name + ".yml"), text);
  }
}
