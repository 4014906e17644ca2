package dev.kindling.html;

import dev.kindling.html.HtmlFault.Sort;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts HTML into tokens, one after the other and without gaps (WHATWG HTML, section 13.2.5). Each
 * character is looked at a bounded number of times, whatever the text holds. One use, one thread.
 */
public final class Tokens {

  /** The sorts of tokens. */
  public enum Kind {
    /** A run of text up to the next {@code <}. */
    TEXT,
    /** A {@code <} that begins nothing, and so is text, too. */
    SIGN,
    /** A start tag. */
    START_TAG,
    /** An end tag. */
    END_TAG,
    /** A comment. */
    COMMENT,
    /** What begins with {@code <!}, {@code <?} or {@code </} and is none of the others. */
    DECLARATION,
    /** A tag or comment that cannot be read: the token ends where that shows, or at the end. */
    BROKEN
  }

  private final char[] page;
  private final List<HtmlFault> faults;
  private final TagReader tags;
  private Kind kind = Kind.TEXT;
  private int start;
  private int end;
  private int textStart;
  private int textEnd;
  private boolean hasReference;

  private Tokens(char[] page, List<HtmlFault> faults, boolean isStrict) {
    this.page = page;
    this.faults = faults;
    this.tags = new TagReader(page, faults, isStrict);
  }

  /**
   * The tokens that browsers see.
   *
   * @param page the characters; they must not change meanwhile
   * @param faults takes where it is not well-formed
   */
  public static Tokens asBrowsersDo(char[] page, List<HtmlFault> faults) {
    return new Tokens(page, faults, false);
  }

  /**
   * The tokens of HTML that an author wrote between Markdown: a tag with a mistake in it is broken,
   * and not guessed at (CommonMark, section 6.6).
   *
   * @param html any text
   * @param faults takes where it is not well-formed
   */
  public static Tokens asWritten(String html, List<HtmlFault> faults) {
    return new Tokens(html.toCharArray(), faults, true);
  }

  /** Goes on to the next token; answers whether there is one. */
  public boolean next() {
    return next(false);
  }

  /** The same, where {@code <![CDATA[} may begin text. */
  boolean next(boolean isForeign) {
    start = end;
    if (start >= page.length) {
      return false;
    }
    if (page[start] != '<') {
      readText();
    } else if (isLetter(start + 1)) {
      tag(Kind.START_TAG, tags.readStart(start));
    } else if (is('/', start + 1) && isLetter(start + 2)) {
      tag(Kind.END_TAG, tags.readEnd(start));
    } else if (Characters.standsAt(page, "<!--", start)) {
      comment();
    } else if (isForeign && Characters.standsAt(page, "<![CDATA[", start)) {
      cdata();
    } else if (is('!', start + 1) || is('?', start + 1) || is('/', start + 1)) {
      token(Kind.DECLARATION, Math.min(Characters.find(page, '>', start) + 1, page.length));
    } else {
      token(Kind.SIGN, start + 1);
      textTo(start, end, false);
    }
    return true;
  }

  private void token(Kind found, int behind) {
    kind = found;
    end = behind;
  }

  private void textTo(int from, int to, boolean mayRefer) {
    textStart = from;
    textEnd = to;
    hasReference = mayRefer;
  }

  private void readText() {
    int next = start;
    boolean mayRefer = false;
    while (next < page.length && page[next] != '<') {
      mayRefer |= page[next] == '&';
      next++;
    }
    token(Kind.TEXT, next);
    textTo(start, next, mayRefer);
  }

  private void tag(Kind whole, boolean isWhole) {
    token(isWhole ? whole : Kind.BROKEN, tags.end());
  }

  private void cdata() {
    int close = Characters.find(page, "]]>", start);
    if (close < 0) {
      cutShort(start + 9, "`<![CDATA[` is never closed", "close it with `]]>`");
    } else {
      token(Kind.TEXT, close + 3);
      textTo(start + 9, close, false);
    }
  }

