package dev.kindling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.catalogue.BuildDay;
import dev.kindling.catalogue.Ledger;
import dev.kindling.catalogue.Materials;
import dev.kindling.citation.Works;
import dev.kindling.citation.WorksReader;
import dev.kindling.content.ContentParser;
import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Document;
import dev.kindling.file.Checksum;
import dev.kindling.file.Snapshot;
import dev.kindling.kind.Kinds;
import dev.kindling.kind.KindsReader;
import dev.kindling.markdown.MarkdownOptions;
import dev.kindling.markdown.MarkdownParser;
import dev.kindling.settings.SiteConfig;
import dev.kindling.settings.SiteConfigReader;
import dev.kindling.site.Assembled;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import dev.kindling.site.SiteAssembler;
import dev.kindling.source.ImageSize;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.source.StaticFile;
import dev.kindling.theme.Theme;
import dev.kindling.theme.ThemeFolders;
import dev.kindling.theme.ThemeLoader;
import dev.kindling.wording.Guard;
import dev.kindling.yaml.YamlNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A site made from texts in memory, with the theme of the golden sites. Mistakes fail the test. */
public final class TextSite {

  private static final Path THEMES = Path.of("src/test/resources/golden-themes");

  private final Map<SourcePath, SourceFile> files = new TreeMap<>();
  private final List<StaticFile> statics = new ArrayList<>();
  private boolean withDrafts;
  private boolean mayHaveProblems;

  private TextSite() {}

  /** A site with a home page. */
  public static TextSite withHome() {
    return new TextSite()
        .file("site.yml", "title: Test\nurl: https://example.org/guide/\ntheme: plain\n")
        .file("kinds/home.yml", "files: [index.md]\nurl: /\n")
        .page("index.md", "title: Home", "Text.");
  }

  /** Adds a text, or puts it in the place of another one. */
  public TextSite file(String path, String text) {
    SourcePath name = new SourcePath(path);
    files.put(name, new SourceFile(name, text));
    return this;
  }

  /** Adds settings to those that every site here has. */
  public TextSite settings(String yaml) {
    return file("site.yml", "title: Test\nurl: https://example.org/guide/\ntheme: plain\n" + yaml);
  }

  /** Adds a page. */
  public TextSite page(String path, String frontMatter, String body) {
    return file("content/" + path, "---\n" + frontMatter.strip() + "\n---\n\n" + body + "\n");
  }

  /** Adds a picture of 4 by 3 pixels. */
  public TextSite picture(String path) {
    statics.add(
        new StaticFile(
            new SourcePath(path),
            new Snapshot(Path.of(path), new Checksum(0, 0), ""),
            Optional.of(new ImageSize(4, 3))));
    return this;
  }

  /** Publishes drafts too. */
  public TextSite withDrafts() {
    withDrafts = true;
    return this;
  }

  /** Lets the site have problems. */
  public TextSite whatever() {
    mayHaveProblems = true;
    return this;
  }

  /** The site. */
  public Site site() {
    SiteConfig config = config();
    Kinds kinds = take(KindsReader.read(in("kinds"), List.of("quiz")));
    Works works =
        in("sources.yml").stream()
            .findFirst()
            .map(file -> take(WorksReader.read(file)))
            .orElse(Works.NONE);
    ContentParser parser =
        new ContentParser(
            kinds,
            config.languages(),
            List.of(),
            new MarkdownParser(MarkdownOptions.of(List.of("care", "note", "try"), List.of())),
            Guard.NONE);
    List<Document> documents =
        in("content").stream().flatMap(file -> take(parser.parse(file)).stream()).toList();
    Materials materials =
        new Materials(config, kinds, works, documents, List.of(), statics, Ledger.EMPTY);
    BuildDay day = new BuildDay(LocalDate.of(2026, 11, 23), withDrafts, false);
    Assembled assembled = take(SiteAssembler.assemble(materials, day));
    return assembled.site();
  }

  /** The sums of its texts, by name. */
  public Map<SourcePath, Checksum> sums() {
    Map<SourcePath, Checksum> sums = new TreeMap<>();
    files.forEach((path, file) -> sums.put(path, Checksum.of(file.text())));
    return sums;
  }

  /** The theme of the site. */
  public Theme theme() {
    SiteConfig config = config();
    ThemeLoader loader =
        new ThemeLoader(new ThemeFolders(THEMES, ClassLoader.getPlatformClassLoader()));
    YamlNode.Mapping none = new YamlNode.Mapping(List.of(), config.theme().location());
    return take(loader.load(
            config.theme().value(), config.theme().location(), none, config.language()))
        .orElseThrow();
  }

  /** A page of a site, by its path below {@code content}. */
  public static Page page(Site site, String path) {
    return site.page(new SourcePath("content/" + path)).orElseThrow();
  }

  private SiteConfig config() {
    return take(SiteConfigReader.read(in("site.yml").get(0)));
  }

  private List<SourceFile> in(String folder) {
    SourcePath path = new SourcePath(folder);
    return files.values().stream()
        .filter(file -> file.path().equals(path) || file.path().isIn(path))
        .toList();
  }

  private <T> T take(Checked<T> answer) {
    if (!mayHaveProblems) {
      assertThat(answer.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
    }
    return answer.value();
  }
}
