package dev.kindling.build;

import dev.kindling.kind.Behaviour;
import dev.kindling.quiz.QuizBehaviour;
import dev.kindling.sitefile.AtomFeed;
import dev.kindling.sitefile.NoJekyll;
import dev.kindling.sitefile.Redirects;
import dev.kindling.sitefile.Robots;
import dev.kindling.sitefile.SiteFile;
import dev.kindling.sitefile.Sitemap;
import dev.kindling.sitefile.StaticFiles;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything Kindling can do beside pages. Removing a feature is removing its class and its line.
 *
 * @param behaviours what a kind can ask for by name
 * @param blocks what an author can set into a page by name
 * @param siteRules what is checked once the site is whole
 * @param siteFiles the files of the whole site
 * @param checksFiles whether the finished files are read once more before they are written
 */
record Features(
    List<Behaviour> behaviours,
    List<Block> blocks,
    List<SiteRule> siteRules,
    List<SiteFile> siteFiles,
    boolean checksFiles) {

  /** Copies the lists. */
  Features {
    behaviours = List.copyOf(behaviours);
    blocks = List.copyOf(blocks);
    siteRules = List.copyOf(siteRules);
    siteFiles = List.copyOf(siteFiles);
  }

  /** The names of the behaviours. */
  List<String> behaviourNames() {
    return behaviours.stream().map(Behaviour::name).toList();
  }

  /** The names of the blocks. */
  List<String> blockNames() {
    List<String> names = new ArrayList<>();
    for (Block block : blocks) {
      names.add(block.name());
    }
    return names;
  }

  /** All features. */
  static Features all() {
    List<Block> blocks = List.of(new QuizBlock(), new QuestionBlock());
    return new Features(
        List.of(new QuizBehaviour()),
        blocks,
        List.of(new QuizRule(), new EmbedRule(blocks), new WordsRule()),
        List.of(
            new StaticFiles(),
            new Redirects(),
            new Sitemap(),
            new AtomFeed(),
            new Robots(),
            new NoJekyll()),
        true);
  }

  /**
   * The same without a look at the finished files: for tests whose theme shows nothing but what the
   * test is about.
   */
  Features withoutFileChecks() {
    return new Features(behaviours, blocks, siteRules, siteFiles, false);
  }
}
