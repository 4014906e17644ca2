package dev.kindling.build;

import dev.kindling.cache.Cache;
import dev.kindling.catalogue.BuildDay;
import dev.kindling.catalogue.Materials;
import dev.kindling.citation.Work;
import dev.kindling.content.ContentParser;
import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Document;
import dev.kindling.feature.SiteRule;
import dev.kindling.file.SpillFile;
import dev.kindling.output.SiteWriter;
import dev.kindling.output.WriteReport;
import dev.kindling.render.SiteRenderer;
import dev.kindling.search.SiteSearch;
import dev.kindling.site.Assembled;
import dev.kindling.site.Site;
import dev.kindling.site.SiteAssembler;
import dev.kindling.site.UnkeptUrls;
import dev.kindling.source.DiskFailure;
import dev.kindling.source.StaticFile;
import dev.kindling.theme.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One build of a site, from its folder to the folder that is published:
 *
 * <ol>
 *   <li>finish what an earlier build, which was stopped, began to publish
 *   <li>read all files
 *   <li>read the settings, the kinds, the cited works, the theme; say for editors what files may
 *       hold
 *   <li>parse every content file, side by side
 *   <li>assemble the site, and prove what its search promises
 *   <li>render every page and read it as its readers' browsers will, side by side; make the files
 *       of the whole site
 *   <li>judge what was read, all files together; where earlier steps found errors, as far as these
 *       leave it in no doubt
 *   <li>write, unless anything is wrong
 * </ol>
 *
 * <p>Whatever comes of it is told in the {@linkplain ReportFile report}. Problems of all steps are
 * gathered. Only what all later steps would stumble over ends a build early: settings, kinds or a
 * theme that cannot be trusted.
 */
public final class SiteBuild {

  private final BuildRequest request;
  private final Features features;
  private final boolean keepsLedger;
  private final Parallel parallel;
  private final SpillFile waiting;
  private final FoundProblems problems;
  private final PageTimes times = new PageTimes();
  private ParsedContent content = ParsedContent.NONE;
  private volatile String step = "starting";
  private Optional<Foundation> foundation = Optional.empty();
  private Optional<Theme> theme = Optional.empty();
  private Optional<Site> site = Optional.empty();
  private List<StaticFile> statics = List.of();
  private Optional<SiteSearch> search = Optional.empty();
  private Optional<BuiltSite> built = Optional.empty();

  /** Keeps for the next build what this one learned, once the site is written. */
  private Runnable remembering = () -> {};

  private Optional<LastTurn> last = Optional.empty();
  private boolean finishesEarlier;

  /** Prepares a build with everything Kindling can do. */
  public SiteBuild(BuildRequest request) {
    this(request, Features.all());
  }

  /** Prepares a build with some features. */
  SiteBuild(BuildRequest request, Features features) {
    this(request, features, true);
  }

  /** Prepares a build which may leave {@code urls.txt} alone. */
  SiteBuild(BuildRequest request, Features features, boolean keepsLedger) {
    this.request = request;
    this.features = features;
    this.keepsLedger = keepsLedger;
    this.problems = new FoundProblems(request);
    this.parallel = new Parallel(request.threads());
    this.waiting = SpillFile.in(request.stateFolder());
  }

  /**
   * Builds the site. To be called once.
   *
   * @throws DiskFailure when the disk fails, with the path in its message
   * @throws InternalFault when Kindling fails; it names the file as far as there is one
   */
  public BuildOutcome run() {
    try {
      finishEarlier();
      step = "looking for what changed since the last build";
      LastBuild last = LastBuild.of(request, features);
      boolean isAskedForAll = !keepsLedger || finishesEarlier || !problems.isEmpty();
      Optional<BuildOutcome> same = isAskedForAll ? Optional.empty() : last.outcome();
      if (same.isPresent()) {
        return same.get();
      }
      BuildOutcome outcome = buildOfOneMoment();
      step = "writing the report";
      try {
        parallel.run(
            step,
            remembering,
            () -> ReportFile.save(request, outcome, theme, site, times, content, features));
      } catch (DiskFailure e) {
        return outcome.losing(e);
      }
      last.keep(outcome);
      return outcome;
    } catch (RuntimeException | Error e) {
      throw InternalFault.during(step, e);
    } finally {
      waiting.close();
    }
  }

