package dev.kindling.serve;

import dev.kindling.build.BuiltSite;
import dev.kindling.file.Checksum;
import java.util.Optional;

/**
 * What is at which address, as GitHub Pages answers: below the path at which the site is published.
 * Only names that the build wrote are ever found, letter by letter, so no address leads anywhere
 * else on the disk, and none works on a disk that ignores case and nowhere else. Immutable.
 *
 * @param base the path of the site's own address, from {@code /} to {@code /}, decoded
 * @param site the site in its folder; nothing before the first green build
 */
record ServedSite(String base, Optional<BuiltSite> site) {

  private static final String INDEX = "index.html";
  private static final String LOST = "404.html";

  /** Nothing, before anything is built. */
  static final ServedSite NONE = new ServedSite("/", Optional.empty());

  /** What is answered. */
  sealed interface Answer {

    /**
     * A file.
     *
     * @param name in the site's folder
     * @param sum of its bytes
     * @param status 200, or 404 for the page that is sent for what is not there
     */
    record File(String name, Checksum sum, int status) implements Answer {}

    /** Another address, decoded, with {@code /} at its start. */
    record Elsewhere(String path) implements Answer {}

    /** Not there, and the site has no page for that. */
    record Lost() implements Answer {}

    /** There is no site yet. */
    record NoSite() implements Answer {}
  }

  /**
   * What is at an address.
   *
   * @param path decoded, from the server's root
   */
  Answer at(String path) {
    if (site.isEmpty()) {
      return new Answer.NoSite();
    }
    if (!path.startsWith(base)) {
      return path.equals("/") || (path + "/").equals(base)
          ? new Answer.Elsewhere(base)
          : file(LOST, 404);
    }
    String name = path.substring(base.length());
    if (name.isEmpty() || name.endsWith("/")) {
      return has(name + INDEX) ? file(name + INDEX, 200) : file(LOST, 404);
    }
    if (has(name)) {
      return file(name, 200);
    }
    if (has(name + ".html")) {
      return file(name + ".html", 200);
    }
    return has(name + "/" + INDEX) ? new Answer.Elsewhere(path + "/") : file(LOST, 404);
  }

  private boolean has(String name) {
    return site.orElseThrow().files().containsKey(name);
  }

  private Answer file(String name, int status) {
    return Optional.ofNullable(site.orElseThrow().files().get(name))
        .<Answer>map(sum -> new Answer.File(name, sum, status))
        .orElseGet(Answer.Lost::new);
  }
}
