package dev.kindling.quiz.view;

import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.proof.ProvedQuiz;
import dev.kindling.quiz.site.QuestionBlock;
import dev.kindling.quiz.site.QuizBlock;
import dev.kindling.render.CardView;
import dev.kindling.render.PageContext;
import dev.kindling.render.PagePart;
import dev.kindling.render.ShownEmbed;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import dev.kindling.source.SourcePath;
import dev.kindling.theme.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Quizzes on pages: their own, those they ask about, and those into which they are set. */
public final class QuizPart implements PagePart {

  /** The lowest level of the heading above a quiz: two more stand below it. */
  private static final int LOWEST_TITLE = 4;

  @Override
  public View onNoPage() {
    return PageQuizzes.NONE;
  }

  @Override
  public View onNoPiece() {
    return PieceQuizzes.NONE;
  }

  @Override
  public OfSite of(Site site) {
    return new OnSite(AskedIn.of(site));
  }

  private record OnSite(Map<SourcePath, List<Page>> askedIn) implements OfSite {

    @Override
    public View page(Page page, PageContext context) {
      return new PageQuizzes(
          quizOf(page)
              .map(quiz -> views(page, context).view(QuizView.Stand.onItsPage(id(page)), quiz)),
          context.cards(askedIn.getOrDefault(page.path(), List.of())));
    }

    @Override
    public View piece(ShownEmbed embed, PageContext context) {
      Optional<Quiz> quiz = quizOf(embed.home());
      if (quiz.isPresent() && embed.block().equals(QuizBlock.NAME)) {
        return new PieceQuizzes(Optional.of(whole(embed, quiz.get(), context)), Optional.empty());
      }
      return embed.block().equals(QuestionBlock.NAME)
              && quiz.orElse(null) instanceof Quiz.Knowledge check
          ? new PieceQuizzes(Optional.empty(), question(embed, check, context))
          : PieceQuizzes.NONE;
    }

    private static QuizView whole(ShownEmbed embed, Quiz quiz, PageContext context) {
      QuizView.Stand stand =
          QuizView.Stand.on(
              Math.min(embed.headingAbove() + 1, LOWEST_TITLE),
              id(embed.home()),
              "e" + embed.number() + "-",
              context.card(embed.home()));
      return views(embed.home(), context).view(stand, quiz);
    }

    private static Optional<LoneQuestionView> question(
        ShownEmbed embed, Quiz.Knowledge check, PageContext context) {
      CardView home = context.card(embed.home());
      for (int i = 0; i < check.questions().size(); i++) {
        if (embed.part().equals(Optional.of(check.questions().get(i).id().value()))) {
          return Optional.of(views(embed.home(), context).lone(check, i, home));
        }
      }
      return Optional.empty();
    }

    private static QuizViews views(Page home, PageContext context) {
      return new QuizViews(new QuizOnPage(home, context));
    }

    private static String id(Page page) {
      return page.document().frontMatter().slug().value();
    }

    private static Optional<Quiz> quizOf(Page page) {
      return ProvedQuiz.of(page.document()).map(ProvedQuiz::quiz);
    }
  }
}
