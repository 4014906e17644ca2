package dev.kindling.mutants;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything that a build of the flagship site reads, by name: the site below {@code site}, its
 * themes below {@code themes}. Bytes that are not text are one character each.
 */
record Sources(Map<String, String> files) {

  private static final Path SITE = Path.of("..", "site-content");
  private static final Path THEMES = Path.of("..", "themes");
  private static final List<String> SITE_PARTS =
      List.of("content", "kinds", "static", "site.yml", "sources.yml", "urls.txt");
  private static final List<String> THEME_PARTS =
      List.of(
          "hearth/assets",
          "hearth/messages",
          "hearth/templates",
          "hearth/theme.yml",
          "letting-help-in/assets",
          "letting-help-in/messages",
          "letting-help-in/templates",
          "letting-help-in/theme.yml");

  /** What the flagship's theme has others for. */
  private static final List<String> UNUSED =
      List.of(
          "themes/hearth/templates/home.mustache", "themes/hearth/templates/parts/meta.mustache");

  private static final List<String> BINARY = List.of("png", "jpg", "gif", "woff", "woff2", "pdf");

  static Sources ofTheFlagship() throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String part : SITE_PARTS) {
      read(SITE, part, "site/", files);
    }
    for (String part : THEME_PARTS) {
      read(THEMES, part, "themes/", files);
    }
    UNUSED.forEach(files::remove);
    return new Sources(files);
  }

  private static void read(Path root, String part, String prefix, Map<String, String> files)
      throws IOException {
    try (Stream<Path> all = Files.walk(root.resolve(part))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = prefix + root.relativize(file).toString().replace('\\', '/');
        String text = new String(Files.readAllBytes(file), charset(name));
        files.put(name, isText(name) ? text.replace("\r\n", "\n") : text);
      }
    }
  }

  String text(String name) {
    return Objects.requireNonNull(files.get(name), name);
  }

  /** Names that begin and end like this, in order. */
  List<String> names(String start, String end) {
    return files.keySet().stream().filter(n -> n.startsWith(start) && n.endsWith(end)).toList();
  }

  /** The same with one file more, or another in its place. */
  Sources with(String name, byte[] bytes) {
    Map<String, String> more = new TreeMap<>(files);
    more.put(name, new String(bytes, charset(name)));
    return new Sources(more);
  }

  static boolean isText(String name) {
    return !BINARY.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  /** How the characters of a file become bytes. */
  static Charset charset(String name) {
    return isText(name) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
  }

  /** What a file is, in few words. */
  static String sort(String name) {
    if (name.startsWith("site/content/")) {
      return "pages";
    }
    if (name.startsWith("site/kinds/")) {
      return "kinds";
    }
    if (name.startsWith("site/static/")) {
      return "static files";
    }
    if (isOfTheme(name, "templates")) {
      return "templates";
    }
    if (isOfTheme(name, "messages")) {
      return "messages";
    }
    if (isOfTheme(name, "assets")) {
      return "assets, " + name.substring(name.lastIndexOf('.') + 1);
    }
    return name.substring(name.lastIndexOf('/') + 1);
  }

  private static boolean isOfTheme(String name, String part) {
    return name.startsWith("themes/") && name.contains("/" + part + "/");
  }
}
