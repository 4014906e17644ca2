package dev.kindling.build;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.kind.Kind;
import dev.kindling.kind.Kinds;
import dev.kindling.settings.SiteConfig;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.theme.Theme;
import dev.kindling.yaml.YamlNode;
import dev.kindling.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the templates that a site asks for with those of its theme. */
final class WantedTemplates {

  private static final String TEMPLATE = "template";

  private final Theme theme;
  private final List<Diagnostic> problems = new ArrayList<>();

  private WantedTemplates(Theme theme) {
    this.theme = theme;
  }

  /** A problem for each template that the theme does not have, at the place that asks for it. */
  static List<Diagnostic> missing(SiteConfig config, Kinds kinds, Theme theme) {
    WantedTemplates wanted = new WantedTemplates(theme);
    for (Kind kind : kinds.all()) {
      wanted.check(kind.template(), kind.source(), TEMPLATE);
      kind.index().ifPresent(i -> wanted.check(i.template(), kind.source(), "index", TEMPLATE));
    }
    for (SiteConfig.Taxonomy taxonomy : config.taxonomies()) {
      String field = taxonomy.field().value();
      wanted.check(taxonomy.template(), config.source(), "taxonomies", field, TEMPLATE);
      wanted.check(taxonomy.termTemplate(), config.source(), "taxonomies", field, "term-template");
    }
    return List.copyOf(wanted.problems);
  }

  /** Where a kind names the template of its pages, or would. */
  static Location ofPages(Kind kind) {
    return place(kind.source(), TEMPLATE);
  }

  /** Where a kind names the template of its list, or would. */
  static Location ofList(Kind kind) {
    return place(kind.source(), "index", TEMPLATE);
  }

  private static Location place(SourceFile file, String... keys) {
    return written(file, keys).map(YamlNode::location).orElse(file.whole());
  }

  private void check(String template, SourceFile file, String... keys) {
    if (!theme.hasTemplate(template)) {
      problems.add(
          Diagnostic.of(
                  Code.TEMPLATE_MISSING,
                  place(file, keys),
                  "the theme `" + theme.name() + "` has no template `" + template + "`")
              .withHelp(NearestName.advice(template, theme.templates())));
    }
  }

  /** The value behind these keys; nothing where the site leaves the template to its default. */
  private static Optional<YamlNode> written(SourceFile file, String... keys) {
    Optional<YamlNode> found = YamlReader.readMapping(file).value().map(YamlNode.class::cast);
    for (String key : keys) {
      found =
          found
              .filter(YamlNode.Mapping.class::isInstance)
              .flatMap(node -> ((YamlNode.Mapping) node).get(key));
    }
    return found;
  }
}
