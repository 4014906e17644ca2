package dev.kindling.build;

import dev.kindling.cache.Cache;
import dev.kindling.cache.CacheFile;
import dev.kindling.check.Budget;
import dev.kindling.check.CheckMemory;
import dev.kindling.check.CheckSettings;
import dev.kindling.check.SiteCheck;
import dev.kindling.check.SiteVerdict;
import dev.kindling.check.finding.WrittenProblem;
import dev.kindling.check.reference.FileFacts;
import dev.kindling.check.reference.NearPage;
import dev.kindling.contrast.ThemeContrasts;
import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.output.Artifact;
import dev.kindling.output.PolicyMark;
import dev.kindling.output.SiteWriter;
import dev.kindling.settings.AllowedHost;
import dev.kindling.settings.PageBudgets;
import dev.kindling.settings.SiteConfig;
import dev.kindling.site.Site;
import dev.kindling.theme.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads what is to be written and judges it; gives each page its policy. What an earlier build
 * learned of a file holds while nothing in it changed; when that is so for all, nothing is read at
 * all. Thread-safe.
 */
final class WrittenCheck {

  private static final String MEMORY = "site-check.bin";

  private final Site site;
  private final Theme theme;
  private final Parallel parallel;
  private final CheckSettings settings;
  private final SiteCheck check;
  private final CacheFile file;
  private final CheckMemory memory;

  /**
   * A file that was looked at.
   *
   * @param seen the file
   * @param facts what was learned of it, unless an earlier build did
   */
  record Reading(CheckMemory.Seen seen, Optional<FileFacts> facts) {

    private String path() {
      return seen.artifact().path().value();
    }
  }

  WrittenCheck(BuildRequest request, Site site, Theme theme, Parallel parallel) {
    this.site = site;
    this.theme = theme;
    this.parallel = parallel;
    this.settings = settings(site, SiteWriter.nameOf(request.outputFolder()));
    this.check = new SiteCheck(settings);
    this.file = Cache.in(request.stateFolder()).file(MEMORY, List.of(ThemeContrasts.text(theme)));
    this.memory = file.read().map(CheckMemory::of).orElse(CheckMemory.NONE);
  }

  private static CheckSettings settings(Site site, String folder) {
    PageBudgets most = site.config().budgets();
    return new CheckSettings(
        site.config().url(),
        folder,
        site.config().allowedHosts().stream().map(AllowedHost::host).toList(),
        near(site),
        new Budget(
            most.page(),
            most.html(),
            most.css(),
            most.js(),
            most.fonts(),
            most.images(),
            most.requests()));
  }

  /** The pages that the settings want near; one that is not there today was told before. */
  private static List<NearPage> near(Site site) {
    List<NearPage> near = new ArrayList<>();
    for (SiteConfig.Near wanted : site.config().near()) {
      String name = wanted.page().value();
      site.referenced(name)
          .ifPresent(page -> near.add(new NearPage(page.url().file(), name, wanted.clicks())));
    }
    return near;
  }

  /**
   * Reads a file by itself, unless an earlier build did: best in the task that made it.
   *
   * @throws InternalFault naming the file
   * @throws dev.kindling.source.DiskFailure when a file that is to be copied cannot be read
   */
  Reading read(Artifact artifact) {
    try {
      CheckMemory.Seen seen = CheckMemory.Seen.of(artifact);
      return new Reading(
          seen, memory.knows(settings, seen) ? Optional.empty() : Optional.of(check.read(seen)));
    } catch (RuntimeException | Error e) {
      throw InternalFault.during(reading(artifact), e);
    }
  }

  /** Whether anything is wrong with a file by itself. */
  boolean hasFaults(CheckMemory.Seen file) {
    return !check.read(file).problems().isEmpty();
  }

  /**
   * The files as they are to be published, with all that is wrong with them.
   *
   * @param earlier what was wrong before: what only comes of it is not told
   * @throws dev.kindling.source.DiskFailure when a file that is to be copied cannot be read
   */
  Checked<WrittenSite> judge(RenderedSite rendered, EarlierErrors earlier) {
    List<Reading> readings =
        parallel.map(
            rendered.artifacts(),
            WrittenCheck::reading,
            artifact -> rendered.reading(artifact).orElseGet(() -> read(artifact)));
    List<Reading> sorted = new ArrayList<>(readings);
    sorted.sort(Comparator.comparing(Reading::path));
    List<CheckMemory.Seen> seen = sorted.stream().map(Reading::seen).toList();
    List<Diagnostic> problems = new ArrayList<>();
    if (!memory.hasSameStyles(seen)) {
      problems.addAll(ThemeContrasts.check(theme));
    }
    Optional<SiteVerdict> known = memory.verdict(settings, seen);
    SiteVerdict verdict;
    Runnable remember = () -> {};
    if (known.isPresent()) {
      verdict = known.get();
    } else {
      List<FileFacts> facts =
          parallel.map(sorted, one -> reading(one.seen().artifact()), this::facts);
      verdict = check.judge(facts);
      remember = () -> file.write(CheckMemory.save(settings, seen, facts, verdict));
    }
    if (!verdict.problems().isEmpty()) {
      List<WrittenProblem> certain =
          verdict.problems().stream()
              .filter(p -> earlier.isEmpty() || rendered.isWhole(p.file().path()))
              .filter(p -> !FarPages.isAbout(p))
              .toList();
      problems.addAll(new Provenance(site, theme, rendered::origins, earlier).of(certain));
      if (earlier.isEmpty()) {
        problems.addAll(FarPages.told(site, verdict.problems()));
      }
    }
    List<Artifact> artifacts = seen.stream().map(CheckMemory.Seen::artifact).toList();
    return new Checked<>(new WrittenSite(filled(artifacts, verdict), verdict, remember), problems);
  }

  /** What was learned of a file now, or by an earlier build; once more, if that is damaged. */
  private FileFacts facts(Reading reading) {
    CheckMemory.Seen seen = reading.seen();
    return reading.facts().or(() -> memory.facts(settings, seen)).orElseGet(() -> check.read(seen));
  }

  private static String reading(Artifact artifact) {
    return "checking the written file `" + artifact.path().value() + "`";
  }

  private static List<Artifact> filled(List<Artifact> artifacts, SiteVerdict verdict) {
    List<Artifact> filled = new ArrayList<>(artifacts.size());
    for (Artifact artifact : artifacts) {
      String policy = verdict.policies().get(artifact.path().value());
      filled.add(PolicyMark.fill(artifact, Optional.ofNullable(policy)));
    }
    return filled;
  }
}
