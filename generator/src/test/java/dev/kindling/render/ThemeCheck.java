package dev.kindling.render;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.kind.Kind;
import dev.kindling.kind.Kinds;
import dev.kindling.kind.KindsReader;
import dev.kindling.quiz.Quizzes;
import dev.kindling.settings.SiteConfig;
import dev.kindling.settings.SiteConfigReader;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.theme.Theme;
import dev.kindling.theme.ThemeFolders;
import dev.kindling.theme.ThemeLoader;
import dev.kindling.yaml.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The settings and kinds of a site, for checking themes against them without any page. */
record ThemeCheck(SiteConfig config, Kinds kinds) {

  /** The templates are those of the one who reads the problems. */
  private static final TemplateContract.OfSite EVERYTHING =
      new TemplateContract.OfSite() {
        @Override
        public boolean has(SourcePath file) {
          return true;
        }

        @Override
        public Location template(Kind kind) {
          return kind.source().whole();
        }

        @Override
        public Location listTemplate(Kind kind) {
          return kind.source().whole();
        }

        @Override
        public Location field(Kind kind, List<String> names) {
          return kind.source().whole();
        }
      };

  /** Reads {@code site.yml} and {@code kinds} in a folder. */
  static ThemeCheck of(Path site) throws IOException {
    List<SourceFile> kinds = new ArrayList<>();
    try (Stream<Path> files = Files.list(site.resolve("kinds"))) {
      for (Path file : files.sorted().toList()) {
        kinds.add(file(site, file));
      }
    }
    return of(file(site, site.resolve("site.yml")), kinds);
  }

  /** Takes settings and kinds as they are written. */
  static ThemeCheck of(SourceFile settings, List<SourceFile> kinds) {
    Checked<SiteConfig> config = SiteConfigReader.read(settings);
    Checked<Kinds> read = KindsReader.read(kinds, List.of("quiz"));
    if (config.hasErrors() || read.hasErrors()) {
      throw new AssertionError(config.diagnostics() + " " + read.diagnostics());
    }
    return new ThemeCheck(config.value(), read.value());
  }

  /** What is wrong with the theme of the site: with its files, or else with its templates. */
  List<Diagnostic> problems(Path themes) {
    YamlNode.Mapping options =
        config
            .themeOptions()
            .orElseGet(() -> new YamlNode.Mapping(List.of(), config.theme().location()));
    Checked<Optional<Theme>> theme =
        new ThemeLoader(new ThemeFolders(themes, ClassLoader.getPlatformClassLoader()))
            .load(config.theme().value(), config.theme().location(), options, config.language());
    return theme
        .value()
        .map(
            loaded ->
                TemplateContract.problems(
                    config, kinds, loaded, new Quizzes().pageParts(), EVERYTHING))
        .orElse(theme.diagnostics());
  }

  private static SourceFile file(Path site, Path file) throws IOException {
    String name = site.relativize(file).toString().replace('\\', '/');
    return new SourceFile(new SourcePath(name), Files.readString(file));
  }
}
