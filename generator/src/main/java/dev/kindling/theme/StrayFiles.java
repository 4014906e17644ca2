package dev.kindling.theme;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Files of a theme that look as if it used them, and that nothing reads: templates and messages of
 * another ending, and folders of other tools. What a theme maker keeps beside them, such as a
 * picture for a catalogue, is left alone.
 */
final class StrayFiles {

  private static final List<String> TEMPLATES =
      List.of("mustache", "html", "htm", "hbs", "handlebars", "liquid", "njk", "ejs", "twig", "j2");
  private static final List<String> TEXTS = List.of("yaml", "json", "toml", "po", "properties");
  private static final List<String> ASSETS =
      List.of("css", "js", "mjs", "woff", "woff2", "ttf", "otf");

  private StrayFiles() {}

  /**
   * The stray files of a theme, by their names; of a folder, the first one.
   *
   * @param language of the site, such as {@code en-GB}
   */
  static List<Diagnostic> of(ThemeFiles files, String language) {
    TreeMap<String, String> found = new TreeMap<>();
    for (String file : files.bytes().keySet()) {
      int slash = file.indexOf('/');
      String folder = slash < 0 ? "" : file.substring(0, slash);
      advice(folder, file, language)
          .ifPresent(advice -> found.putIfAbsent(place(folder, file), advice));
    }
    List<Diagnostic> problems = new ArrayList<>();
    found.forEach(
        (place, advice) ->
            problems.add(
                Diagnostic.of(
                        Code.NEVER_READ,
                        new Location.OfFile(files.path(place)),
                        "no theme reads `" + place + "`, so nothing of it is shown")
                    .withHelp(advice)));
    return problems;
  }

  /** A file in a folder of themes, or else the whole folder that it lies in. */
  private static String place(String folder, String file) {
    return folder.isEmpty() || folder.equals("templates") || folder.equals("messages")
        ? file
        : folder;
  }

  private static Optional<String> advice(String folder, String file, String language) {
    String extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (folder) {
      case "assets" -> Optional.empty();
      case "templates" ->
          TEMPLATES.contains(extension) && !file.endsWith(".mustache")
              ? Optional.of("call it `" + bare(file) + ".mustache`")
              : Optional.empty();
      case "messages" -> message(file, extension, language);
      default -> elsewhere(extension);
    };
  }

  private static Optional<String> message(String file, String extension, String language) {
    if (TEXTS.contains(extension)) {
      return Optional.of("write it as YAML, and call it `" + bare(file) + ".yml`");
    }
    String tag = bare(file).substring("messages/".length());
    for (String wanted : List.of("en", language, language.replaceFirst("-.*", ""))) {
      if (!tag.equals(wanted) && tag.replace('_', '-').equalsIgnoreCase(wanted)) {
        return Optional.of("call it `messages/" + wanted + ".yml`");
      }
    }
    return Optional.empty();
  }

  private static Optional<String> elsewhere(String extension) {
    if (TEMPLATES.contains(extension)) {
      return Optional.of("templates lie in `templates`, and end in `.mustache`");
    }
    return ASSETS.contains(extension)
        ? Optional.of("style sheets, scripts and fonts lie in `assets`")
        : Optional.empty();
  }

  private static String bare(String file) {
    return file.substring(0, file.lastIndexOf('.'));
  }
}
