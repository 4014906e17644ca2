package dev.kindling.build;

import dev.kindling.kind.Kind;
import dev.kindling.render.TemplateContract;
import dev.kindling.source.Location;
import dev.kindling.source.SourcePath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Tells the themes that lie among the files of the site from those in a jar, which its owner can
 * choose and not change.
 *
 * @param folder the folder of themes
 */
record OwnTheme(Path folder) implements TemplateContract.OfSite {

  private static final String THEMES = "themes/";

  @Override
  public boolean has(SourcePath file) {
    String inside = file.value().substring(THEMES.length());
    return Files.isDirectory(folder.resolve(inside.substring(0, inside.indexOf('/'))));
  }

  @Override
  public Location template(Kind kind) {
    return WantedTemplates.ofPages(kind);
  }

  @Override
  public Location listTemplate(Kind kind) {
    return WantedTemplates.ofList(kind);
  }

  @Override
  public Location field(Kind kind, List<String> names) {
    return FieldPlaces.of(kind, names);
  }
}
