package dev.kindling.site;

import dev.kindling.source.SourcePath;

/**
 * A document that is not part of the site today.
 *
 * @param page the document with the address it would have
 * @param reason what to say behind its name, such as {@code is a draft}
 * @param isExpired whether it was public and its time is over
 */
record Withheld(Addressed page, String reason, boolean isExpired) {

  /** The file it was made from. */
  SourcePath path() {
    return page.path();
  }
}
