package dev.kindling.kind;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.Location;
import dev.kindling.source.SourcePath;
import dev.kindling.source.SourceScan;
import java.util.Locale;
import java.util.Optional;

/**
 * The page of a folder: {@code index.md} in it. In the folder of a kind it has the address of that
 * folder, whatever the pattern of the kind; in a folder below, that folder's place in the pattern.
 */
public final class FolderIndex {

  private static final String NAME = "index.md";

  private FolderIndex() {}

  /**
   * Whether a file is the page of its kind's folder, unless it has a slug of its own.
   *
   * @param path the file, from the site's root
   */
  public static boolean isOfKind(Kind kind, SourcePath path) {
    return path.fileName().equals(NAME)
        && kind.files() instanceof Kind.Files.Folder folder
        && SourceScan.CONTENT.resolve(folder.folder().value()).equals(Optional.of(path.parent()));
  }

  /**
   * The problem of a file without a slug of its own that other tools take for the page of a folder.
   *
   * @param opening the place to point at
   */
  static Optional<Diagnostic> problem(Kind kind, SourcePath path, Location opening) {
    String name = path.fileName();
    String plain = name.toLowerCase(Locale.ROOT);
    boolean isMeant = plain.equals(NAME) || plain.equals("_" + NAME);
    return kind.url().needsSlug() && isMeant && !name.equals(NAME)
        ? Optional.of(
            Diagnostic.of(
                    Code.BAD_URL,
                    opening,
                    "`" + name + "` would become a page called `index` in its folder")
                .withHelp("call it `" + NAME + "` if it is the page of its folder"))
        : Optional.empty();
  }
}
