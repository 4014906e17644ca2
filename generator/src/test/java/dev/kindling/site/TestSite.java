package dev.kindling.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.catalogue.BuildDay;
import dev.kindling.catalogue.Ledger;
import dev.kindling.catalogue.Materials;
import dev.kindling.citation.Work;
import dev.kindling.citation.Works;
import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Document;
import dev.kindling.document.Located;
import dev.kindling.file.Checksum;
import dev.kindling.file.Snapshot;
import dev.kindling.kind.Kind;
import dev.kindling.kind.Kinds;
import dev.kindling.link.Target;
import dev.kindling.settings.SiteConfig;
import dev.kindling.settings.SiteConfigReader;
import dev.kindling.source.ImageSize;
import dev.kindling.source.LineIndex;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.source.StaticFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A site to be assembled in a test: pages as {@link TestDocument} reads them. */
public final class TestSite {

  private Kinds kinds = TestKinds.all();
  private final List<Document> documents = new ArrayList<>();
  private final List<StaticFile> statics = new ArrayList<>();
  private final List<SourcePath> unparsed = new ArrayList<>();
  private final List<Work> works = new ArrayList<>();
  private String settings = "";
  private Ledger previous = Ledger.EMPTY;
  private BuildDay day = new BuildDay(LocalDate.of(2026, 11, 23), false, false);

  /** A site with a home page. */
  static TestSite withHome() {
    return empty().page("content/index.md", "title: Home\n");
  }

  /** A site without any page. */
  static TestSite empty() {
    return new TestSite();
  }

  TestSite page(String path, String text) {
    documents.add(TestDocument.of(path, kindOf(path), text));
    return this;
  }

  TestSite file(String path) {
    statics.add(staticFile(path, Optional.empty()));
    return this;
  }

  TestSite picture(String path, int width, int height) {
    Optional<ImageSize> size = Optional.of(new ImageSize(width, height));
    statics.add(staticFile(path, size));
    return this;
  }

  private static StaticFile staticFile(String path, Optional<ImageSize> size) {
    Snapshot unread = new Snapshot(Path.of(path), new Checksum(0, 0), "");
    return new StaticFile(new SourcePath(path), unread, size);
  }

  /** Makes a kind ask that its pages are reached. */
  TestSite reached(String kind, List<Kind.Reached> from) {
    kinds = TestKinds.reached(kinds, kind, from);
    return this;
  }

  /** What a kind asks. */
  List<Kind.Reached> reachedOf(String kind) {
    return kinds.named(kind).orElseThrow().reachedFrom();
  }

  TestSite unparsed(String path) {
    unparsed.add(new SourcePath(path));
    return this;
  }

  TestSite settings(String yaml) {
    settings = yaml;
    return this;
  }

  TestSite urls(String text) {
    Checked<Ledger> read = Ledger.read(new SourceFile(new SourcePath("urls.txt"), text));
    assertThat(read.diagnostics()).isEmpty();
    previous = read.value();
    return this;
  }

  /** Adds works, one on each line of {@code sources.yml}. */
  TestSite works(String... keys) {
    SourceFile file = new SourceFile(new SourcePath("sources.yml"), String.join("\n", keys) + "\n");
    LineIndex lines = new LineIndex(file);
    for (int line = 1; line <= keys.length; line++) {
      int start = lines.startOf(line);
      works.add(
          work(keys[line - 1], Optional.empty(), lines.at(start, start + keys[line - 1].length())));
    }
    return this;
  }

  /** Adds a work that counts until a day, in a file of one line. */
  TestSite workUntil(String key, LocalDate day) {
    String text = key + ": " + day;
    LineIndex lines = new LineIndex(new SourceFile(new SourcePath("sources.yml"), text));
    Location at = lines.at(key.length() + 2, text.length());
    works.add(work(key, Optional.of(new Located<>(day, at)), lines.at(0, key.length())));
    return this;
  }

  TestSite on(BuildDay other) {
    day = other;
    return this;
  }

  Checked<Assembled> assemble() {
    String yaml = "title: Test\nurl: https://example.org/guide/\n" + settings;
    Checked<SiteConfig> config =
        SiteConfigReader.read(new SourceFile(new SourcePath("site.yml"), yaml));
    assertThat(config.diagnostics()).isEmpty();
    return SiteAssembler.assemble(
        new Materials(
            config.value(), kinds, new Works(works), documents, unparsed, statics, previous),
        day);
  }

  /** The site, which must be without problems. */
  Site site() {
    Checked<Assembled> answer = assemble();
    assertThat(said(answer)).isEmpty();
    return answer.value().site();
  }

  /** The targets of the links of a page; problems do not matter. */
  List<Target> targets(String path) {
    return assemble()
        .value()
        .site()
        .page(new SourcePath(path))
        .map(Page::targets)
        .orElse(List.of());
  }

  /** Every problem on a line of its own, sorted as they are printed. */
  List<String> problems() {
    return said(assemble());
  }

  public static List<String> said(Checked<?> answer) {
    return answer.diagnostics().stream().sorted().map(TestSite::said).toList();
  }

  private static String said(Diagnostic problem) {
    String place =
        problem.location() instanceof Location.InFile at
            ? ":" + at.line() + ":" + at.column() + "+" + at.length()
            : "";
    return problem.code().id()
        + " "
        + problem.location().path()
        + place
        + " "
        + problem.message()
        + problem.help().map(help -> " -- " + help).orElse("");
  }

  private Kind kindOf(String path) {
    String inside = path.substring("content/".length());
    String kind =
        inside.equals("index.md")
            ? "home"
            : kinds.all().stream()
                .filter(k -> k.files() instanceof Kind.Files.Folder)
                .filter(k -> inside.startsWith(((Kind.Files.Folder) k.files()).folder() + "/"))
                .map(Kind::name)
                .findFirst()
                .orElse("page");
    return kinds.named(kind).orElseThrow();
  }

  private static Work work(String key, Optional<Located<LocalDate>> until, Location location) {
    return new Work(
        key,
        Work.Type.BOOK,
        List.of(new Work.Author(key, Optional.empty())),
        2001,
        "On " + key,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        until,
        location);
  }
}
