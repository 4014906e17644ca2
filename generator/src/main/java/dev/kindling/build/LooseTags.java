package dev.kindling.build;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.html.HtmlDocument;
import dev.kindling.html.HtmlFault;
import dev.kindling.origin.Origin;
import dev.kindling.origin.Origins;
import dev.kindling.source.Location;
import dev.kindling.source.SourcePath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the tags that templates leave loose on one page. A page shows a tag too many, or one too
 * few, far from where it was written: at an element of another template that it has closed, or left
 * open. So each template, and each block of one, is read by itself, as it came out on the page. The
 * tags that it leaves loose are handed to the one around it, where those that make up for each
 * other are innocent; the nearer ones are tried first. Only asked for when a page is at fault. One
 * thread.
 */
final class LooseTags {

  /**
   * A tag in a template.
   *
   * @param problem what is wrong with it, at its place
   * @param element the element that it begins or ends, in lower case
   * @param start where it stands on the page: 0-based, in UTF-16 units
   * @param sort whether it begins an element, ends one, or never ends itself
   * @param distance how many templates and blocks it has been handed on by
   */
  record Loose(Diagnostic problem, String element, int start, Sort sort, int distance) {

    /** What is loose. */
    enum Sort {
      BEGIN,
      END,
      /** A tag without an end: some tag behind it may end it. */
      CUT,
      /** A comment, or an element of raw text, without an end. */
      CUT_TEXT
    }

    private Loose handedOn() {
      return new Loose(problem, element, start, sort, distance + 1);
    }

    boolean isCut() {
      return sort == Sort.CUT || sort == Sort.CUT_TEXT;
    }
  }

  private final String page;
  private final Set<SourcePath> templates;

  private LooseTags(String page, Set<SourcePath> templates) {
    this.page = page;
    this.templates = templates;
  }

  /**
   * The loose tags of a page.
   *
   * @param page its text
   * @param origins where that comes from
   * @param templates the files of all templates
   */
  static List<Loose> of(String page, Origins origins, Set<SourcePath> templates) {
    return new LooseTags(page, templates).find(origins, 0, page.length());
  }

  /** The element whose tag stands at an offset of a text, in lower case, or the empty text. */
  static String element(String text, int start) {
    int name = text.startsWith("</", start) ? start + 2 : start + 1;
    int end = name;
    while (end < text.length() && "/> \t\n\f\r".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.startsWith("<", start)
        ? text.substring(Math.min(name, end), end).toLowerCase(Locale.ROOT)
        : "";
  }

  private List<Loose> find(Origins piece, int start, int end) {
    StringBuilder own = new StringBuilder();
    Origins.Builder origins = new Origins.Builder();
    TreeMap<Integer, Integer> offsets = new TreeMap<>();
    List<Loose> loose = new ArrayList<>();
    for (Origins.Piece part : piece.pieces(end - start)) {
      int from = start + part.start();
      if (part.origin() instanceof Origins inner && isOfTemplate(inner)) {
        find(inner, from, start + part.end()).forEach(tag -> loose.add(tag.handedOn()));
        own.append(' ');
        continue;
      }
      origins.add(own.length(), part.origin());
      offsets.put(own.length(), from);
      // A value may be part of the name of an element.
      own.append(
          part.origin() instanceof Origin.Copied ? page.substring(from, start + part.end()) : "x");
    }
    String text = own.toString();
    for (HtmlFault fault : HtmlDocument.readPiece(text).faults()) {
      if (fault.sort() == HtmlFault.Sort.NESTING || fault.sort() == HtmlFault.Sort.CUT_SHORT) {
        loose.add(loose(text, fault, origins.build(), offset(offsets, fault.start())));
      }
    }
    loose.sort(Comparator.comparingInt(Loose::start));
    return withoutPairs(loose);
  }

  /** Where a place of what was read by itself stands on the page. */
  private static int offset(NavigableMap<Integer, Integer> offsets, int place) {
    Map.Entry<Integer, Integer> before = Objects.requireNonNull(offsets.floorEntry(place));
    return before.getValue() + place - before.getKey();
  }

  private boolean isOfTemplate(Origins origins) {
    return templates.contains(origins.at(0, 0).path());
  }

  private static Loose loose(String text, HtmlFault fault, Origins origins, int offset) {
    Location place = origins.at(fault.start(), fault.end());
    boolean isCut = fault.sort() == HtmlFault.Sort.CUT_SHORT;
    Diagnostic problem =
        Diagnostic.of(isCut ? Code.HTML_SYNTAX : Code.HTML_NESTING, place, fault.message())
            .withHelp(fault.help());
    return new Loose(problem, element(text, fault.start()), offset, sort(text, fault, isCut), 0);
  }

  private static Loose.Sort sort(String text, HtmlFault fault, boolean isCut) {
    if (isCut) {
      boolean isText =
          text.startsWith("<!", fault.start()) || text.indexOf('>', fault.start()) >= 0;
      return isText ? Loose.Sort.CUT_TEXT : Loose.Sort.CUT;
    }
    return text.startsWith("</", fault.start()) ? Loose.Sort.END : Loose.Sort.BEGIN;
  }

  /** Takes out what one begins and another ends, the nearer ones first. */
  private static List<Loose> withoutPairs(List<Loose> sorted) {
    List<Loose> left = sorted;
    int farthest = sorted.stream().mapToInt(Loose::distance).max().orElse(0);
    for (int distance = 1; distance <= farthest; distance++) {
      Set<Loose> paired = pairs(left, distance);
      left = left.stream().filter(tag -> !paired.contains(tag)).toList();
    }
    return left;
  }

  private static Set<Loose> pairs(List<Loose> sorted, int distance) {
    Set<Loose> paired = new HashSet<>();
    Deque<Loose> open = new ArrayDeque<>();
    for (Loose tag : sorted) {
      if (tag.distance() > distance || tag.isCut()) {
        continue;
      }
      if (tag.sort() == Loose.Sort.BEGIN) {
        open.push(tag);
      } else if (open.stream().anyMatch(other -> other.element().equals(tag.element()))) {
        Loose begin = open.pop();
        while (!begin.element().equals(tag.element())) {
          begin = open.pop();
        }
        paired.add(begin);
        paired.add(tag);
      }
    }
    return paired;
  }
}
