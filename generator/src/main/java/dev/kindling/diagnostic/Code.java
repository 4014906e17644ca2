package dev.kindling.diagnostic;

import java.util.Locale;

/**
 * What sort of problem a diagnostic is about. Codes are permanent: one that is no longer used keeps
 * its name, and no name gets another meaning.
 */
public enum Code {
  // files
  FILE_NOT_UTF8(Severity.ERROR),
  FILE_TOO_LARGE(Severity.ERROR),
  FILE_UNREADABLE(Severity.ERROR),
  LINK_OUTSIDE_SITE(Severity.ERROR),
  FILE_NOT_CONTENT(Severity.ERROR),
  FILE_MISSING(Severity.ERROR),
  BAD_CHARACTER(Severity.ERROR),
  FILE_CUT_SHORT(Severity.ERROR),
  INVISIBLE_CHARACTER(Severity.WARNING),
  NEVER_READ(Severity.WARNING),
  FILE_CHANGED(Severity.ERROR),

  // YAML
  YAML_SYNTAX(Severity.ERROR),
  DUPLICATE_KEY(Severity.ERROR),
  YAML_REFUSED(Severity.ERROR),

  // front matter and other typed fields
  FRONT_MATTER_MISSING(Severity.ERROR),
  FRONT_MATTER_UNCLOSED(Severity.ERROR),
  UNKNOWN_FIELD(Severity.ERROR),
  MISSING_FIELD(Severity.ERROR),
  WRONG_TYPE(Severity.ERROR),
  BAD_VALUE(Severity.ERROR),
  BAD_DATE(Severity.ERROR),

  // kinds
  BAD_KIND(Severity.ERROR),
  UNKNOWN_KIND(Severity.ERROR),
  NO_KIND(Severity.ERROR),
  FIELD_NOT_SHOWN(Severity.WARNING),
  OUTLINE(Severity.ERROR),
  REVIEW_OVERDUE(Severity.WARNING),
  LANGUAGE_MISMATCH(Severity.WARNING),

  // Markdown
  MARKDOWN_TOO_DEEP(Severity.ERROR),
  MARKDOWN_TOO_SLOW(Severity.ERROR),
  UNSAFE_HTML(Severity.ERROR),
  UNSAFE_LINK(Severity.ERROR),
  UNKNOWN_CALLOUT(Severity.ERROR),
  UNDEFINED_FOOTNOTE(Severity.ERROR),
  UNUSED_FOOTNOTE(Severity.WARNING),
  UNDEFINED_REFERENCE(Severity.ERROR),
  BAD_ID(Severity.ERROR),
  BAD_EMBED(Severity.ERROR),
  MARKS_LEFT(Severity.ERROR),
  LEFT_OPEN(Severity.ERROR),
  FOREIGN_SYNTAX(Severity.ERROR),
  TEXT_LOST(Severity.ERROR),
  CELL_LOST(Severity.ERROR),
  LIST_SPLIT(Severity.ERROR),
  CALLOUT_PLACE(Severity.ERROR),
  IDLE_DEFINITION(Severity.WARNING),
  MERGE_CONFLICT(Severity.ERROR),

  // texts and templates
  HTML_SYNTAX(Severity.ERROR),
  HTML_NESTING(Severity.ERROR),
  ATTRIBUTE_TWICE(Severity.ERROR),
  UNKNOWN_CHARACTER(Severity.ERROR),
  DUPLICATE_ID(Severity.ERROR),
  HEADING_LEVEL(Severity.ERROR),
  EMPTY_HEADING(Severity.ERROR),
  MISSING_ALT(Severity.ERROR),
  EMPTY_LINK(Severity.ERROR),

  // links and references
  BROKEN_LINK(Severity.ERROR),
  BROKEN_ANCHOR(Severity.ERROR),
  PICTURE_FORMAT(Severity.ERROR),
  LINK_TO_UNPUBLISHED(Severity.ERROR),
  LINK_TO_LATER(Severity.WARNING),
  LINK_TO_EXPIRED(Severity.WARNING),
  UNKNOWN_REFERENCE(Severity.ERROR),
  PAGE_UNREACHED(Severity.ERROR),
  PAGE_FAR(Severity.ERROR),

