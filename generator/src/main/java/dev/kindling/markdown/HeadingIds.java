package dev.kindling.markdown;

import dev.kindling.diagnostic.Code;
import dev.kindling.document.Fragment;
import dev.kindling.document.Heading;
import dev.kindling.markdown.leftover.HeadingMark;
import dev.kindling.source.Location;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The ids of one document. Ids that the author wrote are known at once; those made from headings
 * are only settled at the end, so that none takes a name that the author uses further down.
 */
final class HeadingIds {

  private record Entry(@Nullable String written, @Nullable Pending heading) {}

  /** What an id may hold beside letters and digits. */
  private static final String SIGNS = "-_.:~!$*+,;=/@()?";

  private static final int LAST_OF_ASCII = 0x7F;

  /** A heading whose id is not settled yet. */
  record Pending(int place, int level, String text, Location at, boolean isInOutline) {}

  /** A term whose id is not settled yet. */
  private record Term(int place, String text) {}

  private final ParseContext collected;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Term> terms = new ArrayList<>();
  private final Set<String> taken = new TreeSet<>();
  private final Map<String, Integer> lastSuffixes = new TreeMap<>();

  HeadingIds(ParseContext collected) {
    this.collected = collected;
  }

  /**
   * Whether an id has the form that an author may give a heading: letters and digits of any script,
   * their marks, and signs that mean nothing to HTML, nor to the end of an address.
   */
  static boolean isWellFormed(String id) {
    return !id.isEmpty()
        && id.codePoints()
            .allMatch(
                c ->
                    Character.isLetterOrDigit(c)
                        || isMark(c)
                        || SIGNS.indexOf(c) >= 0
                        || isForeignSign(c));
  }

  /** Dashes, quotation marks and other signs beyond ASCII, such as in the words of a heading. */
  private static boolean isForeignSign(int c) {
    return c > LAST_OF_ASCII
        && switch (Character.getType(c)) {
          case Character.DASH_PUNCTUATION,
              Character.CONNECTOR_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION,
              Character.CURRENCY_SYMBOL,
              Character.MATH_SYMBOL,
              Character.OTHER_SYMBOL ->
              true;
          default -> false;
        };
  }

  /** Reports a text that is no id; links to it are not told as well. */
  void refuse(String id, Location at) {
    collected.report(
        Code.BAD_ID,
        at,
        "`" + id.replace('`', '\'') + "` is not an id",
        "an id is letters and digits, with signs such as `-`, `_`, `.` and `:` but without spaces");
    make(id);
  }

  /** The id in braces at the end of a heading or a term, or the empty text. */
  static String writtenIn(String text) {
    int open = HeadingMark.start(text);
    return open < 0 ? "" : text.substring(open + 2, text.length() - 1);
  }

  /** An id that the author wrote; reports it when it is taken. */
  void write(String id, Location at) {
    if (isReserved(id)) {
      collected.report(
          Code.DUPLICATE_ID,
          at,
          "the id `" + id + "` is used by the page around the text",
          "choose another id");
    } else if (taken.add(id)) {
      entries.add(new Entry(id, null));
    } else {
      collected.report(
          Code.DUPLICATE_ID,
          at,
          "the id `" + id + "` is given twice on this page",
          "an id can be used once only: choose another one");
    }
  }

  /** An id that the writer itself makes, of a form that authors may not use. */
  void make(String id) {
    entries.add(new Entry(id, null));
  }

  /** A heading that was written with an id of its own. */
  void heading(String id, Location at, Pending heading) {
    boolean isFree = !isReserved(id) && taken.add(id);
    if (isFree) {
      entries.add(new Entry(id, heading));
    } else {
      write(id, at);
      heading(heading);
    }
  }

  /** A heading whose id is to be made from its text. */
  void heading(Pending heading) {
    entries.add(new Entry(null, heading));
  }

  /** Leaves a place for the id of an element, inside its tag. */
  static int reserve(FragmentWriter out) {
    int place = out.reserve();
    out.reserve();
    out.reserve();
    return place;
  }

  /**
   * A term of a list of definitions, whose id is to be made from its text, once no heading takes
   * it.
   *
   * @param place where it was left room
   */
  void term(int place, String text) {
    terms.add(new Term(place, text));
  }

  /**
   * Settles the ids of all headings, then of all terms, and fills their holes.
   *
   * @return the outline
   */
  List<Heading> settle(FragmentWriter out, Set<String> anchors) {
    List<Heading> outline = new ArrayList<>();
    int unnamed = 0;
    Set<String> all = new LinkedHashSet<>();
    for (Entry entry : entries) {
      Pending heading = entry.heading();
      String id = entry.written();
      if (heading != null) {
        if (id == null) {
          String slug = slug(heading.text());
          id = unique(slug.isEmpty() ? "section-" + ++unnamed : slug);
        }
        out.fill(heading.place(), new Fragment.HeadingOpen(heading.level(), id));
        if (heading.isInOutline()) {
          outline.add(new Heading(heading.level(), id, heading.text(), heading.at()));
        }
      }
      if (id != null) {
        all.add(id);
      }
    }
    for (Term term : terms) {
      String slug = slug(term.text());
      if (!slug.isEmpty()) {
        String id = unique(slug);
        out.fill(term.place(), new Fragment.Html(" id=\""));
        out.fill(term.place() + 1, new Fragment.Anchor(id));
        out.fill(term.place() + 2, new Fragment.Html("\""));
        all.add(id);
      }
    }
    anchors.addAll(all);
    return outline;
  }

  /**
   * The id that a heading's text makes, as on GitHub: lower case, letters and digits of any script,
   * hyphens and underscores kept, a hyphen for each space, all else left out; empty when the text
   * has no letter or digit.
   */
  static String slug(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder(lower.length());
    boolean hasLetter = false;
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        slug.appendCodePoint(c);
        hasLetter = true;
      } else if (c == '-' || c == '_' || isMark(c)) {
        slug.appendCodePoint(c);
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        slug.append('-');
      }
    }
    return hasLetter ? slug.toString() : "";
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private String unique(String slug) {
    String wanted = isReserved(slug) ? "section-" + slug : slug;
    String id = wanted;
    int suffix = lastSuffixes.getOrDefault(wanted, 0);
    while (isReserved(id) || !taken.add(id)) {
      suffix++;
      // A suffix makes a reserved name of the bare prefix of one, such as "source".
      String next = wanted + "-" + suffix;
      id = isReserved(next) ? "section-" + next : next;
    }
    lastSuffixes.put(wanted, suffix);
    return id;
  }

  /** Themes use these themselves, and footnotes do; what begins with {@code _} is a theme's too. */
  private static boolean isReserved(String id) {
    return id.startsWith("_")
        || id.equals("main")
        || id.equals("top")
        || isNumbered(id, "source-")
        || isNumbered(id, "cited-")
        || isNumbered(id, "fn-")
        || isNumbered(id, "fnref-");
  }

  private static boolean isNumbered(String id, String prefix) {
    if (!id.startsWith(prefix) || id.length() == prefix.length()) {
      return false;
    }
    for (int i = prefix.length(); i < id.length(); i++) {
      char c = id.charAt(i);
      if ((c < '0' || c > '9') && c != '-') {
        return false;
      }
    }
    return true;
  }
}
