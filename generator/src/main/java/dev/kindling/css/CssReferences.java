package dev.kindling.css;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * What a style sheet refers to: {@code url(…)}, {@code src(…)}, {@code image-set("…")} and {@code
 * @import}, but not in comments and other strings.
 *
 * @param all the references, in order
 * @param escaped names of functions and rules that are written with escapes, in order
 * @param open where the last comment or block begins that is still open where the style sheet ends
 * @param surplus where the first brace stands that closes nothing
 */
public record CssReferences(
    List<CssReference> all, List<EscapedName> escaped, OptionalInt open, OptionalInt surplus) {

  private static final List<String> WITH_ADDRESSES =
      List.of("url", "src", "image-set", "-webkit-image-set");

  /**
   * The name of a function or a rule that is written with escapes.
   *
   * @param written as it is written
   * @param start offset of its first character: 0-based, in UTF-16 units
   * @param end offset behind its last one
   */
  public record EscapedName(String written, int start, int end) {}

  /** Copies the lists. */
  public CssReferences {
    all = List.copyOf(all);
    escaped = List.copyOf(escaped);
  }

  /** Reads a style sheet, or what stands in a {@code style} attribute. */
  public static CssReferences of(String css) {
    Reading reading = new Reading(css);
    CssTokenizer tokens = new CssTokenizer(css);
    while (tokens.hasNext()) {
      reading.take(tokens.next());
    }
    return reading.result();
  }

  /**
   * The name of a function or a rule.
   *
   * @param word in lower case, escapes resolved
   * @param isEscaped whether it is written with escapes
   */
  private record Name(String word, boolean isEscaped) {
    static final Name NONE = new Name("", false);
  }

  private record Block(boolean isFont, int start) {}

  /** One use, one thread. */
  private static final class Reading {

    private final String css;
    private final List<CssReference> all = new ArrayList<>();
    private final List<EscapedName> escaped = new ArrayList<>();
    private final Deque<Name> functions = new ArrayDeque<>();
    private final Deque<Block> blocks = new ArrayDeque<>();
    private Name rule = Name.NONE;
    private OptionalInt openComment = OptionalInt.empty();
    private OptionalInt surplus = OptionalInt.empty();

    Reading(String css) {
      this.css = css;
    }

    void take(CssToken token) {
      switch (token.type()) {
        case COMMENT -> openComment = token.isCut() ? OptionalInt.of(token.start()) : openComment;
        case AT_KEYWORD -> rule = name(token.value(), token.valueStart(), token.valueEnd());
        case FUNCTION -> functions.push(name(token.value(), token.start(), token.valueEnd()));
        case URL, BAD_URL ->
            add(token, name("url", token.start(), css.indexOf('(', token.start())));
        case STRING, BAD_STRING -> string(token);
        case DELIMITER -> delimiter(token);
        default -> {}
      }
    }

    CssReferences result() {
      OptionalInt open =
          openComment.isPresent() || blocks.isEmpty()
              ? openComment
              : OptionalInt.of(blocks.peek().start());
      return new CssReferences(all, escaped, open, surplus);
    }

    private void delimiter(CssToken token) {
      if (token.is('(')) {
        functions.push(Name.NONE);
      } else if (token.is(')')) {
        functions.poll();
      } else if (token.is('{') || token.is('}') || token.is(';')) {
        if (token.is('}') && blocks.isEmpty() && surplus.isEmpty()) {
          surplus = OptionalInt.of(token.start());
        }
        if (token.is('{')) {
          blocks.push(new Block(rule.word().equals("font-face"), token.start()));
        } else if (token.is('}')) {
          blocks.poll();
        }
        rule = Name.NONE;
        functions.clear();
      }
    }

    private void string(CssToken token) {
      if (!functions.isEmpty() && WITH_ADDRESSES.contains(functions.peek().word())) {
        add(token, functions.peek());
      } else if (functions.isEmpty() && rule.word().equals("import")) {
        add(token, rule);
      }
    }

    private void add(CssToken token, Name by) {
      // The address of a namespace is a name: nothing is fetched from it.
      boolean isNothing = token.isCut() && token.value().isEmpty();
      if (!isNothing && !rule.word().equals("namespace")) {
        all.add(
            new CssReference(
                use(),
                token.value(),
                token.valueStart(),
                token.valueEnd(),
                by.isEscaped() || rule.isEscaped()));
      }
    }

    private CssReference.Use use() {
      if (rule.word().equals("import")) {
        return CssReference.Use.STYLE;
      }
      boolean isFont = !blocks.isEmpty() && blocks.peek().isFont();
      return isFont ? CssReference.Use.FONT : CssReference.Use.IMAGE;
    }

    private Name name(String word, int start, int end) {
      String written = css.substring(start, end);
      boolean isEscaped = written.indexOf('\\') >= 0;
      if (isEscaped) {
        escaped.add(new EscapedName(written, start, end));
      }
      return new Name(word.toLowerCase(Locale.ROOT), isEscaped);
    }
  }
}
