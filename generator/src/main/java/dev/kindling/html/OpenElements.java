package dev.kindling.html;

import dev.kindling.html.HtmlFault.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The elements that are open while a page is read, and where the new ones go. Where nothing is told
 * this is the tree that browsers build, but for elements of which neither tag is written. One
 * thread.
 */
final class OpenElements {

  /** Deeper pages than any reader's browser builds well; it also bounds every walk over a page. */
  static final int DEEPEST = 400;

  private final List<Element> all = new ArrayList<>(256);
  private final NamedElements named = new NamedElements();
  private final List<Element> open = new ArrayList<>();
  private final List<HtmlFault> faults;
  private final Map<String, Integer> blamed = new TreeMap<>();
  private final Misplacements misplaced;

  /** Begins a page. */
  OpenElements(List<HtmlFault> faults) {
    this.faults = faults;
    this.misplaced = new Misplacements(open, faults);
  }

  List<Element> all() {
    return all;
  }

  NamedElements named() {
    return named;
  }

  /** Whether a new element belongs to a drawing or a formula. */
  boolean isForeign() {
    Element current = current();
    return current != null && current.isForeign() && !Foreign.holdsHtml(current);
  }

  boolean isTooDeep() {
    return open.size() >= DEEPEST;
  }

  void text(Text text) {
    Element current = current();
    if (current != null && current.is("head") && !text.isBlank()) {
      pop();
      current = current();
    }
    misplaced.text(text);
    if (current != null) {
      current.add(text);
    }
  }

  /** Whether browsers drop a line end at this offset. */
  boolean dropsLineEnd(int offset) {
    Element current = current();
    return current != null
        && !current.isForeign()
        && current.end() == offset
        && Elements.dropsFirstLineEnd(current.name());
  }

  /** Opens an element; one that cannot hold anything is closed at once. */
  Element start(String name, int start, int end, List<Attribute> attributes, boolean closesItself) {
    boolean isTold = isForeign() && checkForeign(name, start, end, attributes);
    boolean isForeign = isForeign() || Elements.isForeign(name);
    if (!isForeign()) {
      isTold |= endImplied(name, start, end);
      isTold = isTold || misplaced.start(name, start, end);
      misplaced.part(name, isTold, start, end);
    }
    Element parent = current();
    Element element = new Element(name, parent, all.size(), start, end, attributes, isForeign);
    all.add(element);
    named.note(element);
    if (parent != null) {
      parent.add(element);
    }
    if (closesItself && !isForeign && !Elements.isVoid(name)) {
      faults.add(
          new HtmlFault(
              Sort.SYNTAX,
              start,
              end,
              "`<" + name + "/>` does not close `" + name + "`: browsers read over the `/`",
              "write `<" + name + "></" + name + ">`"));
    }
    if (isForeign ? !closesItself : !Elements.isVoid(name)) {
      open.add(element);
    }
    return element;
  }

  /** Tells of an element that a drawing or formula cannot hold, and ends it as browsers do. */
  private boolean checkForeign(String name, int start, int end, List<Attribute> attributes) {
    Element holder = open.get(open.size() - 1);
    boolean isEnd = Foreign.isEndedBy(name, attributes);
    if (!isEnd && !holder.is("script") && !holder.is("style")) {
      return false;
    }
    misplaced.tell("`<" + name + ">` cannot stand inside `<" + holder.name() + ">`", start, end);
    while (isEnd && isForeign()) {
      blame(open.get(open.size() - 1));
      pop();
    }
    return true;
  }

