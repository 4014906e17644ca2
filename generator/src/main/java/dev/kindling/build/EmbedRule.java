package dev.kindling.build;

import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Fragment;
import dev.kindling.document.Link;
import dev.kindling.feature.Block;
import dev.kindling.feature.Embedding;
import dev.kindling.feature.SiteRule;
import dev.kindling.link.Target;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import dev.kindling.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What every embed promises: that it leads to something its block can show, and that nothing stands
 * twice on a page.
 */
final class EmbedRule implements SiteRule {

  private final Map<String, Block> blocks = new TreeMap<>();

  EmbedRule(List<Block> blocks) {
    for (Block block : blocks) {
      this.blocks.put(block.name(), block);
    }
  }

  @Override
  public List<Diagnostic> check(Site site, Theme theme) {
    List<Diagnostic> problems = new ArrayList<>();
    for (Page page : site.pages()) {
      for (Link link : page.document().links()) {
        if (link.use() == Link.Use.EMBED) {
          problems.addAll(check(site, page));
          break;
        }
      }
    }
    return problems;
  }

  private List<Diagnostic> check(Site site, Page page) {
    List<Diagnostic> problems = new ArrayList<>();
    Set<String> shown = new TreeSet<>();
    List<String> above = new ArrayList<>();
    for (Fragment fragment : page.document().body()) {
      if (fragment instanceof Fragment.Embed embed
          && !(page.targets().get(embed.link()) instanceof Target.Nowhere)) {
        Block block = block(embed);
        Embedding embedding = embedding(site, page, embed);
        List<Diagnostic> own = block.check(embedding);
        problems.addAll(own);
        if (own.isEmpty() && !embedding.isUnread()) {
          Optional<Diagnostic> again = again(embedding, shown);
          again.ifPresentOrElse(
              problems::add, () -> problems.addAll(block.checkBeside(embedding, above)));
          above.add(block.name());
        }
      }
    }
    return problems;
  }

  private Block block(Fragment.Embed embed) {
    Block block = blocks.get(embed.block());
    if (block == null) {
      throw new IllegalStateException("Markdown read a block that is none: " + embed.block());
    }
    return block;
  }

  private static Embedding embedding(Site site, Page page, Fragment.Embed embed) {
    Link link = page.document().links().get(embed.link());
    return page.targets().get(embed.link()) instanceof Target.Internal internal
        ? new Embedding(site, page, site.page(internal.url()), internal.anchor(), link.location())
        : new Embedding(site, page, Optional.empty(), Optional.empty(), link.location());
  }

  private static Optional<Diagnostic> again(Embedding embedding, Set<String> shown) {
    String what =
        embedding.target().map(Page::path).orElseThrow()
            + embedding.part().map(part -> "#" + part).orElse("");
    return shown.add(what)
        ? Optional.empty()
        : Optional.of(
            embedding
                .problem("`" + what + "` stands on this page already")
                .withHelp("take one of the two out, or link to its own page"));
  }
}
