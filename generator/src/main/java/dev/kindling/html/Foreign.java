package dev.kindling.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Drawings and formulas in a page: where HTML begins again in them (section 13.2.6.5). */
final class Foreign {

  private static final Set<String> HTML_IN_DRAWING = WordLists.of("desc foreignobject title");
  private static final Set<String> HTML_IN_FORMULA =
      WordLists.of("annotation-xml mi mn mo ms mtext");

  private static final Set<String> ENDS_IT =
      WordLists.of(
          "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i"
              + " img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup"
              + " table tt u ul var");

  private Foreign() {}

  /** Whether what stands right inside an element of a drawing or formula is HTML. */
  static boolean holdsHtml(Element element) {
    boolean isDrawing = false;
    Optional<Element> root = Optional.of(element);
    while (!isDrawing && root.isPresent() && !root.get().is("math")) {
      isDrawing = root.get().is("svg");
      root = root.get().parent();
    }
    return (isDrawing ? HTML_IN_DRAWING : HTML_IN_FORMULA).contains(element.name());
  }

  /** Whether browsers end a drawing or formula at such a start tag. */
  static boolean isEndedBy(String name, List<Attribute> attributes) {
    return ENDS_IT.contains(name) || (name.equals("font") && !attributes.isEmpty());
  }
}
