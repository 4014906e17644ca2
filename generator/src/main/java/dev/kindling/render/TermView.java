package dev.kindling.render;

import dev.kindling.catalogue.Term;
import dev.kindling.theme.Address;
import dev.kindling.theme.View;
import java.util.ArrayList;
import java.util.List;

/**
 * A topic that pages are grouped by.
 *
 * @param title its name
 * @param url its page, as seen from this page
 * @param count how many pages it has
 */
record TermView(String title, Address url, int count) implements View {

  /** The views of some terms, in their order. */
  static List<TermView> of(List<Term> terms, UrlWriter urls) {
    List<TermView> views = new ArrayList<>(terms.size());
    for (Term term : terms) {
      views.add(new TermView(term.name(), urls.address(term.url()), term.pages().size()));
    }
    return List.copyOf(views);
  }
}
