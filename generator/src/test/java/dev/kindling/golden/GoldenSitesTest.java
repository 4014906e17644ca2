package dev.kindling.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Builds every example below {@code src/test/resources/golden}. A folder more is a test more. After
 * a wanted change, {@code mvn verify -Dtest=GoldenSitesTest -Dkindling.golden=accept} writes what
 * came of each example as what must come of it; read the difference before you commit it.
 */
class GoldenSitesTest {

  private static final Path EXAMPLES = Path.of("src/test/resources/golden");

  @TempDir Path temp;

  static List<GoldenSite> examples() throws IOException {
    try (Stream<Path> folders = Files.list(EXAMPLES)) {
      return folders.filter(Files::isDirectory).sorted().map(GoldenSite::new).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void buildsWhatIsExpected(GoldenSite example) throws IOException {
    GoldenSite.Result result = build(example, "cold", UnaryOperator.identity(), 1);
    if ("accept".equals(System.getProperty("kindling.golden"))) {
      example.accept(result);
    }

    GoldenSite.Result expected = example.expected();
    assertThat(result.problems()).isEqualTo(expected.problems());
    assertThat(result.files().keySet()).isEqualTo(expected.files().keySet());
    assertThat(result.files()).isEqualTo(expected.files());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void buildsTheSameOnEightThreads(GoldenSite example) throws IOException {
    assertThat(build(example, "threads", UnaryOperator.identity(), 8))
        .isEqualTo(example.expected());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void buildsTheSameOnceMore(GoldenSite example) throws IOException {
    build(example, "again", UnaryOperator.identity(), 2);

    assertThat(example.build(temp.resolve("again/in"), temp.resolve("again/out"), 2))
        .isEqualTo(example.expected());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void buildsTheSameFromFilesWithOtherLineEnds(GoldenSite example) throws IOException {
    GoldenSite.Result result = build(example, "crlf", text -> text.replace("\n", "\r\n"), 2);
    GoldenSite.Result expected = example.expected();

    assertThat(result.problems()).isEqualTo(expected.problems());
    result.files().keySet().removeIf(name -> isCopied(example, name));
    expected.files().keySet().removeIf(name -> isCopied(example, name));
    assertThat(result.files()).isEqualTo(expected.files());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void buildsTheSameInAnotherLocaleAndZone(GoldenSite example) throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(new Locale.Builder().setLanguage("tr").setRegion("TR").build());
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(build(example, "turkish", UnaryOperator.identity(), 2))
          .isEqualTo(example.expected());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** Files that are copied as they are, byte for byte, and the theme's, whose names hold a hash. */
  private static boolean isCopied(GoldenSite example, String name) {
    return name.startsWith("assets/")
        || Files.exists(example.folder().resolve("site/static").resolve(name));
  }

  private GoldenSite.Result build(
      GoldenSite example, String name, UnaryOperator<String> change, int threads)
      throws IOException {
    Path site = temp.resolve(name).resolve("in");
    example.copySite(site, change);
    return example.build(site, temp.resolve(name).resolve("out"), threads);
  }
}
