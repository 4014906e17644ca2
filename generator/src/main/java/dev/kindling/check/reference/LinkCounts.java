package dev.kindling.check.reference;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many pages link to each page, and to how many it links: each counted once, however often.
 * What a page that sends readers on links to does not count. One thread.
 */
public final class LinkCounts {

  /** Files are counted as the objects they are. */
  private final Map<FileFacts, Counts> counts = new HashMap<>();

  private static final class Counts {
    private int in;
    private int out;

    /** The page whose links were counted last, so that its second link is not counted. */
    private @Nullable FileFacts last;
  }

  /** Counts a link; one that leads to the page that it stands on is none. */
  void add(FileFacts from, FileFacts to) {
    if (to == from || to.page().isEmpty() || from.page().isEmpty() || isRedirect(from)) {
      return;
    }
    Counts theirs = counts.computeIfAbsent(to, file -> new Counts());
    if (theirs.last != from) {
      theirs.last = from;
      theirs.in++;
      counts.computeIfAbsent(from, file -> new Counts()).out++;
    }
  }

  private static boolean isRedirect(FileFacts file) {
    return file.page().orElseThrow().isRedirect();
  }

  /** The number of pages that link to a page. */
  public int in(FileFacts page) {
    Counts known = counts.get(page);
    return known == null ? 0 : known.in;
  }

  /** The number of pages that a page links to. */
  public int out(FileFacts page) {
    Counts known = counts.get(page);
    return known == null ? 0 : known.out;
  }
}
