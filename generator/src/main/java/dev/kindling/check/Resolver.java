package dev.kindling.check;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds out where references lead: RFC 3986, section 5, with the freedoms that browsers take
 * (WHATWG URL: backslashes, missing slashes, line ends inside). Immutable and thread-safe.
 */
final class Resolver {

  private final String host;
  private final String basePath;

  /**
   * Resolves for one site.
   *
   * @param siteUrl its full address, with the {@code /} at its end
   */
  Resolver(String siteUrl) {
    int hostStart = siteUrl.indexOf("//") + 2;
    int pathStart = siteUrl.indexOf('/', hostStart);
    this.host = siteUrl.substring(hostStart, pathStart).toLowerCase(Locale.ROOT);
    String path = siteUrl.substring(pathStart);
    this.basePath = decode(path).orElse(path);
  }

  /** The path under which the site is published, decoded, from {@code /} to {@code /}. */
  String basePath() {
    return basePath;
  }

  /**
   * Where a reference leads.
   *
   * @param from the file that holds it, relative to the site's top
   * @param written the reference
   */
  Target resolve(String from, String written) {
    if (isPlain(written)) {
      Optional<String> resolved = below(folder(from), written);
      return resolved.isEmpty() ? new Target.Above() : new Target.Inside(resolved.get(), "", true);
    }
    String reference = clean(written);
    int colon = schemeEnd(reference);
    if (colon > 0) {
      String scheme = reference.substring(0, colon).toLowerCase(Locale.ROOT);
      return switch (scheme) {
        case "http", "https", "ws", "wss", "ftp" ->
            authority(slashed(reference.substring(colon + 1)));
        default -> new Target.Scheme(scheme);
      };
    }
    String slashed = slashed(reference);
    if (slashed.startsWith("//")) {
      return authority(slashed);
    }
    String fragment = fragment(reference);
    String path = path(slashed);
    if (path.startsWith("/")) {
      return rooted(path, fragment);
    }
    if (path.isEmpty()) {
      return inside(address(from), fragment, true);
    }
    String folder = folder(from);
    Optional<String> resolved = below(folder, path);
    return resolved.isEmpty()
        ? new Target.Above()
        : decoded(folder, path, resolved.get(), fragment);
  }

  /** The address of a page below the site's own: without {@code index.html}. */
  static String address(String file) {
    return file.equals("index.html") || file.endsWith("/index.html")
        ? file.substring(0, file.length() - "index.html".length())
        : file;
  }

  private Target decoded(String folder, String path, String resolved, String fragment) {
    // The folder is a file's name and holds no escapes: only what was written is decoded.
    if (path.indexOf('%') < 0) {
      return inside(resolved, fragment, true);
    }
    Optional<String> plain = decode(path);
    return plain.isEmpty()
        ? malformed()
        : below(folder, plain.get()).map(p -> inside(p, fragment, true)).orElse(new Target.Above());
  }

  private Target authority(String rest) {
    int start = 0;
    while (start < rest.length() && rest.charAt(start) == '/') {
      start++;
    }
    int end = start;
    while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    String authority = rest.substring(start, end).toLowerCase(Locale.ROOT);
    String name = authority.substring(authority.lastIndexOf('@') + 1);
    if (name.isEmpty()) {
      return new Target.Malformed("it names no host");
    }
    if (!name.equals(host)) {
      return new Target.Elsewhere(name);
    }
    String path = path(rest.substring(end));
    return rooted(path.isEmpty() ? "/" : path, fragment(rest));
  }

  private Target rooted(String path, String fragment) {
    Optional<String> resolved = decode(path).flatMap(p -> withoutDots(p.substring(1)));
    if (resolved.isEmpty()) {
      return malformed();
    }
    String full = "/" + resolved.get();
    return full.startsWith(basePath)
        ? inside(full.substring(basePath.length()), fragment, false)
        : new Target.Above();
  }

