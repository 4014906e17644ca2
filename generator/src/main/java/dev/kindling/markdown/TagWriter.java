package dev.kindling.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.document.Fragment;
import dev.kindling.document.Link;
import dev.kindling.html.Attribute;
import dev.kindling.html.Attributes;
import dev.kindling.html.HtmlText;
import dev.kindling.html.Obsolete;
import dev.kindling.html.Tokens;
import dev.kindling.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes one allowed start tag. */
final class TagWriter {

  private final ParseContext collected;
  private final FragmentWriter out;

  private final BasedSequence source;
  private final Tokens tag;

  TagWriter(ParseContext collected, FragmentWriter out, BasedSequence source, Tokens tag) {
    this.collected = collected;
    this.out = out;
    this.source = source;
    this.tag = tag;
  }

  /** Writes it and answers what closes it. */
  Fragment write() {
    if (tag.name().equals("img") && !tag.has("alt")) {
      collected.report(
          Code.MISSING_ALT,
          place(tag.start(), tag.end()),
          "this image has no text alternative",
          "say in `alt` what it shows; for a decoration write `alt=\"\"`");
    }
    if (tag.name().equals("img")) {
      tag.attributes().stream()
          .filter(attribute -> attribute.name().equals("alt"))
          .forEach(attribute -> out.captured(attribute.value()));
    }
    checkRequired();
    from(tag.start(), tag.end());
    out.html("<" + tag.name());
    List<Attribute> allowed = new ArrayList<>();
    for (Attribute attribute : tag.attributes()) {
      if (isAllowed(attribute, place(attribute.start(), attribute.end()))) {
        allowed.add(attribute);
      }
    }
    Optional<Integer> address =
        allowed.stream()
            .filter(one -> one.name().equals("href") && one.hasValue())
            .map(this::link)
            .findFirst();
    allowed.forEach(attribute -> write(attribute, address));
    out.html(">");
    return new Fragment.Html("</" + tag.name() + ">");
  }

  private void checkRequired() {
    HtmlValues.required(tag.name())
        .filter(needed -> !tag.has(needed))
        .ifPresent(
            needed ->
                collected.report(
                    Code.HTML_SYNTAX,
                    place(tag.start(), tag.end()),
                    "`<" + tag.name() + ">` has no `" + needed + "`",
                    Optional.empty()));
  }

  /** Whether all attributes of a tag are words, of which no element has one, or one like them. */
  static boolean hasOnlyWords(Tokens tag) {
    return tag.attributes().stream().allMatch(attribute -> isWord(tag.name(), attribute));
  }

  private static boolean isWord(String element, Attribute attribute) {
    String name = attribute.name();
    return !attribute.hasValue()
        && name.codePoints().allMatch(Character::isLetter)
        && !name.startsWith("on")
        && !LookAttributes.has(name)
        && !AllowedHtml.isAttribute(element, name)
        && Obsolete.advice(element, name).isEmpty()
        && NearestName.advice(name, AllowedHtml.attributes(element)).isEmpty();
  }

  /** Whether this is how anchors were written before every element could have an id. */
  private boolean isOldAnchor(String name) {
    return name.equals("name") && tag.name().equals("a");
  }

  private boolean isAllowed(Attribute attribute, Location at) {
    String name = attribute.name();
    if (name.startsWith("on") || name.equals("srcdoc")) {
      collected.report(
          Code.UNSAFE_HTML,
          at,
          "`" + name + "` is not allowed in a page's text",
          "what a page runs belongs in the theme");
      return false;
    }
    if (LookAttributes.has(name) && !AllowedHtml.isAttribute(tag.name(), name)) {
      look(name, at);
      return false;
    }
    if (!AllowedHtml.isAttribute(tag.name(), name)) {
      collected.report(
          Code.HTML_SYNTAX,
          at,
          "`<" + tag.name() + ">` has no attribute `" + name + "`",
          isOldAnchor(name)
              ? Optional.of("write `id`: links lead there too")
              : Obsolete.advice(tag.name(), name)
                  .or(() -> NearestName.advice(name, AllowedHtml.attributes(tag.name()))));
      return false;
    }
    Optional<String> wanted = HtmlValues.wanted(tag.name(), name, attribute.value());
    if (wanted.isPresent()) {
      collected.report(
          Code.HTML_SYNTAX, at, "`" + name + "` must be " + wanted.get(), Optional.empty());
      return false;
    }
    return !Attributes.holdAddresses(name)
        || collected.isSafe(attribute.value(), valuePlace(attribute));
  }

