package dev.kindling.check.reference;

/**
 * A page that readers must never be far from.
 *
 * @param path its file inside the site's folder, such as {@code support/index.html}
 * @param name what messages call it
 * @param clicks how many links may have to be followed to come to it
 */
public record NearPage(String path, String name, int clicks) {

  /** What tells it from others. */
  public String id() {
    return name + " " + clicks;
  }

  /** What is said of a page that is farther away from it. */
  public String message() {
    return "the page `"
        + name
        + "` is more than "
        + (clicks == 1 ? "1 click" : clicks + " clicks")
        + " away";
  }
}
