package dev.kindling.check;

import dev.kindling.check.finding.WrittenProblem;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the checks say of a whole site.
 *
 * @param problems sorted, each at its place in the written files
 * @param weights what each page weighs, sorted by path, without redirects
 * @param policies the Content-Security-Policy of each page that leaves it to be derived, by path
 */
public record SiteVerdict(
    List<WrittenProblem> problems, List<PageWeight> weights, SortedMap<String, String> policies) {

  /** Copies the lists. */
  public SiteVerdict {
    problems = List.copyOf(problems);
    weights = List.copyOf(weights);
    policies = Collections.unmodifiableSortedMap(new TreeMap<>(policies));
  }
}