  /** Ends what a start tag ends; answers whether something is wrong with that. */
  private boolean endImplied(String name, int start, int end) {
    Element current = current();
    int at = current == null ? -1 : outermostEnded(name, current.name());
    boolean isTold = false;
    if (at >= 0) {
      isTold = popTo(at, "` is still open where the next `" + name + "` begins");
    }
    int paragraph = ImpliedEnds.endsParagraph(name) ? paragraph() : -1;
    if (paragraph >= 0) {
      if (!isTold && paragraph < open.size() - 1 && misplaced.start(name, start, end)) {
        isTold = true;
        for (Element inner : open.subList(paragraph, open.size())) {
          blame(inner);
        }
        while (open.size() > paragraph) {
          pop();
        }
      } else {
        isTold |= popTo(paragraph, "` is still open where `" + name + "` ends the paragraph");
      }
    }
    return isTold;
  }

  private int outermostEnded(String name, String current) {
    int at = -1;
    for (int i = open.size() - 1; i >= 0; i--) {
      Element element = open.get(i);
      if (element.isForeign()) {
        return at;
      }
      if (ImpliedEnds.endedBy(name, current).contains(element.name())) {
        at = i;
      } else if (ImpliedEnds.isWall(name, element.name())) {
        return at;
      }
    }
    return at;
  }

  private int paragraph() {
    for (int i = open.size() - 1; i >= 0; i--) {
      Element element = open.get(i);
      if (element.is("p") && !element.isForeign()) {
        return i;
      }
      if (element.isForeign() || ImpliedEnds.isParagraphWall(element.name())) {
        return -1;
      }
    }
    return -1;
  }

  /** Ends all from a place on; answers whether one of them must not end so. */
  private boolean popTo(int at, String lack) {
    boolean isTold = false;
    while (open.size() > at) {
      Element inner = open.get(open.size() - 1);
      if (!Elements.mayLackEnd(inner.name())) {
        blame(inner);
        unclosed(inner, "`" + inner.name() + lack);
        isTold = true;
      } else {
        misplaced.close(inner);
      }
      pop();
    }
    return isTold;
  }

  /** Closes the innermost element of a name, and what was forgotten inside it. */
  void end(String name, int start, int end) {
    int at = open.size() - 1;
    while (at >= 0 && !open.get(at).is(name)) {
      at--;
    }
    if (at < 0) {
      stray(name, start, end);
      return;
    }
    String lack = "` is still open where `" + name + "` ends";
    boolean keepsContent = !ImpliedEnds.endsContent(name);
    while (open.size() > at + 1) {
      Element inner = open.get(open.size() - 1);
      if (keepsContent && inner.is("p")) {
        blame(inner);
        unclosed(inner, "`" + inner.name() + lack);
        pop();
      } else {
        popTo(open.size() - 1, lack);
      }
    }
    misplaced.close(open.get(at));
    pop();
  }

  /** Ends the page. */
  void finish() {
    for (Element element : open) {
      if (!Elements.mayLackEnd(element.name())) {
        unclosed(element, "`" + element.name() + "` is never closed");
      } else {
        misplaced.close(element);
      }
    }
  }

  private void stray(String name, int start, int end) {
    Integer times = blamed.get(name);
    if (times != null && times > 0) {
      // Its start tag was already blamed: the same mistake is told once.
      blamed.put(name, times - 1);
      return;
    }
    boolean isVoid = Elements.isVoid(name);
    faults.add(
        new HtmlFault(
            Sort.NESTING,
            start,
            end,
            isVoid
                ? "`" + name + "` has no end tag"
                : "`</" + name + ">` closes nothing that is open",
            isVoid || !name.equals("p")
                ? "take it out"
                : "take it out: a block inside the paragraph has ended it already"));
  }

  private void blame(Element element) {
    blamed.merge(element.name(), 1, Integer::sum);
  }

  private void unclosed(Element element, String message) {
    faults.add(
        new HtmlFault(
            Sort.NESTING,
            element.start(),
            element.end(),
            message,
            "close it with `</" + element.name() + ">` before"));
  }

  private void pop() {
    misplaced.end(open.remove(open.size() - 1));
  }

  private @Nullable Element current() {
    return open.isEmpty() ? null : open.get(open.size() - 1);
  }
}
