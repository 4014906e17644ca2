package dev.kindling.build;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.html.Elements;
import dev.kindling.html.Tokens;
import dev.kindling.origin.Origin;
import dev.kindling.origin.Origins;
import dev.kindling.source.SourcePath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The tags that templates wrote on a page, paired as their templates mean them: within the
 * template, or the block of one, that wrote both; what is left there in the one around it, the
 * nearer ones first. A tag too many, or one too few, shows at an element of another template that
 * it has closed, or left open: the tag that has no pair is why. Only asked for when a page is at
 * fault. One thread.
 *
 * <p>The origins of a page say of each tag which template wrote it, and this goes by them. They
 * cannot say which tag is its partner: no template knows what a block that is filled elsewhere, or
 * a section that runs as often as there are values, puts between the two, so the pairs of a page
 * are only there once the page is. Its tokens are read for that, and not searched for by their
 * text.
 */
final class TemplateTags {

  /**
   * A tag or comment that is why a page is read otherwise than it is meant.
   *
   * @param element in lower case; of a comment the empty text
   * @param start where it stands on the page: 0-based, in UTF-16 units
   * @param end offset behind it, and behind the text of an element that holds no others
   * @param sort what it is
   * @param distance how many templates and blocks it has been handed on by
   */
  record Tag(String element, int start, int end, Sort sort, int distance) {

    /** What a tag does. */
    enum Sort {
      /** Begins an element. */
      BEGIN,
      /** Begins an element, and holds all of its text. */
      BEGIN_TEXT,
      /** Ends an element. */
      END,
      /** Is a comment. */
      COMMENT,
      /** Is a tag that its template does not end. */
      CUT,
      /** Is a comment, or an element of raw text, that its template does not end. */
      CUT_TEXT
    }

    private Tag handedOn() {
      return new Tag(element, start, end, sort, distance + 1);
    }

    /** The same tag, in a template that ends before it does. */
    private Tag cut(int endOfTemplate) {
      boolean isText = sort == Sort.COMMENT || sort == Sort.BEGIN_TEXT;
      int known = Math.max(0, Math.min(element.length(), endOfTemplate - start - 1));
      return new Tag(
          isText ? element : element.substring(0, known),
          start,
          end,
          isText ? Sort.CUT_TEXT : Sort.CUT,
          distance);
    }

    boolean isCut() {
      return sort == Sort.CUT || sort == Sort.CUT_TEXT;
    }

    /** Where what is shown of it ends: of what is cut off only the beginning is sure. */
    private int shownEnd() {
      return switch (sort) {
        case BEGIN, END -> end;
        default -> start + (element.isEmpty() ? "<!--".length() : 1 + element.length());
      };
    }

    /** What is wrong with it, at its place. */
    Diagnostic problem(Origins origins) {
      Code code = isCut() ? Code.HTML_SYNTAX : Code.HTML_NESTING;
      String message =
          switch (sort) {
            case END -> "`</" + element + ">` closes nothing that is open";
            case CUT -> "the tag `" + element + "` never ends";
            default ->
                element.isEmpty()
                    ? "the comment is never closed"
                    : "`" + element + "` is never closed";
          };
      String help =
          switch (sort) {
            case END -> "take it out";
            case CUT -> "close it with `>`";
            case CUT_TEXT ->
                element.isEmpty() ? "close it with `-->`" : "close it with `</" + element + ">`";
            default -> "close it with `</" + element + ">` before";
          };
      return Diagnostic.of(code, origins.at(start, shownEnd()), message).withHelp(help);
    }
  }

  private final String page;
  private final List<Tag> tags;
  private final Set<SourcePath> templates;
  private int next;

  /**
   * The tags of a page.
   *
   * @param page its text
   * @param templates the files of all templates
   */
  TemplateTags(String page, Set<SourcePath> templates) {
    this.page = page;
    this.tags = all(page);
    this.templates = templates;
  }

