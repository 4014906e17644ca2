package dev.kindling.site;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.Location;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds addresses that more than one thing wants. Addresses are compared as the files they become
 * on a system that ignores case, as those of macOS and Windows do.
 */
final class Collisions {

  private final Map<String, List<Claim>> first = new TreeMap<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  private Collisions() {}

  /** One problem for each claim that another one came before, by the path of its source. */
  static List<Diagnostic> find(List<Claim> claims) {
    Collisions found = new Collisions();
    List<Claim> sorted =
        claims.stream().sorted(Comparator.comparing(claim -> claim.location().path())).toList();
    sorted.forEach(found::claim);
    sorted.forEach(found::look);
    return List.copyOf(found.problems);
  }

  private void claim(Claim claim) {
    String file = key(claim.url().file());
    Optional<Claim> same = other(file, claim);
    if (same.isEmpty()) {
      first.computeIfAbsent(file, f -> new ArrayList<>(1)).add(claim);
      return;
    }
    Claim other = same.get();
    if (claim.url().equals(other.url())) {
      report(other, claim, "`" + claim.url() + "` is the address of two things");
    } else if (key(claim.url().value()).equals(key(other.url().value()))) {
      report(
          other,
          claim,
          "`%s` and `%s` differ in case only, which many systems ignore"
              .formatted(other.url(), claim.url()));
    } else {
      report(
          other,
          claim,
          "`%s` and `%s` are one file, `%s`"
              .formatted(other.url(), claim.url(), claim.url().file()));
    }
  }

  /** Looks whether something is a file where this claim needs a folder. */
  private void look(Claim claim) {
    String path = key(claim.url().file());
    for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
      Optional<Claim> found = other(path.substring(0, slash), claim);
      if (found.isPresent()) {
        Claim file = found.get();
        boolean isLater = claim.location().path().compareTo(file.location().path()) >= 0;
        report(
            isLater ? file : claim,
            isLater ? claim : file,
            "`%s` is a file, and `%s` needs a folder of that name"
                .formatted(file.url(), claim.url()));
      }
    }
  }

  /** What has a file already on a day on which this claim wants it; one may follow another. */
  private Optional<Claim> other(String file, Claim claim) {
    for (Claim other : first.getOrDefault(file, List.of())) {
      if (other.span().meets(claim.span())) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private void report(Claim earlier, Claim later, String what) {
    // A line to look at is worth more than the order.
    boolean isBetterShown =
        earlier.location() instanceof Location.InFile
            && !(later.location() instanceof Location.InFile);
    Claim shown = isBetterShown ? earlier : later;
    problems.add(
        Diagnostic.of(
                Code.URL_COLLISION,
                shown.location(),
                what + ": " + earlier.owner() + " and " + later.owner())
            .withHelp(shown.cure()));
  }

  private static String key(String file) {
    return Normalizer.normalize(file, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
