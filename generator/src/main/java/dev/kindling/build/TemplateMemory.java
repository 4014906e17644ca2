package dev.kindling.build;

import dev.kindling.cache.Cache;
import dev.kindling.cache.CacheFile;
import dev.kindling.kind.Kind;
import dev.kindling.kind.Kinds;
import dev.kindling.render.PagePart;
import dev.kindling.settings.SiteConfig;
import dev.kindling.theme.Theme;
import java.util.ArrayList;
import java.util.List;

/**
 * Remembers that the templates of a theme were right. What it goes by is everything the check
 * depends on: the texts of the theme, the kinds, the templates that taxonomies ask for, and the
 * features that templates can read. Immutable.
 */
final class TemplateMemory {

  /** The file in the state folder. */
  static final String FILE = "theme-checked";

  private final CacheFile file;
  private final boolean isQuiet;

  private TemplateMemory(CacheFile file, boolean isQuiet) {
    this.file = file;
    this.isQuiet = isQuiet;
  }

  /** What is remembered of a theme and a site. */
  static TemplateMemory of(
      Cache cache, SiteConfig config, Kinds kinds, Theme theme, List<PagePart> parts) {
    List<String> texts = new ArrayList<>();
    texts.add(theme.name());
    texts.addAll(theme.checkedTexts());
    for (Kind kind : kinds.all()) {
      texts.add(kind.name());
      texts.add(kind.source().text());
    }
    for (SiteConfig.Taxonomy taxonomy : config.taxonomies()) {
      texts.add(taxonomy.field().value());
      texts.add(taxonomy.template());
      texts.add(taxonomy.termTemplate());
    }
    parts.forEach(part -> texts.add(part.getClass().getName()));
    return new TemplateMemory(cache.file(FILE, texts), true);
  }

  /** Whether just these templates were right before. */
  boolean holds() {
    return file.isKept();
  }

  /** The memory of templates of which something was told: the next build must tell it again. */
  TemplateMemory told() {
    return new TemplateMemory(file, false);
  }

  /** Remembers that the templates are right, unless something was told. */
  void keep() {
    if (isQuiet) {
      file.write(new byte[0]);
    }
  }
}
