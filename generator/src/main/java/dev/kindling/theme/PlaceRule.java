package dev.kindling.theme;

import dev.kindling.address.UriReference;
import dev.kindling.diagnostic.Code;
import dev.kindling.html.HtmlPlace;
import java.util.Optional;

/** Which value may be printed at which place of a page's HTML. */
final class PlaceRule {

  private static final String TO_SCRIPTS =
      "put it into an attribute such as `data-value`, and let a script of the theme read that";

  private final Lookup lookup;
  private final TemplateProblems findings;

  PlaceRule(Lookup lookup, TemplateProblems findings) {
    this.lookup = lookup;
    this.findings = findings;
  }

  /** Reports a value that is not safe there, whatever it is escaped for. */
  void check(HtmlPlace place, Shape shape) {
    switch (place.part()) {
      case TEXT -> {}
      case PLAIN -> noHtml(shape, "`<" + place.name() + ">`, which shows tags as text");
      case SCRIPT ->
          report("stands in `<" + place.name() + ">`, where no value is safe", TO_SCRIPTS);
      case STYLE ->
          report(
              "stands in `<style>`, where no value is safe",
              "use a class, and give it a look in a style sheet of the theme");
      case ELEMENT_NAME -> elementName(shape);
      case IN_TAG ->
          report(
              "stands where a tag has the name of an attribute",
              "write the attribute out, in a section of its own");
      case UNQUOTED ->
          report(
              "is the value of `" + place.name() + "` without quotation marks",
              "write `" + place.name() + "=\"{{" + lookup.name() + "}}\"`");
      case COMMENT ->
          report(
              "stands in a comment, which a value can end",
              "remove it, or write a comment of the template: `{{! … }}`");
      case ATTRIBUTE -> attribute(place, shape);
    }
  }

  /** A number is the level of a heading; it can neither end the name nor make it a script. */
  private void elementName(Shape shape) {
    if (shape != Shape.Plain.NUMBER) {
      report(
          "is part of the name of an element",
          "write the element out, in one section for each case");
    }
  }

  private void attribute(HtmlPlace place, Shape shape) {
    if (place.isHandler()) {
      report("stands in `" + place.name() + "`, which browsers run as a script", TO_SCRIPTS);
    } else if (place.name().equals("style")) {
      report(
          "stands in `style`, where no value is safe",
          "use a class, and give it a look in a style sheet of the theme");
    } else if (place.name().equals("srcdoc")) {
      report("stands in `srcdoc`, which is a page of its own", "use a page with an address");
    } else if (shape == Shape.Plain.HTML) {
      noHtml(shape, "`" + place.name() + "`, which is an attribute");
    } else if (place.isAddress() && !isAddress(place, shape)) {
      report(
          "is " + shape.description() + ", and `" + place.name() + "` could lead anywhere by it",
          "use an address, such as `url` or a field of the type `url`, `ref` or `image`");
    }
  }

  private static boolean isAddress(HtmlPlace place, Shape shape) {
    boolean isSize = shape == Shape.Plain.NUMBER && place.name().endsWith("srcset");
    return shape == Shape.Plain.ADDRESS
        || !(shape instanceof Shape.Plain plain)
        || plain == Shape.Plain.ANYTHING
        || plain == Shape.Plain.MIXED
        || (isSize && !place.before().isBlank())
        || isDecided(place);
  }

  /**
   * Whether what stands in the attribute already decides where the address leads: text behind it
   * can choose neither a scheme nor a host.
   */
  private static boolean isDecided(HtmlPlace place) {
    return !place.name().endsWith("srcset")
        && (place.before().indexOf(HtmlPlace.UNKNOWN) >= 0
            || UriReference.asBrowsersRead(place.before()).isDecided());
  }

  private void noHtml(Shape shape, String place) {
    if (shape == Shape.Plain.HTML) {
      report("is HTML, and stands in " + place, "only text can stand there");
    }
  }

  private void report(String message, String help) {
    findings.report(
        lookup, Code.UNSAFE_PLACE, "`" + lookup.name() + "` " + message, Optional.of(help));
  }
}
