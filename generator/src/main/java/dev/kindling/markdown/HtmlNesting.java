package dev.kindling.markdown;

import dev.kindling.diagnostic.Code;
import dev.kindling.document.Fragment;
import dev.kindling.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * The elements that are open at one point of a document: those that the author wrote as HTML, and
 * those around them that Markdown makes. HTML may only close what was opened in the same quote,
 * list item, paragraph or other piece of Markdown; so the whole is always well-formed.
 */
final class HtmlNesting {

  /** More open elements than any page needs; a bound on the work for a closing tag. */
  private static final int MOST = 100;

  private final Collected collected;
  private final Output out;
  private final List<OpenElement> open = new ArrayList<>();
  private int base;
  private boolean isFull;

  HtmlNesting(Collected collected, Output out) {
    this.collected = collected;
    this.out = out;
  }

  /**
   * Markdown opens an element.
   *
   * @return what {@link #leave} needs
   */
  int enter(String name) {
    open.add(new OpenElement(name, null, null));
    int outer = base;
    base = open.size();
    return outer;
  }

  /** Markdown closes its element; HTML that is still open in it is reported and closed. */
  void leave(int outer) {
    closeTo(base);
    open.remove(open.size() - 1);
    base = outer;
  }

  /** The document ends. */
  void end() {
    closeTo(0);
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
    open.add(new OpenElement(name, at, end));
  }

  /** The author opens an element that was refused: its closing tag is no mistake of its own. */
  void openUnwritten(String name) {
    open.add(new OpenElement(name, null, null));
  }

  /** The author closes an element. */
  void close(String name, Location at) {
    for (int i = open.size() - 1; i >= base; i--) {
      if (open.get(i).name().equals(name)) {
        closeTo(i + 1);
        OpenElement closed = open.remove(i);
        if (closed.at() != null) {
          Location place = closed.at();
          closed.lack().ifPresent(message -> bad(place, message));
        }
        write(closed);
        return;
      }
    }
    collected.report(
        Code.BAD_HTML,
        at,
        "`</" + name + ">` closes nothing that is open here",
        "an element is closed in the same paragraph, list item or quote that opens it");
  }

  /** Reports an element that may not stand where it does. */
  void check(String name, Location at) {
    Optional<String> trouble = misplaced(name);
    Optional<String> disorder =
        open.isEmpty() ? Optional.empty() : open.get(open.size() - 1).hold(name);
    trouble.or(() -> disorder).ifPresent(message -> bad(at, message));
  }

  private Optional<String> misplaced(String name) {
    Optional<SortedSet<String>> parents = HtmlElements.parents(name);
    String parent = open.isEmpty() ? "" : open.get(open.size() - 1).name();
    if (parents.isPresent() && !parents.get().contains(parent)) {
      String wanted = String.join(">`, `<", parents.get());
      return Optional.of("`<" + name + ">` must stand right inside `<" + wanted + ">`");
    }
    boolean isGroup = name.equals(parent.equals("dl") ? "div" : "img");
    boolean isWelcome = isGroup && (parent.equals("dl") || parent.equals("picture"));
    if (HtmlElements.isPartsOnly(parent) && parents.isEmpty() && !isWelcome) {
      return Optional.of("`<" + name + ">` cannot stand right inside `<" + parent + ">`");
    }
    if (name.equals("a") && isInside("a")) {
      return Optional.of("a link cannot stand inside another link");
    }
    if (parent.equals("div") && parents.isPresent() && !isPartOfList()) {
      return Optional.of("`<" + name + ">` must stand in a `<dl>`");
    }
    if (name.equals("area") && !isInside("map")) {
      return Optional.of("`<area>` must stand inside `<map>`");
    }
    return holder(name, parents.isPresent())
        .map(holder -> "`<" + name + ">` cannot stand inside `<" + holder + ">`");
  }

  /** Whether the innermost element stands right inside a list of terms. */
  private boolean isPartOfList() {
    return open.size() > 1 && open.get(open.size() - 2).name().equals("dl");
  }

  /** The element around that cannot hold one of this name, if any. */
  private Optional<String> holder(String name, boolean isPart) {
    Optional<String> text =
        isPart || HtmlElements.isPhrasing(name)
            ? Optional.empty()
            : textOnly().filter(holder -> !(holder.equals("summary") && name.matches("h[1-6]")));
    return text.or(() -> HtmlElements.refusers(name).stream().filter(this::isInside).findFirst());
  }

  /** The author writes text between tags; reports it where only certain elements may stand. */
  void checkText(Location at) {
    if (!open.isEmpty()) {
      OpenElement parent = open.get(open.size() - 1);
      parent.holdText();
      if (parent.at() != null && HtmlElements.isPartsOnly(parent.name())) {
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
    parent.holdText();
    if (parent.at() != null
        && (HtmlElements.isTextOnly(parent.name()) || HtmlElements.isPartsOnly(parent.name()))) {
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

  private Optional<String> textOnly() {
    for (int i = open.size() - 1; i >= 0; i--) {
      String name = open.get(i).name();
      if (HtmlElements.isTextOnly(name)) {
        return Optional.of(name);
      }
      if (!HtmlElements.isPhrasing(name)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private void closeTo(int size) {
    while (open.size() > size) {
      OpenElement last = open.remove(open.size() - 1);
      if (last.at() != null) {
        collected.report(
            Code.BAD_HTML,
            last.at(),
            "`<" + last.name() + ">` is not closed",
            "write `</"
                + last.name()
                + ">` in the same paragraph, list item or quote, before what is around it closes");
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
    collected.report(Code.BAD_HTML, at, message, Optional.empty());
  }
}
