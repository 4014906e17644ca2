package dev.kindling.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.kind.Kinds;
import dev.kindling.schema.SchemaFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The first lines by which editors find the schemas that a build writes. */
class SchemaLinesTest {

  private static final String BEGIN = "# yaml-language-server: $schema=";
  private static final Path SITE = Path.of("../site-content");
  private static final Path WRITTEN = SITE.resolve("target/kindling/schemas");

  @Test
  void everyFileNamesTheSchemaThatIsWrittenForIt() throws IOException {
    List<Path> files = new ArrayList<>();
    files.add(SITE.resolve("site.yml"));
    files.add(SITE.resolve("sources.yml"));
    files.add(SITE.resolve("search.yml"));
    files.add(Path.of("../themes/hearth/theme.yml"));
    files.add(Path.of("../themes/letting-help-in/theme.yml"));
    try (Stream<Path> kinds = Files.list(SITE.resolve("kinds"))) {
      kinds.sorted().forEach(files::add);
    }
    List<String> written =
        SchemaFile.all(new Kinds(List.of()), List.of(), List.of()).stream()
            .map(SchemaFile::name)
            .toList();

    assertThat(files).hasSizeGreaterThan(10);
    for (Path file : files) {
      String line = Files.readAllLines(file).get(0);
      assertThat(line).as("%s", file).startsWith(BEGIN);
      Path named = file.resolveSibling(line.substring(BEGIN.length())).normalize();
      assertThat(named).isEqualTo(WRITTEN.resolve(schemaOf(file)).normalize());
      assertThat(written).contains(schemaOf(file));
    }
  }

  private static String schemaOf(Path file) {
    boolean isKind = file.resolveSibling(".").normalize().endsWith("kinds");
    return isKind ? "kind.json" : file.getFileName().toString().replace(".yml", ".json");
  }
}
