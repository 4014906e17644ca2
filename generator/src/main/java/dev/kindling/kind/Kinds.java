package dev.kindling.kind;

import dev.kindling.source.SourcePath;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All kinds of a site.
 *
 * @param all sorted by name
 */
public record Kinds(List<Kind> all) {

  /** Copies the list. */
  public Kinds {
    all = List.copyOf(all);
  }

  /** The kind of a name. */
  public Optional<Kind> named(String name) {
    return all.stream().filter(k -> k.name().equals(name)).findFirst();
  }

  /**
   * The kind of a content file: the one that names the file, or else the one with the longest
   * folder that holds it.
   *
   * @param inContent its path inside the content folder
   */
  public Optional<Kind> kindOf(SourcePath inContent) {
    Optional<Kind> byName =
        all.stream()
            .filter(k -> k.files() instanceof Kind.Files.Named n && n.paths().contains(inContent))
            .findFirst();
    return byName.or(
        () ->
            all.stream()
                .filter(k -> k.files() instanceof Kind.Files.Folder f && inContent.isIn(f.folder()))
                .max(Comparator.comparingInt(Kinds::depth)));
  }

  private static int depth(Kind kind) {
    return kind.files() instanceof Kind.Files.Folder f ? f.folder().value().length() : 0;
  }
}
