package dev.kindling.move;

import dev.kindling.content.FrontMatterBlock;
import dev.kindling.document.Document;
import dev.kindling.document.Located;
import dev.kindling.source.SourceFile;
import dev.kindling.yaml.YamlNode;
import dev.kindling.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pages that what a behaviour has read, such as a quiz, sends its readers to, with their places
 * in the front matter. What it names, the behaviour says; where that stands, the YAML does.
 */
final class NamedPages {

  /** Under these names, a behaviour names pages. */
  private static final List<String> NAMES = List.of("page", "next");

  private NamedPages() {}

  /** The pages as written, in order; none where the page has no behaviour. */
  static List<Located<String>> of(Document document) {
    List<String> named = document.extension().map(read -> read.pages()).orElse(List.of());
    SourceFile file = document.source();
    Optional<YamlNode.Mapping> fields =
        named.isEmpty()
            ? Optional.empty()
            : FrontMatterBlock.in(file, file.lines())
                .found()
                .flatMap(b -> YamlReader.readMapping(file, b.start(), b.end()).value());
    List<Located<String>> found = new ArrayList<>();
    fields.ifPresent(all -> collect(all, false, named, found));
    return found;
  }

  private static void collect(
      YamlNode node, boolean isNaming, List<String> named, List<Located<String>> found) {
    if (node instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        collect(entry.value(), NAMES.contains(entry.key().text()), named, found);
      }
    } else if (node instanceof YamlNode.Sequence list) {
      list.items().forEach(item -> collect(item, isNaming, named, found));
    } else if (node instanceof YamlNode.Scalar scalar
        && isNaming
        && named.contains(scalar.text())) {
      found.add(new Located<>(scalar.text(), scalar.location()));
    }
  }
}