  private void look(String name, Location at) {
    boolean isStyle = name.equals("style");
    collected.looks.note(
        isStyle ? Code.UNSAFE_HTML : Code.HTML_SYNTAX,
        name,
        at,
        isStyle
            ? "`style` is not allowed in a page's text"
            : "`<" + tag.name() + ">` has no attribute `" + name + "`",
        isStyle
            ? Optional.of("use a `class` and put the style into the theme")
            : NearestName.advice(name, AllowedHtml.attributes(tag.name()))
                .or(() -> Optional.of("take it out: what something looks like is the theme's")));
  }

  /** Writes an attribute of a tag that may have the address of a link. */
  private void write(Attribute attribute, Optional<Integer> address) {
    if (attribute.hasValue() && Attributes.holdAddresses(attribute.name())) {
      boolean isOfLink = attribute.name().equals("href");
      int link = address.filter(one -> isOfLink).orElseGet(() -> link(attribute));
      String otherwise = isOfLink && tag.name().equals("a") ? placeholder() : "";
      out.hole(new Fragment.LinkAttribute(attribute.name(), link, otherwise));
      from(tag.start(), tag.end());
    } else if (address.isPresent() && isOfAddress(attribute.name())) {
      String value = attribute.hasValue() ? "=\"" + HtmlText.escape(attribute.value()) + "\"" : "";
      String markup = " " + attribute.name() + value;
      out.hole(new Fragment.LinkDetail(markup, address.get(), valuePlace(attribute)));
      from(tag.start(), tag.end());
    } else {
      write(attribute);
    }
  }

  private int link(Attribute attribute) {
    return collected.link(
        use(attribute), attribute.value(), Optional.empty(), valuePlace(attribute));
  }

  /** What HTML allows only where there is an address (sections 4.5.1 and 4.8.14). */
  private boolean isOfAddress(String attribute) {
    return switch (attribute) {
      case "download", "hreflang", "referrerpolicy", "rel", "target", "type" -> true;
      case "alt" -> tag.name().equals("area");
      default -> false;
    };
  }

  /** What says that a link could be here, and is not. */
  private String placeholder() {
    return (tag.has("role") ? "" : " role=\"link\"")
        + (tag.has("aria-disabled") ? "" : " aria-disabled=\"true\"");
  }

  private void write(Attribute attribute) {
    String value = attribute.value();
    out.html(" " + attribute.name());
    if (!attribute.hasValue() && !attribute.name().equals("id")) {
      return;
    }
    out.html("=\"");
    if (attribute.name().equals("id")) {
      writeId(value, attribute);
    } else if (Attributes.namesIds(tag.name(), attribute.name())) {
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

  private static Link.Use use(Attribute attribute) {
    boolean isLink = attribute.name().equals("href") || attribute.name().equals("cite");
    return isLink ? Link.Use.LINK : Link.Use.IMAGE;
  }

  /** What is written now comes from a part of the piece of HTML. */
  private void from(int start, int end) {
    int first = source.getIndexOffset(start);
    int last = source.getIndexOffset(Math.min(end, source.length()) - 1) + 1;
    out.comesFrom(first, Math.max(first, last));
  }

  private void writeId(String id, Attribute attribute) {
    if (HeadingIds.isWellFormed(id)) {
      collected.ids.write(id, valuePlace(attribute));
      out.hole(new Fragment.Anchor(id));
    } else {
      collected.ids.refuse(id, valuePlace(attribute));
    }
  }

  private Location valuePlace(Attribute attribute) {
    int start = attribute.hasValue() ? attribute.valueStart() : attribute.start();
    return place(start, Math.max(attribute.end(), start + 1));
  }

  private Location place(int start, int end) {
    return place(collected, source, start, end);
  }

  /** Where a part of a piece of HTML stands. */
  static Location place(ParseContext collected, BasedSequence source, int start, int end) {
    int from = source.getIndexOffset(start);
    int to = source.getIndexOffset(Math.min(end, source.length()) - 1) + 1;
    return collected.at(from, Math.max(from, to));
  }
}
