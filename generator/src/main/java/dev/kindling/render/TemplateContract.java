package dev.kindling.render;

import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.kind.Kind;
import dev.kindling.kind.Kinds;
import dev.kindling.settings.SiteConfig;
import dev.kindling.source.Location;
import dev.kindling.source.SourcePath;
import dev.kindling.theme.GroupShape;
import dev.kindling.theme.TemplateCheck;
import dev.kindling.theme.Theme;
import java.util.List;
import java.util.Optional;

/** Holds the templates of a theme against what the pages of a site give them to read. */
public final class TemplateContract {

  private TemplateContract() {}

  /** What the owner of a site can mend. */
  public interface OfSite {

    /** Whether a file of the theme lies among the files of the site. */
    boolean has(SourcePath file);

    /** Where a kind names the template of its pages. */
    Location template(Kind kind);

    /** Where a kind names the template of its list. */
    Location listTemplate(Kind kind);

    /**
     * Where a kind declares a field.
     *
     * @param names the name of the field; of one in a group, behind those of the groups around it
     */
    Location field(Kind kind, List<String> names);
  }

  /**
   * Everything that is wrong with the templates that the site asks for, sorted; no page is needed
   * for it. Templates that nothing asks for are not looked at: whoever uses them decides which
   * fields they find. Fields that none of them shows are only told when the templates are right.
   *
   * @param theme one that has all templates that the site asks for
   * @param parts what features give to the views of pages
   * @param site what the site has of it
   */
  public static List<Diagnostic> problems(
      SiteConfig config, Kinds kinds, Theme theme, List<PagePart> parts, OfSite site) {
    RootShapes shapes = new RootShapes(kinds, theme, parts);
    TemplateCheck check = new TemplateCheck(theme, site::has);
    UnshownFields unshown = new UnshownFields(config, kinds, shapes, check.read());
    for (Kind kind : kinds.all()) {
      String pages = "pages of the kind `" + kind.name() + "`";
      GroupShape root = shapes.of(kind);
      unshown.add(kind, root);
      check.use(kind.template(), root, pages, site.template(kind), RootShapes.FIELDS);
      if (kind.index().isPresent()) {
        check.use(
            kind.index().get().template(),
            shapes.ofList(Optional.of(kind.name())),
            "the list of " + pages,
            site.listTemplate(kind),
            RootShapes.FIELDS);
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
    List<Diagnostic> problems = check.problems(RootShapes.FIELDS);
    return problems.isEmpty() ? unshown.problems(theme, site) : problems;
  }
}
