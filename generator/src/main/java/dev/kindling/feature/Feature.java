package dev.kindling.feature;

import dev.kindling.kind.Behaviour;
import dev.kindling.render.PagePart;
import dev.kindling.report.ReportPart;
import dev.kindling.scaffold.BehaviourScaffold;
import dev.kindling.schema.BehaviourSchema;
import dev.kindling.site.Site;
import java.util.List;

/**
 * Something that Kindling can do beside pages, as one thing that is there or is not. Each method is
 * a seam, and whoever does not use it says nothing. Implementations are stateless and thread-safe.
 */
public interface Feature {

  /** What a kind can ask for by name. */
  default List<Behaviour> behaviours() {
    return List.of();
  }

  /** Describes for editors what its behaviours read: one for each of them. */
  default List<BehaviourSchema> schemas() {
    return List.of();
  }

  /** Begins the pages of its behaviours for authors: one for each of them. */
  default List<BehaviourScaffold> scaffolds() {
    return List.of();
  }

  /** What an author can set into a page by name. */
  default List<Block> blocks() {
    return List.of();
  }

  /** What is checked once the site is whole. */
  default List<SiteRule> siteRules() {
    return List.of();
  }

  /** What is told in the report on each build. */
  default List<ReportPart> reportParts() {
    return List.of();
  }

  /** What is said of a site without a mistake when it is built, each on a line. */
  default List<String> notes(Site site) {
    return List.of();
  }

  /** What templates read of it on pages. */
  default List<PagePart> pageParts() {
    return List.of();
  }
}
