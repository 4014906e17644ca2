package dev.kindling.build;

import dev.kindling.cache.Cache;
import dev.kindling.cache.CacheFile;
import dev.kindling.check.Budget;
import dev.kindling.check.CheckMemory;
import dev.kindling.check.CheckSettings;
import dev.kindling.check.FileFacts;
import dev.kindling.check.NearPage;
import dev.kindling.check.SiteCheck;
import dev.kindling.check.SiteVerdict;
import dev.kindling.contrast.ThemeContrasts;
import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.output.Artifact;
import dev.kindling.output.PolicyMark;
import dev.kindling.output.SiteWriter;
import dev.kindling.settings.PageBudgets;
import dev.kindling.settings.SiteConfig;
import dev.kindling.site.Site;
import dev.kindling.theme.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads the finished files once more and judges them; gives each page its policy. What an earlier
 * build learned of a file holds while its bytes are the same; when all are, nothing is read at all.
 */
final class WrittenCheck {

  private static final String MEMORY = "site-check.bin";

  private final BuildRequest request;
  private final Site site;
  private final Theme theme;
  private final Parallel parallel;
  private final CheckSettings settings;

  WrittenCheck(BuildRequest request, Site site, Theme theme, Parallel parallel) {
    this.request = request;
    this.site = site;
    this.theme = theme;
    this.parallel = parallel;
    this.settings = settings(site, SiteWriter.nameOf(request.outputFolder()));
  }

  private static CheckSettings settings(Site site, String folder) {
    PageBudgets most = site.config().budgets();
    return new CheckSettings(
        site.config().url(),
        folder,
        site.config().allowedHosts().stream()
            .map(host -> new dev.kindling.check.AllowedHost(host.host(), host.reason()))
            .toList(),
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
   * The files as they are to be published, with all that is wrong with them.
   *
   * @throws dev.kindling.source.DiskFailure when a file that is to be copied cannot be read
   */
  Checked<WrittenSite> check(RenderedSite rendered) {
    List<Artifact> sorted = new ArrayList<>(rendered.artifacts());
    sorted.sort(Comparator.comparing(Artifact::path));
    CacheFile file =
        Cache.in(request.stateFolder()).file(MEMORY, List.of(ThemeContrasts.text(theme)));
    CheckMemory memory = file.read().map(CheckMemory::of).orElse(CheckMemory.NONE);
    List<CheckMemory.Seen> seen = parallel.map(sorted, a -> reading(a), CheckMemory.Seen::of);
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
      SiteCheck check = new SiteCheck(settings);
      List<FileFacts> facts =
          parallel.map(
              seen,
              s -> reading(s.artifact()),
              s -> memory.facts(settings, s).orElseGet(() -> check.read(s.artifact())));
      verdict = check.judge(facts);
      remember = () -> file.write(CheckMemory.save(settings, seen, facts, verdict));
    }
    if (!verdict.problems().isEmpty()) {
      problems.addAll(new Causes(site, theme, rendered::origins).of(verdict.problems()));
    }
    return new Checked<>(new WrittenSite(filled(sorted, verdict), verdict, remember), problems);
  }

  private static String reading(Artifact artifact) {
    return "checking the written file `" + artifact.path().value() + "`";
  }

  private static List<Artifact> filled(List<Artifact> artifacts, SiteVerdict verdict) {
    List<Artifact> filled = new ArrayList<>(artifacts.size());
    for (Artifact artifact : artifacts) {
      String policy = verdict.policies().get(artifact.path().value());
      filled.add(policy == null ? artifact : PolicyMark.fill(artifact, policy));
    }
    return filled;
  }
}
