package dev.kindling.check;

import dev.kindling.diagnostic.Diagnostic;
import java.util.List;

/**
 * What the checks say of a whole site.
 *
 * @param problems sorted; what is wrong in the same way on many pages is told at its first place
 * @param weights what each page weighs, sorted by path, without redirects
 */
public record SiteVerdict(List<Diagnostic> problems, List<PageWeight> weights) {

  /** Copies the lists. */
  public SiteVerdict {
    problems = List.copyOf(problems);
    weights = List.copyOf(weights);
  }
}
