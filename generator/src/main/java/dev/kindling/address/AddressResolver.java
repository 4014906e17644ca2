package dev.kindling.address;

import java.util.Locale;
import java.util.Optional;

/**
 * Finds out where the references of finished files lead: RFC 3986, section 5, with the freedoms
 * that browsers take. Immutable and thread-safe.
 */
public final class AddressResolver {

  private final BaseUrl base;

  /**
   * Resolves for one site.
   *
   * @param siteUrl its full address, with the {@code /} at its end
   */
  public AddressResolver(String siteUrl) {
    this.base = BaseUrl.of(siteUrl);
  }

  /**
   * Where a reference leads.
   *
   * @param from the file that holds it, relative to the site's top
   * @param written the reference
   */
  public ResolvedAddress resolve(String from, String written) {
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    if (isPlain(written)) {
      return relative(RelativePath.resolve(folder, written), "");
    }
    UriReference reference = UriReference.asBrowsersRead(written);
    Optional<String> fragment = PercentCode.decode(reference.fragment().orElse(""));
    if (reference.authority().isPresent()) {
      return withHost(reference, fragment);
    }
    if (reference.scheme().isPresent()) {
      return new ResolvedAddress.Scheme(reference.scheme().get().toLowerCase(Locale.ROOT));
    }
    if (reference.path().startsWith("/")) {
      return rooted(reference.path(), fragment, false);
    }
    Optional<String> path = PercentCode.decode(reference.path());
    if (path.isEmpty() || fragment.isEmpty()) {
      return malformed();
    }
    Optional<String> resolved =
        path.get().isEmpty()
            ? Optional.of(addressOf(from))
            : RelativePath.resolve(folder, path.get());
    return relative(resolved, fragment.get());
  }

  /** The address of a file of the site: without {@code index.html}. */
  public static String addressOf(String file) {
    return file.equals("index.html") || file.endsWith("/index.html")
        ? file.substring(0, file.length() - "index.html".length())
        : file;
  }

  private ResolvedAddress withHost(UriReference reference, Optional<String> fragment) {
    if (reference.host().isEmpty()) {
      return new ResolvedAddress.Malformed("it names no host");
    }
    if (!base.hasHostOf(reference)) {
      return new ResolvedAddress.Elsewhere(reference.host());
    }
    return rooted(reference.path().isEmpty() ? "/" : reference.path(), fragment, true);
  }

  private ResolvedAddress rooted(String path, Optional<String> fragment, boolean isFull) {
    Optional<String> plain = PercentCode.decode(path);
    if (plain.isEmpty() || fragment.isEmpty()) {
      return malformed();
    }
    Optional<String> below =
        RelativePath.resolve("", plain.get().substring(1))
            .flatMap(found -> base.below("/" + found));
    return below.isPresent()
        ? new ResolvedAddress.Inside(below.get(), fragment.get(), false)
        : new ResolvedAddress.Above(isFull);
  }

  private static ResolvedAddress relative(Optional<String> path, String fragment) {
    return path.isPresent()
        ? new ResolvedAddress.Inside(path.get(), fragment, true)
        : new ResolvedAddress.Above(false);
  }

  private static ResolvedAddress malformed() {
    return new ResolvedAddress.Malformed("a `%` in it is not followed by a code of UTF-8");
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
}
