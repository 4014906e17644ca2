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
public record Whereabouts(
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
    Path file = siteFolder.resolve(path.value());
    if (path.value().startsWith(THEMES)) {
      Path ofTheme = themesFolder.resolve(path.value().substring(THEMES.length()));
      file = Files.exists(ofTheme) ? ofTheme : file;
    }
    file = file.normalize();
    return isInRepository() && file.startsWith(repository.get())
        ? repository.get().relativize(file).toString().replace('\\', '/')
        : path.value();
  }
}
