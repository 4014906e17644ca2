package dev.kindling.theme;

import com.github.mustachejava.Iteration;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.html.HtmlText;
import dev.kindling.origin.Origin;
import dev.kindling.origin.Origins;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The page that is being rendered, and the problems met so far. One use, one thread. */
final class TemplateOutput extends Evaluation {

  private final StringBuilder text = new StringBuilder(16_384);
  private final Deque<Piece> open = new ArrayDeque<>();
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Set<Object> blamed = new HashSet<>();

  /** A template or a block whose text begins at an offset of the page. */
  private record Piece(int start, Origins.Builder origins) {}

  TemplateOutput() {
    open.push(new Piece(0, new Origins.Builder()));
  }

  /** Adds a problem unless this tag has been blamed on this page before. */
  void report(Tag tag, Template template, Diagnostic problem) {
    if (blamed.add(List.of(template.name(), tag.start()))) {
      problems.add(problem);
    }
  }

  /** The problems, one a tag. */
  List<Diagnostic> problems() {
    return problems;
  }

  /** The page so far. */
  String text() {
    return text.toString();
  }

  /** Where the page so far comes from: each template and block has a table of its own. */
  Origins origins() {
    return open.element().origins().build();
  }

  private void add(Origin origin) {
    Piece piece = open.element();
    piece.origins().add(text.length() - piece.start(), origin);
  }

  @Override
  void beginPiece() {
    open.push(new Piece(text.length(), new Origins.Builder()));
  }

  @Override
  void endPiece() {
    Piece piece = open.pop();
    Origins origins = piece.origins().build();
    if (!origins.isEmpty()) {
      Piece outer = open.element();
      outer.origins().add(piece.start() - outer.start(), origins);
    }
  }

  @Override
  void write(Literal literal) {
    add(literal.origin());
    text.append(literal.text());
  }

  /** A value, or HTML of the engine; neither is printed by the braces of the other. */
  @Override
  @Nullable String print(Lookup lookup, List<Object> scopes) {
    Object value = lookup.find(scopes, this);
    if (lookup.isRaw() ? value instanceof Html : ViewValues.isPrintable(value)) {
      add(lookup.origin());
      add(value instanceof Html html ? html.origins() : Origins.NONE);
      return ViewValues.text(value);
    }
    if (!ViewValues.isAbsent(value)) {
      blame(lookup, value);
    }
    return null;
  }

  private void blame(Lookup lookup, Object value) {
    String name = lookup.name();
    String is = "`" + name + "` is " + ViewValues.description(value);
    if (value instanceof Html) {
      String help = "write `{{{" + name + "}}}`";
      lookup.report(this, Code.RAW_TEXT, is + ", and two braces would show its tags as text", help);
    } else if (ViewValues.isPrintable(value)) {
      lookup.report(this, Code.RAW_TEXT, is + ", and not safe as HTML", "write `{{" + name + "}}`");
    } else {
      String help = "open it with `{{#" + name + "}}` and print what is in it";
      lookup.report(this, Code.WRONG_SECTION, is + ", and cannot be printed", help);
    }
  }

  @Override
  Object open(Lookup lookup, List<Object> scopes) {
    Object value = lookup.find(scopes, this);
    if (value instanceof Function || value instanceof Callable) {
      // The engine would call it.
      throw new IllegalStateException("Templates must not see a " + value.getClass().getName());
    }
    return value;
  }

  /**
   * Once for each value of a list, once inside a group, or once when there is a value; an inverted
   * section once when there is none. A flag is no scope: {@code {{.}}} in its section is what it
   * was before.
   */
  @Override
  void show(Object value, boolean isInverted, Iteration body, List<Object> scopes) {
    if (ViewValues.isTruthy(value) == isInverted) {
      return;
    }
    if (isInverted || value instanceof Boolean) {
      body.next(this, null, scopes);
    } else if (value instanceof List<?> list) {
      list.forEach(item -> body.next(this, item, scopes));
    } else {
      body.next(this, value, scopes);
    }
  }

  /** Adds text that means nothing in HTML, wherever a template sets it. */
  void escaped(String value) {
    HtmlText.appendWithinAnyQuotes(text, value);
  }

  @Override
  public void write(String value) {
    text.append(value);
  }
}
