package dev.kindling.catalogue;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.Location;
import dev.kindling.source.PortableName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds addresses that more than one thing wants. Addresses are compared as the files they become
 * on a system that ignores case, as those of macOS and Windows do.
 */
public final class Collisions {

  private final Map<String, List<Claim>> first = new HashMap<>();

  /** By the folded name of a folder: who first spelled its last part like that. */
  private final Map<String, Map<String, Claim>> folders = new HashMap<>();

  private final List<Diagnostic> problems = new ArrayList<>();

  private Collisions() {}

  /** One problem for each claim that another one came before, by the path of its source. */
  public static List<Diagnostic> find(List<Claim> claims) {
    Collisions found = new Collisions();
    List<Claim> sorted =
        claims.stream().sorted(Comparator.comparing(claim -> claim.location().path())).toList();
    List<Claim> alone = new ArrayList<>(sorted.size());
    for (Claim claim : sorted) {
      if (found.name(claim) && found.claim(claim)) {
        alone.add(claim);
      }
    }
    sorted.forEach(found::look);
    alone.forEach(found::spell);
    return List.copyOf(found.problems);
  }

  /** Looks whether there can be a file of this name on every system. */
  private boolean name(Claim claim) {
    for (String segment : claim.url().file().split("/", -1)) {
      if (PortableName.isRefused(segment)) {
        problems.add(
            Diagnostic.of(
                    Code.BAD_URL,
                    claim.location(),
                    "`"
                        + claim.url()
                        + "` would be a file that Windows refuses: `"
                        + segment
                        + "` cannot be a name there")
                .withHelp("give the page or file another name, so that the site builds anywhere"));
        return false;
      }
    }
    return true;
  }

  private boolean claim(Claim claim) {
    String file = PortableName.fold(claim.url().file());
    Optional<Claim> same = other(file, claim);
    if (same.isEmpty()) {
      first.computeIfAbsent(file, f -> new ArrayList<>(1)).add(claim);
      return true;
    }
    Claim other = same.get();
    if (claim.url().equals(other.url())) {
      report(other, claim, "`" + claim.url() + "` is the address of two things");
    } else if (PortableName.fold(claim.url().value())
        .equals(PortableName.fold(other.url().value()))) {
      report(
          other,
          claim,
          "`%s` and `%s` are the same name on a disk that ignores case"
              .formatted(other.url(), claim.url()));
    } else {
      report(
          other,
          claim,
          "`%s` and `%s` are one file, `%s`"
              .formatted(other.url(), claim.url(), claim.url().file()));
    }
    return false;
  }

  /** Looks whether something is a file where this claim needs a folder. */
  private void look(Claim claim) {
    String path = PortableName.fold(claim.url().file());
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

  /** Looks whether something spells a folder of this claim in another way. */
  private void spell(Claim claim) {
    String path = claim.url().file();
    int start = 0;
    for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', start)) {
      String folder = path.substring(0, slash);
      Map<String, Claim> spellings =
          folders.computeIfAbsent(PortableName.fold(folder), f -> new LinkedHashMap<>(2));
      Optional<Claim> earlier = spellings.values().stream().findFirst();
      boolean isNew = spellings.putIfAbsent(path.substring(start, slash), claim) == null;
      if (isNew && earlier.isPresent() && earlier.get().span().meets(claim.span())) {
        report(
            earlier.get(),
            claim,
            "`%s` and `%s` need the folder `%s` in two spellings, which are the same on a disk that ignores case"
                .formatted(earlier.get().url(), claim.url(), folder));
        return;
      }
      start = slash + 1;
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
}
