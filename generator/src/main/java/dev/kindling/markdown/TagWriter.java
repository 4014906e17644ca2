package dev.kindling.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.document.Fragment;
import dev.kindling.document.Link;
import dev.kindling.source.Location;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Writes one allowed start tag. */
final class TagWriter {

  private final Collected collected;
  private final Output out;

  private final BasedSequence source;
  private final HtmlTag tag;

  TagWriter(Collected collected, Output out, BasedSequence source, HtmlTag tag) {
    this.collected = collected;
    this.out = out;
    this.source = source;
    this.tag = tag;
  }

  /** Writes it and answers what closes it. */
  Fragment write() {
    if (tag.name().equals("img") && tag.get("alt").isEmpty()) {
      collected.report(
          Code.MISSING_ALT,
          place(tag.start(), tag.end()),
          "this image has no text alternative",
          "say in `alt` what it shows; for a decoration write `alt=\"\"`");
    }
    checkRequired();
    from(tag.start(), tag.end());
    out.html("<" + tag.name());
    SortedSet<String> seen = new TreeSet<>();
    for (HtmlTag.Attribute attribute : tag.attributes()) {
      Location at = place(attribute.start(), attribute.end());
      if (!seen.add(attribute.name())) {
        collected.report(
            Code.BAD_HTML, at, "`" + attribute.name() + "` is given twice", Optional.empty());
      } else if (isAllowed(attribute, at)) {
        write(attribute);
      }
    }
    out.html(">");
    return new Fragment.Html("</" + tag.name() + ">");
  }

  private void checkRequired() {
    HtmlValues.required(tag.name())
        .filter(needed -> tag.get(needed).isEmpty())
        .ifPresent(
            needed ->
                collected.report(
                    Code.BAD_HTML,
                    place(tag.start(), tag.end()),
                    "`<" + tag.name() + ">` has no `" + needed + "`",
                    Optional.empty()));
  }

  private boolean isAllowed(HtmlTag.Attribute attribute, Location at) {
    String name = attribute.name();
    if (name.startsWith("on") || name.equals("style") || name.equals("srcdoc")) {
      collected.report(
          Code.UNSAFE_HTML,
          at,
          "`" + name + "` is not allowed in a page's text",
          name.equals("style")
              ? "use a `class` and put the style into the theme"
              : "what a page runs belongs in the theme");
      return false;
    }
    if (!HtmlElements.isAttribute(tag.name(), name)) {
      collected.report(
          Code.BAD_HTML,
          at,
          "`<" + tag.name() + ">` has no attribute `" + name + "`",
          NearestName.advice(name, HtmlElements.attributeNames(tag.name())));
      return false;
    }
    Optional<String> wanted = HtmlValues.wanted(tag.name(), name, attribute.value());
    if (wanted.isPresent()) {
      collected.report(
          Code.BAD_HTML, at, "`" + name + "` must be " + wanted.get(), Optional.empty());
      return false;
    }
    return !HtmlElements.isAddress(name)
        || collected.isSafe(attribute.value().orElse(""), valuePlace(attribute));
  }

  private void write(HtmlTag.Attribute attribute) {
    out.html(" " + attribute.name());
    if (attribute.value().isEmpty() && !attribute.name().equals("id")) {
      return;
    }
    String value = attribute.value().orElse("");
    out.html("=\"");
    if (HtmlElements.isAddress(attribute.name())) {
      Link.Use use =
          attribute.name().equals("href") || attribute.name().equals("cite")
              ? Link.Use.LINK
              : Link.Use.IMAGE;
      out.hole(
          new Fragment.LinkAddress(
              collected.link(use, value, Optional.empty(), valuePlace(attribute))));
    } else if (attribute.name().equals("id")) {
      writeId(value, attribute);
    } else if (HtmlElements.isIdList(attribute.name())) {
      String separator = "";
      for (String id : value.strip().split("\\s+", -1)) {
        out.html(separator);
        out.hole(new Fragment.Anchor(id));
        separator = " ";
      }
    } else {
      from(attribute.valueStart(), attribute.end());
      out.escaped(value);
    }
    out.html("\"");
    from(tag.start(), tag.end());
  }

  /** What is written now comes from a part of the piece of HTML. */
  private void from(int start, int end) {
    int first = source.getIndexOffset(start);
    int last = source.getIndexOffset(Math.min(end, source.length()) - 1) + 1;
    out.comesFrom(first, Math.max(first, last));
  }

  private void writeId(String id, HtmlTag.Attribute attribute) {
    if (Ids.isWellFormed(id)) {
      collected.ids.write(id, valuePlace(attribute));
      out.hole(new Fragment.Anchor(id));
    } else {
      collected.report(
          Code.BAD_ID,
          valuePlace(attribute),
          "`" + id.replace('`', '\'') + "` is not an id",
          "an id is a letter, then letters, digits, `-` and `_`");
    }
  }

  private Location valuePlace(HtmlTag.Attribute attribute) {
    int end = Math.max(attribute.end(), attribute.valueStart() + 1);
    return place(attribute.valueStart(), end);
  }

  private Location place(int start, int end) {
    return place(collected, source, start, end);
  }

  /** Where a part of a piece of HTML stands. */
  static Location place(Collected collected, BasedSequence source, int start, int end) {
    int from = source.getIndexOffset(start);
    int to = source.getIndexOffset(Math.min(end, source.length()) - 1) + 1;
    return collected.at(from, Math.max(from, to));
  }
}
