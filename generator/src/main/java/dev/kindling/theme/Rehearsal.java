package dev.kindling.theme;

import com.github.mustachejava.Iteration;
import dev.kindling.diagnostic.Code;
import dev.kindling.html.HtmlCursor;
import dev.kindling.html.HtmlPlace;
import dev.kindling.theme.ShapeLookup.Scope;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A template that is run on shapes instead of values: every branch once, so that what is wrong in
 * one that no page of today reaches is found too. Partials, parents and blocks are Mustache.java's
 * own, so a rehearsal meets the tags that a page would. Not thread-safe.
 */
final class Rehearsal extends Evaluation {

  private final TemplateProblems findings;
  private final NamesRead read;
  private final HtmlCursor html = new HtmlCursor();
  private final Cuts cuts;
  private final EmptyElements empties;

  /** A section, and the shape of what it is about. */
  private record Opened(Lookup lookup, Shape shape) {}

  /**
   * Prepares a run.
   *
   * @param findings gets what is wrong
   * @param read gets the names that are read
   */
  Rehearsal(TemplateProblems findings, NamesRead read) {
    this.findings = findings;
    this.read = read;
    this.cuts = new Cuts(findings, html);
    this.empties = new EmptyElements(html, findings);
  }

  @Override
  @Nullable String print(Lookup lookup, List<Object> scopes) {
    boolean isRaw = lookup.isRaw();
    Shape found = new ShapeLookup(lookup, scopes, findings, read).find();
    Shape shape = found.present();
    boolean isText = shape instanceof Shape.Plain && shape != Shape.Plain.MIXED;
    empties.value(lookup, isText && found instanceof Shape.Maybe && !isMessage(lookup));
    if (!isText) {
      String open =
          shape == Shape.Plain.MIXED
              ? "give the field the same type in all kinds"
              : "open it with `{{#" + lookup.name() + "}}` and print what is in it";
      report(
          lookup,
          Code.WRONG_SECTION,
          "is " + shape.description() + ", and cannot be printed",
          open);
    } else if (isRaw && shape != Shape.Plain.HTML && shape != Shape.Plain.ANYTHING) {
      report(
          lookup,
          Code.RAW_TEXT,
          "is " + shape.description() + ", and not safe as HTML",
          "write `{{" + lookup.name() + "}}`");
    } else if (!isRaw && shape == Shape.Plain.HTML) {
      report(
          lookup,
          Code.RAW_TEXT,
          "is HTML, and two braces would show its tags as text",
          "write `{{{" + lookup.name() + "}}}`");
    }
    new PlaceRule(lookup, cuts.findings()).check(html.place(), shape);
    html.unknown();
    return null;
  }

  @Override
  Object open(Lookup lookup, List<Object> scopes) {
    return new Opened(lookup, new ShapeLookup(lookup, scopes, findings, read).find());
  }

  /** Once, whether it is shown on a page or not. */
  @Override
  void show(Object opened, boolean isInverted, Iteration body, List<Object> scopes) {
    Lookup lookup = ((Opened) opened).lookup();
    Shape shape = ((Opened) opened).shape();
    decides(lookup, shape, isInverted);
    HtmlCursor.Memory memory = html.remember();
    HtmlPlace before = html.place();
    Cuts.Cut cut = cuts.current();
    Shape inner = shape.present() instanceof Shape.Many many ? many.item() : shape.present();
    boolean isScope = !isInverted && inner != Shape.Plain.FLAG;
    empties.begin(lookup, isInverted);
    body.next(this, isScope ? new Scope(inner.present(), lookup.name()) : null, scopes);
    if (html.place().isLike(before)) {
      html.returnTo(memory);
    } else if (!cuts.blame(cut == null ? cuts.current() : cut)) {
      report(
          lookup,
          Code.UNEVEN_SECTION,
          "begins in one part of the HTML and ends in another",
          "put whole tags, whole attributes or whole values into a section");
    }
    empties.end(!isInverted && !isSometimes(shape));
  }

  /** Words of the theme may be missing in a language; the build says so for each. */
  private static boolean isMessage(Lookup lookup) {
    return lookup.parts().get(0).equals(Theme.MESSAGES);
  }

  /** Whether a value can be missing, not set or a list without entries. */
  private static boolean isSometimes(Shape shape) {
    return shape instanceof Shape.Maybe || shape instanceof Shape.Many || shape == Shape.Plain.FLAG;
  }

  /** Whether the section is shown on some pages and left out on others. */
  private void decides(Lookup lookup, Shape shape, boolean isInverted) {
    boolean isIdle =
        shape == Shape.Plain.TEXT
            || shape == Shape.Plain.ADDRESS
            || shape == Shape.Plain.NUMBER
            || (isInverted && shape instanceof GroupShape);
    if (shape.present() == Shape.Plain.MIXED) {
      report(
          lookup,
          Code.WRONG_SECTION,
          "is " + shape.present().description() + ", and cannot be opened",
          "give the field the same type in all kinds");
    } else if (!isIdle) {
      findings.excuse(lookup);
    } else {
      findings.reportIdle(
          lookup,
          "`"
              + lookup.name()
              + "` is "
              + shape.description()
              + " that is always there, so this is "
              + (isInverted ? "never" : "always")
              + " shown",
          isInverted
              ? "remove the section"
              : "remove the tags of the section, and keep what is in it");
    }
  }

  private void report(Lookup lookup, Code code, String message, String help) {
    findings.report(lookup, code, "`" + lookup.name() + "` " + message, Optional.of(help));
  }

  @Override
  void beginPiece() {
    cuts.beginPiece();
  }

  @Override
  void endPiece() {
    cuts.endPiece();
  }

  @Override
  void write(Literal literal) {
    empties.before(literal.text());
    cuts.text(literal);
    empties.after(literal.text());
  }

  @Override
  public void write(String text) {
    empties.before(text);
    html.text(text);
    empties.after(text);
  }
}
