package dev.kindling.feature;

import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.site.Site;
import dev.kindling.theme.Theme;
import java.util.List;

/** What a feature checks once the site is whole. Implementations are stateless and thread-safe. */
public interface SiteRule {

  /**
   * The problems.
   *
   * @param site the site
   * @param theme its theme
   */
  List<Diagnostic> check(Site site, Theme theme);
}
