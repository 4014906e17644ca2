package dev.kindling.check;

import dev.kindling.check.finding.TextFile;
import dev.kindling.check.reference.FileFacts;
import dev.kindling.file.Checksum;
import dev.kindling.output.Artifact;
import dev.kindling.output.OutputPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an earlier build learned of the written files. Facts hold for a file of the same name and
 * bytes under the same settings; the verdict holds when that is so for all files, and none came or
 * went. Immutable and thread-safe.
 */
public final class CheckMemory {

  /** Nothing was learned yet. */
  public static final CheckMemory NONE =
      new CheckMemory("", new HashMap<>(), List.of(), Optional.empty(), Optional.empty());

  /**
   * A file as it was.
   *
   * @param artifact the file
   * @param sum its checksum
   */
  public record Seen(Artifact artifact, Checksum sum) {

    /**
     * Looks at a file, also at one that no check looks into: its first bytes can make a page of it.
     */
    public static Seen of(Artifact artifact) {
      return new Seen(artifact, FileSort.sum(artifact));
    }
  }

  private record Known(Checksum sum, int offset) {}

  private final String settings;
  private final Map<String, Known> files;
  private final List<String> order;
  private final Optional<Packed> verdict;
  private final Optional<Packed> facts;

  private CheckMemory(
      String settings,
      Map<String, Known> files,
      List<String> order,
      Optional<Packed> verdict,
      Optional<Packed> facts) {
    this.settings = settings;
    this.files = files;
    this.order = order;
    this.verdict = verdict;
    this.facts = facts;
  }

  /** What was saved; bytes that are not from {@link #save} are nothing. */
  public static CheckMemory of(byte[] saved) {
    try {
      Packed packed = new Packed(saved);
      String settings = packed.text();
      int count = packed.small();
      Map<String, Known> files = new HashMap<>(2 * count);
      List<String> order = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        String path = packed.text();
        files.put(path, new Known(new Checksum(packed.number(), packed.whole()), packed.small()));
        order.add(path);
      }
      int length = packed.small();
      return new CheckMemory(
          settings, files, order, Optional.of(packed.from(0)), Optional.of(packed.from(length)));
    } catch (RuntimeException damaged) {
      return NONE;
    }
  }

  /** What the checks said of exactly these files under these settings. */
  public Optional<SiteVerdict> verdict(CheckSettings now, List<Seen> seen) {
    boolean isSame =
        verdict.isPresent() && settings.equals(now.text()) && order.size() == seen.size();
    for (int i = 0; isSame && i < seen.size(); i++) {
      String path = seen.get(i).artifact().path().value();
      Known known = files.get(path);
      isSame = path.equals(order.get(i)) && known != null && known.sum().equals(seen.get(i).sum());
    }
    try {
      return isSame
          ? Optional.of(unpack(verdict.orElseThrow().from(0), now, seen))
          : Optional.empty();
    } catch (RuntimeException damaged) {
      return Optional.empty();
    }
  }

  /** Whether all style sheets are as they were, and none came or went. */
  public boolean hasSameStyles(List<Seen> seen) {
    int known = 0;
    for (Seen file : seen) {
      String path = file.artifact().path().value();
      if (isStyle(path)) {
        known++;
        Known before = files.get(path);
        if (before == null || !before.sum().equals(file.sum())) {
          return false;
        }
      }
    }
    return known == order.stream().filter(CheckMemory::isStyle).count();
  }

  private static boolean isStyle(String path) {
    return FileSort.of(new OutputPath(path)) == FileSort.STYLE;
  }

  /** Whether a file is as it was when it was read, and so were the settings. */
  public boolean knows(CheckSettings now, Seen seen) {
    return known(now, seen).isPresent();
  }

  private Optional<Known> known(CheckSettings now, Seen seen) {
    return Optional.ofNullable(files.get(seen.artifact().path().value()))
        .filter(known -> known.sum().equals(seen.sum()) && settings.equals(now.text()));
  }

  /** What is known of one file; nothing of one that is not known, or when the memory is damaged. */
  public Optional<FileFacts> facts(CheckSettings now, Seen seen) {
    Optional<Known> known = known(now, seen);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    try {
      Packed from = facts.orElseThrow().from(known.get().offset());
      return Optional.of(PackedFacts.unpack(seen.artifact(), now.folder(), from));
    } catch (RuntimeException damaged) {
      return Optional.empty();
    }
  }

  /**
   * Bytes for the next build.
   *
   * @param settings under which the files were checked
   * @param seen the files
   * @param facts of each of them, in the same order
   * @param verdict on all of them
   */
  public static byte[] save(
      CheckSettings settings, List<Seen> seen, List<FileFacts> facts, SiteVerdict verdict) {
    Packing.Table table = new Packing.Table();
    Packing head = new Packing(table);
    Packing behind = new Packing(table);
    head.text(settings.text());
    head.number(seen.size());
    for (int i = 0; i < seen.size(); i++) {
      head.text(seen.get(i).artifact().path().value());
      head.number(seen.get(i).sum().size());
      head.whole(seen.get(i).sum().sums());
      head.number(behind.size());
      PackedFacts.pack(facts.get(i), behind);
    }
    Packing judged = new Packing(table);
    pack(verdict, judged);
    head.number(judged.size());
    head.all(judged);
    head.all(behind);
    return head.file();
  }

  private static void pack(SiteVerdict verdict, Packing into) {
    PackedFacts.pack(verdict.problems(), into);
    into.number(verdict.weights().size());
    for (PageWeight page : verdict.weights()) {
      into.text(page.path().value());
      into.number(page.html());
      into.number(page.css());
      into.number(page.scripts());
      into.number(page.fonts());
      into.number(page.images());
      into.number(page.requests());
      into.number(page.linksOut());
      into.number(page.linksIn());
    }
    into.number(verdict.policies().size());
    verdict
        .policies()
        .forEach(
            (path, policy) -> {
              into.text(path);
              into.text(policy);
            });
  }

  private static SiteVerdict unpack(Packed from, CheckSettings settings, List<Seen> seen) {
    Map<String, Artifact> files = new HashMap<>(2 * seen.size());
    seen.forEach(file -> files.put(file.artifact().path().value(), file.artifact()));
    var problems =
        PackedFacts.problems(
            from, path -> new TextFile(Objects.requireNonNull(files.get(path)), settings.folder()));
    List<PageWeight> weights = new ArrayList<>();
    for (int i = from.small(); i > 0; i--) {
      weights.add(
          new PageWeight(
              new OutputPath(from.text()),
              from.number(),
              from.number(),
              from.number(),
              from.number(),
              from.number(),
              from.small(),
              from.small(),
              from.small()));
    }
    SortedMap<String, String> policies = new TreeMap<>();
    for (int i = from.small(); i > 0; i--) {
      policies.put(from.text(), from.text());
    }
    return new SiteVerdict(problems, weights, policies);
  }
}
