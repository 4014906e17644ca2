package dev.kindling.build;

import dev.kindling.output.Checksum;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** Which build of Kindling this is: what another one has learned does not count. */
final class GeneratorIdentity {

  private GeneratorIdentity() {}

  /** A text that differs for jars with other bytes; the same for classes that lie in a folder. */
  static String text() {
    CodeSource source = GeneratorIdentity.class.getProtectionDomain().getCodeSource();
    try {
      Path code = source == null ? Path.of("") : Path.of(source.getLocation().toURI());
      return Files.isRegularFile(code)
          ? Checksum.of(Files.readAllBytes(code)).toString()
          : "classes";
    } catch (IOException | URISyntaxException | IllegalArgumentException unknown) {
      return "unknown";
    }
  }
}