  /** What it is at, for people who wait; any thread may ask. */
  public String progress() {
    return "Kindling is " + step + parallel.progress() + " …";
  }

  /** Where the site is published, once it is assembled. */
  Optional<String> address() {
    return site.map(s -> s.config().url());
  }

  /** What every page stands on, once it holds. */
  Optional<Foundation> foundation() {
    return foundation;
  }

  /** Every content file that could be parsed, drafts and all. */
  List<Document> documents() {
    return content.documents();
  }

  /** The site in its folder, once it is written. */
  Optional<BuiltSite> built() {
    return built;
  }

  /** What tells how a page looks whose body is edited after this build, if it was green. */
  Optional<LastTurn> last() {
    return last;
  }

  /**
   * A build works on the files as they were when it first read them. One that has changed since, or
   * is gone, was not checked as it is now, so nothing is written.
   */
  private BuildOutcome buildOfOneMoment() {
    try {
      return build();
    } catch (DiskFailure e) {
      problems.add(ChangedSource.problem(e, statics).orElseThrow(() -> e));
      return failed(0, Optional.empty());
    }
  }

  /** Also a build that fails leaves no folder half published. */
  private void finishEarlier() {
    step = "finishing what an earlier build published";
    try {
      finishesEarlier = writer().finishInterrupted();
    } catch (DiskFailure e) {
      problems.add(UnfinishedOutput.problem(request.outputFolder(), e));
    }
  }

  private SiteWriter writer() {
    return new SiteWriter(request.outputFolder(), request.stateFolder());
  }

  private BuildOutcome build() {
    step = "reading the files of the site";
    Sources sources =
        problems.keep(
            Sources.read(
                request.siteFolder(), parallel, request.outputFolder(), request.stateFolder()));
    statics = sources.statics();
    step = "reading the settings, the kinds and the theme";
    foundation = problems.keep(Foundation.lay(sources, request, features, parallel));
    if (foundation.isEmpty()) {
      return failed(0, Optional.empty());
    }
    Foundation base = foundation.get();
    theme = Optional.of(base.theme());
    problems.weighBy(new AppliedRules(base.config().rules(), request.today()));
    // A site without a foundation is none, whatever is known of it.
    problems.letKnownPass();
    step = "writing the schemas for editors";
    Path state = request.stateFolder();
    SchemaFolder.save(
        state, Cache.in(state), base.kinds(), base.theme().choices(), features.schemas());
    step = "assembling the site";
    ContentParser parser = ParsedContent.parser(base, features);
    Assembled assembled = problems.keep(assemble(sources, base, parser));
    site = Optional.of(assembled.site());
    step = "making the files of the site";
    WrittenCheck check = new WrittenCheck(request, assembled.site(), base.theme(), parallel);
    PageMemory memory = PageMemory.of(Cache.in(state));
    SiteRenderer renderer = new SiteRenderer(assembled.site(), base.theme(), features.pageParts());
    RenderedSite rendered =
        problems.keep(render(sources, assembled.site(), base, renderer, memory, check));
    int pages = assembled.site().pages().size() + assembled.site().listings().size();
    step = "checking the finished files";
    EarlierErrors earlier = new EarlierErrors(problems.weighed());
    WrittenSite written = problems.keep(check.judge(rendered, earlier));
    boolean isWhole = assembled.site().pages().size() == content.documents().size();
    problems.addIdleRules(earlier.isEmpty() && isWhole);
    if (problems.report().hasErrors()) {
      // What pages weigh that are not all there says nothing.
      return failed(pages, earlier.isEmpty() ? Optional.of(written) : Optional.empty());
    }
    BuildOutcome outcome = write(base, assembled, rendered, memory, written, pages);
    if (outcome.written().isPresent()) {
      last =
          Optional.of(
              new LastTurn(
                  request.siteFolder(),
                  parser,
                  assembled.site(),
                  content.faces(),
                  renderer,
                  check,
                  written.verdict()));
    }
    return outcome;
  }

