package dev.kindling.render;

import dev.kindling.document.Document;
import dev.kindling.document.Fragment;
import dev.kindling.document.Link;
import dev.kindling.link.Target;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.proof.ProvedQuiz;
import dev.kindling.site.Page;
import dev.kindling.theme.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts the text of a page where something of another page is set into it. Embeds stand only between
 * the blocks of a text, so every piece is well-formed by itself. What cannot be shown, because it
 * is wrong and reported elsewhere, is left out.
 */
final class Pieces {

  /** The lowest level of the heading above a quiz: two more stand below it. */
  private static final int LOWEST_TITLE = 4;

  private final SiteContext context;
  private final Page page;
  private final UrlWriter urls;
  private final Cards cards;

  /** Cuts the text of one page, as it is shown on its own. */
  Pieces(SiteContext context, Page page, UrlWriter urls, Cards cards) {
    this.context = context;
    this.page = page;
    this.urls = urls;
    this.cards = cards;
  }

  /** Whether there is anything to cut. */
  static boolean areNeeded(Document document) {
    for (Link link : document.links()) {
      if (link.use() == Link.Use.EMBED) {
        return true;
      }
    }
    return false;
  }

  /** The pieces in order. */
  List<PieceView> all() {
    List<PieceView> pieces = new ArrayList<>();
    List<Fragment> body = page.document().body();
    int start = 0;
    for (int i = 0; i < body.size(); i++) {
      if (body.get(i) instanceof Fragment.Embed embed) {
        pieces.add(piece(body.subList(start, i), embed, "e" + (pieces.size() + 1) + "-"));
        start = i + 1;
      }
    }
    Html rest = html(body.subList(start, body.size()));
    pieces.add(new PieceView(rest, Optional.empty(), Optional.empty()));
    return pieces;
  }

  private PieceView piece(List<Fragment> before, Fragment.Embed embed, String prefix) {
    Optional<QuizView> quiz = Optional.empty();
    Optional<LoneQuestionView> question = Optional.empty();
    if (page.targets().get(embed.link()) instanceof Target.Internal target) {
      Optional<Page> home = context.site().page(target.url());
      Optional<Quiz> found = home.flatMap(Pieces::quizOf);
      if (found.isPresent() && embed.block().equals("quiz")) {
        quiz = Optional.of(quiz(home.get(), found.get(), embed.level(), prefix));
      } else if (found.isPresent() && found.get() instanceof Quiz.Knowledge check) {
        question = question(home.get(), check, target.anchor().orElse(""));
      }
    }
    return new PieceView(html(before), quiz, question);
  }

  private QuizView quiz(Page home, Quiz quiz, int headingAbove, String prefix) {
    return views(home)
        .view(
            home.document().frontMatter().slug().value(),
            quiz,
            prefix,
            Math.min(headingAbove + 1, LOWEST_TITLE),
            Optional.of(cards.of(home, 1, 1)));
  }

  private Optional<LoneQuestionView> question(Page home, Quiz.Knowledge check, String id) {
    for (int i = 0; i < check.questions().size(); i++) {
      if (check.questions().get(i).id().value().equals(id)) {
        return Optional.of(views(home).lone(check, i, cards.of(home, 1, 1)));
      }
    }
    return Optional.empty();
  }

  private QuizViews views(Page home) {
    Frame frame = new Frame(urls, "", 0, Optional.of(home.url()));
    return new QuizViews(new QuizSurroundings(context, home, cards, frame));
  }

  private Html html(List<Fragment> fragments) {
    return context.bodies().render(fragments, page, context.numbers(page), Frame.own(urls));
  }

  private static Optional<Quiz> quizOf(Page page) {
    return page.document().extension().orElse(null) instanceof ProvedQuiz proved
        ? Optional.of(proved.quiz())
        : Optional.empty();
  }
}