  /** The names of the elements whose tags stand at some offsets. */
  Set<String> elements(Set<Integer> starts) {
    Set<String> elements = new TreeSet<>();
    for (Tag tag : tags) {
      if (starts.contains(tag.start())) {
        elements.add(tag.element());
      }
    }
    return elements;
  }

  /**
   * The tags of templates that nothing makes up for, in order.
   *
   * @param origins where the text of the page comes from
   */
  List<Tag> loose(Origins origins) {
    next = 0;
    return find(origins, 0, page.length());
  }

  private static List<Tag> all(String page) {
    List<Tag> all = new ArrayList<>();
    Tokens tokens = Tokens.asBrowsersDo(page.toCharArray(), new ArrayList<>());
    while (tokens.next()) {
      int start = tokens.start();
      switch (tokens.kind()) {
        case START_TAG -> {
          String name = tokens.name();
          boolean isWhole =
              Elements.isVoid(name) || (tokens.closesItself() && !Elements.isKnown(name));
          boolean isText = Elements.isRaw(name) && tokens.takeRawText();
          if (!isWhole) {
            Tag.Sort sort = isText ? Tag.Sort.BEGIN_TEXT : Tag.Sort.BEGIN;
            all.add(new Tag(name, start, tokens.end(), sort, 0));
          }
        }
        case END_TAG -> all.add(new Tag(tokens.name(), start, tokens.end(), Tag.Sort.END, 0));
        case COMMENT -> all.add(new Tag("", start, tokens.end(), Tag.Sort.COMMENT, 0));
        default -> {}
      }
    }
    return all;
  }

  private List<Tag> find(Origins template, int start, int end) {
    List<Tag> loose = new ArrayList<>();
    for (Origins.Piece part : template.pieces(end - start)) {
      int from = start + part.start();
      int to = start + part.end();
      while (next < tags.size() && tags.get(next).start() < from) {
        next++;
      }
      if (part.origin() instanceof Origins inner && isOfTemplate(inner)) {
        find(inner, from, to).forEach(tag -> loose.add(tag.handedOn()));
      } else if (part.origin() instanceof Origin.Copied) {
        while (next < tags.size() && tags.get(next).start() < to) {
          Tag tag = tags.get(next++);
          loose.add(tag.end() > end ? tag.cut(end) : tag);
        }
      }
    }
    return withoutPairs(loose);
  }

  private boolean isOfTemplate(Origins origins) {
    return templates.contains(origins.at(0, 0).path());
  }

  /** Takes out what one begins and another ends, the nearer ones first. */
  private static List<Tag> withoutPairs(List<Tag> sorted) {
    List<Tag> left = sorted.stream().filter(tag -> tag.sort() != Tag.Sort.COMMENT).toList();
    int farthest = left.stream().mapToInt(Tag::distance).max().orElse(0);
    for (int distance = 0; distance <= farthest; distance++) {
      Set<Tag> paired = pairs(left, distance);
      left = left.stream().filter(tag -> !paired.contains(tag)).toList();
    }
    return left;
  }

  private static Set<Tag> pairs(List<Tag> sorted, int distance) {
    Set<Tag> paired = new HashSet<>();
    Deque<Tag> open = new ArrayDeque<>();
    for (Tag tag : sorted) {
      if (tag.distance() > distance || tag.isCut()) {
        continue;
      }
      if (tag.sort() != Tag.Sort.END) {
        open.push(tag);
      } else if (open.stream().anyMatch(other -> other.element().equals(tag.element()))) {
        Tag begin = open.pop();
        while (!begin.element().equals(tag.element())) {
          // An end that may be left out is implied by the one around it.
          if (Elements.mayLackEnd(begin.element())) {
            paired.add(begin);
          }
          begin = open.pop();
        }
        paired.add(begin);
        paired.add(tag);
      }
    }
    return paired;
  }
}
