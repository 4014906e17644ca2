package dev.kindling.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.DiagnosticPrinter;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.source.TextReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What fuzzing begins with: the files of the zoo and of this repository. Every {@code mvn verify}
 * reads them all; {@code JAZZER_FUZZ=1 mvn verify -Dtest=ContentFuzzTest} changes them for a
 * minute, and leaves what breaks a reader beside the tests, to be kept.
 */
final class FuzzSeeds {

  private static final Path ZOO = Path.of("src/test/resources/zoo");
  private static final Pattern SECTION =
      Pattern.compile("(?ms)^-- (\\S+) --\\n(.*?)(?=^-- \\S+ --$|\\z)");

  private FuzzSeeds() {}

  /** The sections of the zoo with a name of a form, as bytes; each text once. */
  static Stream<byte[]> ofZoo(String name) throws IOException {
    Pattern wanted = Pattern.compile(name);
    try (Stream<Path> files = Files.list(ZOO)) {
      return files.sorted().toList().stream()
          .map(FuzzSeeds::read)
          .flatMap(text -> SECTION.matcher(text).results())
          .filter(section -> wanted.matcher(section.group(1)).matches())
          .map(section -> section.group(2))
          .distinct()
          .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The files of a folder with an ending, also of its folders. */
  static Stream<byte[]> ofFolder(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream()
          .map(file -> read(file).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }

  /** The bytes as a file of the site, as a build reads it; nothing where they are no text. */
  static Optional<SourceFile> file(String path, byte[] bytes) {
    return TextReader.decode(new SourcePath(path), bytes) instanceof TextReader.Reading.Text text
        ? Optional.of(text.file())
        : Optional.empty();
  }

  /** Every problem can be told: its place is in the file, and it has something to say. */
  static void tell(List<Diagnostic> problems) {
    DiagnosticPrinter printer = new DiagnosticPrinter(DiagnosticPrinter.Style.PLAIN);
    for (Diagnostic problem : problems) {
      Matcher code = Pattern.compile("^(error|warning)\\[[a-z-]+]: \\S").matcher("");
      assertThat(code.reset(printer.print(problem)).find()).as(problem.toString()).isTrue();
    }
  }
}
