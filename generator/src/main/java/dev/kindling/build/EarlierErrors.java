package dev.kindling.build;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.LineIndex;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.source.SourceScan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was wrong before the finished pages were looked at. Those pages are judged all the same, so
 * that an author hears of everything at once; but what only shows that something earlier did not
 * take is not told a second time. In doubt nothing is told: it will be, once the cause is mended.
 * One thread.
 */
final class EarlierErrors {

  /** Who wrote what a finding is about. */
  enum Writer {
    /** An author, in a content file. */
    AUTHOR,
    /** A template. */
    TEMPLATE,
    /** Whoever made a file that is copied as it is. */
    COPIED,
    /** Kindling, for the site as a whole. */
    SITE
  }

  /**
   * What is wrong in one content file.
   *
   * @param lines its lines
   * @param body where its text begins behind the front matter: 0-based, in UTF-16 units; behind the
   *     end of a file without any
   * @param spans the offsets that each error covers
   */
  private record Faulty(LineIndex lines, int body, List<Span> spans) {}

  private record Span(int start, int end, Code code) {

    boolean meets(int from, int to) {
      return start <= to && from <= end;
    }
  }

  private static final SourcePath THEMES = new SourcePath("themes");

  private final Map<SourcePath, Faulty> faulty = new TreeMap<>();
  private final boolean isAny;
  private boolean isOnlyInTexts = true;
  private boolean isThemeWhole = true;

  /**
   * Looks at problems.
   *
   * @param problems of all earlier steps; warnings among them leave nothing in doubt
   */
  EarlierErrors(List<Diagnostic> problems) {
    List<Diagnostic> errors = problems.stream().filter(Diagnostic::isError).toList();
    isAny = !errors.isEmpty();
    errors.forEach(this::note);
  }

  private void note(Diagnostic error) {
    if (!(error.location() instanceof Location.InFile at) || !at.path().isIn(SourceScan.CONTENT)) {
      isOnlyInTexts = false;
      isThemeWhole &= !error.location().path().isIn(THEMES);
      return;
    }
    Faulty file =
        faulty.computeIfAbsent(
            at.path(),
            p -> new Faulty(new LineIndex(at.file()), body(at.file()), new ArrayList<>()));
    int start = offset(file, at);
    isOnlyInTexts &= start >= file.body();
    file.spans().add(new Span(start, start + at.length(), error.code()));
  }

  private static int offset(Faulty file, Location.InFile at) {
    return file.lines().startOf(at.line()) + at.column() - 1;
  }

  private static int body(SourceFile file) {
    int end = file.text().startsWith("---") ? file.text().indexOf("\n---") : -1;
    return end < 0 ? file.text().length() + 1 : end + 4;
  }

  /** Whether there is none. */
  boolean isEmpty() {
    return !isAny;
  }

  /**
   * Whether a finding is one of its own.
   *
   * @param code what it is
   * @param place where it can be mended
   * @param writer who wrote that
   * @param page the content file of the page that shows it, if there is one
   */
  boolean leave(Code code, Optional<Location> place, Writer writer, Optional<SourcePath> page) {
    if (!isAny) {
      return true;
    }
    boolean isOfFaulty = page.filter(faulty::containsKey).isPresent();
    if (needsWholeSite(code)) {
      return isOnlyInTexts && !isOfFaulty && !isOfWays(code);
    }
    return switch (writer) {
      case COPIED -> true;
      case SITE -> isOnlyInTexts;
      case TEMPLATE -> isOnlyInTexts && !isOfFaulty && (page.isPresent() || !isOfMarkup(code));
      case AUTHOR ->
          (!isOfFaulty || place.map(Location::path).equals(page))
              && place.filter(at -> leave(code, at)).isPresent();
    };
  }

  /** Whether a finding in a content file is one of its own. */
  private boolean leave(Code code, Location place) {
    if (!areWordsKnown(code)) {
      return false;
    }
    Faulty file = faulty.get(place.path());
    if (file == null) {
      return true;
    }
    if (!(place instanceof Location.InFile at)) {
      return false;
    }
    int start = offset(file, at);
    String text = file.lines().file().text();
    int open = text.lastIndexOf('<', start);
    boolean isInTag = open >= file.body() && text.indexOf('>', open) >= start;
    int from = isInTag ? open : start;
    int to = isInTag ? text.indexOf('>', start) : start + at.length();
    if (start < file.body() || meets(file, from, to, false)) {
      return false;
    }
    return switch (code) {
      case LINK_TARGET, PAGE_LANGUAGE, MISSING_ALT, BAD_AUTOCOMPLETE, ARIA_MISUSE -> true;
      case TABLE_HEADERS -> !meets(file, start, endOfTable(text, start), true);
      case HEADING_LEVEL, PAGE_HEADING -> !meets(file, file.body(), start, true);
      case DEAD_REFERENCE,
          NO_NAME,
          EMPTY_LINK,
          EMPTY_HEADING,
          NO_LABEL,
          NO_LEGEND,
          ROOTED_LINK,
          FOREIGN_REQUEST ->
          !meets(file, file.body(), text.length(), true);
      default -> false;
    };
  }

  /** Whether what others say in an element is there: a page that it links to, or the theme. */
  private boolean areWordsKnown(Code code) {
    return switch (code) {
      case NO_NAME, EMPTY_LINK, EMPTY_HEADING -> isOnlyInTexts;
      case MISSING_ALT, NO_LABEL, NO_LEGEND, ARIA_MISUSE -> isThemeWhole;
      default -> true;
    };
  }

  private static int endOfTable(String text, int start) {
    int end = text.indexOf("</table", start);
    return end < 0 ? text.length() : end;
  }

  private static boolean meets(Faulty file, int from, int to, boolean isOfMarkup) {
    return file.spans().stream()
        .anyMatch(span -> span.meets(from, to) && (!isOfMarkup || changesMarkup(span.code())));
  }

  /** Whether an error may leave other elements on the page than its author meant. */
  private static boolean changesMarkup(Code code) {
    return switch (code) {
      case BROKEN_LINK,
          BROKEN_ANCHOR,
          PICTURE_FORMAT,
          LINK_TO_UNPUBLISHED,
          UNSAFE_LINK,
          UNKNOWN_REFERENCE,
          UNKNOWN_SOURCE,
          GUARDED_WORDS,
          MISSING_ALT,
          EMPTY_LINK,
          UNDEFINED_FOOTNOTE,
          UNDEFINED_REFERENCE,
          BAD_CHARACTER ->
          false;
      default -> true;
    };
  }

  /** Whether it takes all files of a site to see it. */
  private static boolean needsWholeSite(Code code) {
    return switch (code) {
      case BROKEN_LINK, TITLE_TWICE, OVER_BUDGET, POLICY_MISSING, POLICY_BLOCKS, POLICY_LOOSE ->
          true;
      default -> isOfWays(code);
    };
  }

  /** Whether it is about ways through the site, which may lead over a link or id that is wrong. */
  private static boolean isOfWays(Code code) {
    return code == Code.ORPHAN_PAGE || code == Code.QUIZ_LINK_GRAPH || code == Code.BROKEN_ANCHOR;
  }

  /** Whether a text that is shown in a list can bring it about far from its place. */
  private static boolean isOfMarkup(Code code) {
    return switch (code) {
      case HTML_SYNTAX, HTML_NESTING, ATTRIBUTE_TWICE, UNKNOWN_CHARACTER, DUPLICATE_ID -> true;
      default -> false;
    };
  }
}
