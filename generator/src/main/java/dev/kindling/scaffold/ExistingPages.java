package dev.kindling.scaffold;

import dev.kindling.content.FrontMatterBlock;
import dev.kindling.kind.Kind;
import dev.kindling.kind.Kinds;
import dev.kindling.kind.Slug;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.source.SourceScan;
import dev.kindling.yaml.YamlNode;
import dev.kindling.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The pages that are there already, as far as a new one must know them. */
final class ExistingPages {

  private final List<SourceFile> files;
  private final Kinds kinds;

  ExistingPages(List<SourceFile> files, Kinds kinds) {
    this.files = files;
    this.kinds = kinds;
  }

  /** A content file, seen from the content folder. */
  static SourcePath inContent(SourcePath path) {
    return new SourcePath(path.value().substring(SourceScan.CONTENT.value().length() + 1));
  }

  /** The files of a kind, sorted by name. */
  private List<SourceFile> of(Kind kind) {
    return files.stream()
        .filter(file -> kinds.kindOf(inContent(file.path())).filter(kind::equals).isPresent())
        .toList();
  }

  /** The file of a name. */
  Optional<SourceFile> file(SourcePath path) {
    return files.stream().filter(file -> file.path().equals(path)).findFirst();
  }

  /** The greatest {@code order} of a kind's pages. */
  OptionalLong lastOrder(Kind kind) {
    return of(kind).stream()
        .flatMap(file -> written(file, "order").stream())
        .filter(text -> text.matches("-?[0-9]{1,17}"))
        .mapToLong(Long::parseLong)
        .max();
  }

  /** The file of a name, or the page of the same folder that has the same end of its address. */
  Optional<SourcePath> rival(Kind kind, SourcePath wanted) {
    Optional<String> slug = Slug.ofFile(wanted);
    return of(kind).stream()
        .filter(
            file ->
                file.path().value().equalsIgnoreCase(wanted.value())
                    || (file.path().parent().equals(wanted.parent())
                        && slug(file).equals(slug)
                        && !kind.url().needsDate()))
        .map(SourceFile::path)
        .findFirst();
  }

  /** By which names pages are referred to where their kind is known. */
  List<String> slugs(Kind kind) {
    return of(kind).stream().flatMap(file -> slug(file).stream()).toList();
  }

  /** A page by the name by which any page can be referred to: its path without its ending. */
  Optional<String> anyPath() {
    return files.stream()
        .map(file -> inContent(file.path()).value())
        .filter(path -> path.contains("/") && !path.endsWith("/index.md"))
        .map(path -> path.substring(0, path.lastIndexOf('.')))
        .findFirst();
  }

  private static Optional<String> slug(SourceFile file) {
    return written(file, "slug").or(() -> Slug.ofFile(file.path()));
  }

  /** A value of the front matter, as far as that can be read. */
  private static Optional<String> written(SourceFile file, String name) {
    return FrontMatterBlock.in(file, file.lines())
        .found()
        .flatMap(block -> YamlReader.readMapping(file, block.start(), block.end()).value())
        .flatMap(mapping -> mapping.get(name))
        .filter(YamlNode.Scalar.class::isInstance)
        .map(value -> ((YamlNode.Scalar) value).text())
        .filter(text -> !text.isEmpty());
  }
}
