package dev.kindling.content;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.Neighbours;
import dev.kindling.document.Heading;
import dev.kindling.kind.Kind;
import dev.kindling.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares the headings of a page with those that its kind demands. */
final class Outline {

  /** More names than these nobody reads in a message. */
  private static final int MOST_NAMES = 60;

  private Outline() {}

  /**
   * The headings of level 2 that are missing or stand in another order than the kind's.
   *
   * @param kind the kind of the page
   * @param headings the headings of the page
   * @param opening where to say that a heading is missing
   */
  static List<Diagnostic> check(Kind kind, List<Heading> headings, Location opening) {
    List<Diagnostic> problems = new ArrayList<>();
    List<Heading> parts = headings.stream().filter(h -> h.level() == 2).toList();
    List<String> titles = parts.stream().map(Heading::text).toList();
    List<String> typed = titles.stream().map(Outline::asTyped).toList();
    Set<String> known =
        kind.outline().stream()
            .map(Outline::asTyped)
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> strangers = titles.stream().filter(t -> !known.contains(asTyped(t))).toList();
    Neighbours near = new Neighbours(strangers);
    int latest = -1;
    for (String wanted : kind.outline()) {
      int at = typed.indexOf(asTyped(wanted));
      if (at < 0) {
        Optional<Heading> meant = near.nearest(wanted).map(t -> parts.get(titles.indexOf(t)));
        problems.add(missing(kind, wanted, meant, opening));
      } else if (at < latest) {
        problems.add(
            Diagnostic.of(
                    Code.OUTLINE,
                    parts.get(at).location(),
                    "the heading `" + wanted + "` comes too early")
                .withHelp("the order is: " + order(kind)));
      } else {
        latest = at;
      }
    }
    return problems;
  }

  /** The headings in their order; of very many, only the first. */
  private static String order(Kind kind) {
    String first = String.join(", ", kind.outline().stream().limit(MOST_NAMES).toList());
    return kind.outline().size() > MOST_NAMES ? first + " …" : first;
  }

  /**
   * A heading as a plain keyboard types it. On the page its quotes and dashes are typographic; a
   * kind may write them so, or as its pages do.
   */
  private static String asTyped(String heading) {
    StringBuilder typed = new StringBuilder(heading.length());
    for (int i = 0; i < heading.length(); i++) {
      char c = heading.charAt(i);
      switch (c) {
        case '‘', '’' -> typed.append('\'');
        case '“', '”' -> typed.append('"');
        case '–' -> typed.append("--");
        case '—' -> typed.append("---");
        case '…' -> typed.append("...");
        case '\u00A0' -> typed.append(' ');
        default -> typed.append(c);
      }
    }
    return typed.toString();
  }

  private static Diagnostic missing(
      Kind kind, String wanted, Optional<Heading> meant, Location opening) {
    return meant
        .map(
            near ->
                Diagnostic.of(
                        Code.OUTLINE,
                        near.location(),
                        "a page of kind `" + kind.name() + "` has no heading `" + near.text() + "`")
                    .withHelp("did you mean `" + wanted + "`?"))
        .orElseGet(
            () ->
                Diagnostic.of(Code.OUTLINE, opening, "the heading `" + wanted + "` is missing")
                    .withHelp("a page of kind `" + kind.name() + "` has: " + order(kind)));
  }
}
