package dev.kindling.source;

import dev.kindling.file.RealPath;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All files of a site, found but not read, sorted by name whatever order the system lists them in.
 *
 * <p>Links are followed inside the site, to what is not skipped there.
 *
 * <p>Looked at are {@code site.yml}, {@code sources.yml}, {@code search.yml}, {@code urls.txt},
 * {@code kinds/*.yml}, {@code content/**.md} and {@code static/**}. Skipped everywhere are hidden
 * files but those of the folder {@code .well-known}, what editors leave behind ({@code name~}), and
 * folders named {@code _drafts}.
 *
 * @param texts the files to read, sorted
 * @param statics the files to copy, sorted
 * @param faults what cannot become part of the site, in the order found
 */
public record SourceScan(List<FoundFile> texts, List<FoundFile> statics, List<SourceFault> faults) {

  /** The folder of pages. */
  public static final SourcePath CONTENT = new SourcePath("content");

  /** The folder of files that are copied as they are. */
  public static final SourcePath STATIC = new SourcePath("static");

  /** The folder of kinds. */
  public static final SourcePath KINDS = new SourcePath("kinds");

  /** The site's settings. */
  public static final SourcePath SITE = new SourcePath("site.yml");

  /** The works that pages cite. */
  public static final SourcePath WORKS = new SourcePath("sources.yml");

  /** What readers find when they search. */
  public static final SourcePath SEARCH = new SourcePath("search.yml");

  /** The ledger of addresses. */
  public static final SourcePath URLS = new SourcePath("urls.txt");

  /** The files beside the folders. */
  public static final List<SourcePath> FILES = List.of(SITE, WORKS, SEARCH, URLS);

  /** The folders. */
  public static final List<SourcePath> FOLDERS = List.of(KINDS, CONTENT, STATIC);

  /** The largest text file that is read, in bytes. */
  public static final long LARGEST_TEXT = 1 << 20;

  /** The largest file that is copied, in bytes: hosts of static sites take no larger ones. */
  public static final long LARGEST_STATIC = 100L << 20;

  /** The folder of what programs ask a site about (RFC 8615), such as {@code security.txt}. */
  private static final String WELL_KNOWN = ".well-known";

  private static final int DEEPEST = 40;

  /** How many files and folders are visited behind links, those that are met twice twice. */
  static final int MOST_BEHIND_LINKS = 10_000;

  /** Copies the lists. */
  public SourceScan {
    texts = List.copyOf(texts);
    statics = List.copyOf(statics);
    faults = List.copyOf(faults);
  }

  /**
   * Looks for the files of a site.
   *
   * @param folder the site's folder
   * @param apart folders that may lie in it and are no part of it, such as that of the built site:
   *     no link is followed there
   */
  public static SourceScan of(Path folder, Path... apart) {
    return new Scanner(folder, List.of(apart)).scan();
  }

  /** Whether a file or folder of this name is no part of any site, wherever it lies. */
  public static boolean isSkipped(String name) {
    boolean isHidden = name.startsWith(".") && !name.equals(WELL_KNOWN);
    return isHidden || name.endsWith("~") || name.equals("_drafts");
  }

  /**
   * What a folder holds. A disk can fail in the midst of it, which streams tell in a way of theirs.
   */
  static List<Path> listed(DirectoryStream<Path> folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try {
      folder.forEach(children::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return children;
  }

  private static final class Scanner {

    private final Path root;
    private final List<FoundFile> texts = new ArrayList<>();
    private final List<FoundFile> statics = new ArrayList<>();
    private final List<SourceFault> faults = new ArrayList<>();
    private final Deque<Path> open = new ArrayDeque<>();
    private final List<Path> apart;

    /** The link behind which the scan is; those of links behind links do not count. */
    private Optional<SourcePath> link = Optional.empty();

    private int behindLinks;

    Scanner(Path root, List<Path> apart) {
      this.root = root;
      this.apart = apart;
    }

    SourceScan scan() {
      FILES.forEach(file -> visitPart(file, false));
      FOLDERS.forEach(folder -> visitPart(folder, true));
      faults.addAll(IgnoredFolders.in(root));
      texts.sort((a, b) -> a.path().compareTo(b.path()));
      statics.sort((a, b) -> a.path().compareTo(b.path()));
      return new SourceScan(texts, statics, faults);
    }

    private void visitPart(SourcePath part, boolean isFolder) {
      Path file = root.resolve(part.value());
      // A link to nothing does not exist, but somebody meant something by it.
      if (!Files.exists(file) && !Files.isSymbolicLink(file)) {
        return;
      }
      if (isFolder && Files.isRegularFile(file)) {
        fault(SourceFault.Reason.UNREADABLE, part, "it is a file, and must be a folder");
      } else if (!isFolder && Files.isDirectory(file)) {
        fault(SourceFault.Reason.UNREADABLE, part, "it is a folder, and must be a file");
      } else {
        visit(part, file);
      }
    }

    private void visit(SourcePath path, Path file) {
      try {
        if (Files.isSymbolicLink(file)) {
          visitLink(path, file);
        } else if (Files.isDirectory(file)) {
          visitFolder(path, file);
        } else if (Files.isRegularFile(file)) {
          keep(new FoundFile(path, file, Files.size(file)));
        } else {
          fault(SourceFault.Reason.UNREADABLE, path, "it is neither a file nor a folder");
        }
      } catch (IOException e) {
        fault(SourceFault.Reason.UNREADABLE, path, DiskFailure.words(e));
      }
    }

    private void visitLink(SourcePath path, Path file) throws IOException {
      Optional<String> why = whyNotFollowed(file);
      if (why.isPresent()) {
        fault(outside(file), path, why.get());
        return;
      }
      Optional<SourcePath> before = link;
      link = link.or(() -> Optional.of(path));
      visit(path, file.toRealPath());
      link = before;
    }

    private SourceFault.Reason outside(Path link) throws IOException {
      boolean isFolder =
          Files.isDirectory(link) && !link.toRealPath().startsWith(root.toRealPath());
      return isFolder ? SourceFault.Reason.FOLDER_OUTSIDE : SourceFault.Reason.LINK_OUTSIDE;
    }

    private Optional<String> whyNotFollowed(Path file) throws IOException {
      if (!Files.exists(file)) {
        return Optional.of("the link leads to nothing");
      }
      Path real = file.toRealPath();
      Path site = root.toRealPath();
      if (!real.startsWith(site)) {
        return Optional.of("the link leads out of the site's folder");
      }
      Path around = open.isEmpty() ? site : open.element();
      if (around.startsWith(real) || open.contains(real)) {
        return Optional.of("the link leads back to a folder around it");
      }
      for (Path name : site.relativize(real)) {
        if (isSkipped(name.toString())) {
          return Optional.of("the link leads to `" + name + "`, and such names are skipped");
        }
      }
      boolean isApart = apart.stream().anyMatch(folder -> RealPath.overlap(folder, real));
      return isApart
          ? Optional.of("the link leads to what Kindling writes itself")
          : Optional.empty();
    }

    /** Links to folders with links multiply what there is to visit; no disk holds so much. */
    private boolean isTooMuch() {
      if (link.isEmpty() || ++behindLinks < MOST_BEHIND_LINKS) {
        return false;
      }
      if (behindLinks == MOST_BEHIND_LINKS) {
        fault(
            SourceFault.Reason.LINK_OUTSIDE,
            link.get(),
            String.format(
                Locale.ROOT,
                "through links, the site has more than %,d files and folders",
                MOST_BEHIND_LINKS));
      }
      return true;
    }

    private void visitFolder(SourcePath path, Path folder) throws IOException {
      if (open.size() >= DEEPEST) {
        fault(
            SourceFault.Reason.UNREADABLE, path, "it lies more than " + DEEPEST + " folders deep");
        return;
      }
      List<Path> children;
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        children = listed(stream);
      }
      open.push(folder.toRealPath());
      for (Path child : children) {
        if (isTooMuch()) {
          break;
        }
        String name = LetterForms.composed(child.getFileName().toString());
        SourcePath inside = new SourcePath(path + "/" + name);
        if (isUnreadable(name)) {
          fault(
              SourceFault.Reason.UNREADABLE,
              inside,
              "its name holds characters that cannot be shown, or that the system's locale lacks");
        } else if (!isSkipped(name)) {
          visit(inside, child);
        }
      }
      open.pop();
    }

    /** A name that another machine, or another locale, would read as another one. */
    private static boolean isUnreadable(String name) {
      return name.indexOf('\uFFFD') >= 0 || name.chars().anyMatch(Character::isISOControl);
    }

    private void keep(FoundFile found) {
      boolean isStatic = found.path().isIn(STATIC);
      String extension = found.path().extension().toLowerCase(Locale.ROOT);
      if (found.path().isIn(CONTENT) && !extension.equals("md")) {
        fault(
            SourceFault.Reason.MISPLACED,
            found.path(),
            extension.equals("markdown") || extension.equals("mdx") || extension.equals("mdown")
                ? "pages end in `.md`: call it `" + found.path().stem() + ".md`"
                : "`content` holds Markdown files (`.md`); pictures and downloads belong in"
                    + " `static`");
      } else if (found.path().isIn(KINDS) && !extension.equals("yml")) {
        fault(
            SourceFault.Reason.MISPLACED,
            found.path(),
            extension.equals("yaml")
                ? "the files in `kinds` end in `.yml`: call it `" + found.path().stem() + ".yml`"
                : "`kinds` holds one file `NAME.yml` for each kind of page");
      } else if (found.bytes() > (isStatic ? LARGEST_STATIC : LARGEST_TEXT)) {
        fault(
            SourceFault.Reason.TOO_LARGE,
            found.path(),
            String.format(
                Locale.ROOT,
                "it has %,d bytes, and at most %,d are taken",
                found.bytes(),
                isStatic ? LARGEST_STATIC : LARGEST_TEXT));
      } else {
        (isStatic ? statics : texts).add(found);
      }
    }

    private void fault(SourceFault.Reason reason, SourcePath path, String detail) {
      faults.add(new SourceFault(reason, path, detail));
    }
  }
}
