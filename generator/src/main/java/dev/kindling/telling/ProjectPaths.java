package dev.kindling.telling;

import dev.kindling.source.SourcePath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a site and its theme lie, so that a problem's file has the name by which others know it.
 *
 * @param siteFolder the folder with {@code site.yml}, absolute
 * @param themesFolder the folder of themes, absolute; it need not exist
 * @param repository the root of the repository that holds the site, absolute, where it is known
 * @param docs the address of the page that explains all problems, where it is known
 */
public record ProjectPaths(
    Path siteFolder, Path themesFolder, Optional<Path> repository, Optional<String> docs) {

  private static final String THEMES = "themes/";

  /** Whether names are relative to the root of a repository, and not to the site's folder. */
  boolean isInRepository() {
    return repository.isPresent() && siteFolder.startsWith(repository.get());
  }

  /**
   * The name of a file, with {@code /} on every system: relative to the root of the repository, or
   * to the site's folder where the site is in none, or where the file is not in it.
   */
  String name(SourcePath path) {
    String name = path.value();
    if (!isInRepository()) {
      return name;
    }
    return isOfTheme(name)
        ? below(themesFolder, name.substring(THEMES.length())).orElse(name)
        : below(siteFolder, name).orElse(name);
  }

  /** Whether a name is that of a file of a theme in the folder; others come from the class path. */
  private boolean isOfTheme(String name) {
    int end = name.indexOf('/', THEMES.length());
    return name.startsWith(THEMES)
        && end > 0
        && Files.isDirectory(themesFolder.resolve(name.substring(THEMES.length(), end)));
  }

  /** Names stay text: not every name of a site's file is one that this system could have. */
  private Optional<String> below(Path folder, String name) {
    return repository
        .filter(folder::startsWith)
        .map(root -> root.relativize(folder).toString())
        .map(way -> way.replace(folder.getFileSystem().getSeparator(), "/"))
        .map(way -> way.isEmpty() ? name : way + "/" + name);
  }
}
