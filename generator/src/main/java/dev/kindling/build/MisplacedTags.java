package dev.kindling.build;

import dev.kindling.check.WrittenProblem;
import dev.kindling.html.HtmlDocument;
import dev.kindling.html.HtmlFault;
import dev.kindling.source.LineIndex;
import dev.kindling.source.Location;
import dev.kindling.theme.TemplateHtml;
import dev.kindling.theme.TemplateHtml.Piece;
import dev.kindling.theme.Theme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where a template puts an element, or text, that cannot stand there: a template that does so
 * by itself, with whatever it prints, is to blame. Only asked for when a page is at fault. One
 * thread.
 */
final class MisplacedTags {

  private final Theme theme;
  private final TemplateHtml html;

  /** The first place of each message, by the template of a page. */
  private final Map<String, Map<String, Location>> known = new HashMap<>();

  MisplacedTags(Theme theme) {
    this.theme = theme;
    this.html = new TemplateHtml(theme);
  }

  /** The place in a template, or in one that it is made of, that causes a problem of its pages. */
  Optional<Location> find(String template, WrittenProblem problem) {
    return Optional.ofNullable(
        known.computeIfAbsent(template, this::misplaced).get(problem.message()));
  }

  private Map<String, Location> misplaced(String template) {
    Map<String, Location> found = new HashMap<>();
    for (String name : html.madeOf(template)) {
      for (Piece piece : html.pieces(name)) {
        for (String way : html.ways(piece, Set.of())) {
          add(piece, HtmlDocument.readPiece(way).faults(), found);
        }
      }
    }
    return found;
  }

  private void add(Piece piece, List<HtmlFault> faults, Map<String, Location> found) {
    for (HtmlFault fault : faults) {
      if (fault.sort() == HtmlFault.Sort.MISPLACED && !found.containsKey(fault.message())) {
        LineIndex lines = new LineIndex(theme.source(piece.template()));
        found.put(
            fault.message(), lines.at(piece.start() + fault.start(), piece.start() + fault.end()));
      }
    }
  }
}
