package dev.kindling.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where we tell no fault, the tree is the one that browsers build. */
class BrowserTreeTest {

  private static String page(String body) {
    return "<!doctype html><html lang=\"en\"><head><title>T</title></head><body>"
        + body
        + "</body></html>";
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void tellsWhereBrowsersBuildAnotherTree(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 3000; i++) {
      String soup = TagSoup.of(random, 2 + random.nextInt(9));
      boolean isWhole = random.nextInt(8) > 0;
      BrowserTree.assertNoOther(isWhole ? page(soup) : "<!doctype html>" + soup);
    }
  }

  static Stream<Path> written() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test"))) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
    }
  }

  @Test
  void readsFinishedPagesAsBrowsersDo() throws IOException {
    List<Path> files = written().toList();
    assertThat(files).hasSizeGreaterThan(50);
    for (Path file : files) {
      BrowserTree.assertRight(file.toString(), Files.readString(file));
    }
  }

  @ParameterizedTest
  @MethodSource("written")
  void tellsWhatAChangeBreaks(Path file) throws IOException {
    String page = Files.readString(file);
    Random random = new Random(page.length());
    for (int i = 0; i < 3; i++) {
      BrowserTree.assertNoOther(TagSoup.changed(page, random));
    }
  }
}
