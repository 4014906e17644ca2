package dev.kindling.diagnostic;

import java.util.Locale;

/** How much a problem weighs. */
public enum Severity {
  /** The site is not right: the build fails. */
  ERROR,
  /** The site can be published, and somebody should look. */
  WARNING;

  /** The word that is printed, such as {@code error}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
