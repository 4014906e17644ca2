package dev.kindling.theme;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a template says, it is compiled or told. */
class TemplateFuzzTest {

  static Stream<byte[]> templates() throws IOException {
    List<byte[]> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("../themes"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".mustache")).sorted().toList()) {
        all.add(Files.readAllBytes(file));
      }
    }
    return all.stream();
  }

  @MethodSource("templates")
  @FuzzTest(maxDuration = "1m")
  void template(byte[] bytes) {
    TreeMap<String, SourceFile> files = new TreeMap<>();
    String text = new String(bytes, StandardCharsets.UTF_8);
    files.put("page", new SourceFile(new SourcePath("templates/page.mustache"), text));
    Templates.compile(files);
  }
}