  private void comment() {
    int dashes = Characters.find(page, "--", start + 4);
    while (dashes >= 0 && !isEndOfComment(dashes)) {
      dashes = Characters.find(page, "--", dashes + 1);
    }
    if (Characters.standsAt(page, ">", start + 4) || Characters.standsAt(page, "->", start + 4)) {
      token(Kind.COMMENT, Characters.find(page, '>', start) + 1);
      fault(start, "the comment ends before it begins", "write `<!-- … -->`");
    } else if (dashes < 0) {
      cutShort(start + 4, "the comment is never closed", "close it with `-->`");
    } else if (page[dashes + 2] == '!') {
      token(Kind.COMMENT, dashes + 4);
      fault(dashes, "`--!>` is no end of a comment", "close it with `-->`");
    } else {
      token(Kind.COMMENT, dashes + 3);
    }
  }

  private boolean isEndOfComment(int dashes) {
    return Characters.standsAt(page, "-->", dashes) || Characters.standsAt(page, "--!>", dashes);
  }

  private void cutShort(int shown, String message, String help) {
    token(Kind.BROKEN, page.length);
    faults.add(new HtmlFault(Sort.CUT_SHORT, start, shown, message, help));
  }

  private void fault(int from, String message, String help) {
    faults.add(new HtmlFault(Sort.SYNTAX, from, end, message, help));
  }

  /**
   * Takes what stands in the element of this start tag for text, up to its end tag, whatever it
   * looks like; answers false when there is no end tag, and then changes nothing.
   */
  public boolean takeRawText() {
    String name = tags.name();
    int close = Characters.find(page, "</", end);
    while (close >= 0 && !isEndOf(name, close)) {
      close = Characters.find(page, "</", close + 2);
    }
    if (close < 0) {
      return false;
    }
    start = end;
    token(Kind.TEXT, close);
    textTo(start, close, Elements.resolvesReferences(name));
    return true;
  }

  private boolean isEndOf(String name, int offset) {
    int behind = offset + 2 + name.length();
    return behind < page.length
        && Characters.cut(page, offset + 2, behind).equalsIgnoreCase(name)
        && (TagReader.isSpace(page[behind]) || page[behind] == '>' || page[behind] == '/');
  }

  /** The sort of this token. */
  public Kind kind() {
    return kind;
  }

  /** Offset of its first character: 0-based, in UTF-16 units. */
  public int start() {
    return start;
  }

  /** Offset behind its last character. */
  public int end() {
    return end;
  }

  /** The name of a tag, in lower case. */
  public String name() {
    return tags.name();
  }

  /** The attributes of a tag as they are written; of two with one name only the first. */
  public List<Attribute> attributes() {
    return tags.attributes();
  }

  /** Whether a tag has an attribute of a name. */
  public boolean has(String attribute) {
    return attributes().stream().anyMatch(one -> one.name().equals(attribute));
  }

  /** Whether a tag ends with {@code />}. */
  public boolean closesItself() {
    return tags.closesItself();
  }

  /** A tag that is cut off at the end of the text, without the attributes that are whole. */
  String cutOff() {
    String begin = Characters.cut(page, start, start + (page[start + 1] == '/' ? 2 : 1));
    int from = tags.attributeStart();
    return from < 0
        ? Characters.cut(page, start, page.length)
        : begin + tags.name() + " " + Characters.cut(page, from, page.length);
  }

  /** Where the text ends in a tag that is cut off there. */
  HtmlPlace place() {
    return tags.place();
  }

  /** Whether this is text, were it only a sign that begins nothing. */
  boolean hasText() {
    return kind == Kind.TEXT || kind == Kind.SIGN;
  }

  /** The characters of a text, with references resolved where they mean something. */
  public String text() {
    String resolved = resolved(textStart);
    return resolved == null ? Characters.cut(page, textStart, textEnd) : resolved;
  }

  int textStart() {
    return textStart;
  }

  int textEnd() {
    return textEnd;
  }

  /** The text from an offset on, where it is another than what is written. */
  @Nullable String resolved(int from) {
    return hasReference ? CharacterReferences.resolve(page, from, textEnd, false, faults) : null;
  }

  private boolean is(char wanted, int offset) {
    return offset < page.length && page[offset] == wanted;
  }

  private boolean isLetter(int offset) {
    return offset < page.length && TagReader.isLetter(page[offset]);
  }
}
