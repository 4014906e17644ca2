package dev.kindling.kind;

import dev.kindling.diagnostic.NearestName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pattern of addresses of a kind, such as {@code /factors/:slug/}. Its holes are {@code :slug},
 * {@code :path} (the folders below that of the kind, and the slug), {@code :year}, {@code :month}
 * and {@code :day} (of the page's date).
 *
 * @param value begins with {@code /}; ends with {@code /} or names an {@code .html} file
 */
public record UrlPattern(String value) {

  /** The names that may stand in a pattern. */
  public static final List<String> HOLES = List.of(":slug", ":path", ":year", ":month", ":day");

  private static final Pattern HOLE = Pattern.compile(":[A-Za-z0-9_]*");
  private static final Pattern ADDRESS = Pattern.compile("/|(/[\\p{L}\\p{N}\\p{M}._~-]+)++/?");

  /** How other tools write a hole. */
  private static final Pattern BRACKETS = Pattern.compile("[{\\[<]+ *[A-Za-z._-]+ *[}\\]>]+");

  private static final Pattern DOTS = Pattern.compile(".*/\\.\\.?(/.*)?");

  /** Whether addresses depend on the page's date. */
  public boolean needsDate() {
    return value.contains(":year") || value.contains(":month") || value.contains(":day");
  }

  /** Whether every page gets an address of its own. */
  public boolean needsSlug() {
    return value.contains(":slug") || hasPath();
  }

  /** Whether addresses have the folders between that of the kind and the page in them. */
  public boolean hasPath() {
    return value.contains(":path");
  }

  /**
   * The address of the kind's folder itself, whose page is an {@code index.md}: the pattern as far
   * as its first hole.
   */
  public String ofFolder() {
    int hole = value.indexOf(':');
    return hole < 0 ? value : value.substring(0, value.lastIndexOf('/', hole) + 1);
  }

  /**
   * What is wrong with a text as a pattern.
   *
   * @param message behind the text itself: {@code must begin with `/`}
   * @param help what to do about it
   */
  record Fault(String message, Optional<String> help) {}

  /** The first fault of a text as a pattern. */
  static Optional<Fault> faultIn(String text) {
    Matcher hole = HOLE.matcher(text);
    while (hole.find()) {
      if (!HOLES.contains(hole.group())) {
        return Optional.of(
            new Fault(
                "has a part that is not known, `" + hole.group() + "`",
                NearestName.advice(hole.group(), HOLES)
                    .or(() -> Optional.of("use " + String.join(", ", HOLES)))));
      }
    }
    if (text.contains(":path") && text.contains(":slug")) {
      return Optional.of(
          new Fault("has the slug twice: `:path` ends with it", Optional.of("leave out `:slug`")));
    }
    return faultInAddress(HOLE.matcher(text).replaceAll("x"));
  }

  /** The first fault of a text as an address without holes. */
  static Optional<Fault> faultInAddress(String text) {
    if (!text.startsWith("/")) {
      return Optional.of(new Fault("must begin with `/`", Optional.empty()));
    }
    if (!ADDRESS.matcher(text).matches() || DOTS.matcher(text).matches()) {
      return Optional.of(
          new Fault(
              "is not an address that a page can have",
              Optional.of(
                  BRACKETS.matcher(text).find()
                      ? "what differs from page to page is written with a colon: `:slug`"
                      : "use letters, digits, `-`, `.`, `_` and `~` between single slashes")));
    }
    if (!text.endsWith("/") && !text.endsWith(".html")) {
      return Optional.of(new Fault("must end with `/` or `.html`", Optional.empty()));
    }
    return Optional.empty();
  }
}
