package dev.kindling.kind;

import dev.kindling.diagnostic.Checked;
import dev.kindling.document.Extension;
import dev.kindling.source.Location;
import dev.kindling.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/**
 * What a feature of Kindling does for the pages of a kind that names it: it reads a part of their
 * front matter itself. Implementations are stateless and thread-safe.
 */
public interface Behaviour {

  /** The name by which a kind asks for it, such as {@code quiz}. */
  String name();

  /** The names in front matter that it reads, and that nobody else does. */
  List<String> names();

  /**
   * Reads its part of a page's front matter.
   *
   * @param mapping the whole front matter
   * @param opening where to point when something is missing
   * @param holes takes its Markdown and its images
   * @return nothing when it is too wrong to be used
   */
  Checked<Optional<Extension>> read(
      YamlNode.Mapping mapping, Location opening, FrontMatterReader.Holes holes);
}
