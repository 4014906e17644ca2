package dev.kindling.mutants;

import dev.kindling.build.BuildOutcome;
import dev.kindling.build.BuildRequest;
import dev.kindling.build.SiteBuild;
import dev.kindling.check.SiteVerdict;
import dev.kindling.diagnostic.DiagnosticPrinter;
import dev.kindling.html.BrowserTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of its own, in which one mutant after another is built and undone. */
final class Workbench {

  /** What came of a mutant. */
  enum Fate {
    /** A strict build fails. */
    CAUGHT,
    /** The site is built, and the log tells of the mistake: it is one that comes with time. */
    TOLD,
    /** The site is built, byte for byte as without the change. */
    SAME,
    /** A site is built, and it is another one. */
    SURVIVED,
    /** The build itself broke down, which no mistake of an author may bring about. */
    CRASHED
  }

  private final Path root;
  private final Sources sources;
  private final Map<String, String> intact;

  private Workbench(Path root, Sources sources, Map<String, String> intact) {
    this.root = root;
    this.sources = sources;
    this.intact = intact;
  }

  /**
   * What a build comes to.
   *
   * @param told its problems as an author reads them
   * @param verdict on the finished files
   * @param files the site, when there is one; every byte is one character
   */
  record Answer(List<String> told, Optional<SiteVerdict> verdict, Map<String, String> files) {}

  /** Copies the sources into an empty folder, and builds them once. */
  static Workbench in(Path root, Sources sources) throws IOException {
    for (String name : sources.files().keySet()) {
      put(root, name, Optional.of(sources.text(name)));
    }
    BuildOutcome outcome = build(root, root.resolve("target"));
    if (!outcome.report().all().isEmpty()) {
      throw new AssertionError("The site has problems of its own: " + outcome.report().all());
    }
    return new Workbench(root, sources, written(root));
  }

  /** Builds one mutant, and undoes it. */
  Fate judge(Mutant mutant) throws IOException {
    apply(mutant);
    try {
      BuildOutcome outcome = build(root, root.resolve("target"));
      if (outcome.report().hasErrors()) {
        return Fate.CAUGHT;
      }
      Map<String, String> files = written(root);
      readAsBrowsersDo(mutant, files);
      if (!outcome.report().all().isEmpty()) {
        return Fate.TOLD;
      }
      return files.equals(intact) ? Fate.SAME : Fate.SURVIVED;
    } catch (RuntimeException | StackOverflowError e) {
      return Fate.CRASHED;
    } finally {
      undo(mutant);
    }
  }

  /** Fails when a page of a site that was built is not the one that browsers show. */
  private void readAsBrowsersDo(Mutant mutant, Map<String, String> files) {
    files.forEach(
        (name, text) -> {
          if (name.endsWith(".html") && !text.equals(intact.get(name))) {
            BrowserTree.assertRight(mutant + ": " + name, text);
          }
        });
  }

  /** What a build of the mutant comes to that remembers the intact site. */
  Answer warm(Mutant mutant) throws IOException {
    Answer answer = answer(mutant, root);
    if (!answer.files().isEmpty()) {
      // The memory is of the mutant now.
      build(root, root.resolve("target"));
    }
    return answer;
  }

  /** What a build of the mutant comes to that remembers nothing. */
  Answer clean(Mutant mutant) throws IOException {
    Path elsewhere = root.resolve("clean");
    delete(elsewhere);
    return answer(mutant, elsewhere);
  }

  private Answer answer(Mutant mutant, Path builtIn) throws IOException {
    apply(mutant);
    try {
      BuildOutcome outcome = build(root, builtIn.resolve("target"));
      DiagnosticPrinter printer = new DiagnosticPrinter(DiagnosticPrinter.Style.PLAIN);
      return new Answer(
          outcome.report().all().stream().map(printer::print).toList(),
          outcome.verdict(),
          outcome.written().isPresent() ? written(builtIn) : Map.of());
    } finally {
      undo(mutant);
    }
  }

  private void apply(Mutant mutant) throws IOException {
    for (Map.Entry<String, Optional<String>> change : mutant.changes().entrySet()) {
      put(root, change.getKey(), change.getValue());
    }
  }

  private void undo(Mutant mutant) throws IOException {
    for (String name : mutant.changes().keySet()) {
      put(root, name, Optional.ofNullable(sources.files().get(name)));
    }
    put(root, "site/urls.txt", Optional.of(sources.text("site/urls.txt")));
  }

  private static BuildOutcome build(Path root, Path target) {
    return new SiteBuild(
            new BuildRequest(
                root.resolve("site"),
                target.resolve("site"),
                target.resolve("kindling"),
                root.resolve("themes"),
                ClassLoader.getPlatformClassLoader(),
                Optional.empty(),
                LocalDate.of(2026, 11, 23),
                false,
                true,
                false,
                false,
                1))
        .run();
  }

  private static void put(Path root, String name, Optional<String> text) throws IOException {
    Path file = root.resolve(name);
    if (text.isPresent()) {
      Files.createDirectories(file.resolveSibling("."));
      Files.write(file, text.get().getBytes(Sources.charset(name)));
    } else {
      Files.deleteIfExists(file);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static Map<String, String> written(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    Path site = root.resolve("target/site");
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            site.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
