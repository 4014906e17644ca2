package dev.kindling.build;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.origin.Origins;
import dev.kindling.output.Artifact;
import dev.kindling.render.RenderedPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The files of a site as they were made, and where the text of its pages comes from. One thread.
 */
final class RenderedSite {

  private final List<Artifact> artifacts = new ArrayList<>();
  private final Map<String, Origins> origins = new HashMap<>();
  private final Map<String, WrittenCheck.Reading> readings = new HashMap<>();
  private final Set<String> paths = new HashSet<>();
  private final Set<String> broken = new HashSet<>();

  /**
   * A page that was made, and read while it was at hand.
   *
   * @param page the page, with what was met when it was made, and how long that took
   * @param reading what was read
   */
  record Made(Timed<Checked<RenderedPage>> page, WrittenCheck.Reading reading) {

    /** The way from something to the page that shows it. */
    static <A> Function<A, Made> by(
        Function<A, Checked<RenderedPage>> renderer, WrittenCheck check) {
      Function<A, Timed<Checked<RenderedPage>>> timed = Timed.of(renderer);
      return item -> {
        Timed<Checked<RenderedPage>> page = timed.apply(item);
        return new Made(page, check.read(page.value().value().artifact()));
      };
    }
  }

  void add(Artifact artifact) {
    artifacts.add(artifact);
    if (!paths.add(artifact.path().value())) {
      broken.add(artifact.path().value());
    }
  }

  /** Adds a page, and what was met when it was made to the problems. */
  void add(List<Diagnostic> problems, Made made) {
    problems.addAll(made.page().value().diagnostics());
    RenderedPage page = made.page().value().value();
    String path = page.artifact().path().value();
    add(page.artifact());
    if (made.page().value().hasErrors()) {
      broken.add(path);
    }
    origins.put(path, page.origins());
    readings.put(path, made.reading());
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
    return origins.getOrDefault(path, Origins.NONE);
  }
}
