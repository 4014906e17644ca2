package dev.kindling.theme;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;

/** Finds what Java passes over without a word: jars that it cannot open. */
final class DamagedJars {

  private DamagedJars() {}

  /** The first file on a class path that should be a jar and is none; its path. */
  static Optional<Path> on(ClassLoader classPath) {
    List<URL> parts =
        classPath instanceof URLClassLoader loader ? List.of(loader.getURLs()) : List.of();
    return parts.stream()
        .flatMap(part -> file(part).stream())
        .filter(file -> Files.isRegularFile(file) && !isJar(file))
        .findFirst();
  }

  private static Optional<Path> file(URL part) {
    try {
      return part.getProtocol().equals("file")
          ? Optional.of(Path.of(part.toURI()))
          : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  private static boolean isJar(Path file) {
    try (ZipFile jar = new ZipFile(file.toFile())) {
      return jar.size() >= 0;
    } catch (IOException e) {
      return false;
    }
  }
}
