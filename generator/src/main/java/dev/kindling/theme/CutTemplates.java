package dev.kindling.theme;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.LineIndex;
import dev.kindling.theme.HtmlPlace.Part;
import dev.kindling.theme.TemplateHtml.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds templates that end before a tag of theirs does. Whatever is behind them, in templates that
 * use them, then seems to stand where it does not. One use, one thread.
 */
final class CutTemplates {

  private static final int WHOLE = -1;

  private final Theme theme;
  private final TemplateHtml html;

  CutTemplates(Theme theme) {
    this.theme = theme;
    this.html = new TemplateHtml(theme);
  }

  /**
   * A problem for each tag that does not end. Where another template ends it, there is none.
   *
   * @param roots the templates that pages are made with
   */
  List<Diagnostic> among(Set<String> roots) {
    Set<String> names = new TreeSet<>();
    roots.forEach(root -> names.addAll(html.madeOf(root)));
    List<Piece> all = new ArrayList<>();
    Map<Piece, Integer> cut = new LinkedHashMap<>();
    for (String name : names) {
      for (Piece piece : html.pieces(name)) {
        all.add(piece);
        int begin = begin(piece);
        if (begin != WHOLE) {
          cut.put(piece, begin);
        }
      }
    }
    Set<String> halves = new TreeSet<>();
    cut.keySet().stream().filter(Piece::isTemplate).forEach(p -> halves.add(p.template()));
    for (Piece user : all) {
      Set<String> used = html.partials(user);
      used.retainAll(halves);
      if (!used.isEmpty() && isWhole(user, halves)) {
        cut.entrySet().removeIf(e -> used.contains(e.getKey().template()) && mayBeHalf(e));
      }
    }
    List<Diagnostic> problems = new ArrayList<>();
    cut.forEach((piece, begin) -> problems.add(problem(piece, begin)));
    return problems;
  }

  /** Any tag behind it would end one that is cut off: only whole ones may wait for their end. */
  private boolean mayBeHalf(Map.Entry<Piece, Integer> cut) {
    Piece piece = cut.getKey();
    String text = theme.source(piece.template()).text();
    int start = piece.start() + cut.getValue();
    return piece.isTemplate() && (text.startsWith("<!--", start) || text.indexOf('>', start) > 0);
  }

  private boolean isWhole(Piece piece, Set<String> inlined) {
    return html.ways(piece, inlined).stream().allMatch(way -> unended(way) == WHOLE);
  }

  /** Where a tag begins that does not end, whatever sections are shown. */
  private int begin(Piece piece) {
    Set<Integer> begins = new TreeSet<>();
    html.ways(piece, Set.of()).forEach(way -> begins.add(unended(way)));
    return begins.size() == 1 ? begins.iterator().next() : WHOLE;
  }

  private static int unended(String way) {
    HtmlScanner scanner = new HtmlScanner();
    int begin = WHOLE;
    int at = 0;
    while (at < way.length()) {
      int next = way.indexOf('<', at + 1);
      int end = next < 0 ? way.length() : next;
      begin = scanner.place().part() == Part.TEXT && way.charAt(at) == '<' ? at : begin;
      scanner.text(way.substring(at, end));
      at = end;
    }
    return scanner.place().part() == Part.TEXT ? WHOLE : begin;
  }

  /** Says it as the check of written pages does, which finds what shows itself there alone. */
  private Diagnostic problem(Piece piece, int begin) {
    String text = theme.source(piece.template()).text();
    int start = piece.start() + begin;
    int name = text.startsWith("</", start) ? start + 2 : start + 1;
    int end = name;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String element = text.substring(name, end);
    boolean isComment = text.startsWith("<!", start);
    boolean isWholeTag = text.indexOf('>', start) > 0 && HtmlScanner.isUnread(element);
    String message =
        isComment
            ? "the comment is never closed"
            : isWholeTag
                ? "`" + element + "` is never closed"
                : "the tag `" + element + "` never ends";
    String help = isComment ? "-->" : isWholeTag ? "</" + element + ">" : ">";
    return Diagnostic.of(
            Code.HTML_SYNTAX,
            new LineIndex(theme.source(piece.template())).at(start, Math.max(end, start + 1)),
            message)
        .withHelp("close it with `" + help + "`");
  }
}
