package dev.kindling.build;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.file.Checksum;
import dev.kindling.file.SpillFile;
import dev.kindling.output.Artifact;
import dev.kindling.output.OutputPath;
import dev.kindling.render.RenderedPage;
import dev.kindling.render.SiteRenderer;
import dev.kindling.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes the pages and lists of a site, side by side, each read as soon as it is made. One that an
 * earlier build made from the same is only rendered when somebody asks for its text. Immutable and
 * thread-safe.
 */
final class SiteRendering {

  private final Site site;
  private final SiteRenderer renderer;
  private final PageKeys keys;
  private final PageMemory memory;
  private final WrittenCheck check;
  private final SpillFile waiting;

  /**
   * Prepares the pages of a site.
   *
   * @param memory what is known of earlier pages
   * @param check reads what was made
   * @param waiting holds the texts of pages until they are written
   */
  SiteRendering(
      Site site,
      SiteRenderer renderer,
      PageKeys keys,
      PageMemory memory,
      WrittenCheck check,
      SpillFile waiting) {
    this.site = site;
    this.renderer = renderer;
    this.keys = keys;
    this.memory = memory;
    this.check = check;
    this.waiting = waiting;
  }

  /**
   * All pages and lists.
   *
   * @param times how long each takes is noted here
   */
  Checked<RenderedSite> pages(Parallel parallel, PageTimes times) {
    List<Diagnostic> found = new ArrayList<>();
    RenderedSite rendered = new RenderedSite();
    List<Timed<RenderedSite.Made>> pages =
        parallel.map(
            site.pages(),
            page -> "rendering `" + page.document().source().path() + "`",
            Timed.of(page -> make(page.url().file(), keys.of(page), () -> renderer.render(page))));
    for (int i = 0; i < pages.size(); i++) {
      times.rendered(site.pages().get(i), pages.get(i).nanos());
      rendered.add(found, pages.get(i).value());
    }
    List<Timed<RenderedSite.Made>> lists =
        parallel.map(
            site.listings(),
            list -> "rendering the list `" + list.url() + "`",
            Timed.of(list -> make(list.url().file(), keys.of(list), () -> renderer.render(list))));
    for (int i = 0; i < lists.size(); i++) {
      times.rendered(site.listings().get(i), lists.get(i).nanos());
      rendered.add(found, lists.get(i).value());
    }
    return new Checked<>(rendered, found);
  }

  /** A page that was not in the memory is made at once, and any other when it is asked for. */
  private RenderedSite.Made make(
      String path, Checksum key, Supplier<Checked<RenderedPage>> rendering) {
    Optional<PageMemory.Kept> kept = memory.find(path, key);
    if (kept.isPresent()) {
      Supplier<RenderedPage> again = () -> rendering.get().value();
      Artifact artifact = remembered(path, kept.get(), again);
      return new RenderedSite.Made(
          artifact, () -> again.get().origins(), List.of(), key, check.read(artifact));
    }
    return RenderedSite.Made.of(rendering, key, check, waiting);
  }

  private static Artifact remembered(
      String path, PageMemory.Kept kept, Supplier<RenderedPage> again) {
    return new Artifact(
        new OutputPath(path),
        new Artifact.Content.Remembered(
            () -> text(again.get()), kept.text(), kept.policy(), kept.written()));
  }

  private static String text(RenderedPage page) {
    return ((Artifact.Content.Made) page.artifact().content()).text();
  }
}
