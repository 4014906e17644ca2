package dev.kindling.site;

/**
 * The address of something on the site, from the site's root: {@code /}, {@code /factors/owing/},
 * {@code /404.html}, {@code /images/door.svg}. Unescaped; no query, no fragment.
 *
 * @param value begins with {@code /}
 */
public record PageUrl(String value) implements Comparable<PageUrl> {

  /** The address of the home page. */
  public static final PageUrl HOME = new PageUrl("/");

  /**
   * Checks the form of the address.
   *
   * @throws IllegalArgumentException when it does not begin with {@code /} or has an empty, {@code
   *     .} or {@code ..} segment
   */
  public PageUrl {
    if (!value.startsWith("/")) {
      throw new IllegalArgumentException("Not an address of the site: " + value);
    }
    String inner =
        value.substring(1, value.endsWith("/") ? Math.max(1, value.length() - 1) : value.length());
    if (!inner.isEmpty()) {
      for (String segment : inner.split("/", -1)) {
        if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
          throw new IllegalArgumentException("Not an address of the site: " + value);
        }
      }
    }
  }

  /** The file that a server sends for the address, such as {@code factors/owing/index.html}. */
  public String file() {
    return value.substring(1) + (value.endsWith("/") ? "index.html" : "");
  }

  @Override
  public int compareTo(PageUrl other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
