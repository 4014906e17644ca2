package dev.kindling.build;

import dev.kindling.check.CheckSettings;
import dev.kindling.check.FileFacts;
import dev.kindling.check.SiteCheck;
import dev.kindling.check.SiteVerdict;
import dev.kindling.output.Artifact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The step between rendering and writing: the finished files are checked, side by side. What was
 * learned from a file is kept, so that it is not read again while its bytes are the same. One
 * thread.
 */
final class WrittenSite {

  private final SiteCheck check;
  private final Parallel parallel;
  private Map<String, FileFacts> known = new HashMap<>();

  WrittenSite(CheckSettings settings, Parallel parallel) {
    this.check = new SiteCheck(settings);
    this.parallel = parallel;
  }

  /** What the checks say of these files. */
  SiteVerdict check(List<Artifact> artifacts) {
    Map<String, FileFacts> before = known;
    List<FileFacts> facts = parallel.map(artifacts, artifact -> facts(artifact, before));
    Map<String, FileFacts> now = new HashMap<>();
    facts.forEach(file -> now.put(file.path(), file));
    known = now;
    return check.judge(new ArrayList<>(facts));
  }

  private FileFacts facts(Artifact artifact, Map<String, FileFacts> before) {
    FileFacts old = before.get(artifact.path().value());
    return old != null && old.holdFor(artifact) ? old : check.read(artifact);
  }
}
