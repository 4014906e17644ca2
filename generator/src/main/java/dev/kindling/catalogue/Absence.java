package dev.kindling.catalogue;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.Location;

/**
 * Why a page that is named somewhere is not part of the site today.
 *
 * <p>A draft is a mistake of the page that names it. What only waits for its day, or is over, is a
 * warning: on a site that is built every day, a day that passes must never stop the build.
 *
 * @param code a draft, a page whose day has not come, or one whose time is over
 * @param message which page, and why
 * @param help what becomes of the place that names it, and what to do
 */
public record Absence(Code code, String message, String help) {

  /** The problem of a place that names the page. */
  public Diagnostic at(Location location) {
    return Diagnostic.of(code, location, message).withHelp(help);
  }
}
