package dev.kindling.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What to build, and how.
 *
 * @param siteFolder the folder with {@code site.yml}
 * @param outputFolder where the site goes, such as {@code target/site}
 * @param stateFolder where Kindling remembers what it wrote, such as {@code target/kindling}
 * @param themesFolder where themes are looked for before the class path
 * @param themesLoader the class path on which themes are looked for
 * @param url the address that takes the place of the one in {@code site.yml}
 * @param today decides what is published, expired or due for review; nothing else depends on it
 * @param withDrafts whether drafts are built
 * @param isStrict whether warnings are errors, but for those that come with time
 * @param failsOnReviews whether a review that is overdue is an error
 * @param acceptsGoneUrls whether addresses that disappeared leave the ledger
 * @param baseline the file of the problems that are known and let pass
 * @param threads how many threads parse and render, at least 1
 */
public record BuildRequest(
    Path siteFolder,
    Path outputFolder,
    Path stateFolder,
    Path themesFolder,
    ClassLoader themesLoader,
    Optional<String> url,
    LocalDate today,
    boolean withDrafts,
    boolean isStrict,
    boolean failsOnReviews,
    boolean acceptsGoneUrls,
    Optional<Path> baseline,
    int threads) {

  /** A build without problems that are known. */
  public BuildRequest(
      Path siteFolder,
      Path outputFolder,
      Path stateFolder,
      Path themesFolder,
      ClassLoader themesLoader,
      Optional<String> url,
      LocalDate today,
      boolean withDrafts,
      boolean isStrict,
      boolean failsOnReviews,
      boolean acceptsGoneUrls,
      int threads) {
    this(
        siteFolder,
        outputFolder,
        stateFolder,
        themesFolder,
        themesLoader,
        url,
        today,
        withDrafts,
        isStrict,
        failsOnReviews,
        acceptsGoneUrls,
        Optional.empty(),
        threads);
  }

  /**
   * The same build, that lets known problems pass.
   *
   * @param file lists them; where it is missing, all that are met today are written into it
   */
  public BuildRequest knowing(Path file) {
    return with(today, withDrafts, Optional.of(file));
  }

  /** The same for another day, with drafts or without. */
  BuildRequest on(LocalDate day, boolean drafts) {
    return with(day, drafts, baseline);
  }

  /** The same for a site in another folder. */
  BuildRequest of(Path folder) {
    return new BuildRequest(
        folder,
        outputFolder,
        stateFolder,
        themesFolder,
        themesLoader,
        url,
        today,
        withDrafts,
        isStrict,
        failsOnReviews,
        acceptsGoneUrls,
        baseline,
        threads);
  }

  private BuildRequest with(LocalDate day, boolean drafts, Optional<Path> known) {
    return new BuildRequest(
        siteFolder,
        outputFolder,
        stateFolder,
        themesFolder,
        themesLoader,
        url,
        day,
        drafts,
        isStrict,
        failsOnReviews,
        acceptsGoneUrls,
        known,
        threads);
  }
}