  private static Target inside(String path, String fragment, boolean isRelative) {
    Optional<String> anchor = decode(fragment);
    return anchor.isEmpty() ? malformed() : new Target.Inside(path, anchor.get(), isRelative);
  }

  private static Target malformed() {
    return new Target.Malformed("a `%` in it is not followed by a code of UTF-8");
  }

  private static String folder(String file) {
    return file.substring(0, file.lastIndexOf('/') + 1);
  }

  /** Whether a reference is a relative path and nothing else, as nearly all are. */
  private static boolean isPlain(String written) {
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!isLetter && (c < '-' || c > '9') && c != '_') {
        return false;
      }
    }
    return !written.isEmpty() && written.charAt(0) != '/';
  }

  /**
   * What a relative path means in a folder, or nothing when it climbs out. It nearly always begins
   * with its steps up, for which the path need not be cut into pieces.
   */
  private static Optional<String> below(String folder, String path) {
    int end = folder.length();
    int start = 0;
    while (path.startsWith("../", start)) {
      if (end == 0) {
        return Optional.empty();
      }
      end = folder.lastIndexOf('/', end - 2) + 1;
      start += 3;
    }
    return withoutDots(folder.substring(0, end).concat(path.substring(start)));
  }

  /** The path without {@code .} and {@code ..}, or nothing when it climbs out. */
  private static Optional<String> withoutDots(String path) {
    boolean hasDots = path.startsWith(".");
    for (int slash = path.indexOf('/'); slash >= 0 && !hasDots; ) {
      hasDots = path.startsWith(".", slash + 1);
      slash = path.indexOf('/', slash + 1);
    }
    if (!hasDots) {
      return Optional.of(path);
    }
    List<String> kept = new ArrayList<>();
    String[] segments = path.split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      boolean isLast = i == segments.length - 1;
      if (segments[i].equals("..")) {
        if (kept.isEmpty()) {
          return Optional.empty();
        }
        kept.remove(kept.size() - 1);
      } else if (!segments[i].equals(".")) {
        kept.add(segments[i]);
        continue;
      }
      if (isLast) {
        kept.add("");
      }
    }
    return Optional.of(String.join("/", kept));
  }

  private static int schemeEnd(String reference) {
    for (int i = 0; i < reference.length(); i++) {
      char c = reference.charAt(i);
      boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean isOther = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
      if (c == ':') {
        return i;
      }
      if (!isLetter && (i == 0 || !isOther)) {
        return -1;
      }
    }
    return -1;
  }

  private static String path(String reference) {
    for (int i = 0; i < reference.length(); i++) {
      if (reference.charAt(i) == '?' || reference.charAt(i) == '#') {
        return reference.substring(0, i);
      }
    }
    return reference;
  }

  private static String fragment(String reference) {
    int hash = reference.indexOf('#');
    return hash < 0 ? "" : reference.substring(hash + 1);
  }

  private static String clean(String written) {
    String stripped = written.strip();
    boolean isClean = true;
    for (int i = 0; i < stripped.length() && isClean; i++) {
      isClean = stripped.charAt(i) >= ' ';
    }
    return isClean ? stripped : stripped.replaceAll("[\\t\\n\\r]", "");
  }

  private static String slashed(String reference) {
    return reference.indexOf('\\') < 0 ? reference : reference.replace('\\', '/');
  }

  /** The text behind percent-encoding, or nothing when it is none. */
  static Optional<String> decode(String text) {
    if (text.indexOf('%') < 0) {
      return Optional.of(text);
    }
    byte[] written = text.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[written.length];
    int count = 0;
    for (int i = 0; i < written.length; i++) {
      byte next = written[i];
      if (next == '%') {
        int high = i + 2 < written.length ? Character.digit(written[i + 1], 16) : -1;
        int low = i + 2 < written.length ? Character.digit(written[i + 2], 16) : -1;
        if (high < 0 || low < 0) {
          return Optional.empty();
        }
        next = (byte) (high * 16 + low);
        i += 2;
      }
      bytes[count++] = next;
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, count)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
