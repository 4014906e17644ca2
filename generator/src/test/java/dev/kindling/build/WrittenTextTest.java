package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.TextSite;
import dev.kindling.file.Checksum;
import dev.kindling.file.SpillFile;
import dev.kindling.output.Artifact;
import dev.kindling.output.PolicyMark;
import dev.kindling.output.SiteWriter;
import dev.kindling.render.SiteRenderer;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes on the disk are the text that was checked: nothing else reads them again. */
class WrittenTextTest {

  @TempDir Path temp;

  /**
   * Both for texts at hand and for those that wait on the disk.
   *
   * @param held how many bytes of texts stay in memory
   */
  @ParameterizedTest
  @ValueSource(longs = {Long.MAX_VALUE, 0})
  void whatIsWrittenIsWhatWasChecked(long held) throws IOException {
    TextSite texts =
        TextSite.withHome()
            .file("kinds/note.yml", "folder: notes\n")
            .page("notes/plain.md", "title: Plain", "Only ASCII.")
            .page("notes/latin.md", "title: Café", "Ça va, où? \u00a0 ÿ")
            .page("notes/quotes.md", "title: “Quotes”", "It’s 1–2 … \u0800 \uffee")
            .page("notes/signs.md", "title: 𝄞 and 😀", "😀😀 `𝄞` [𝄞](plain.md)")
            .page(
                "notes/references.md", "title: Odd", "&#x1f600; &#xfffd; &#x2028; &#xa0;&hearts;");
    Site site = texts.site();
    SiteRenderer renderer = new SiteRenderer(site, texts.theme(), List.of());
    BuildRequest request = TinySite.empty(temp).request(temp.resolve("target"));
    WrittenCheck check = new WrittenCheck(request, site, texts.theme(), new Parallel(2));
    SpillFile waiting = new SpillFile(request.stateFolder(), held);
    RenderedSite rendered = new RenderedSite();
    Map<String, String> checked = new TreeMap<>();
    for (Page page : site.pages()) {
      RenderedSite.Made made =
          RenderedSite.Made.of(() -> renderer.render(page), Checksum.of(""), check, waiting);
      rendered.add(new ArrayList<>(), made);
      Artifact read = made.reading().seen().artifact();
      checked.put(read.path().value(), ((Artifact.Content.Made) read.content()).text());
    }
    WrittenSite written = check.judge(rendered, new EarlierErrors(List.of())).value();
    new SiteWriter(request.outputFolder(), request.stateFolder()).write(written.artifacts());
    waiting.close();

    assertThat(checked).hasSize(6).allSatisfy((path, text) -> assertThat(text).contains("<"));
    assertThat(written.verdict().policies()).hasSize(6);
    for (Map.Entry<String, String> page : checked.entrySet()) {
      byte[] bytes = Files.readAllBytes(request.outputFolder().resolve(page.getKey()));
      String policy = written.verdict().policies().get(page.getKey());
      // A decoder of one's own stops at whatever is no UTF-8.
      assertThat(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString())
          .isEqualTo(page.getValue().replace(PolicyMark.TEXT, policy));
    }
  }
}
