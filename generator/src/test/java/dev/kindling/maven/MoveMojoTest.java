package dev.kindling.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MoveMojoTest {

  private static final Path SITE = Path.of("src/test/resources/zoo-base");

  @TempDir Path temp;

  private final MoveMojo mojo = new MoveMojo();
  private final List<String> log = new ArrayList<>();

  @BeforeEach
  void aSite() throws IOException {
    try (Stream<Path> all = Files.walk(SITE)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path copy = temp.resolve(SITE.relativize(file).toString());
        Files.createDirectories(copy.resolveSibling("."));
        Files.copy(file, copy);
      }
    }
    mojo.site = temp.toFile();
    mojo.trial = temp.resolve("target/move").toFile();
    mojo.themes = temp.resolve("themes").toFile();
    mojo.today = "2026-11-23";
    mojo.setLog(new ListenedLog(log::add, log::add));
  }

  @Test
  void saysWhatItDidAndWhatIsLeft() throws Exception {
    write("content/index.md", "---\ntitle: Home\n---\n\nSee [the first](notes/first.md).\n");
    mojo.from = "notes/first.md";
    mojo.to = "notes/start.md";

    mojo.execute();

    assertThat(log).hasSize(1);
    assertThat(log.get(0))
        .startsWith(
            "content/notes/first.md is now content/notes/start.md. Links and references were mended"
                + " in ")
        .contains("content/index.md")
        .endsWith(" Readers who kept /notes/first/ are sent on. Build the site to publish it.");
    assertThat(temp.resolve("urls.txt")).doesNotExist();
  }

  @Test
  void saysWhyNot() throws IOException {
    assertThatThrownBy(mojo::execute).hasMessageContaining("-Dfrom=notes/first.md");

    mojo.from = "notes/first.md";
    mojo.to = "notes/start.md";
    String second = Files.readString(temp.resolve("content/notes/second.md"));
    write("content/notes/second.md", second + "\n[Lost](lost.md)\n");

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("The site has mistakes");
    assertThat(log.get(0)).contains("error[broken-link]", "content/notes/second.md");
  }

  private void write(String name, String text) throws IOException {
    Files.write(temp.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }
}