  // search
  SEARCH_PROMISE(Severity.ERROR),
  SEARCH_MISSING(Severity.ERROR),

  // citations
  UNKNOWN_SOURCE(Severity.ERROR),
  UNUSED_SOURCE(Severity.WARNING),
  GUARDED_WORDS(Severity.ERROR),

  // quizzes
  QUIZ_STYLE(Severity.ERROR),
  QUIZ_TEXT(Severity.ERROR),
  QUIZ_SAME_TEXT(Severity.ERROR),
  QUIZ_BANDS(Severity.ERROR),
  QUIZ_BAND_UNREACHABLE(Severity.ERROR),
  QUIZ_NEEDS(Severity.ERROR),
  QUIZ_REVERSE(Severity.ERROR),
  QUIZ_STRAIGHT_LINE(Severity.ERROR),
  QUIZ_NO_EFFECT(Severity.ERROR),
  QUIZ_OUTCOME_UNREACHABLE(Severity.ERROR),
  QUIZ_UNBALANCED(Severity.WARNING),
  QUIZ_TIE(Severity.ERROR),
  QUIZ_RIGHT_ANSWER(Severity.ERROR),
  QUIZ_FEEDBACK(Severity.ERROR),
  QUIZ_ID(Severity.ERROR),
  QUIZ_BRANCH(Severity.ERROR),
  QUIZ_TRANSLATION(Severity.ERROR),
  QUIZ_WORDING(Severity.ERROR),
  QUIZ_LINK(Severity.ERROR),
  QUIZ_LINK_GRAPH(Severity.ERROR),
  QUIZ_SHARE_CODE(Severity.ERROR),
  QUIZ_SOURCE(Severity.ERROR),
  QUIZ_CARE(Severity.ERROR),
  QUIZ_NOT_PROVABLE(Severity.ERROR),

  // the site as a whole
  URL_COLLISION(Severity.ERROR),
  BAD_URL(Severity.ERROR),
  URL_GONE(Severity.ERROR),
  URL_UNKEPT(Severity.WARNING),
  TERM_COLLISION(Severity.ERROR),

  // themes
  THEME_MISSING(Severity.ERROR),
  TEMPLATE_MISSING(Severity.ERROR),
  NOTICE_MISSING(Severity.ERROR),
  TEMPLATE_SYNTAX(Severity.ERROR),
  UNKNOWN_NAME(Severity.ERROR),
  RAW_TEXT(Severity.ERROR),
  WRONG_SECTION(Severity.ERROR),
  EMPTY_ELEMENT(Severity.ERROR),
  OUTER_NAME(Severity.ERROR),
  UNSAFE_PLACE(Severity.ERROR),
  UNEVEN_SECTION(Severity.ERROR),
  BAD_ASSET(Severity.ERROR),
  MESSAGE_MISSING(Severity.WARNING),
  MESSAGE_UNKNOWN(Severity.WARNING),
  MESSAGE_PLACEHOLDERS(Severity.ERROR),

  // the written site
  ROOTED_LINK(Severity.ERROR),
  PAGE_LANGUAGE(Severity.ERROR),
  PAGE_TITLE(Severity.ERROR),
  TITLE_TWICE(Severity.WARNING),
  PAGE_DESCRIPTION(Severity.WARNING),
  PAGE_HEADING(Severity.ERROR),
  NO_NAME(Severity.ERROR),
  NO_LABEL(Severity.ERROR),
  NO_LEGEND(Severity.ERROR),
  TABLE_HEADERS(Severity.ERROR),
  LANDMARKS(Severity.ERROR),
  SKIP_LINK(Severity.ERROR),
  BAD_AUTOCOMPLETE(Severity.ERROR),
  LINK_TARGET(Severity.ERROR),
  ARIA_MISUSE(Severity.ERROR),
  DEAD_REFERENCE(Severity.ERROR),
  TIMED_REFRESH(Severity.ERROR),
  ZOOM_REFUSED(Severity.ERROR),
  ORPHAN_PAGE(Severity.WARNING),
  OVER_BUDGET(Severity.ERROR),
  LOW_CONTRAST(Severity.ERROR),
  XML_SYNTAX(Severity.ERROR),
  STYLE_SYNTAX(Severity.ERROR),
  ACTIVE_FILE(Severity.ERROR),
  FOREIGN_REQUEST(Severity.ERROR),
  POLICY_MISSING(Severity.ERROR),
  POLICY_BLOCKS(Severity.ERROR),
  POLICY_LOOSE(Severity.WARNING),

