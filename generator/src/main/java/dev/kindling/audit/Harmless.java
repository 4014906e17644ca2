package dev.kindling.audit;

import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.LineIndex;
import dev.kindling.source.Location;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What looks like a mistake, and by the signs around it is none for readers: they get all that was
 * meant, whichever program makes the page. One text, one thread.
 */
final class Harmless {

  private static final Pattern TAG_BEGINNING = Pattern.compile("<[A-Za-z][^<>]*\\z");

  /** What names a picture without {@code alt}, or says that it has no name. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)\\s(?:title|aria-label|aria-labelledby)\\s*=\\s*(?:\"\\s*[^\"\\s]|'\\s*[^'\\s])"
              + "|\\saria-hidden\\s*=\\s*[\"']?true|\\srole\\s*=\\s*[\"']?(?:none|presentation)");

  /** Signs of a text that goes on: a heading of a lower level, a link, another fence. */
  private static final Pattern TEXT =
      Pattern.compile("(?m)^#{2,6} +\\S|\\S]\\([^)\\s]+\\)|^ {0,3}(?:`{3,}|~{3,})");

  private static final Pattern COLUMNS =
      Pattern.compile("[ \\t]*\\|?[ \\t]*:?-[-|: \\t]*\\|[-|: \\t]*");

  private static final Pattern NAMED_FENCE = Pattern.compile("(?:`{3,}|~{3,})[ \\t]*\\w.*");

  private final String text;
  private final Flavour flavour;
  private @Nullable TagPartners partners;

  /**
   * What is harmless in a text.
   *
   * @param text as the reader of Markdown saw it
   */
  Harmless(String text, Flavour flavour) {
    this.text = text;
    this.flavour = flavour;
  }

  /** Whether a problem in the text is none. */
  boolean is(Diagnostic problem) {
    if (!(problem.location() instanceof Location.InFile in)) {
      return false;
    }
    return switch (problem.code()) {
      // A name with `@` cites nothing but on a site of Kindling's: it speaks to somebody.
      case UNDEFINED_REFERENCE -> text.startsWith("@", in.start());
      // What stands behind a comment is read as HTML, and seen.
      case TEXT_LOST -> lineBefore(in).contains("-->");
      // A browser takes an unknown name in an address for the signs that it is written with.
      case UNKNOWN_CHARACTER -> TAG_BEGINNING.matcher(before(in)).find();
      case MISSING_ALT -> NAMED.matcher(tag(in.start())).find();
      case HTML_NESTING -> !partners().isAlone(in.start(), problem.wanted().orElse(""));
      case MARKS_LEFT -> flavour == Flavour.HUGO && isShortHead(in);
      case LEFT_OPEN -> flavour.isCommonMark() && isLastCode(in.start());
      default -> false;
    };
  }

  private TagPartners partners() {
    TagPartners known = partners;
    if (known == null) {
      known = new TagPartners(text);
      partners = known;
    }
    return known;
  }

  private String lineBefore(Location.InFile in) {
    return text.substring(in.file().lines().startOf(in.line()), in.start());
  }

  /** What stands before a place in its paragraph. */
  private String before(Location.InFile in) {
    int paragraph = text.lastIndexOf("\n\n", in.start());
    return text.substring(Math.max(0, paragraph), in.start());
  }

  private String tag(int start) {
    if (!text.startsWith("<", start)) {
      return "";
    }
    int end = text.indexOf('>', start);
    return text.substring(start, end < 0 ? text.length() : end);
  }

  /** Whether a table has fewer names than columns, for which Goldmark puts in empty cells. */
  private boolean isShortHead(Location.InFile in) {
    LineIndex lines = in.file().lines();
    int end = lines.endOf(in.line());
    int next = text.indexOf('\n', end + 1);
    if (end >= text.length()) {
      return false;
    }
    String columns = text.substring(end + 1, next < 0 ? text.length() : next);
    String head = text.substring(lines.startOf(in.line()), end);
    return COLUMNS.matcher(columns).matches() && cells(head) < cells(columns);
  }

  private static long cells(String row) {
    String inner = row.strip().replaceAll("^\\||(?<!\\\\)\\|$", "");
    return 1 + inner.replace("\\|", "").chars().filter(c -> c == '|').count();
  }

  /**
   * Whether the end of the file ends code as well as a fence would: the fence says what language it
   * holds, so it begins some, and nothing behind it is text.
   */
  private boolean isLastCode(int start) {
    int end = text.indexOf('\n', start);
    if (end < 0) {
      return false;
    }
    Matcher fence = NAMED_FENCE.matcher(text.substring(start, end));
    return fence.matches() && !TEXT.matcher(text).region(end, text.length()).find();
  }
}
