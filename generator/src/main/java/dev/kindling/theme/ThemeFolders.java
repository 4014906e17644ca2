package dev.kindling.theme;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.source.DiskFailure;
import dev.kindling.source.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The places where themes are found: a folder with one folder for each theme, and a class path with
 * themes at {@code META-INF/kindling/themes/NAME/}. The folder wins. Thread-safe.
 */
public final class ThemeFolders {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");
  private static final String ON_CLASS_PATH = "META-INF/kindling/themes/";
  private static final String SETTINGS = "theme.yml";

  /** The theme that comes with Kindling, in a jar of its own. */
  private static final String HEARTH = "hearth";

  private final Path folder;
  private final ClassLoader classPath;

  /**
   * Makes a finder; nothing is read yet.
   *
   * @param folder the folder of themes, which need not exist
   * @param classPath where other themes are looked for
   */
  public ThemeFolders(Path folder, ClassLoader classPath) {
    this.folder = folder;
    this.classPath = classPath;
  }

  /**
   * Reads all files of a theme.
   *
   * @param name the theme
   * @param asked where it was asked for, to point at when there is none
   */
  Checked<Optional<ThemeFiles>> read(String name, Location asked) {
    try {
      List<String> names = names();
      if (names.contains(name)) {
        return readFolder(name, folder.resolve(name), asked);
      }
      URL settings =
          NAME.matcher(name).matches()
              ? classPath.getResource(ON_CLASS_PATH + name + "/" + SETTINGS)
              : null;
      if (settings != null) {
        return readClassPath(name, settings, asked);
      }
      return missing(name, names, asked);
    } catch (IOException e) {
      return unreadable(name, e, asked);
    } catch (UncheckedIOException e) {
      return unreadable(name, DiskFailure.unwrapped(e), asked);
    }
  }

  private Checked<Optional<ThemeFiles>> missing(String name, List<String> names, Location asked) {
    Diagnostic problem =
        Diagnostic.of(Code.THEME_MISSING, asked, "there is no theme `" + name + "`")
            .withHelp(advice(name, names));
    return new Checked<>(Optional.empty(), List.of(problem));
  }

  private static Checked<Optional<ThemeFiles>> unreadable(
      String name, IOException why, Location asked) {
    Diagnostic problem =
        Diagnostic.of(
            Code.FILE_UNREADABLE,
            asked,
            "the theme `" + name + "` cannot be read: " + DiskFailure.words(why));
    return new Checked<>(Optional.empty(), List.of(problem));
  }

  private String advice(String name, List<String> names) {
    Optional<String> damaged =
        DamagedJars.on(classPath)
            .map(jar -> "it may be in `" + jar + "`, which is damaged: get that jar once more");
    if (name.equals(HEARTH)) {
      return damaged.orElse(
          "it comes in a jar: add `dev.kindling:kindling-themes`, in the version of the plugin,"
              + " to the `dependencies` of the plugin in the `pom.xml`");
    }
    List<String> known = new ArrayList<>(names);
    if (classPath.getResource(ON_CLASS_PATH + HEARTH + "/" + SETTINGS) != null) {
      known.add(HEARTH);
    }
    Optional<String> near = NearestName.advice(name, known).or(() -> damaged);
    if (near.isEmpty() && !NAME.matcher(name).matches()) {
      return "the name of a theme has only letters, digits, `-` and `_` in it";
    }
    return near.orElse(
        "a theme is a folder with a `theme.yml`: `themes/"
            + name
            + "`, or in a jar among the `dependencies` of the plugin in the `pom.xml`");
  }

  /** The themes of the folder, sorted; compared exactly, also where the disk ignores case. */
  private List<String> names() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .filter(theme -> Files.isRegularFile(theme.resolve(SETTINGS)))
          .map(theme -> String.valueOf(theme.getFileName()))
          .filter(name -> NAME.matcher(name).matches())
          .sorted()
          .toList();
    }
  }

  private static Checked<Optional<ThemeFiles>> readFolder(String name, Path folder, Location asked)
      throws IOException {
    // Who works on a theme somewhere else may link its whole folder here.
    Path root = folder.toRealPath();
    ThemeReading reading = new ThemeReading(name);
    List<Path> all;
    try (Stream<Path> walk = Files.walk(root)) {
      all = walk.sorted().toList();
    }
    for (Path path : all) {
      String file = root.relativize(path).toString().replace('\\', '/');
      if (isHidden(file) || Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        continue;
      }
      Optional<Diagnostic> fault = fault(path, root, reading.at(file));
      fault.ifPresent(reading::report);
      if (fault.isEmpty() && !reading.isTooLarge()) {
        reading.read(file, () -> Files.newInputStream(path), OptionalLong.empty());
      }
    }
    Checked<Optional<ThemeFiles>> read = reading.finish(asked);
    // The settings may be one of the links that lead elsewhere.
    return new Checked<>(read.value().filter(files -> files.has(SETTINGS)), read.diagnostics());
  }

  /** Why something that is no folder is no file of the theme either. */
  private static Optional<Diagnostic> fault(Path path, Path root, Location at) throws IOException {
    if (Files.isSymbolicLink(path)) {
      if (!Files.exists(path)) {
        return Optional.of(Diagnostic.of(Code.LINK_OUTSIDE_SITE, at, "this link leads to nothing"));
      }
      if (!path.toRealPath().startsWith(root)) {
        return Optional.of(
            Diagnostic.of(
                Code.LINK_OUTSIDE_SITE, at, "this link leads out of the folder of the theme"));
      }
      if (Files.isDirectory(path)) {
        return Optional.of(
            Diagnostic.of(
                Code.FILE_UNREADABLE,
                at,
                "this link leads to a folder, and in a theme only links to files are followed"));
      }
    }
    return Files.isRegularFile(path)
        ? Optional.empty()
        : Optional.of(Diagnostic.of(Code.FILE_UNREADABLE, at, "this is not a file"));
  }

  private static Checked<Optional<ThemeFiles>> readClassPath(
      String name, URL settings, Location asked) throws IOException {
    if (settings.getProtocol().equals("file")) {
      try {
        URI folder = settings.toURI().resolve(".");
        return readFolder(name, Path.of(folder), asked);
      } catch (URISyntaxException e) {
        throw new IOException("Not an address of a file: " + settings, e);
      }
    }
    if (!(settings.openConnection() instanceof JarURLConnection connection)) {
      throw new IOException("Themes are read from folders and jars only, not from " + settings);
    }
    // A shared jar could be closed by another build in this process while we read it.
    connection.setUseCaches(false);
    ThemeReading reading = new ThemeReading(name);
    String prefix = ON_CLASS_PATH + name + "/";
    try (JarFile jar = connection.getJarFile()) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        String file = entry.getName();
        if (!entry.isDirectory()
            && file.startsWith(prefix)
            && !isHidden(file.substring(prefix.length()))
            && !reading.isTooLarge()) {
          OptionalLong sum =
              entry.getCrc() < 0 ? OptionalLong.empty() : OptionalLong.of(entry.getCrc());
          reading.read(file.substring(prefix.length()), () -> jar.getInputStream(entry), sum);
        }
      }
    }
    return reading.finish(asked);
  }

  /**
   * Files such as {@code .DS_Store}, and what editors leave behind ({@code name~}); also names that
   * no plain path has, which jars can hold.
   */
  private static boolean isHidden(String file) {
    return file.startsWith(".") || file.contains("/.") || file.contains("//") || file.endsWith("~");
  }
}
