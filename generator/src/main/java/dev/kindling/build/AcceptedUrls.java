package dev.kindling.build;

import dev.kindling.address.PageUrl;
import dev.kindling.catalogue.Ledger;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a build that accepts lost addresses made of {@code urls.txt}.
 *
 * @param gone the addresses that it let go, sorted
 * @param added the addresses that it took in, sorted
 */
public record AcceptedUrls(List<String> gone, List<String> added) {

  /** What any other build accepts. */
  static final AcceptedUrls NONE = new AcceptedUrls(List.of(), List.of());

  /** Copies the lists. */
  public AcceptedUrls {
    gone = List.copyOf(gone);
    added = List.copyOf(added);
  }

  /** What a build accepts: if it was asked to, all that is in one ledger and not in the other. */
  static AcceptedUrls of(BuildRequest request, Ledger before, Ledger after) {
    return request.acceptsGoneUrls()
        ? new AcceptedUrls(without(before, after), without(after, before))
        : NONE;
  }

  private static List<String> without(Ledger some, Ledger others) {
    Set<PageUrl> left = new TreeSet<>(some.urls());
    left.removeAll(new TreeSet<>(others.urls()));
    return left.stream().map(PageUrl::value).toList();
  }
}
