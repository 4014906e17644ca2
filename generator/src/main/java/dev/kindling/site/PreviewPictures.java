package dev.kindling.site;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Link;
import dev.kindling.document.Located;
import dev.kindling.kind.Kind;
import dev.kindling.kind.Kinds;
import dev.kindling.link.LinkResolver;
import dev.kindling.link.Target;
import dev.kindling.settings.SiteConfig;
import dev.kindling.source.SourcePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What previews of links show of pages that name no picture of their own: that of their kind, or
 * else that of the site.
 *
 * @param ofSite where the picture of the site is
 * @param ofKinds where those of kinds are, by the names of the kinds
 */
public record PreviewPictures(Optional<Target> ofSite, SortedMap<String, Target> ofKinds) {

  /** Copies the map. */
  public PreviewPictures {
    ofKinds = Collections.unmodifiableSortedMap(new TreeMap<>(ofKinds));
  }

  /** Where the pictures are that the settings and the kinds name; each has to be there. */
  static Checked<PreviewPictures> of(SiteConfig config, Kinds kinds, LinkResolver links) {
    List<Diagnostic> problems = new ArrayList<>();
    Optional<Target> ofSite =
        config.image().map(image -> follow(image, config.source().path(), links, problems));
    SortedMap<String, Target> ofKinds = new TreeMap<>();
    for (Kind kind : kinds.all()) {
      kind.image()
          .map(image -> follow(image, kind.source().path(), links, problems))
          .ifPresent(target -> ofKinds.put(kind.name(), target));
    }
    return new Checked<>(new PreviewPictures(ofSite, ofKinds), problems);
  }

  private static Target follow(
      Located<String> image, SourcePath file, LinkResolver links, List<Diagnostic> problems) {
    Link link = new Link(Link.Use.IMAGE, image.value(), Optional.empty(), image.location());
    Checked<Target> answer = links.follow(link, file);
    problems.addAll(answer.diagnostics());
    return answer.value();
  }

  /** The picture for a page or a list of a kind. */
  public Optional<Target> of(String kind) {
    return Optional.ofNullable(ofKinds.get(kind)).or(() -> ofSite);
  }
}
