package dev.kindling.build;

import dev.kindling.check.CheckMemory;
import dev.kindling.check.SiteVerdict;
import dev.kindling.content.ContentParser;
import dev.kindling.diagnostic.Checked;
import dev.kindling.document.Document;
import dev.kindling.document.Link;
import dev.kindling.file.Checksum;
import dev.kindling.output.Artifact;
import dev.kindling.output.PolicyMark;
import dev.kindling.render.RenderedPage;
import dev.kindling.render.SiteRenderer;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import dev.kindling.source.FoundFile;
import dev.kindling.source.SourcePath;
import dev.kindling.source.TextReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a green turn of a session came to, as far as it tells how a page looks of which the body
 * alone was edited since: the whole site need not be read again to show that. A body that links
 * elsewhere, or with anything to be said against it, waits for the next turn, and so does every
 * other edit. Immutable; one thread.
 *
 * @param folder the site's
 * @param parser of content files
 * @param site the site
 * @param faces the sums of what other pages can show of each, where that is not all
 * @param renderer of its pages
 * @param check reads a page
 * @param verdict what was said of the site
 */
record LastTurn(
    Path folder,
    ContentParser parser,
    Site site,
    Map<SourcePath, Checksum> faces,
    SiteRenderer renderer,
    WrittenCheck check,
    SiteVerdict verdict) {

  /**
   * A page from its file as it is now.
   *
   * @param path the file
   * @return nothing unless the next turn is sure to write just this, if it writes
   */
  Optional<EarlyPage> page(SourcePath path) {
    return site.page(path).flatMap(before -> edited(path, before)).flatMap(this::made);
  }

  private Optional<Page> edited(SourcePath path, Page before) {
    FoundFile file = new FoundFile(path, folder.resolve(path.value()), 0);
    if (!(TextReader.read(file) instanceof TextReader.Reading.Text text)) {
      return Optional.empty();
    }
    ParsedFile parsed = ParsedFile.of(parser.parse(text.file()));
    return parsed
        .document()
        .filter(now -> parsed.problems().isEmpty())
        .filter(now -> parsed.face().isPresent())
        .filter(now -> parsed.face().equals(Optional.ofNullable(faces.get(path))))
        .filter(now -> hasSameLinks(now, before.document()))
        .map(now -> with(now, before));
  }

  /** Whether links lead where they led, wherever they stand in the file. */
  private static boolean hasSameLinks(Document now, Document before) {
    List<Link> some = now.links();
    List<Link> others = before.links();
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      Link one = some.get(i);
      Link other = others.get(i);
      if (!one.equals(new Link(other.use(), other.destination(), other.title(), one.location()))) {
        return false;
      }
    }
    return true;
  }

  private static Page with(Document document, Page before) {
    return new Page(
        before.url(),
        document,
        before.kind(),
        before.targets(),
        before.place(),
        before.reverses(),
        before.reviewDue());
  }

  private Optional<EarlyPage> made(Page page) {
    Checked<RenderedPage> rendered = renderer.render(page);
    Artifact artifact = rendered.value().artifact();
    if (!rendered.diagnostics().isEmpty() || check.hasFaults(CheckMemory.Seen.of(artifact))) {
      return Optional.empty();
    }
    String file = artifact.path().value();
    Artifact filled = PolicyMark.fill(artifact, Optional.ofNullable(verdict.policies().get(file)));
    return Optional.of(new EarlyPage(file, ((Artifact.Content.Made) filled.content()).bytes()));
  }
}