  // what a site lets pass
  RULE_IDLE(Severity.WARNING),
  RULE_ENDED(Severity.WARNING),

  // writing
  OUTPUT_OCCUPIED(Severity.ERROR),
  OUTPUT_UNFINISHED(Severity.ERROR),

  // Kindling itself
  INTERNAL_FAULT(Severity.ERROR);

  private final Severity severity;

  Code(Severity severity) {
    this.severity = severity;
  }

  /** The name in messages and on the command line, such as {@code unknown-field}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Whether a day that passes is enough to bring it about. On a site that is built by a clock,
   * nobody may be there to mend it, so a strict build leaves it a warning.
   */
  public boolean comesWithTime() {
    return switch (this) {
      case REVIEW_OVERDUE, LINK_TO_LATER, LINK_TO_EXPIRED, RULE_ENDED -> true;
      default -> false;
    };
  }

  /**
   * Whether a problem of this sort can be put among the known ones, and be let pass. What cannot is
   * no lasting state of the site's files: it is about this one build, comes with the day, or has a
   * switch of its own; or no site comes of it, because two pages want the same place.
   */
  public boolean canBeKnown() {
    return switch (this) {
      case FILE_CHANGED,
          OUTPUT_OCCUPIED,
          OUTPUT_UNFINISHED,
          INTERNAL_FAULT,
          URL_COLLISION,
          TERM_COLLISION,
          URL_GONE,
          URL_UNKEPT ->
          false;
      default -> !comesWithTime();
    };
  }

  /**
   * Whether a site may make it a warning that stays one in a strict build. Some errors are about
   * how its pages are made, or are rules of its own, and some tell of signs that an author meant
   * otherwise, which readers can still read past. Of warnings, it is all but those on which
   * readers' safety hangs: what a page may load, advice that has aged, addresses they have kept;
   * and those about the rules themselves. Whatever else makes a page wrong or unsafe can be known,
   * one by one, and never lowered.
   */
  public boolean canBeLowered() {
    return switch (this) {
      case MARKS_LEFT, LEFT_OPEN, FOREIGN_SYNTAX, LIST_SPLIT, CALLOUT_PLACE -> true;
      case OUTLINE, GUARDED_WORDS, PAGE_UNREACHED, PAGE_FAR, OVER_BUDGET -> true;
      case POLICY_LOOSE, REVIEW_OVERDUE, URL_UNKEPT, RULE_IDLE, RULE_ENDED -> false;
      default -> severity == Severity.WARNING;
    };
  }

  /**
   * Whether a site may leave it untold: whatever can be lowered, unless readers see signs of it, or
   * miss words.
   */
  public boolean canBeOff() {
    return switch (this) {
      case MARKS_LEFT, LEFT_OPEN, FOREIGN_SYNTAX, LIST_SPLIT, CALLOUT_PLACE, UNUSED_FOOTNOTE ->
          false;
      default -> canBeLowered();
    };
  }

  /**
   * Whether a site may make it an error: whatever is a warning and does not come with time, since
   * an error that a day alone brings about would stop a site that nobody is there to mend.
   */
  public boolean canBeRaised() {
    return severity == Severity.WARNING && !comesWithTime();
  }

  /** How much a problem of this sort weighs, unless a build is strict. */
  public Severity severity() {
    return severity;
  }
}
