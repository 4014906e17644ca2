package dev.kindling.build;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.html.HtmlDocument;
import dev.kindling.html.HtmlFault;
import dev.kindling.source.LineIndex;
import dev.kindling.theme.TemplateHtml;
import dev.kindling.theme.TemplateHtml.Piece;
import dev.kindling.theme.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the tags that templates leave loose. A page shows a tag too many, or one too few, far from
 * where it was written: at an element of another template that it has closed, or left open. So each
 * template is read by itself. Those that make up for each other, because one opens what the other
 * closes, are innocent. Only asked for when a page is at fault. One thread.
 */
final class LooseTags {

  /**
   * A tag in a template.
   *
   * @param problem what is wrong with it, at its place
   * @param element the element that it begins or ends
   * @param isCutShort whether it never ends itself, so that what follows is not what it seems
   */
  record Loose(Diagnostic problem, String element, boolean isCutShort) {}

  private final Theme theme;
  private final TemplateHtml html;
  private final Map<Piece, List<List<HtmlFault>>> faults = new HashMap<>();
  private final Map<String, List<Loose>> known = new HashMap<>();

  LooseTags(Theme theme) {
    this.theme = theme;
    this.html = new TemplateHtml(theme);
  }

  /** The element that the message of a fault begins with. */
  static String element(String message) {
    int end = message.indexOf('`', 1);
    String shown = message.startsWith("`") && end > 0 ? message.substring(1, end) : "";
    return shown.startsWith("</") ? shown.substring(2, shown.length() - 1) : shown;
  }

  /** The loose tags of a template, and of all that it is made of. */
  List<Loose> of(String template) {
    return known.computeIfAbsent(template, this::find);
  }

  private List<Loose> find(String template) {
    Map<Piece, List<List<HtmlFault>>> uneven = new LinkedHashMap<>();
    List<Piece> all = new ArrayList<>();
    for (String name : html.madeOf(template)) {
      for (Piece piece : html.pieces(name)) {
        all.add(piece);
        List<List<HtmlFault>> ways = faults.computeIfAbsent(piece, p -> faults(p, Set.of()));
        if (ways.stream().anyMatch(way -> !way.isEmpty())) {
          uneven.put(piece, ways);
        }
      }
    }
    uneven.keySet().removeAll(innocent(all, uneven));
    List<Loose> always = new ArrayList<>();
    List<Loose> sometimes = new ArrayList<>();
    uneven.forEach(
        (piece, ways) -> {
          List<HtmlFault> common = new ArrayList<>(ways.get(0));
          ways.forEach(way -> common.retainAll(new HashSet<>(way)));
          if (common.isEmpty()) {
            ways.stream().filter(way -> !way.isEmpty()).findFirst().ifPresent(common::addAll);
            common.forEach(fault -> sometimes.add(loose(piece, fault)));
          } else {
            common.forEach(fault -> always.add(loose(piece, fault)));
          }
        });
    // What no page can escape is to blame before what some pages may never show.
    return always.isEmpty() ? sometimes : always;
  }

  private Set<Piece> innocent(List<Piece> all, Map<Piece, List<List<HtmlFault>>> uneven) {
    Set<String> halves = new TreeSet<>();
    for (Piece piece : uneven.keySet()) {
      if (piece.isTemplate()) {
        halves.add(piece.template());
      }
    }
    Set<Piece> innocent = new HashSet<>();
    for (Piece piece : all) {
      Set<String> used = html.partials(piece);
      used.retainAll(halves);
      if (!used.isEmpty() && faults(piece, halves).stream().allMatch(List::isEmpty)) {
        innocent.add(piece);
        for (Piece other : uneven.keySet()) {
          if (other.isTemplate() && used.contains(other.template())) {
            innocent.add(other);
          }
        }
      }
      if (!piece.isTemplate() && uneven.containsKey(piece) && isLikeDefault(piece)) {
        innocent.add(piece);
      }
    }
    return innocent;
  }

  /** Whether a block leaves open, and closes, what the one does that it takes the place of. */
  private boolean isLikeDefault(Piece block) {
    List<String> own = messages(block);
    for (Piece replaced : html.defaults(block.parent(), block.block())) {
      if (messages(replaced).equals(own)) {
        return true;
      }
    }
    return false;
  }

  private List<String> messages(Piece piece) {
    return faults(piece, Set.of()).get(0).stream().map(HtmlFault::message).toList();
  }

  private List<List<HtmlFault>> faults(Piece piece, Set<String> inlined) {
    List<List<HtmlFault>> faults = new ArrayList<>();
    for (String way : html.ways(piece, inlined)) {
      faults.add(
          HtmlDocument.readPiece(way).faults().stream().filter(fault -> isLoose(fault)).toList());
    }
    return faults;
  }

  private static boolean isLoose(HtmlFault fault) {
    return fault.sort() == HtmlFault.Sort.NESTING || fault.sort() == HtmlFault.Sort.CUT_SHORT;
  }

  private Loose loose(Piece piece, HtmlFault fault) {
    boolean isCutShort = fault.sort() == HtmlFault.Sort.CUT_SHORT;
    LineIndex lines = new LineIndex(theme.source(piece.template()));
    Diagnostic problem =
        Diagnostic.of(
                isCutShort ? Code.HTML_SYNTAX : Code.HTML_NESTING,
                lines.at(piece.start() + fault.start(), piece.start() + fault.end()),
                fault.message())
            .withHelp(fault.help());
    return new Loose(problem, element(fault.message()), isCutShort);
  }
}
