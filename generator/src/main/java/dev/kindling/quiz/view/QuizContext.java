package dev.kindling.quiz.view;

import dev.kindling.quiz.model.Prose;
import dev.kindling.render.CardView;
import dev.kindling.theme.Html;
import java.util.List;
import java.util.Optional;

/** What the view of a quiz takes from the page that holds it, and from the site. */
interface QuizContext {

  /** A text of the quiz as HTML. */
  Html html(Prose text);

  /** Pages as the quiz refers to them, as one list; those that are not there are left out. */
  List<CardView> pages(List<String> references);

  /** A work by its key, as it is cited. */
  Optional<Html> source(String key);

  /** The page that the care card leads to. */
  Optional<CardView> carePage();

  /** The absolute address of that page. */
  Optional<String> careAddress();
}
