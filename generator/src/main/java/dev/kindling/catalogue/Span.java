package dev.kindling.catalogue;

import dev.kindling.document.FrontMatter;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which something is part of a site.
 *
 * @param from the first day; none means it has always been there
 * @param until the first day on which it is gone; none means it stays
 */
record Span(Optional<LocalDate> from, Optional<LocalDate> until) {

  /** Every day. */
  static final Span ALWAYS = new Span(Optional.empty(), Optional.empty());

  /** The days of a page. */
  static Span of(FrontMatter about) {
    return about.publish().isEmpty() && about.expires().isEmpty()
        ? ALWAYS
        : new Span(about.publish(), about.expires());
  }

  /** Whether any day is in both. */
  boolean meets(Span other) {
    return !isBefore(other) && !other.isBefore(this);
  }

  private boolean isBefore(Span other) {
    return until.isPresent() && other.from.isPresent() && !until.get().isAfter(other.from.get());
  }
}
