package dev.kindling.build;

import dev.kindling.feature.Block;
import dev.kindling.feature.Feature;
import dev.kindling.feature.SiteRule;
import dev.kindling.kind.Behaviour;
import dev.kindling.quiz.Quizzes;
import dev.kindling.render.PagePart;
import dev.kindling.report.ReportPart;
import dev.kindling.scaffold.BehaviourScaffold;
import dev.kindling.schema.BehaviourSchema;
import dev.kindling.site.Site;
import dev.kindling.sitefile.AtomFeed;
import dev.kindling.sitefile.NoJekyll;
import dev.kindling.sitefile.Redirects;
import dev.kindling.sitefile.Robots;
import dev.kindling.sitefile.SiteFile;
import dev.kindling.sitefile.Sitemap;
import dev.kindling.sitefile.StaticFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Everything Kindling can do beside pages. Removing a feature is removing its line, and its
 * package.
 *
 * @param plugged the features that have a package of their own
 * @param siteFiles the files of the whole site
 */
record Features(List<Feature> plugged, List<SiteFile> siteFiles) {

  /** Copies the lists. */
  Features {
    plugged = List.copyOf(plugged);
    siteFiles = List.copyOf(siteFiles);
  }

  /** The names of all that it can do, by which builds with other features are told apart. */
  List<String> names() {
    return Stream.concat(plugged.stream(), siteFiles.stream())
        .map(feature -> feature.getClass().getName())
        .toList();
  }

  /** What a kind can ask for by name. */
  List<Behaviour> behaviours() {
    return each(Feature::behaviours);
  }

  /** The names of the behaviours. */
  List<String> behaviourNames() {
    return behaviours().stream().map(Behaviour::name).toList();
  }

  /** The names of what an author can set into a page. */
  List<String> blockNames() {
    return each(Feature::blocks).stream().map(Block::name).toList();
  }

  /** How editors hear of what a kind can ask for. */
  List<BehaviourSchema> schemas() {
    return each(Feature::schemas);
  }

  /** How the pages of what a kind can ask for begin. */
  List<BehaviourScaffold> scaffolds() {
    return each(Feature::scaffolds);
  }

  /** What is checked once the site is whole. */
  List<SiteRule> siteRules() {
    List<SiteRule> rules = new ArrayList<>(each(Feature::siteRules));
    rules.add(new EmbedRule(each(Feature::blocks)));
    rules.add(new WordsRule());
    rules.add(new LanguageRule());
    return List.copyOf(rules);
  }

  /** What is told in the report. */
  List<ReportPart> reportParts() {
    return each(Feature::reportParts);
  }

  /** What is said of a site without a mistake when it is built. */
  List<String> notes(Site site) {
    return each(feature -> feature.notes(site));
  }

  /** What templates read of features on pages. */
  List<PagePart> pageParts() {
    return each(Feature::pageParts);
  }

  private <T> List<T> each(Function<Feature, List<T>> seam) {
    return plugged.stream().flatMap(feature -> seam.apply(feature).stream()).toList();
  }

  /** All features. */
  static Features all() {
    return new Features(
        List.of(new Quizzes()),
        List.of(
            new StaticFiles(),
            new Redirects(),
            new Sitemap(),
            new AtomFeed(),
            new Robots(),
            new NoJekyll()));
  }
}