  private Checked<Assembled> assemble(Sources sources, Foundation base, ContentParser parser) {
    Checked<ParsedContent> parsed =
        ParsedContent.parse(
            sources, base, features, parser, Cache.in(request.stateFolder()), parallel, times);
    List<Diagnostic> found = new ArrayList<>(parsed.diagnostics());
    content = parsed.value();
    Materials materials =
        new Materials(
            base.config(),
            base.kinds(),
            base.works(),
            content.documents(),
            content.unparsed(),
            sources.statics(),
            base.ledger());
    BuildDay day = new BuildDay(request.today(), request.withDrafts(), request.acceptsGoneUrls());
    Checked<Assembled> assembled = SiteAssembler.assemble(materials, day);
    found.addAll(assembled.diagnostics());
    if (request.isStrict() && !request.acceptsGoneUrls()) {
      UnkeptUrls.check(base.ledger(), assembled.value().site()).ifPresent(found::add);
    }
    for (SiteRule rule : features.siteRules()) {
      found.addAll(rule.check(assembled.value().site(), base.theme()));
    }
    step = "making the index that readers search";
    search = SiteSearch.of(assembled.value().site(), this::searched);
    found.addAll(SiteSearch.problems(assembled.value().site(), search));
    return new Checked<>(assembled.value(), found);
  }

  private <T, R> List<R> searched(List<T> pages, Function<T, R> each) {
    return parallel.map(pages, page -> step, each);
  }

  private Checked<RenderedSite> render(
      Sources sources,
      Site site,
      Foundation base,
      SiteRenderer renderer,
      PageMemory memory,
      WrittenCheck check) {
    PageKeys keys =
        new PageKeys(site, base.theme(), sources.sums(), content.faces(), features.pageParts());
    Checked<RenderedSite> made =
        new SiteRendering(site, renderer, keys, memory, check, waiting).pages(parallel, times);
    made.value().add(site, base.theme(), features.siteFiles());
    search.ifPresent(index -> index.files().forEach(made.value()::add));
    return made;
  }

  private BuildOutcome write(
      Foundation base,
      Assembled assembled,
      RenderedSite rendered,
      PageMemory memory,
      WrittenSite site,
      int pages) {
    step = "writing the site";
    SiteWriter writer = writer();
    Checked<WriteReport> written = writer.write(site.artifacts());
    problems.keep(written);
    if (problems.report().hasErrors()) {
      return failed(pages, Optional.of(site));
    }
    built = Optional.of(BuiltSite.of(assembled.site(), writer.files(), site.verdict().weights()));
    remembering =
        () -> {
          base.memory().keep();
          site.remember();
          memory.keep(rendered.whole(), site.verdict().policies(), writer.files());
        };
    List<DiskFailure> lost = new ArrayList<>();
    AcceptedUrls accepted = AcceptedUrls.NONE;
    if (keepsLedger && !request.withDrafts()) {
      try {
        LedgerFile.save(request.siteFolder(), assembled.ledger());
        accepted = AcceptedUrls.of(request, base.ledger(), assembled.ledger());
      } catch (DiskFailure e) {
        // The site is published by now, and whoever reads that it failed must know so.
        lost.add(e);
      }
      try {
        problems.saveKnown();
      } catch (DiskFailure e) {
        lost.add(e);
      }
    }
    return new BuildOutcome(
        problems.report(),
        finishesEarlier,
        pages,
        Optional.of(written.value()),
        lost,
        Optional.of(site.verdict()),
        assembled.nextChange(),
        accepted,
        problems.known(),
        problems.uses(),
        assembled.site().works().unconfirmed().stream().map(Work::key).toList(),
        features.notes(assembled.site()));
  }

  private BuildOutcome failed(int pages, Optional<WrittenSite> site) {
    return BuildOutcome.unwritten(problems, finishesEarlier, pages, site.map(WrittenSite::verdict));
  }
}
