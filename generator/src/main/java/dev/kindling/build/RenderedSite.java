package dev.kindling.build;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.origin.Origins;
import dev.kindling.output.Artifact;
import dev.kindling.render.RenderedPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of a site as they were made, and where the text of its pages comes from. One thread.
 */
final class RenderedSite {

  private final List<Artifact> artifacts = new ArrayList<>();
  private final Map<String, Origins> origins = new HashMap<>();

  void add(Artifact artifact) {
    artifacts.add(artifact);
  }

  /** Adds a page, and what was met when it was made to the problems. */
  void add(List<Diagnostic> problems, Checked<RenderedPage> page) {
    problems.addAll(page.diagnostics());
    artifacts.add(page.value().artifact());
    origins.put(page.value().artifact().path().value(), page.value().origins());
  }

  /** All files, in no order. */
  List<Artifact> artifacts() {
    return artifacts;
  }

  /** Where the text of a written file comes from; nothing is known of what no template made. */
  Origins origins(String path) {
    return origins.getOrDefault(path, Origins.NONE);
  }
}
