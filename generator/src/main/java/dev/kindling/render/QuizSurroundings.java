package dev.kindling.render;

import dev.kindling.citation.ReferenceFormatter;
import dev.kindling.document.Value;
import dev.kindling.kind.FieldType;
import dev.kindling.quiz.Prose;
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

  /** The page that care cards lead to, by its path in the content folder. */
  private static final String CARE_PAGE = "support";

  @Override
  public Html html(Prose text) {
    return context.bodies().render(text.body(), page, context.numbers(page), frame);
  }

  @Override
  public List<CardView> pages(List<String> references) {
    return cards.of(references.stream().flatMap(written -> find(written).stream()).toList());
  }

  private Optional<Page> find(String reference) {
    int anchor = reference.indexOf('#');
    String target = anchor < 0 ? reference : reference.substring(0, anchor);
    FieldType.Ref toAny = new FieldType.Ref(Optional.empty(), Optional.empty());
    return context
        .site()
        .referenced(toAny, new Value.Reference(target, page.document().source().whole()));
  }

  @Override
  public Optional<Html> source(String key) {
    return context.site().works().find(key).map(w -> new Html(ReferenceFormatter.html(w)));
  }

  @Override
  public Optional<CardView> carePage() {
    return pages(List.of(CARE_PAGE)).stream().findFirst();
  }
}
