package dev.kindling.render;

import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.kind.Kind;
import dev.kindling.kind.Kinds;
import dev.kindling.settings.SiteConfig;
import dev.kindling.theme.TemplateCheck;
import dev.kindling.theme.Theme;
import java.util.List;
import java.util.Optional;

/** Holds the templates of a theme against what the pages of a site give them to read. */
public final class TemplateContract {

  private TemplateContract() {}

  /**
   * Everything that is wrong with the templates that the site asks for, sorted; no page is needed
   * for it. Templates that nothing asks for are not looked at: whoever uses them decides which
   * fields they find.
   *
   * @param theme one that has all templates that the site asks for
   * @param parts what features give to the views of pages
   */
  public static List<Diagnostic> problems(
      SiteConfig config, Kinds kinds, Theme theme, List<PagePart> parts) {
    RootShapes shapes = new RootShapes(kinds, theme, parts);
    TemplateCheck check = new TemplateCheck(theme);
    for (Kind kind : kinds.all()) {
      String pages = "pages of the kind `" + kind.name() + "`";
      check.use(kind.template(), shapes.of(kind), pages);
      if (kind.index().isPresent()) {
        check.use(
            kind.index().get().template(),
            shapes.ofList(Optional.of(kind.name())),
            "the list of " + pages);
      }
    }
    for (SiteConfig.Taxonomy taxonomy : config.taxonomies()) {
      String field = "`" + taxonomy.field().value() + "`";
      check.use(taxonomy.template(), shapes.ofList(Optional.empty()), "the page of all " + field);
      check.use(
          taxonomy.termTemplate(),
          shapes.ofList(Optional.empty()),
          "the page of one of the " + field);
    }
    return check.problems(RootShapes.FIELDS);
  }
}
