package dev.kindling.build;

import dev.kindling.cache.ByteSink;
import dev.kindling.cache.RecordCodec;
import dev.kindling.catalogue.Listing;
import dev.kindling.document.Link;
import dev.kindling.file.Checksum;
import dev.kindling.link.Target;
import dev.kindling.render.PagePart;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import dev.kindling.source.SourcePath;
import dev.kindling.source.SourceScan;
import dev.kindling.theme.Theme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sums of all that the pages of a site are made from: where a page's key is the same as in an
 * earlier build, so is the page. No dependency is kept by hand: each key holds the settings, the
 * kinds, the sources, the theme, the addresses and {@linkplain Face faces} of all pages; beside
 * them, only its own text, where that leads, and the texts of pages that are set into it or that it
 * lists with their whole text. So an edit of a body changes few keys, that of a title all.
 * Immutable and thread-safe.
 */
final class PageKeys {

  /** Where the links of a page lead. */
  private record Targets(List<Target> all) {}

  private static final RecordCodec<Targets> TARGETS =
      new RecordCodec<>(Targets.class, new HashMap<>());

  private final Site site;
  private final Map<SourcePath, Checksum> texts;
  private final Checksum around;

  /**
   * Sums up what all pages share.
   *
   * @param texts of the bytes of all text files, by name
   * @param faces of the documents whose faces are not all of them, by name
   * @param parts what features give to the views of pages
   */
  PageKeys(
      Site site,
      Theme theme,
      Map<SourcePath, Checksum> texts,
      Map<SourcePath, Checksum> faces,
      List<PagePart> parts) {
    this.site = site;
    this.texts = texts;
    ByteSink all = new ByteSink();
    theme.texts().forEach(all::text);
    parts.forEach(part -> all.text(part.getClass().getName()));
    all.text(site.config().url());
    texts.forEach(
        (path, sum) -> {
          if (!path.isIn(SourceScan.CONTENT)
              && !path.equals(SourceScan.URLS)
              && !path.equals(SourceScan.SEARCH)) {
            all.text(path.value());
            add(sum, all);
          }
        });
    site.absent().forEach(url -> all.text(url.value()));
    // With the sizes of these pictures, which are those of files.
    all.text(site.pictures().toString());
    for (Page page : site.pages()) {
      all.text(page.path().value());
      all.text(page.url().value());
      add(Optional.ofNullable(faces.get(page.path())).orElseGet(() -> text(page.path())), all);
      if (Face.showsLinks(page.document())) {
        addTargets(page, all);
      }
    }
    this.around = Checksum.of(all.toBytes());
  }

  /** The key of a page. */
  Checksum of(Page page) {
    ByteSink all = start(page.url().value());
    addWhole(page, all);
    for (int i = 0; i < page.targets().size(); i++) {
      if (page.document().links().get(i).use() == Link.Use.EMBED
          && page.targets().get(i) instanceof Target.Internal embedded) {
        site.page(embedded.url()).ifPresent(home -> addWhole(home, all));
      }
    }
    return Checksum.of(all.toBytes());
  }

  /** The key of a listing. */
  Checksum of(Listing listing) {
    ByteSink all = start(listing.url().value());
    if (listing.showsBodies()) {
      listing.items().forEach(item -> site.page(item).ifPresent(page -> addWhole(page, all)));
    }
    return Checksum.of(all.toBytes());
  }

  private ByteSink start(String url) {
    ByteSink all = new ByteSink();
    add(around, all);
    all.text(url);
    return all;
  }

  private void addWhole(Page page, ByteSink into) {
    add(text(page.path()), into);
    addTargets(page, into);
  }

  private static void addTargets(Page page, ByteSink into) {
    TARGETS.write(new Targets(page.targets()), page, into);
  }

  private Checksum text(SourcePath path) {
    Checksum sum = texts.get(path);
    if (sum == null) {
      throw new IllegalArgumentException("Not a file of the site: " + path);
    }
    return sum;
  }

  private static void add(Checksum sum, ByteSink into) {
    into.number(sum.size());
    into.number(sum.sums());
  }
}
