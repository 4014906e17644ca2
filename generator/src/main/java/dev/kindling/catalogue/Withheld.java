package dev.kindling.catalogue;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.document.FrontMatter;
import dev.kindling.source.SourcePath;
import java.time.LocalDate;
import java.util.List;

/**
 * A document that is not part of the site today.
 *
 * @param page the document with the address it would have
 * @param why what keeps it out
 */
public record Withheld(Addressed page, Why why) {

  /** What keeps a document out of the site. */
  enum Why {
    /** Its author has not finished it. */
    DRAFT,
    /** Its first day has not come. */
    EARLY,
    /** Its last day is over. */
    EXPIRED
  }

  /** The file it was made from. */
  public SourcePath path() {
    return page.path();
  }

  /** Whether its day will come by itself. */
  public boolean isComing() {
    return why == Why.EARLY;
  }

  /** Whether it was public and its time is over. */
  public boolean isExpired() {
    return why == Why.EXPIRED;
  }

  /** Whether readers will find it on a later day, if nobody changes anything. */
  public boolean isThere(LocalDate day) {
    return isComing() && Publication.firstDay(page, day).equals(day) && !isOver(day);
  }

  private boolean isOver(LocalDate day) {
    return page.frontMatter().expires().filter(until -> !until.isAfter(day)).isPresent();
  }

  /** What to say behind its name, such as {@code is a draft}. */
  public String reason() {
    FrontMatter about = page.frontMatter();
    return switch (why) {
      case DRAFT -> "is a draft";
      case EARLY ->
          "is not published before " + about.publish().map(LocalDate::toString).orElse("");
      case EXPIRED -> "expired on " + about.expires().map(LocalDate::toString).orElse("");
    };
  }

  /** What is said where a link of a text leads to it. */
  public Absence asLink() {
    return absence(
        "take the link out until the page is published",
        "it is plain text until then, and becomes a link by itself",
        "it is plain text now: take the link out, or link to another page");
  }

  /** What is said where a field, a quiz or the settings name it. */
  public Absence asReference() {
    return absence(
        "take it out until the page is published",
        "it is left out until then, and comes in by itself",
        "it is left out now: take it away, or name another page");
  }

  /** The same for a place on the page; an empty one is the page itself. */
  public Absence asReference(String anchor) {
    List<String> ids = page.document().anchors();
    return isComing() && !anchor.isEmpty() && !ids.contains(anchor)
        ? new Absence(
            Code.BROKEN_ANCHOR,
            "there is no `#" + anchor + "` on `" + path() + "`",
            NearestName.advice(anchor, ids).orElse("take the `#` and what follows out"))
        : asReference();
  }

  private Absence absence(String draft, String early, String expired) {
    String message = "`" + path() + "` " + reason();
    return switch (why) {
      case DRAFT -> new Absence(Code.LINK_TO_UNPUBLISHED, message, draft);
      case EARLY -> new Absence(Code.LINK_TO_LATER, message, early);
      case EXPIRED -> new Absence(Code.LINK_TO_EXPIRED, message, expired);
    };
  }
}
