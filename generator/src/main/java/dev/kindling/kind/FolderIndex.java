package dev.kindling.kind;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.Location;
import dev.kindling.source.SourcePath;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds files that are called as the page of their folder and would become another page: {@code
 * index.md} in the folder of a kind, whose list has that address, and the names that other tools
 * have for it.
 */
final class FolderIndex {

  private static final String NAME = "index.md";

  private FolderIndex() {}

  /**
   * The problem of a file without a slug of its own.
   *
   * @param opening the place to point at
   */
  static Optional<Diagnostic> problem(Kind kind, SourcePath path, Location opening) {
    if (!kind.url().needsSlug()) {
      return Optional.empty();
    }
    String name = path.fileName();
    if (name.equals(NAME)) {
      return !kind.url().hasPath() && isFolderOf(kind, path.parent())
          ? Optional.of(inFolderOfKind(kind, path, opening))
          : Optional.empty();
    }
    String plain = name.toLowerCase(Locale.ROOT);
    return plain.equals(NAME) || plain.equals("_" + NAME)
        ? Optional.of(
            Diagnostic.of(
                    Code.BAD_URL,
                    opening,
                    "`" + name + "` would become a page called `index` in its folder")
                .withHelp("call it `" + NAME + "` if it is the page of its folder"))
        : Optional.empty();
  }

  private static boolean isFolderOf(Kind kind, SourcePath parent) {
    int slash = parent.value().indexOf('/');
    return slash >= 0
        && kind.files() instanceof Kind.Files.Folder folder
        && folder.folder().value().equals(parent.value().substring(slash + 1));
  }

  private static Diagnostic inFolderOfKind(Kind kind, SourcePath path, Location opening) {
    String folder = path.parent().fileName();
    String list =
        kind.index()
            .map(index -> ", and `" + index.url() + "` is the list of these pages")
            .orElse("");
    return Diagnostic.of(
            Code.BAD_URL,
            opening,
            "`"
                + NAME
                + "` would become a page called `"
                + folder
                + "` in the folder `"
                + folder
                + "`"
                + list)
        .withHelp(
            "give the file the name of its page; for a page in the place of the list, make a kind"
                + " with `files: ["
                + path.value().substring(path.value().indexOf('/') + 1)
                + "]` and the address in its `url`, and take `index` out of this one");
  }
}
