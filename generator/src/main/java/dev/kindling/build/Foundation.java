package dev.kindling.build;

import dev.kindling.cache.Cache;
import dev.kindling.catalogue.Ledger;
import dev.kindling.citation.Works;
import dev.kindling.citation.WorksReader;
import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.kind.Kinds;
import dev.kindling.kind.KindsReader;
import dev.kindling.render.TemplateContract;
import dev.kindling.settings.SearchReader;
import dev.kindling.settings.SearchSettings;
import dev.kindling.settings.SiteConfig;
import dev.kindling.settings.SiteConfigReader;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.source.SourceScan;
import dev.kindling.theme.Theme;
import dev.kindling.theme.ThemeFolders;
import dev.kindling.theme.ThemeLoader;
import dev.kindling.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What every page of a site stands on. Pages are only read once it holds: a mistake in here would
 * come back as a mistake of each page.
 *
 * @param config the settings
 * @param kinds the kinds of pages
 * @param works the works that pages may cite
 * @param ledger the addresses that were public before
 * @param theme the theme
 * @param memory remembers that the theme's templates are right
 */
record Foundation(
    SiteConfig config,
    Kinds kinds,
    Works works,
    Ledger ledger,
    Theme theme,
    TemplateMemory memory) {

  /** Reads all of it; nothing when any of it is wrong. */
  static Checked<Optional<Foundation>> lay(
      Sources sources, BuildRequest request, Features features, Parallel parallel) {
    return new Reading(sources, request, features, parallel).read();
  }

  /** What pages are read by. */
  private record Rules(Kinds kinds, Works works, Checked<Ledger> ledger) {}

  private static final class Reading {

    private final Sources sources;
    private final BuildRequest request;
    private final Features features;
    private final Parallel parallel;
    private final List<Diagnostic> problems = new ArrayList<>();

    Reading(Sources sources, BuildRequest request, Features features, Parallel parallel) {
      this.sources = sources;
      this.request = request;
      this.features = features;
      this.parallel = parallel;
    }

    Checked<Optional<Foundation>> read() {
      Optional<SiteConfig> config = sources.file(SourceScan.SITE).map(f -> settings(f));
      if (config.isEmpty() && !sources.unread().contains(SourceScan.SITE)) {
        problems.add(noSettings());
      }
      Parallel.Both<Checked<Rules>, Checked<Optional<Theme>>> both =
          parallel.both(
              "reading the kinds, the sources and the theme", () -> rules(), () -> theme(config));
      Rules rules = keep(both.first());
      Optional<Theme> theme = keep(both.second());
      Optional<TemplateMemory> memory =
          theme.map(t -> templates(config.orElseThrow(), rules.kinds(), t));
      boolean holds =
          theme.isPresent()
              && problems.stream().noneMatch(Diagnostic::isError)
              && sources.unread().stream().noneMatch(Reading::isBearing);
      // What is wrong with the ledger or the search misleads no page.
      problems.addAll(rules.ledger().diagnostics());
      Checked<SearchSettings> search =
          sources
              .file(SourceScan.SEARCH)
              .map(SearchReader::read)
              .orElse(Checked.of(SearchSettings.NONE));
      problems.addAll(search.diagnostics());
      return new Checked<>(
          holds
              ? Optional.of(
                  foundation(
                      config.orElseThrow().with(search.value()),
                      rules,
                      theme.get(),
                      memory.orElseThrow()))
              : Optional.empty(),
          problems);
    }

    /** Whether every page would stumble over what could not be read. */
    private static boolean isBearing(SourcePath unread) {
      return unread.equals(SourceScan.WORKS)
          || unread.equals(SourceScan.KINDS)
          || unread.isIn(SourceScan.KINDS)
          || unread.equals(SourceScan.CONTENT)
          || unread.equals(SourceScan.STATIC);
    }

    private static Foundation foundation(
        SiteConfig config, Rules rules, Theme theme, TemplateMemory memory) {
      return new Foundation(
          config, rules.kinds(), rules.works(), rules.ledger().value(), theme, memory);
    }

    private Checked<Rules> rules() {
      Checked<Kinds> kinds =
          KindsReader.read(sources.in(SourceScan.KINDS), features.behaviourNames());
      Checked<Works> works =
          sources.file(SourceScan.WORKS).map(WorksReader::read).orElse(Checked.of(Works.NONE));
      Checked<Ledger> ledger =
          sources.file(SourceScan.URLS).map(Ledger::read).orElse(Checked.of(Ledger.EMPTY));
      return new Checked<>(new Rules(kinds.value(), works.value(), ledger), kinds.diagnostics())
          .with(works.diagnostics());
    }

    private SiteConfig settings(SourceFile file) {
      SiteConfig written = keep(SiteConfigReader.read(file));
      if (request.url().isEmpty()) {
        return written;
      }
      Optional<SiteConfig> elsewhere = written.publishedAt(request.url().get());
      if (elsewhere.isEmpty()) {
        problems.add(
            Diagnostic.of(
                    Code.BAD_URL,
                    file,
                    "`kindling.url` takes the place of `url`, and `"
                        + request.url().get()
                        + "` is not the full address of a site")
                .withHelp("write it like `-Dkindling.url=https://example.org/guide/`"));
      }
      return elsewhere.orElse(written);
    }

    private static Diagnostic noSettings() {
      return Diagnostic.of(
              Code.FILE_MISSING,
              new Location.OfFile(SourceScan.SITE),
              "the site has no file `site.yml`")
          .withHelp("add one that gives at least `title` and `url`");
    }

    private Checked<Optional<Theme>> theme(Optional<SiteConfig> settings) {
      if (settings.isEmpty() || isUnreadable(settings.get())) {
        return Checked.of(Optional.empty());
      }
      SiteConfig config = settings.get();
      ThemeFolders folders = new ThemeFolders(request.themesFolder(), request.themesLoader());
      YamlNode.Mapping options =
          config
              .themeOptions()
              .orElseGet(() -> new YamlNode.Mapping(List.of(), config.theme().location()));
      return new ThemeLoader(folders)
          .load(config.theme().value(), config.theme().location(), options, config.language());
    }

    /** A page is only rendered with templates that are there, and right on every page. */
    private TemplateMemory templates(SiteConfig config, Kinds kinds, Theme theme) {
      List<Diagnostic> missing = WantedTemplates.missing(config, kinds, theme);
      problems.addAll(missing);
      TemplateMemory memory =
          TemplateMemory.of(
              Cache.in(request.stateFolder()), config, kinds, theme, features.pageParts());
      if (!missing.isEmpty() || memory.holds()) {
        return memory;
      }
      List<Diagnostic> found =
          TemplateContract.problems(
              config, kinds, theme, features.pageParts(), new OwnTheme(request.themesFolder()));
      problems.addAll(found);
      return found.isEmpty() ? memory : memory.told();
    }

    /** Settings that are no YAML name no theme; nobody should hear that a standard one is lost. */
    private boolean isUnreadable(SiteConfig config) {
      return config.theme().location() instanceof Location.OfFile
          && problems.stream()
              .anyMatch(p -> p.code() == Code.YAML_SYNTAX || p.code() == Code.YAML_REFUSED);
    }

    private <T> T keep(Checked<T> answer) {
      problems.addAll(answer.diagnostics());
      return answer.value();
    }
  }
}
