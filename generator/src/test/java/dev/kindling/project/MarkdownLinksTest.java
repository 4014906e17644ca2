package dev.kindling.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownLinksTest {

  /** Folders whose Markdown is not a paper about this repository, or not ours. */
  private static final Set<String> NOT_PAPERS =
      Set.of(".git", "target", "src", "content", "node_modules");

  @Test
  void everyLinkInOurPapersLeadsSomewhere() throws IOException {
    Path root = Repository.root();

    assertThat(papers(root))
        .isNotEmpty()
        .flatMap(paper -> MarkdownLinks.broken(root, paper))
        .isEmpty();
  }

  @Test
  void aLinkThatLeadsNowhereIsNamed(@TempDir Path root) throws IOException {
    Files.writeString(
        root.resolve("other.md"), "# Two words\n\n## `Code` & more\n\n## Two words\n");
    Path paper =
        Files.writeString(
            root.resolve("README.md"),
            """
            # Top
            [a](other.md) [b](other.md#two-words) [c](other.md#two-words-1) [d](#top)
            [e](other.md#code--more) [f](https://elsewhere.example/x) [g]: other.md
            [h](gone.md) ![i](docs/gone.png "Title") [j](other.md#gone) [k](#gone) [l](/other.md)
            <img src="gone.svg" alt="">

            [m]: gone-too.md
            `[n](in-code.md)`
            ```
            [o](in-a-fence.md)
            ```
            """);

    assertThat(MarkdownLinks.broken(root, paper))
        .containsExactlyInAnyOrder(
            "README.md: gone.md",
            "README.md: docs/gone.png",
            "README.md: other.md#gone",
            "README.md: #gone",
            "README.md: /other.md",
            "README.md: gone.svg",
            "README.md: gone-too.md");
  }

  private static List<Path> papers(Path root) throws IOException {
    try (Stream<Path> files = Files.find(root, 8, (file, about) -> isPaper(root, file))) {
      return files.sorted().toList();
    }
  }

  private static boolean isPaper(Path root, Path file) {
    if (!file.toString().endsWith(".md")) {
      return false;
    }
    for (Path part : root.relativize(file)) {
      if (NOT_PAPERS.contains(part.toString())) {
        return false;
      }
    }
    return true;
  }
}
