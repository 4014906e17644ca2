package dev.kindling.zoo;

import dev.kindling.build.BuildOutcome;
import dev.kindling.build.BuildRequest;
import dev.kindling.build.SiteBuild;
import dev.kindling.diagnostic.DiagnosticPrinter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The base site of the zoo, in a folder of its own, with the changes of one case. */
record ZooSite(Path root) {

  private static final Path BASE = Path.of("src/test/resources/zoo-base");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  /** Copies the base. */
  static ZooSite in(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(BASE)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path copy = root.resolve(BASE.relativize(file).toString());
        Files.createDirectories(copy.resolveSibling("."));
        Files.copy(file, copy);
      }
    }
    return new ZooSite(root);
  }

  ZooSite with(ZooCase mistake) throws IOException {
    for (String path : mistake.all("without")) {
      Files.delete(root.resolve(path));
    }
    for (Map.Entry<String, String> section : mistake.sections().entrySet()) {
      String path = section.getKey();
      boolean isMore = path.endsWith(" +");
      Path file = root.resolve(isMore ? path.substring(0, path.length() - 2) : path);
      Charset charset =
          mistake.all("latin").contains(path)
              ? StandardCharsets.ISO_8859_1
              : StandardCharsets.UTF_8;
      Files.createDirectories(file.resolveSibling("."));
      Files.write(
          file, ((isMore ? Files.readString(file) : "") + section.getValue()).getBytes(charset));
    }
    return this;
  }

  BuildOutcome build(ZooCase mistake) {
    LocalDate day = mistake.all("today").stream().findFirst().map(LocalDate::parse).orElse(TODAY);
    return build(
        mistake.all("url").stream().findFirst(), day, mistake.is("drafts"), mistake.is("strict"));
  }

  BuildOutcome build() {
    return build(Optional.empty(), TODAY, false, true);
  }

  private BuildOutcome build(
      Optional<String> url, LocalDate today, boolean withDrafts, boolean isStrict) {
    return new SiteBuild(
            new BuildRequest(
                root,
                root.resolve("target/site"),
                root.resolve("target/kindling"),
                root.resolve("themes"),
                ClassLoader.getPlatformClassLoader(),
                url,
                today,
                withDrafts,
                isStrict,
                false,
                false,
                1))
        .run();
  }

  /** What is printed of an outcome, however long. */
  static String report(BuildOutcome outcome) {
    DiagnosticPrinter printer = new DiagnosticPrinter(DiagnosticPrinter.Style.PLAIN);
    List<String> problems =
        outcome.report().told(Integer.MAX_VALUE).stream().map(printer::print).toList();
    return problems.stream()
        .collect(Collectors.joining("\n\n", "", problems.isEmpty() ? "" : "\n"));
  }
}
