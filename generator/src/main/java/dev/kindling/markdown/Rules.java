package dev.kindling.markdown;

/**
 * Whether a text is read as a page of a site, or as bare CommonMark, so that the examples of its
 * specification can be run: without typography, figures, callouts, raw HTML rules and extensions.
 */
enum Rules {
  PAGE,
  COMMONMARK;

  boolean arePage() {
    return this == PAGE;
  }
}
