package dev.kindling.check.reference;

import java.util.List;

/** What a reference is for; with the directives of a policy that rule it, first found first. */
public enum Use {
  /** Something to follow. */
  LINK,
  /** Something to keep: a link that a browser saves, and does not open. */
  DOWNLOAD,
  /** Something to know: canonical addresses, feeds, pictures for previews. */
  METADATA,
  STYLE("style-src-elem", "style-src", "default-src"),
  STYLE_ATTRIBUTE("style-src-attr", "style-src", "default-src"),
  SCRIPT("script-src-elem", "script-src", "default-src"),
  HANDLER("script-src-attr", "script-src", "default-src"),
  IMAGE("img-src", "default-src"),
  FONT("font-src", "default-src"),
  MEDIA("media-src", "default-src"),
  FRAME("frame-src", "child-src", "default-src"),
  OBJECT("object-src", "default-src"),
  FORM("form-action"),
  /**
   * A form that names no address. Whether it may be sent is the site's choice: a script may answer
   * it in place, and a policy that stops the sending is then the safer one.
   */
  OWN_FORM("form-action"),
  CONNECT("connect-src", "default-src"),
  MANIFEST("manifest-src", "default-src"),
  WORKER("worker-src", "child-src", "script-src", "default-src"),
  PREFETCH("default-src"),
  /** A connection that is only prepared; no policy rules it. */
  PRECONNECT,
  /** A text that a script hands to the browser to be read as markup or as code. */
  MARKUP;

  @SuppressWarnings("ImmutableEnumChecker") // List.of makes a list that cannot change
  private final List<String> directives;

  Use(String... directives) {
    this.directives = List.of(directives);
  }

  public List<String> directives() {
    return directives;
  }

  /**
   * Whether a browser asks for it without being told to by its reader, or sends something there.
   */
  boolean isRequest() {
    return this != LINK && this != DOWNLOAD && this != METADATA && this != MARKUP;
  }

  /** Whether a browser opens it as a page, for the reader to see. */
  public boolean opens() {
    return this == LINK || this == FRAME || this == OBJECT;
  }

  /** Whether it is a file that loading the page loads. */
  public boolean isLoaded() {
    return isRequest() && this != FORM && this != OWN_FORM && this != CONNECT && this != PRECONNECT;
  }
}
