package dev.kindling.build;

import dev.kindling.check.SiteVerdict;
import dev.kindling.output.Artifact;
import java.util.List;

/**
 * The finished files of a site, and what the checks say of them.
 *
 * @param artifacts the files, each page with its policy
 * @param verdict what the checks say
 * @param memory keeps for the next build what this one learned; to be run once the files are
 *     written
 */
record WrittenSite(List<Artifact> artifacts, SiteVerdict verdict, Runnable memory) {

  /** Copies the list. */
  WrittenSite {
    artifacts = List.copyOf(artifacts);
  }

  /** Keeps for the next build what this one learned. */
  void remember() {
    memory.run();
  }
}
