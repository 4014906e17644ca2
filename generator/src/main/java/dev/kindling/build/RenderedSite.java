package dev.kindling.build;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.file.Checksum;
import dev.kindling.file.SpillFile;
import dev.kindling.origin.Origins;
import dev.kindling.output.Artifact;
import dev.kindling.render.RenderedPage;
import dev.kindling.site.Site;
import dev.kindling.sitefile.SiteFile;
import dev.kindling.theme.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The files of a site as they were made, and where the text of its pages comes from. One thread.
 */
final class RenderedSite {

  private final List<Artifact> artifacts = new ArrayList<>();
  private final Map<String, Supplier<Origins>> origins = new HashMap<>();
  private final Map<String, WrittenCheck.Reading> readings = new HashMap<>();
  private final SortedMap<String, PageMemory.Made> whole = new TreeMap<>();
  private final Set<String> paths = new HashSet<>();
  private final Set<String> broken = new HashSet<>();

  /**
   * A page that was made, and read while it was at hand.
   *
   * @param artifact its file
   * @param origins where its text comes from
   * @param problems what was met when it was made
   * @param key the sum of what it was made from
   * @param reading what was read
   */
  record Made(
      Artifact artifact,
      Supplier<Origins> origins,
      List<Diagnostic> problems,
      Checksum key,
      WrittenCheck.Reading reading) {

    /** Copies the list. */
    Made {
      problems = List.copyOf(problems);
    }

    /**
     * A page that is made now, and read. If its text has to wait on the disk, where it comes from
     * is found out once more when somebody asks for it.
     *
     * @param waiting holds texts until they are written
     */
    static Made of(
        Supplier<Checked<RenderedPage>> rendering,
        Checksum key,
        WrittenCheck check,
        SpillFile waiting) {
      Checked<RenderedPage> page = rendering.get();
      Artifact made = page.value().artifact();
      Optional<Artifact> stored = stored(made, waiting);
      Artifact artifact = stored.orElse(made);
      Origins known = page.value().origins();
      Supplier<Origins> origins =
          stored.isPresent() ? () -> rendering.get().value().origins() : () -> known;
      return new Made(artifact, origins, page.diagnostics(), key, check.read(artifact));
    }

    private static Optional<Artifact> stored(Artifact page, SpillFile waiting) {
      Artifact.Content.Made made = (Artifact.Content.Made) page.content();
      return waiting
          .take(made.text())
          .map(piece -> new Artifact.Content.Stored(piece, made.sum(), made.policy()))
          .map(content -> new Artifact(page.path(), content));
    }
  }

  void add(Artifact artifact) {
    artifacts.add(artifact);
    if (!paths.add(artifact.path().value())) {
      broken.add(artifact.path().value());
    }
  }

  /** Adds the files of a theme, and those of the whole site. */
  void add(Site site, Theme theme, List<SiteFile> others) {
    theme.assets().forEach(a -> add(Artifact.ofBytes(a.path(), a.bytes())));
    others.forEach(other -> other.make(site).forEach(this::add));
  }

  /** Adds a page, and what was met when it was made to the problems. */
  void add(List<Diagnostic> problems, Made made) {
    problems.addAll(made.problems());
    String path = made.artifact().path().value();
    add(made.artifact());
    if (made.problems().stream().anyMatch(Diagnostic::isError)) {
      broken.add(path);
    }
    origins.put(path, made.origins());
    readings.put(path, made.reading());
    if (made.problems().isEmpty()) {
      whole.put(path, new PageMemory.Made(made.key(), made.reading().seen().sum()));
    }
  }

  /** The pages with which nothing was wrong when they were made, by their files. */
  SortedMap<String, PageMemory.Made> whole() {
    return whole;
  }

  /** All files, in no order. */
  List<Artifact> artifacts() {
    return artifacts;
  }

  /** A file as it was read when it was made, if it was. */
  Optional<WrittenCheck.Reading> reading(Artifact artifact) {
    return Optional.ofNullable(readings.get(artifact.path().value()));
  }

  /** Whether a file is all there, and the only one of its name. */
  boolean isWhole(String path) {
    return !broken.contains(path);
  }

  /** Where the text of a written file comes from; nothing is known of what no template made. */
  Origins origins(String path) {
    return origins.getOrDefault(path, () -> Origins.NONE).get();
  }
}
