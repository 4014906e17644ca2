package dev.kindling.theme;

import dev.kindling.diagnostic.Code;
import dev.kindling.theme.ShapeLookup.Scope;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * A template that is run on shapes instead of values: every branch once, so that what is wrong in
 * one that no page of today reaches is found too. Partials, parents and blocks are Mustache.java's
 * own, so a rehearsal meets the tags that a page would. Not thread-safe.
 */
final class Rehearsal extends Writer {

  private final Findings findings;
  private final HtmlScanner html = new HtmlScanner();

  Rehearsal(Findings findings) {
    this.findings = findings;
  }

  /** A tag that prints a value. */
  void print(Lookup lookup, boolean isRaw, List<Object> scopes) {
    Shape shape = new ShapeLookup(lookup, scopes, findings).find().present();
    if (shape == Shape.Plain.MIXED || !(shape instanceof Shape.Plain)) {
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
    new PlaceRule(lookup, findings).check(html.place(), shape);
    html.value();
  }

  /** A tag that shows its body or does not. */
  void section(Lookup lookup, boolean isInverted, List<Object> scopes, Runnable body) {
    Shape shape = new ShapeLookup(lookup, scopes, findings).find();
    decides(lookup, shape, isInverted);
    HtmlScanner.Memory memory = html.remember();
    HtmlPlace before = html.place();
    Shape inner = shape.present() instanceof Shape.Many many ? many.item() : shape.present();
    if (isInverted || inner == Shape.Plain.FLAG) {
      body.run();
    } else {
      scopes.add(new Scope(inner.present(), lookup.name()));
      body.run();
      scopes.remove(scopes.size() - 1);
    }
    if (html.place().isLike(before)) {
      html.returnTo(memory);
    } else {
      report(
          lookup,
          Code.UNEVEN_SECTION,
          "begins in one part of the HTML and ends in another",
          "put whole tags, whole attributes or whole values into a section");
    }
  }

  /** Whether the section is shown on some pages and left out on others. */
  private void decides(Lookup lookup, Shape shape, boolean isInverted) {
    boolean isIdle =
        shape == Shape.Plain.TEXT
            || shape == Shape.Plain.ADDRESS
            || shape == Shape.Plain.NUMBER
            || (isInverted && shape instanceof Names);
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
  public void write(char[] chars, int from, int length) {
    html.text(new String(chars, from, length));
  }

  @Override
  public void write(String text) {
    html.text(text);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
