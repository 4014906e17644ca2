package dev.kindling.scaffold;

import dev.kindling.kind.FolderIndex;
import dev.kindling.kind.Kind;
import dev.kindling.kind.Kinds;
import dev.kindling.kind.Slug;
import dev.kindling.source.PortableName;
import dev.kindling.source.SourcePath;
import dev.kindling.source.SourceScan;
import java.util.List;
import java.util.Optional;

/** Chooses the file of a new page: no other one, and one that the build takes for that page. */
final class FileChoice {

  private static final String ENDING = ".md";

  /** A longer name is cut at a word; with its ending it fits on every system in any script. */
  private static final int LONGEST_NAME = 80;

  private final Kinds kinds;
  private final ExistingPages pages;

  FileChoice(Kinds kinds, ExistingPages pages) {
    this.kinds = kinds;
    this.pages = pages;
  }

  /** Where the page goes, or why nowhere. */
  sealed interface Place {

    /** A file that is not there yet. */
    record Free(SourcePath path) implements Place {}

    /** No file, and why. */
    record None(String message) implements Place {}
  }

  /** The place of a page. */
  Place of(NewPage wanted, Kind kind) {
    return kind.files() instanceof Kind.Files.Named named
        ? ofNamed(wanted, kind, named.paths())
        : inFolder(wanted, kind, ((Kind.Files.Folder) kind.files()).folder());
  }

  private Place ofNamed(NewPage wanted, Kind kind, List<SourcePath> paths) {
    List<SourcePath> free =
        paths.stream()
            .map(path -> inContent(path.value()))
            .filter(path -> pages.file(path).isEmpty())
            .toList();
    if (free.isEmpty()) {
      return new Place.None(
          "Every file of the kind `"
              + kind.name()
              + "` is there already: "
              + Refusals.quoted(paths.stream().map(p -> inContent(p.value()).value()).toList())
              + ". For another page of it, name its file below `files` in `"
              + kind.source().path()
              + "` first.");
    }
    Optional<String> name = wanted.name().or(() -> Slug.of(wanted.title()));
    return new Place.Free(
        free.stream()
            .filter(path -> name.filter(path.stem()::equals).isPresent())
            .findFirst()
            .orElse(free.get(0)));
  }

  private Place inFolder(NewPage wanted, Kind kind, SourcePath folder) {
    Optional<String> name = wanted.name().or(() -> Slug.of(wanted.title()).map(FileChoice::cut));
    if (name.isEmpty()) {
      return new Place.None(
          "No file name can be made from the title `"
              + wanted.title()
              + "`: it has no letter or digit. Say one with -Dname=….");
    }
    String given = name.get().replaceFirst("\\.md$", "");
    if (wanted.name().isPresent() && !isName(given)) {
      return new Place.None(
          "`"
              + wanted.name().get()
              + "` cannot be the name of a page's file. Use letters, digits, `-` and `_`, with `/`"
              + " behind the name of a folder.");
    }
    if (PortableName.isRefused(given.substring(given.lastIndexOf('/') + 1))) {
      return new Place.None(
          "Windows takes no file of the name `" + given + "`. Say another with -Dname=….");
    }
    SourcePath path =
        inContent(folder.value().isEmpty() ? given + ENDING : folder + "/" + given + ENDING);
    return checked(wanted, kind, path);
  }

  private Place checked(NewPage wanted, Kind kind, SourcePath path) {
    if (FolderIndex.isOfKind(kind, path) && (wanted.name().isEmpty() || kind.index().isPresent())) {
      return new Place.None(
          "A file `index.md` is the page of its folder, at the address `"
              + kind.url().ofFolder()
              + "`"
              + kind.index()
                  .map(index -> ", and `" + index.url() + "` is the list of these pages")
                  .orElse("")
              + ". Say another name with -Dname=….");
    }
    Optional<Kind> owner = kinds.kindOf(ExistingPages.inContent(path));
    if (owner.filter(kind::equals).isEmpty()) {
      return new Place.None(
          "A file `"
              + path
              + "` would be a page of the kind `"
              + owner.map(Kind::name).orElse("none")
              + "`, and not of `"
              + kind.name()
              + "`. Say another name with -Dname=….");
    }
    Optional<SourcePath> rival = pages.rival(kind, path);
    return rival
        .<Place>map(
            other ->
                new Place.None(
                    (other.equals(path)
                            ? "`" + path + "` is there already"
                            : "`" + other + "` has that address already")
                        + ", and nothing was changed. Give the new page another title, or its file"
                        + " another name with -Dname=…."))
        .orElseGet(() -> new Place.Free(path));
  }

  private static boolean isName(String given) {
    return List.of(given.split("/", -1)).stream()
        .allMatch(part -> Slug.of(part).isPresent() && part.matches("[\\p{L}\\p{N}\\p{M}_-]+"));
  }

  private static SourcePath inContent(String path) {
    return new SourcePath(SourceScan.CONTENT + "/" + path);
  }

  private static String cut(String slug) {
    if (slug.length() <= LONGEST_NAME) {
      return slug;
    }
    int word = slug.lastIndexOf('-', LONGEST_NAME);
    int end = word > 0 ? word : LONGEST_NAME;
    return slug.substring(0, Character.isLowSurrogate(slug.charAt(end)) ? end - 1 : end);
  }
}
