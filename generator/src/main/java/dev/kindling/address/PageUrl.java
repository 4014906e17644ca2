package dev.kindling.address;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    if (!value.equals("/")) {
      String inner = value.substring(1, value.length() - (value.endsWith("/") ? 1 : 0));
      for (String segment : inner.split("/", -1)) {
        if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
          throw new IllegalArgumentException("Not an address of the site: " + value);
        }
      }
    }
  }

  // Written out for the sake of speed, as in SourcePath.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PageUrl that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** The file that a server sends for the address, such as {@code factors/owing/index.html}. */
  public String file() {
    return value.substring(1) + (value.endsWith("/") ? "index.html" : "");
  }

  /** The shorter address that a server answers with this file: that of its folder. */
  public Optional<PageUrl> ofFolder() {
    return value.endsWith("/index.html")
        ? Optional.of(new PageUrl(value.substring(0, value.lastIndexOf('/') + 1)))
        : Optional.empty();
  }

  /** The address of a text, when it has the form of one and holds no control characters. */
  public static Optional<PageUrl> parse(String text) {
    if (text.chars().anyMatch(Character::isISOControl)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new PageUrl(text));
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  /** The address as it is written in a full one, with percent escapes (RFC 3986, section 3.3). */
  public String encoded() {
    return PercentCode.encode(value);
  }

  /**
   * This address as a page writes it in a link: {@code ../start-small/}, {@code ./} for itself,
   * {@code ../../images/x.svg}. Never empty, with percent escapes.
   *
   * @param from the page that holds the link
   */
  public String relativeTo(PageUrl from) {
    String folder = from.value.substring(1, from.value.lastIndexOf('/') + 1);
    String path = PercentCode.encode(RelativePath.between(folder, value.substring(1)));
    int colon = path.indexOf(':');
    int slash = path.indexOf('/');
    // RFC 3986, section 4.2: a colon in the first segment would make it a scheme.
    boolean looksLikeScheme = colon >= 0 && (slash < 0 || colon < slash);
    return path.isEmpty() || looksLikeScheme ? "./" + path : path;
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
