package dev.kindling.render;

import dev.kindling.citation.ReferenceFormatter;
import dev.kindling.quiz.model.CareRule;
import dev.kindling.quiz.model.Prose;
import dev.kindling.site.Page;
import dev.kindling.theme.Html;
import java.util.List;
import java.util.Optional;

/**
 * What the quiz of a page takes from the page and the site.
 *
 * @param context the build
 * @param page the page that holds the quiz
 * @param cards makes the pages that the quiz leads to
 * @param frame where its texts are shown
 */
record QuizSurroundings(SiteContext context, Page page, Cards cards, Frame frame)
    implements QuizViews.Surroundings {

  @Override
  public Html html(Prose text) {
    return context.bodies().render(text.body(), page, context.numbers(page), frame);
  }

  @Override
  public List<CardView> pages(List<String> references) {
    return cards.of(
        references.stream()
            .flatMap(written -> context.site().referenced(written).stream())
            .toList());
  }

  @Override
  public Optional<Html> source(String key) {
    return context.site().works().find(key).map(w -> new Html(ReferenceFormatter.html(w)));
  }

  @Override
  public Optional<CardView> carePage() {
    return pages(List.of(CareRule.PAGE)).stream().findFirst();
  }
}
