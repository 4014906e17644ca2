package dev.kindling.cache;

import dev.kindling.file.Checksum;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which build of Kindling this is: what another one has learned does not count. */
final class GeneratorIdentity {

  private GeneratorIdentity() {}

  /** Read once: a jar that is replaced while it runs goes on running as it was. */
  private static final class Running {
    static final Optional<String> TEXT = text();

    private static Optional<String> text() {
      CodeSource source = GeneratorIdentity.class.getProtectionDomain().getCodeSource();
      return of(source == null ? null : source.getLocation());
    }
  }

  /** The Kindling that is running; nothing when nobody can tell what it is. */
  static Optional<String> running() {
    return Running.TEXT;
  }

  /**
   * A text that differs for other code.
   *
   * @param code a jar, or a folder of classes
   */
  static Optional<String> of(@Nullable URL code) {
    if (code == null) {
      return Optional.empty();
    }
    try {
      Path path = Path.of(code.toURI());
      return Optional.of(
          Files.isDirectory(path)
              ? classes(path).toString()
              : Checksum.of(Files.readAllBytes(path)).toString());
    } catch (IOException
        | URISyntaxException
        | IllegalArgumentException
        | FileSystemNotFoundException unknown) {
      return Optional.empty();
    }
  }

  /** Classes in a folder can change one by one. */
  private static Checksum classes(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        texts.add(folder.relativize(file).toString());
        texts.add(Checksum.of(Files.readAllBytes(file)).toString());
      }
    }
    return Checksum.of(texts);
  }
}
