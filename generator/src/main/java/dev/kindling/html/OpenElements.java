package dev.kindling.html;

import dev.kindling.html.HtmlFault.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The elements that are open while a page is read, and where the new ones go. One thread. */
final class OpenElements {

  /** Deeper pages than any reader's browser builds well; it also bounds every walk over a page. */
  static final int DEEPEST = 400;

  private final List<Element> all = new ArrayList<>(256);
  private final List<Element> open = new ArrayList<>();
  private final List<HtmlFault> faults;
  private final Map<String, Integer> blamed = new TreeMap<>();
  private int foreign;

  OpenElements(List<HtmlFault> faults) {
    this.faults = faults;
  }

  List<Element> all() {
    return all;
  }

  /** Whether new elements belong to a drawing or a formula. */
  boolean isForeign() {
    return foreign > 0;
  }

  boolean isTooDeep() {
    return open.size() >= DEEPEST;
  }

  void text(Text text) {
    Element current = current();
    if (current != null) {
      current.add(text);
    }
  }

  /** Opens an element; one that cannot hold anything is closed at once. */
  Element start(String name, int start, int end, List<Attribute> attributes, boolean closesItself) {
    while (current() != null && Elements.ends(name(), name)) {
      pop();
    }
    Element parent = current();
    Element element = new Element(name, parent, all.size(), start, end, attributes);
    all.add(element);
    if (parent != null) {
      parent.add(element);
    }
    boolean isForeign = foreign > 0 || Elements.isForeign(name);
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
      foreign += Elements.isForeign(name) ? 1 : 0;
    }
    return element;
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
    while (open.size() > at + 1) {
      Element inner = open.get(open.size() - 1);
      if (!Elements.mayLackEnd(inner.name())) {
        blamed.merge(inner.name(), 1, Integer::sum);
        unclosed(inner, "`" + inner.name() + "` is still open where `" + name + "` ends");
      }
      pop();
    }
    pop();
  }

  /** Ends the page. */
  void finish() {
    for (Element element : open) {
      if (!Elements.mayLackEnd(element.name())) {
        unclosed(element, "`" + element.name() + "` is never closed");
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
    Element gone = open.remove(open.size() - 1);
    foreign -= Elements.isForeign(gone.name()) ? 1 : 0;
  }

  private String name() {
    return open.get(open.size() - 1).name();
  }

  private @Nullable Element current() {
    return open.isEmpty() ? null : open.get(open.size() - 1);
  }
}
