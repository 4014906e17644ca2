package dev.kindling.diagnostic;

import java.util.List;

/**
 * The problems of a site that its people know of: a build lets them pass, so that nothing new comes
 * to them.
 *
 * @param file the file that lists them, as it was named
 * @param frozen those that this build has met and let pass, sorted
 * @param mended how many of the list were not met again
 * @param isNew whether the list begins with this build
 */
public record KnownProblems(String file, List<Diagnostic> frozen, int mended, boolean isNew) {

  /** Copies the list. */
  public KnownProblems {
    frozen = List.copyOf(frozen);
  }
}
