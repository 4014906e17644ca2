package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.TextSite;
import dev.kindling.cache.Cache;
import dev.kindling.file.Checksum;
import dev.kindling.file.SpillFile;
import dev.kindling.origin.Origins;
import dev.kindling.output.Artifact;
import dev.kindling.output.SiteWriter;
import dev.kindling.render.SiteRenderer;
import dev.kindling.site.Site;
import dev.kindling.source.SourcePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a site that was built before, only those pages are rendered that would come out otherwise. */
class SiteRenderingTest {

  private static final List<String> ALL =
      List.of("index.html", "notes/a/index.html", "notes/b/index.html", "notes/index.html");

  @TempDir Path temp;

  private final SortedMap<String, Artifact> artifacts = new TreeMap<>();

  private TextSite texts = TextSite.withHome();
  private SpillFile waiting = new SpillFile(Path.of("none"), Long.MAX_VALUE);

  /** Of the texts of pages, in bytes. */
  private long held = Long.MAX_VALUE;

  @BeforeEach
  void buildsOnce() throws IOException {
    texts =
        TextSite.withHome()
            .file("kinds/note.yml", "folder: notes\nurl: /notes/:slug/\nindex: {title: Notes}\n")
            .page("notes/a.md", "title: A", "Text of a.")
            .page("notes/b.md", "title: B", "Text of b, and [a](a.md).");

    assertThat(rendered()).isEqualTo(ALL);
  }

  @AfterEach
  void forgetsTheTexts() {
    waiting.close();
  }

  @Test
  void rendersNothingWhenNothingChanged() throws IOException {
    Map<String, String> before = textsOfAll();

    assertThat(rendered()).isEmpty();
    assertThat(textsOfAll()).isEqualTo(before);
  }

  @Test
  void rendersThePageOfASentence() throws IOException {
    texts.page("notes/b.md", "title: B", "Another text, and [a](a.md).");

    assertThat(rendered()).containsExactly("notes/b/index.html");
    assertThat(textsOfAll().get("notes/b/index.html")).contains("Another text");
  }

  @Test
  void rendersThePageOfALink() throws IOException {
    texts.page("notes/b.md", "title: B", "Text of b, and [a](../index.md).");

    assertThat(rendered()).containsExactly("notes/b/index.html");
  }

  @Test
  void rendersAllThatMayShowATitle() throws IOException {
    texts.page("notes/b.md", "title: Other", "Text of b, and [a](a.md).");

    assertThat(rendered()).isEqualTo(ALL);
  }

  @Test
  void rendersAllForOtherSettings() throws IOException {
    texts.settings("navigation: [{title: Notes, to: /notes/}]\n");

    assertThat(rendered()).isEqualTo(ALL);
  }

  @Test
  void rendersAListWithTheWholeTextsOfItsPages() throws IOException {
    texts.file(
        "kinds/note.yml",
        "folder: notes\nurl: /notes/:slug/\nindex: {title: Notes, bodies: true}\n");
    rendered();
    texts.page("notes/b.md", "title: B", "Another text.");

    assertThat(rendered()).containsExactly("notes/b/index.html", "notes/index.html");
  }

  @Test
  void knowsNothingOfAPageWithWhichSomethingIsWrong() throws IOException {
    Site site = texts.site();
    SortedMap<String, PageMemory.Made> none = new TreeMap<>();
    memory().keep(none, new TreeMap<>(), new TreeMap<>());

    assertThat(memory().find("index.html", keys(site).of(site.pages().get(0)))).isEmpty();
    assertThat(rendered()).isEqualTo(ALL);
  }

  @Test
  void writesTheSameWhenTextsHaveToWaitOnTheDisk() throws IOException {
    Map<String, String> atHand = textsOfAll();
    texts.page("notes/b.md", "title: Other", "Text of b.");
    rendered();
    texts.page("notes/b.md", "title: B", "Text of b, and [a](a.md).");
    held = 0;

    assertThat(rendered()).isEqualTo(ALL);
    assertThat(artifacts.values())
        .extracting(Artifact::content)
        .hasOnlyElementsOfType(Artifact.Content.Stored.class);
    assertThat(textsOfAll()).isEqualTo(atHand);
    for (Artifact artifact : artifacts.values()) {
      Path file = temp.resolve("target/site").resolve(artifact.path().value());
      Artifact.Content.Made waited = (Artifact.Content.Made) artifact.content();

      assertThat(file)
          .hasBinaryContent(new Artifact.Content.Text(waited.text(), waited.policy()).bytes());
    }
  }

  @Test
  void saysWhereATextComesFromThatWaits() throws IOException {
    Site site = texts.page("notes/b.md", "title: B", "Another text.").site();
    Origins atHand = pages(site, memory(), check(site)).origins("notes/b/index.html");
    held = 0;
    RenderedSite waits = pages(site, memory(), check(site));
    int at = textsOfAll().getOrDefault("notes/b/index.html", "").indexOf("Text of b");

    assertThat(atHand.at(at, at + 1).path()).isEqualTo(new SourcePath("content/notes/b.md"));
    assertThat(waits.origins("notes/b/index.html").at(at, at + 1)).isEqualTo(atHand.at(at, at + 1));
  }

  private BuildRequest request() throws IOException {
    return TinySite.empty(temp).request(temp.resolve("target"));
  }

  private WrittenCheck check(Site site) throws IOException {
    return new WrittenCheck(request(), site, texts.theme(), new Parallel(2));
  }

  private RenderedSite pages(Site site, PageMemory memory, WrittenCheck check) {
    waiting.close();
    waiting = new SpillFile(temp, held);
    SiteRenderer renderer = new SiteRenderer(site, texts.theme(), List.of());
    return new SiteRendering(site, renderer, keys(site), memory, check, waiting)
        .pages(new Parallel(2), new PageTimes())
        .value();
  }

  /** Builds the site as a build does, and says which pages were rendered for it. */
  private List<String> rendered() throws IOException {
    Site site = texts.site();
    BuildRequest request = request();
    WrittenCheck check = check(site);
    PageMemory memory = memory();
    RenderedSite rendered = pages(site, memory, check);
    WrittenSite written = check.judge(rendered, new EarlierErrors(List.of())).value();
    SiteWriter writer = new SiteWriter(request.outputFolder(), request.stateFolder());
    writer.write(written.artifacts());
    written.remember();
    memory.keep(rendered.whole(), written.verdict().policies(), writer.files());
    artifacts.clear();
    List<String> made = new ArrayList<>();
    for (Artifact artifact : written.artifacts()) {
      artifacts.put(artifact.path().value(), artifact);
      if (!(artifact.content() instanceof Artifact.Content.Remembered)) {
        made.add(artifact.path().value());
      }
    }
    return made;
  }

  /** Those that were not rendered are rendered for it now. */
  private Map<String, String> textsOfAll() {
    Map<String, String> all = new TreeMap<>();
    artifacts.forEach(
        (path, file) -> all.put(path, ((Artifact.Content.Made) file.content()).text()));
    return all;
  }

  private PageMemory memory() {
    return PageMemory.of(new Cache(temp.resolve("memory"), Optional.of("1")));
  }

  private PageKeys keys(Site site) {
    Map<SourcePath, Checksum> faces = new HashMap<>();
    site.pages()
        .forEach(page -> Face.sum(page.document()).ifPresent(sum -> faces.put(page.path(), sum)));
    return new PageKeys(site, texts.theme(), texts.sums(), faces, List.of());
  }
}
