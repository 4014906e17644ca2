package dev.kindling.theme;

import dev.kindling.diagnostic.Code;
import dev.kindling.html.HtmlCursor;
import dev.kindling.html.HtmlPlace;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds elements of text in a template that have nothing in them on a page where something is
 * missing: {@code <p>{{fields.line}}</p>}, where a page need not have a line. Where an element
 * holds several things that may be missing, its author may know that one of them never is, so
 * nothing is said. Not thread-safe.
 */
final class EmptyElements {

  /** Elements that say nothing when they are empty, and still take room or are read aloud. */
  private static final List<String> ELEMENTS =
      List.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "dt",
          "dd",
          "caption",
          "figcaption",
          "legend",
          "summary",
          "blockquote");

  /** An element that has begun, and in which nothing has been yet that is surely there. */
  private static final class Begun {

    private final String element;
    private @Nullable Lookup only;
    private boolean hasOthers;

    Begun(String element) {
      this.element = element;
    }

    /** Adds something that may be missing. */
    void add(Lookup lookup) {
      hasOthers |= only != null;
      only = lookup;
    }
  }

  /** A section that is open, and what had begun around it. */
  private record Section(Lookup lookup, boolean isInverted, Optional<Begun> around) {}

  private final HtmlCursor html;
  private final TemplateProblems findings;
  private final Deque<Section> sections = new ArrayDeque<>();
  private @Nullable Begun begun;

  EmptyElements(HtmlCursor html, TemplateProblems findings) {
    this.html = html;
    this.findings = findings;
  }

  /** Looks at text of the template before the scanner has gone over it. */
  void before(String text) {
    if (begun != null && isBetweenTags() && !text.isBlank()) {
      if (text.stripLeading().startsWith("</" + begun.element)) {
        end(begun);
      }
      begun = null;
    }
  }

  /** Looks at the same text once the scanner has gone over it. */
  void after(String text) {
    boolean isTag = isBetweenTags() && text.stripTrailing().endsWith(">");
    if (isTag && !html.isEndTag() && ELEMENTS.contains(html.element())) {
      begun = new Begun(html.element());
    }
  }

  /** A value is printed. */
  void value(Lookup lookup, boolean isOptional) {
    if (begun == null || !isBetweenTags()) {
      return;
    } else if (isOptional && !isGuarded(lookup)) {
      begun.add(lookup);
    } else {
      begun = null;
    }
  }

  /** A section begins. */
  void begin(Lookup lookup, boolean isInverted) {
    sections.push(new Section(lookup, isInverted, Optional.ofNullable(begun)));
    begun = null;
  }

  /**
   * The section ends that was begun last.
   *
   * @param isAlways whether it is shown on every page
   */
  void end(boolean isAlways) {
    Section section = sections.pop();
    begun = section.around().orElse(null);
    if (begun != null && isBetweenTags()) {
      if (isAlways || (!section.isInverted() && isGuarded(section.lookup()))) {
        begun = null;
      } else {
        begun.add(section.lookup());
      }
    }
  }

  private void end(Begun element) {
    Lookup only = element.only;
    if (only != null && !element.hasOthers) {
      boolean isSection = only.tag().sort().opens();
      findings.report(
          only,
          Code.EMPTY_ELEMENT,
          "where "
              + (isSection ? "the section `" + only.name() + "` is left out" : missing(only))
              + ", this `<"
              + element.element
              + ">` is empty",
          Optional.of(
              "put the whole element into "
                  + (isSection ? "the section" : "a section `{{#" + only.name() + "}}`")
                  + ", its tags too"));
    }
  }

  private static String missing(Lookup value) {
    return "`" + value.name() + "` is missing";
  }

  /** Whether it stands in a section that is shown only where it is there. */
  private boolean isGuarded(Lookup lookup) {
    String name = lookup.name();
    return sections.stream()
        .filter(section -> !section.isInverted())
        .map(section -> section.lookup().name())
        .anyMatch(
            open ->
                name.equals(".")
                    || open.equals(name)
                    || open.equals(flag(name))
                    || name.startsWith(open + "."));
  }

  /** The flag that says whether there is anything in it: {@code page.hasTags}. */
  private static String flag(String name) {
    int last = name.lastIndexOf('.') + 1;
    return name.substring(0, last)
        + "has"
        + name.substring(last, last + 1).toUpperCase(Locale.ROOT)
        + name.substring(last + 1);
  }

  private boolean isBetweenTags() {
    return html.place().part() == HtmlPlace.Part.TEXT;
  }
}
