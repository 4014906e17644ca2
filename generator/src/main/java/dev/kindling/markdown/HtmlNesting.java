package dev.kindling.markdown;

import dev.kindling.diagnostic.Code;
import dev.kindling.document.Fragment;
import dev.kindling.html.ContentModel;
import dev.kindling.html.Elements;
import dev.kindling.html.ImpliedEnds;
import dev.kindling.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The elements that are open at one point of a document: those that the author wrote as HTML, and
 * those around them that Markdown makes. HTML may only close what was opened in the same quote,
 * list item, paragraph or other piece of Markdown; so the whole is always well-formed.
 */
final class HtmlNesting {

  /** More open elements than any page needs; a bound on the work for a closing tag. */
  private static final int MOST = 100;

  private final ParseContext collected;
  private final FragmentWriter out;
  private final List<OpenElement> open = new ArrayList<>();
  private int base;
  private boolean isFull;

  HtmlNesting(ParseContext collected, FragmentWriter out) {
    this.collected = collected;
    this.out = out;
  }

  /**
   * Markdown opens an element.
   *
   * @return what {@link #leave} needs
   */
  int enter(String name) {
    open.add(OpenElement.unwritten(name, OpenElement.Origin.MARKDOWN));
    int outer = base;
    base = open.size();
    return outer;
  }

  /**
   * Markdown closes its element; HTML that is still open in it is closed, and reported where its
   * end tag may not be left out.
   */
  void leave(int outer) {
    closeTo(base, true);
    open.remove(open.size() - 1);
    base = outer;
  }

  /** The document ends. */
  void end() {
    closeTo(0, true);
  }

  /** Whether there is room for one more element; reports it once when not. */
  boolean hasRoom(Location at) {
    if (open.size() - base < MOST || isFull) {
      return open.size() - base < MOST;
    }
    isFull = true;
    collected.report(
        Code.MARKDOWN_TOO_DEEP,
        at,
        "more than " + MOST + " HTML elements are open here",
        "close elements that are no longer needed");
    return false;
  }

  void open(String name, Location at, Fragment end) {
    open.add(OpenElement.written(name, at, end));
  }

  /** The author opens an element that was refused: its closing tag is no mistake of its own. */
  void openUnwritten(String name) {
    open.add(OpenElement.unwritten(name, OpenElement.Origin.REFUSED));
  }

  /** The author closes an element. */
  void close(String name, Location at) {
    for (int i = open.size() - 1; i >= base; i--) {
      if (open.get(i).name().equals(name)) {
        closeTo(i + 1, ImpliedEnds.endsContent(name));
        OpenElement closed = open.remove(i);
        if (closed.at() != null) {
          Location place = closed.at();
          closed.parts().lack().ifPresent(message -> bad(place, message));
        }
        write(closed);
        return;
      }
    }
    collected.reportMissing(
        Code.HTML_NESTING,
        at,
        "`</" + name + ">` closes nothing that is open here",
        "an element is closed in the same paragraph, list item or quote that opens it",
        "<" + name + ">");
  }

  /** The author opens an element; those that may have no end tag, and end here, are closed. */
  void endImplied(String next) {
    int first = open.size();
    for (int i = open.size() - 1; i >= base && mayLackEnd(open.get(i)); i--) {
      if (ImpliedEnds.isEndedBy(next, open.get(i).name())) {
        first = i;
      }
    }
    closeTo(first, true);
  }

  private static boolean mayLackEnd(OpenElement element) {
    return element.at() != null && Elements.mayLackEnd(element.name());
  }

  /** Reports an element that may not stand where it does. */
  void check(String name, Location at) {
    Optional<String> disorder =
        open.isEmpty() ? Optional.empty() : open.get(open.size() - 1).parts().add(name);
    ContentModel.misplaced(name, this::around)
        .or(() -> disorder)
        .ifPresent(message -> bad(at, message));
  }

  /** What stands in an element that was refused is judged once that is gone. */
  private String around(int distance) {
    int at = open.size() - 1 - distance;
    if (at < 0) {
      return "";
    }
    return open.get(at).isRefused() ? "template" : open.get(at).name();
  }

  /** The author writes text between tags; reports it where only certain elements may stand. */
  void checkText(Location at) {
    if (!open.isEmpty()) {
      OpenElement parent = open.get(open.size() - 1);
      parent.parts().addText();
      if (parent.at() != null && ContentModel.isPartsOnly(parent.name())) {
        bad(at, "text cannot stand right inside `<" + parent.name() + ">`");
      }
    }
  }

  /** A Markdown block begins; reports HTML around it that cannot hold one, once. */
  void checkBlock() {
    int last = open.size() - 1;
    if (last < base) {
      return;
    }
    OpenElement parent = open.get(last);
    parent.parts().addText();
    if (parent.at() != null
        && (ContentModel.isTextOnly(parent.name()) || ContentModel.isPartsOnly(parent.name()))) {
      bad(parent.at(), "`<" + parent.name() + ">` cannot hold Markdown blocks");
      parent.forgive();
    }
  }

  /** Whether no element is open. */
  boolean isEmpty() {
    return open.isEmpty();
  }

  boolean isInside(String name) {
    return open.stream().anyMatch(element -> element.name().equals(name));
  }

  /** Whether what stands here belongs to a formula or drawing that was refused as a whole. */
  boolean isInsideForeign() {
    return open.stream()
        .anyMatch(
            element ->
                element.isRefused()
                    && (element.name().equals("math") || element.name().equals("svg")));
  }

  /** Closes what is open from a place on. What may have no end tag may lack it where told so. */
  private void closeTo(int size, boolean mayLackEnds) {
    while (open.size() > size) {
      OpenElement last = open.remove(open.size() - 1);
      if (last.at() != null && !(mayLackEnds && mayLackEnd(last))) {
        collected.reportMissing(
            Code.HTML_NESTING,
            last.at(),
            "`<" + last.name() + ">` is not closed",
            "write `</"
                + last.name()
                + ">` in the same paragraph, list item or quote, before what is around it closes",
            "</" + last.name() + ">");
      }
      write(last);
    }
  }

  private void write(OpenElement element) {
    Fragment end = element.end();
    if (end instanceof Fragment.Html markup) {
      out.html(markup.markup());
    } else if (end != null) {
      out.hole(end);
    }
  }

  private void bad(Location at, String message) {
    collected.report(Code.HTML_NESTING, at, message, Optional.empty());
  }
}
