package dev.kindling.golden;

import dev.kindling.build.BuildOutcome;
import dev.kindling.build.BuildRequest;
import dev.kindling.build.SiteBuild;
import dev.kindling.diagnostic.DiagnosticPrinter;
import dev.kindling.diagnostic.Repeated;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One example of a whole build: a folder {@code site} and what must come of it, either the files in
 * {@code expected} or the printed problems in {@code problems.txt}, or both.
 */
record GoldenSite(Path folder) {

  private static final Path SHARED_THEMES = Path.of("src/test/resources/golden-themes");

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  /** What came of a build: the problems as they are printed, and the files by name. */
  record Result(String problems, Map<String, String> files) {}

  /** Builds a copy of the example. */
  Result build(Path site, Path output, int threads) throws IOException {
    BuildRequest request =
        new BuildRequest(
            site,
            output.resolve("site"),
            output.resolve("kindling"),
            Files.exists(site.resolve("themes")) ? site.resolve("themes") : SHARED_THEMES,
            GoldenSite.class.getClassLoader(),
            Optional.empty(),
            TODAY,
            false,
            false,
            false,
            false,
            threads);
    BuildOutcome outcome = new SiteBuild(request).run();
    StringBuilder problems = new StringBuilder();
    DiagnosticPrinter printer = new DiagnosticPrinter(DiagnosticPrinter.Style.PLAIN);
    for (Repeated problem : outcome.report().told(Integer.MAX_VALUE)) {
      problems.append(printer.print(problem)).append("\n\n");
    }
    return new Result(problems.toString(), files(output.resolve("site")));
  }

  /** What the example says must come of it. */
  Result expected() throws IOException {
    Path problems = folder.resolve("problems.txt");
    return new Result(
        Files.exists(problems) ? Files.readString(problems) : "",
        files(folder.resolve("expected")));
  }

  /** Makes the example say that this must come of it. */
  void accept(Result result) throws IOException {
    Path problems = folder.resolve("problems.txt");
    Files.deleteIfExists(problems);
    if (!result.problems().isEmpty()) {
      Files.writeString(problems, result.problems());
    }
    Path expected = folder.resolve("expected");
    for (String old : files(expected).keySet()) {
      Files.delete(expected.resolve(old));
    }
    for (Map.Entry<String, String> file : result.files().entrySet()) {
      Path target = expected.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue().getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  /** Copies the sources of the example, changed on the way where a file is text. */
  void copySite(Path target, UnaryOperator<String> change) throws IOException {
    for (Map.Entry<String, String> file : files(folder.resolve("site")).entrySet()) {
      Path copy = target.resolve(file.getKey());
      Files.createDirectories(copy.getParent());
      String bytes = file.getValue();
      // Line ends in a theme's assets would change the names that are made from their bytes.
      boolean isText = !file.getKey().matches(".*\\.(png|jpg)|.*/assets/.*");
      Files.write(
          copy, (isText ? change.apply(bytes) : bytes).getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  /** The files below a folder by name; every byte of a file is one character of its text. */
  static Map<String, String> files(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (!Files.exists(root)) {
      return files;
    }
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
