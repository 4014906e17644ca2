package dev.kindling.check;

import dev.kindling.check.finding.WrittenProblem;
import dev.kindling.check.policy.Policies;
import dev.kindling.check.reference.Clicks;
import dev.kindling.check.reference.FileFacts;
import dev.kindling.check.reference.LinkChecker;
import dev.kindling.check.reference.WrittenFiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Checks a finished site in two steps:
 *
 * <ol>
 *   <li>{@link #read} looks at one file and keeps its facts; files can be read side by side, and
 *       {@link CheckMemory} keeps them for the next build
 *   <li>{@link #judge} brings the facts of all files together: links, titles, orphans, policies,
 *       weights
 * </ol>
 *
 * <p>Immutable and thread-safe.
 */
public final class SiteCheck {

  private final CheckSettings settings;
  private final FileReading reading;

  /** Prepares the checks of one site. */
  public SiteCheck(CheckSettings settings) {
    this.settings = settings;
    this.reading = new FileReading(settings);
  }

  /**
   * The facts of one file that was looked at. A pure function of its name and what is in it.
   *
   * @throws dev.kindling.source.DiskFailure when a file that is to be copied cannot be read
   */
  public FileFacts read(CheckMemory.Seen seen) {
    return reading.read(seen.artifact(), seen.sum().size());
  }

  /**
   * What is wrong with the site as a whole and with each file.
   *
   * @param facts of every file, in any order
   */
  public SiteVerdict judge(List<FileFacts> facts) {
    List<FileFacts> sorted =
        HandedOn.cut(facts.stream().sorted(Comparator.comparing(FileFacts::path)).toList());
    WrittenFiles files = new WrittenFiles(sorted);
    List<WrittenProblem> problems = new ArrayList<>();
    sorted.forEach(file -> problems.addAll(file.problems()));
    LinkChecker links = new LinkChecker(files);
    problems.addAll(links.check());
    problems.addAll(Clicks.check(files, settings.near()));
    problems.addAll(Titles.check(sorted));
    Policies policies = new Policies(files);
    problems.addAll(policies.check());
    Weights weights = new Weights(files, settings.budget(), policies.derived(), links.counts());
    problems.addAll(weights.check());
    problems.sort(Comparator.naturalOrder());
    return new SiteVerdict(problems, weights.pages(), policies.derived());
  }
}
