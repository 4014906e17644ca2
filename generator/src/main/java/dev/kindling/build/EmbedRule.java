package dev.kindling.build;

import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Fragment;
import dev.kindling.document.Link;
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
 * What every embed promises: that it leads to something its block can show, that nothing stands
 * twice on a page, and that no page holds two whole quizzes.
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
    boolean hasQuiz = false;
    for (Fragment fragment : page.document().body()) {
      if (fragment instanceof Fragment.Embed embed
          && !(page.targets().get(embed.link()) instanceof Target.Nowhere)) {
        Embedding embedding = embedding(site, page, embed);
        Block block = blocks.get(embed.block());
        List<Diagnostic> own = block == null ? List.of() : block.check(embedding);
        problems.addAll(own);
        if (own.isEmpty() && !embedding.isUnread()) {
          boolean isQuiz = embed.block().equals(QuizBlock.NAME);
          problems.addAll(isQuiz && !hasQuiz ? QuizBlock.takenIds(embedding) : List.of());
          together(embedding, shown, hasQuiz && isQuiz).ifPresent(problems::add);
          hasQuiz |= isQuiz;
        }
      }
    }
    return problems;
  }

  private static Embedding embedding(Site site, Page page, Fragment.Embed embed) {
    Link link = page.document().links().get(embed.link());
    return page.targets().get(embed.link()) instanceof Target.Internal internal
        ? new Embedding(site, page, site.page(internal.url()), internal.anchor(), link.location())
        : new Embedding(site, page, Optional.empty(), Optional.empty(), link.location());
  }

  /** What one embed does beside the others of its page. */
  private static Optional<Diagnostic> together(
      Embedding embedding, Set<String> shown, boolean isSecondQuiz) {
    if (Embedding.quizOf(embedding.page()).isPresent()) {
      return Optional.of(
          embedding
              .problem("this page is a quiz itself, and a quiz cannot hold another one's questions")
              .withHelp("write an ordinary link"));
    }
    String what =
        embedding.target().map(Page::path).orElseThrow()
            + embedding.part().map(part -> "#" + part).orElse("");
    if (!shown.add(what)) {
      return Optional.of(
          embedding
              .problem("`" + what + "` stands on this page already")
              .withHelp("take one of the two out, or link to its own page"));
    }
    if (isSecondQuiz) {
      return Optional.of(
          embedding
              .problem("this page embeds a quiz already, and its address can hold only one's steps")
              .withHelp("link to the other one"));
    }
    return Optional.empty();
  }
}
