package dev.kindling.quiz.view;

import dev.kindling.citation.ReferenceFormatter;
import dev.kindling.quiz.model.CareRule;
import dev.kindling.quiz.model.Prose;
import dev.kindling.render.CardView;
import dev.kindling.render.PageContext;
import dev.kindling.site.Page;
import dev.kindling.theme.Html;
import java.util.List;
import java.util.Optional;

/**
 * A quiz on a page of a site.
 *
 * @param home the page that holds the quiz
 * @param shownOn the page that shows it: that one, or another
 */
record QuizOnPage(Page home, PageContext shownOn) implements QuizContext {

  @Override
  public Html html(Prose text) {
    return shownOn.html(text.body(), home);
  }

  @Override
  public List<CardView> pages(List<String> references) {
    return shownOn.cards(
        references.stream()
            .flatMap(written -> shownOn.site().referenced(written).stream())
            .toList());
  }

  @Override
  public Optional<Html> source(String key) {
    return shownOn.site().works().find(key).map(w -> new Html(ReferenceFormatter.html(w)));
  }

  @Override
  public Optional<CardView> carePage() {
    return pages(List.of(CareRule.PAGE)).stream().findFirst();
  }

  @Override
  public Optional<String> careAddress() {
    return shownOn.site().referenced(CareRule.PAGE).map(shownOn::absolute);
  }
}
