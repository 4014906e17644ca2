package dev.kindling.html;

import dev.kindling.html.HtmlFault.Sort;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tells of elements and texts that stand where they must not. One page, one thread. */
final class Misplacements {

  private static final String HELP =
      "move it, or choose other elements around it: browsers build another page from this";

  private static final String ORDER =
      "move it, or take it out: whoever does not see the page is told its parts in this order";

  private static final String LACK = "write one, or choose an element that needs none";

  private final List<Element> open;
  private final List<HtmlFault> faults;
  private final DocumentOrder order = new DocumentOrder();

  /** The elements of which it was told that they hold no text. */
  private final BitSet told = new BitSet();

  /** What each open template began to hold. */
  private final Map<Integer, String> templates = new TreeMap<>();

  /** What each open element holds, if its order or number matters. */
  private final Map<Integer, Parts> parts = new TreeMap<>();

  Misplacements(List<Element> open, List<HtmlFault> faults) {
    this.open = open;
    this.faults = faults;
  }

  /** An element of HTML begins; answers whether it must not stand here. */
  boolean start(String name, int start, int end) {
    Optional<String> trouble = outside().flatMap(o -> o.start(name));
    if (trouble.isEmpty() && (name.equals("frame") || name.equals("frameset"))) {
      trouble = Optional.of("`<" + name + ">` is no longer part of HTML");
    }
    if (trouble.isEmpty() && name.equals("image")) {
      trouble = Optional.of("`<image>` is no element of HTML: browsers read `<img>`");
    }
    if (trouble.isEmpty() && isDocumentPart(name)) {
      trouble =
          outside().isPresent()
              ? Optional.empty()
              : Optional.of("`<" + name + ">` cannot stand inside `<" + around(0) + ">`");
    } else if (trouble.isEmpty()) {
      trouble = inTemplate(Kind.of(name), "`<" + name + ">`");
      trouble = trouble.or(() -> ContentModel.misplaced(name, this::around));
    }
    trouble.ifPresent(message -> tell(message, start, end));
    return trouble.isPresent();
  }

  /** An element of HTML begins, whatever was told of it. */
  void part(String name, boolean isTold, int start, int end) {
    Optional<String> trouble = parts().flatMap(holder -> holder.add(name));
    if (isTold) {
      parts().ifPresent(Parts::forgive);
    } else {
      trouble.ifPresent(
          message -> faults.add(new HtmlFault(Sort.MISPLACED, start, end, message, ORDER)));
    }
  }

  private Optional<Parts> parts() {
    if (open.isEmpty() || !Parts.matterTo(around(0))) {
      return Optional.empty();
    }
    int holder = open.get(open.size() - 1).index();
    return Optional.of(parts.computeIfAbsent(holder, i -> new Parts(around(0))));
  }

  /** An element has ended where it may; in a template its parts may be yet to come. */
  void close(Element element) {
    if (Parts.matterTo(element.name()) && !element.isForeign() && !isInTemplate()) {
      parts
          .getOrDefault(element.index(), new Parts(element.name()))
          .lack()
          .ifPresent(
              message ->
                  faults.add(
                      new HtmlFault(Sort.LACKING, element.start(), element.end(), message, LACK)));
    }
  }

  private boolean isInTemplate() {
    return open.stream().anyMatch(element -> element.is("template"));
  }

  /** Text stands in the innermost element. */
  void text(Text text) {
    boolean isOutside = outside().isPresent();
    String parent = around(0);
    parts().filter(holder -> !text.isBlank()).ifPresent(Parts::addText);
    boolean mayMind =
        isOutside
            || ContentModel.isPartsOnly(parent)
            || parent.equals("template")
            || (parent.equals("noscript") && around(1).equals("head"));
    if (!mayMind || text.isBlank()) {
      return;
    }
    Optional<String> trouble = outside().flatMap(DocumentOrder::text);
    if (trouble.isEmpty() && parent.equals("template")) {
      trouble = inTemplate(Kind.CONTENT, "text");
    } else if (trouble.isEmpty() && !isOutside) {
      trouble = Optional.of("text cannot stand right inside `<" + parent + ">`");
    }
    int holder = open.isEmpty() ? 0 : open.get(open.size() - 1).index() + 1;
    if (trouble.isPresent() && !told.get(holder)) {
      told.set(holder);
      tell(trouble.get(), text.inkStart(), text.inkEnd());
    }
  }

  /** An element ends. */
  void end(Element element) {
    templates.remove(element.index());
    parts.remove(element.index());
    if (isDocumentPart(element.name())) {
      order.end(element.name());
    }
  }

  void tell(String message, int start, int end) {
    faults.add(new HtmlFault(Sort.MISPLACED, start, end, message, HELP));
  }

  /** The order of the page, when the place is outside of its head and body. */
  private Optional<DocumentOrder> outside() {
    boolean isOutside = open.isEmpty() || (open.size() == 1 && open.get(0).is("html"));
    return isOutside ? Optional.of(order) : Optional.empty();
  }

  private static boolean isDocumentPart(String name) {
    return name.equals("html") || name.equals("head") || name.equals("body");
  }

  /** The names of the open elements; what stands in none of them is in the body. */
  private String around(int distance) {
    int at = open.size() - 1 - distance;
    if (at >= 0) {
      String name = open.get(at).name();
      return name.equals("html") ? outer() : name;
    }
    return at == -1 ? outer() : "";
  }

  private String outer() {
    return order.isInHead() ? "head" : "body";
  }

  /** What a template may hold beside one another. */
  private enum Kind {
    ANY,
    TABLE_PART,
    COLUMN,
    ROW,
    CELL,
    CONTENT;

    static Kind of(String name) {
      return switch (name) {
        case "caption", "colgroup", "tbody", "tfoot", "thead" -> TABLE_PART;
        case "col" -> COLUMN;
        case "tr" -> ROW;
        case "td", "th" -> CELL;
        default -> Elements.isMetadata(name) ? ANY : CONTENT;
      };
    }
  }

  private Optional<String> inTemplate(Kind kind, String what) {
    if (kind == Kind.ANY || open.isEmpty() || !open.get(open.size() - 1).is("template")) {
      return Optional.empty();
    }
    String first = templates.putIfAbsent(open.get(open.size() - 1).index(), kind.name());
    return first == null || first.equals(kind.name())
        ? Optional.empty()
        : Optional.of(what + " cannot stand beside what its `<template>` begins with");
  }
}
