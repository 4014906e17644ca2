package dev.kindling.settings;

import dev.kindling.address.PageUrl;
import dev.kindling.address.SiteUrl;
import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Located;
import dev.kindling.source.SourceFile;
import dev.kindling.yaml.MappingReader;
import dev.kindling.yaml.PlainWords;
import dev.kindling.yaml.ValueReader;
import dev.kindling.yaml.YamlNode;
import dev.kindling.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code site.yml}. Whatever is missing or wrong gets a default, so that work can go on. */
public final class SiteConfigReader {

  /** Where a site is said to be while its own address is missing (RFC 2606). */
  private static final String NOWHERE = "https://example.org/";

  private static final String DEFAULT_THEME = "hearth";
  private static final long MOST_ENTRIES = 1000;

  private final SourceFile file;
  private final List<Diagnostic> problems;
  private final MappingReader settings;

  private SiteConfigReader(SourceFile file, YamlNode.Mapping root, List<Diagnostic> problems) {
    this.file = file;
    this.problems = problems;
    this.settings =
        MappingReader.ofSettings(root, file, problems).understanding(ForeignSettings.SITE);
  }

  /** The settings, with every mistake in them that can be seen without the rest of the site. */
  public static Checked<SiteConfig> read(SourceFile siteYml) {
    Checked<Optional<YamlNode.Mapping>> tree = YamlReader.readMapping(siteYml);
    List<Diagnostic> problems = new ArrayList<>(tree.diagnostics());
    if (tree.value().isEmpty()) {
      YamlNode.Mapping nothing = new YamlNode.Mapping(List.of(), siteYml.whole());
      return new Checked<>(
          new SiteConfigReader(siteYml, nothing, new ArrayList<>()).settings(), problems);
    }
    SiteConfig config = new SiteConfigReader(siteYml, tree.value().get(), problems).settings();
    return new Checked<>(config, problems);
  }

  private SiteConfig settings() {
    String title = PlainWords.of(settings.required("title")).orElse("");
    SiteConfig config =
        new SiteConfig(
            file,
            title,
            url(settings.required("url")),
            LanguagesReader.read(settings.optional("language"), settings.optional("languages")),
            PlainWords.of(settings.optional("description")),
            settings.optional("image").scalar().map(s -> new Located<>(s.text(), s.location())),
            theme(settings.optional("theme")),
            options(settings.optional("options")),
            NavigationReader.items(settings.optional("navigation")),
            footer(settings.optional("footer")),
            new TaxonomyReader(problems).all(settings.optional("taxonomies")),
            feed(settings.optional("feed"), title),
            WordingReader.phrases(settings.optional("wording")),
            PageRulesReader.near(settings.optional("near")),
            PageRulesReader.hosts(settings.optional("allowed-hosts")),
            PageRulesReader.budgets(settings.optional("budgets")),
            SeverityRulesReader.rules(settings.optional("rules")),
            SearchSettings.NONE);
    settings.finish();
    return config;
  }

  private static String url(ValueReader value) {
    Optional<String> url = value.text();
    if (url.isEmpty()) {
      return NOWHERE;
    }
    SiteUrl site = SiteUrl.of(url.get());
    site.problem().ifPresent(problem -> value.report(Code.BAD_URL, problem, SiteUrl.HELP));
    return site.problem().isPresent() ? NOWHERE : site.address();
  }

  private static Located<String> theme(ValueReader value) {
    if (value.node().filter(YamlNode.Mapping.class::isInstance).isPresent()) {
      value.report(
          Code.WRONG_TYPE,
          "`theme` must be the name of a theme, and is named values",
          "write the name alone, and what you choose of the theme below `options`");
      Optional<YamlNode.Scalar> name =
          value.mapping().flatMap(inside -> inside.optional("name").scalar());
      return new Located<>(name.map(YamlNode.Scalar::text).orElse(DEFAULT_THEME), value.location());
    }
    return new Located<>(value.text().orElse(DEFAULT_THEME), value.location());
  }

  private static Optional<YamlNode.Mapping> options(ValueReader value) {
    // The theme reads the names in it.
    return value
        .mapping()
        .flatMap(any -> value.node())
        .filter(YamlNode.Mapping.class::isInstance)
        .map(YamlNode.Mapping.class::cast);
  }

  private static SiteConfig.Footer footer(ValueReader value) {
    Optional<MappingReader> footer =
        value.mapping().map(m -> m.understanding(ForeignSettings.FOOTER));
    if (footer.isEmpty()) {
      return new SiteConfig.Footer(Optional.empty(), List.of());
    }
    SiteConfig.Footer read =
        new SiteConfig.Footer(
            PlainWords.of(footer.get().optional("text")),
            NavigationReader.links(footer.get().optional("links")));
    footer.get().finish();
    return read;
  }

  private static Optional<SiteConfig.Feed> feed(ValueReader value, String siteTitle) {
    Optional<MappingReader> feed = value.mapping().map(m -> m.understanding(ForeignSettings.FEED));
    if (feed.isEmpty()) {
      return Optional.empty();
    }
    SiteConfig.Feed read =
        new SiteConfig.Feed(
            feedUrl(feed.get().optional("url")),
            feed.get().optional("title").text().orElse(siteTitle),
            NavigationReader.texts(feed.get().optional("kinds")),
            most(feed.get().optional("most")));
    feed.get().finish();
    return Optional.of(read);
  }

  private static String feedUrl(ValueReader value) {
    String url = value.text().orElse("/feed.xml");
    if (PageUrl.parse(url).isEmpty() || url.endsWith("/")) {
      value.report(
          Code.BAD_URL,
          "`" + ValueReader.shortened(url) + "` cannot be the address of a feed",
          "write it like `/feed.xml`");
      return "/feed.xml";
    }
    return url;
  }

  private static int most(ValueReader value) {
    long most = value.whole().orElse(20L);
    if (most < 1 || most > MOST_ENTRIES) {
      value.report(Code.BAD_VALUE, "`most` must be from 1 to " + MOST_ENTRIES);
      return 20;
    }
    return (int) most;
  }
}
