package dev.kindling.source;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Folders in a site's root that look as if a build read them, and that none does: the folders of
 * other tools, those of a theme, and names near to the site's own. Only a folder with a file in it
 * that such a tool would take is named; any other may lie beside a site for its own reasons.
 */
final class IgnoredFolders {

  /** How many files of a folder are looked at, and how deep. */
  private static final int MOST = 1000;

  private static final List<String> TEMPLATES =
      List.of("mustache", "html", "htm", "hbs", "handlebars", "liquid", "njk", "ejs", "twig", "j2");
  private static final List<String> TEXTS = List.of("yml", "yaml", "json", "toml", "po");
  private static final List<String> PAGES = List.of("md", "markdown");
  private static final List<String> WEB =
      List.of(
          "css", "js", "mjs", "svg", "png", "jpg", "jpeg", "gif", "webp", "avif", "ico", "woff",
          "woff2", "ttf", "otf", "pdf");

  private static final String OF_THEME =
      "belong to a theme: put them into `themes/NAME/%s`, and write `extends` into its `theme.yml`"
          + " to change another theme in part";
  private static final String FOR_TEMPLATES = "templates " + OF_THEME.formatted("templates");
  private static final String FOR_MESSAGES = "messages " + OF_THEME.formatted("messages");
  private static final String FOR_ASSETS =
      "pictures and downloads belong in `static`; style sheets and fonts "
          + OF_THEME.formatted("assets");
  private static final String FOR_PAGES = "pages belong in `content`";

  /** A folder by its name: which files in it are meant for a build, and where they belong. */
  private record Lookalike(List<String> extensions, String advice) {}

  private IgnoredFolders() {}

  /**
   * The folders of this sort, by their names; none where the disk does not say.
   *
   * @param root the site's folder
   */
  static List<SourceFault> in(Path root) {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    List<SourceFault> faults = new ArrayList<>();
    try (DirectoryStream<Path> children = Files.newDirectoryStream(root, Files::isDirectory)) {
      for (Path child : SourceScan.listed(children)) {
        String name = String.valueOf(child.getFileName());
        lookalike(name, root)
            .filter(known -> holdsOne(child, known.extensions()))
            .ifPresent(
                known ->
                    faults.add(
                        new SourceFault(
                            SourceFault.Reason.IGNORED, new SourcePath(name), known.advice())));
      }
    } catch (IOException e) {
      // Nothing of the site is lost: what is read from it is looked for by name.
      return List.of();
    }
    faults.sort(Comparator.comparing(SourceFault::path));
    return faults;
  }

  private static Optional<Lookalike> lookalike(String name, Path root) {
    return switch (name) {
      case "layouts", "_layouts", "layout", "templates", "_templates", "template", "partials" ->
          Optional.of(new Lookalike(TEMPLATES, FOR_TEMPLATES));
      case "includes", "_includes" -> Optional.of(new Lookalike(TEMPLATES, FOR_TEMPLATES));
      case "messages", "message", "i18n", "locales" ->
          Optional.of(new Lookalike(TEXTS, FOR_MESSAGES));
      case "assets", "asset", "_assets" -> Optional.of(new Lookalike(WEB, FOR_ASSETS));
      case "_posts", "_pages", "posts", "pages" -> Optional.of(new Lookalike(PAGES, FOR_PAGES));
      default -> misspelt(name, root);
    };
  }

  /** A name that is the site's own but for its case or an {@code s}, and has not its place too. */
  private static Optional<Lookalike> misspelt(String name, Path root) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("^_|s$", "");
    String meant =
        switch (plain) {
          case "content", "static" -> plain;
          case "kind", "theme" -> plain + "s";
          default -> name;
        };
    // On a disk that ignores case, the folder is the one that is meant; one with a POM is a module.
    return meant.equals(name)
            || Files.exists(root.resolve(meant))
            || Files.exists(root.resolve(name).resolve("pom.xml"))
        ? Optional.empty()
        : Optional.of(new Lookalike(List.of(), "call it `" + meant + "`"));
  }

  private static boolean holdsOne(Path folder, List<String> extensions) {
    Deque<Path> open = new ArrayDeque<>(List.of(folder));
    for (int seen = 0; !open.isEmpty() && seen < MOST; ) {
      try (DirectoryStream<Path> children = Files.newDirectoryStream(open.pop())) {
        for (Path child : SourceScan.listed(children)) {
          String name = String.valueOf(child.getFileName());
          seen++;
          if (name.startsWith(".") || Files.isSymbolicLink(child)) {
            continue;
          }
          if (Files.isDirectory(child)) {
            open.add(child);
          } else if (extensions.isEmpty() || extensions.contains(extension(name))) {
            return true;
          }
        }
      } catch (IOException e) {
        return false;
      }
    }
    return false;
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
