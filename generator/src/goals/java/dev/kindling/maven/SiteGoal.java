package dev.kindling.maven;

import java.io.File;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What goals have in common that build a site. */
@SuppressWarnings("NullAway.Init") // Maven fills the parameters before it calls execute
abstract class SiteGoal extends TellingGoal {

  /**
   * The folder of the site: the one with <code>site.yml</code>, <code>kinds</code> and <code>
   * content</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "kindling.site", defaultValue = "${project.basedir}", required = true)
  File site;

  /**
   * The folder in which themes are looked for, each in a folder of its name. A theme that is not
   * there is looked for among the plugin's dependencies.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "kindling.themes",
      defaultValue = "${project.basedir}/themes",
      required = true)
  File themes;

  /**
   * The day for which the site is built, such as <code>2026-11-23</code>: it decides which pages
   * are published already, which have expired, and which reviews are due. When it is not given, it
   * is today, in UTC.
   *
   * @since 0.1.0
   */
  @Parameter(property = "kindling.today")
  @Nullable String today;
}
