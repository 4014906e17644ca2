package dev.kindling.build;

import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Document;
import dev.kindling.file.FileChanges;
import dev.kindling.kind.Kind;
import dev.kindling.move.EditedBytes;
import dev.kindling.move.MovePlan;
import dev.kindling.move.MovePlanner;
import dev.kindling.move.TextEdit;
import dev.kindling.source.DiskFailure;
import dev.kindling.source.PortableName;
import dev.kindling.source.SourcePath;
import dev.kindling.source.SourceScan;
import dev.kindling.source.TextReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Gives a page another file, with everything that names it. In this order:
 *
 * <ol>
 *   <li>look whether the names can be right,
 *   <li>build the site, which must be green: what is wrong already cannot be kept right,
 *   <li>plan what has to be written anew,
 *   <li>make the change in a copy of the site, and build that, which must be as green,
 *   <li>make it in the site itself, whole or not at all.
 * </ol>
 */
public final class PageMove {

  private static final String ENDING = ".md";

  private final BuildRequest request;
  private final SourcePath from;
  private final SourcePath to;

  private PageMove(BuildRequest request, SourcePath from, SourcePath to) {
    this.request = request;
    this.from = from;
    this.to = to;
  }

  /**
   * Moves a page.
   *
   * @param request how the site is built; its output and state are folders of their own, where
   *     nothing else is kept
   * @param from the file of the page, from the site's folder or from {@code content}
   * @param to the file that it gets, in the same way; where it ends with {@code /}, the folder
   * @throws DiskFailure when the disk fails; the site is then as it was
   * @throws InternalFault when Kindling fails
   */
  public static MovedPage move(BuildRequest request, String from, String to) {
    Optional<SourcePath> page = file(from, "");
    Optional<SourcePath> goal =
        page.flatMap(path -> file(to, to.strip().endsWith("/") ? path.fileName() : ""));
    if (page.isEmpty() || goal.isEmpty()) {
      return refused(
          "`"
              + (page.isEmpty() ? from : to)
              + "` is no file of a page. Write its path below `content`, such as"
              + " `notes/first.md`.");
    }
    return new PageMove(request, page.get(), goal.get()).move();
  }

  private static Optional<SourcePath> file(String written, String name) {
    String path = written.strip().replace('\\', '/') + name;
    String top = SourceScan.CONTENT.value() + "/";
    String inside = path.startsWith(top) ? path.substring(top.length()) : path;
    return SourceScan.CONTENT
        .resolve(inside)
        .filter(file -> file.isIn(SourceScan.CONTENT) && file.value().equals(top + inside))
        .filter(file -> file.fileName().endsWith(ENDING) && !file.stem().isEmpty());
  }

  private static MovedPage.Refused refused(String message) {
    return new MovedPage.Refused(message + " Nothing was changed.", List.of());
  }

  private Path disk(SourcePath path) {
    return request.siteFolder().resolve(path.value());
  }

  private MovedPage move() {
    Optional<String> wrong = wrongName();
    if (wrong.isPresent()) {
      return refused(wrong.get());
    }
    SiteBuild before = new SiteBuild(request, Features.all(), false);
    BuildOutcome green = before.run();
    Optional<Foundation> base = before.foundation();
    if (green.report().hasErrors() || base.isEmpty()) {
      return new MovedPage.Refused(
          "The site has mistakes, and links that are wrong already cannot be kept right. Mend them"
              + " first. Nothing was changed.",
          green.report().all().stream().filter(Diagnostic::isError).toList());
    }
    Optional<Document> document =
        before.documents().stream().filter(d -> d.source().path().equals(from)).findFirst();
    if (document.isEmpty()) {
      return refused("The site has no page `" + from + "`.");
    }
    Optional<String> other = otherKind(base.get(), document.get());
    if (other.isPresent()) {
      return refused(other.get());
    }
    MovePlan plan =
        MovePlanner.plan(
            base.get().config(), base.get().kinds(), before.documents(), document.get(), to);
    if (!plan.doubts().isEmpty()) {
      return refused(String.join(". ", plan.doubts()) + ".");
    }
    return move(plan, green, document.get());
  }

  private Optional<String> wrongName() {
    String name = to.stem();
    if (from.equals(to)) {
      return Optional.of("`" + from + "` is the name that the file has.");
    }
    if (PortableName.isRefused(to.fileName()) || name.startsWith(".")) {
      return Optional.of("`" + to.fileName() + "` cannot be the name of a page's file.");
    }
    if (!Files.isRegularFile(disk(from))) {
      return Optional.of("There is no file `" + from + "`.");
    }
    return Files.exists(disk(to))
        ? Optional.of("`" + to + "` is there already: delete it first, or choose another name.")
        : Optional.empty();
  }

  /** A page of another kind has other fields; and a file that a kind names is not to be lost. */
  private Optional<String> otherKind(Foundation base, Document document) {
    Optional<Kind> goal = base.kinds().kindOf(inContent(to));
    Optional<Kind> now = base.kinds().kindOf(inContent(from));
    if (now.filter(kind -> kind.files() instanceof Kind.Files.Named).isPresent()) {
      return Optional.of(
          "`"
              + now.get().source().path()
              + "` names `"
              + inContent(from)
              + "` below `files`: change that first.");
    }
    return goal.filter(kind -> kind.name().equals(document.kind())).isPresent()
        ? Optional.empty()
        : Optional.of(
            "There, `"
                + to
                + "` would be of "
                + goal.map(kind -> "the kind `" + kind.name() + "`").orElse("no kind")
                + ", and it is of the kind `"
                + document.kind()
                + "`.");
  }

  private static SourcePath inContent(SourcePath path) {
    return new SourcePath(path.value().substring(SourceScan.CONTENT.value().length() + 1));
  }

  private MovedPage move(MovePlan plan, BuildOutcome before, Document document) {
    try {
      Map<SourcePath, byte[]> written = new TreeMap<>();
      FileChanges changes = new FileChanges();
      Optional<SourcePath> strange = collect(plan, written, changes);
      if (strange.isPresent()) {
        return refused(
            "`" + strange.get() + "` changed in the meantime, or holds letters in two forms.");
      }
      Optional<MovedPage> trouble = tried(before, document, written);
      if (trouble.isPresent()) {
        return trouble.get();
      }
      changes.make();
      return new MovedPage.Done(
          from,
          to,
          plan.edits().keySet().stream().filter(path -> !path.equals(from)).sorted().toList(),
          plan.alias().map(url -> url.value()));
    } catch (IOException e) {
      throw DiskFailure.writing(disk(to), e);
    }
  }

  /** Makes the new bytes; answers a file of which it cannot. */
  private Optional<SourcePath> collect(
      MovePlan plan, Map<SourcePath, byte[]> written, FileChanges changes) throws IOException {
    Map<SourcePath, List<TextEdit>> edits = new TreeMap<>(plan.edits());
    edits.putIfAbsent(from, new ArrayList<>());
    for (Map.Entry<SourcePath, List<TextEdit>> edit : edits.entrySet()) {
      SourcePath path = edit.getKey();
      byte[] now = Files.readAllBytes(disk(path));
      Optional<byte[]> then =
          TextReader.decode(path, now) instanceof TextReader.Reading.Text read
              ? EditedBytes.of(read.file(), now, edit.getValue())
              : Optional.empty();
      if (then.isEmpty()) {
        return Optional.of(path);
      }
      if (path.equals(from)) {
        written.put(to, then.get());
        changes.create(disk(to), then.get());
      } else {
        written.put(path, then.get());
        changes.replace(disk(path), now, then.get());
      }
    }
    changes.delete(disk(from), Files.readAllBytes(disk(from)));
    return Optional.empty();
  }

  /** Makes the change in a copy, and builds that; answers what stands against it. */
  private Optional<MovedPage> tried(
      BuildOutcome before, Document document, Map<SourcePath, byte[]> written) throws IOException {
    Path copy = request.stateFolder().resolveSibling("tried");
    try {
      TriedSite.copy(request.siteFolder(), copy);
      Files.delete(copy.resolve(from.value()));
      for (Map.Entry<SourcePath, byte[]> file : written.entrySet()) {
        Path place = copy.resolve(file.getKey().value());
        Files.createDirectories(place.resolveSibling("."));
        Files.write(place, file.getValue());
      }
      SiteBuild build = new SiteBuild(request.of(copy), Features.all(), false);
      BuildOutcome after = build.run();
      List<Diagnostic> more = more(before, after);
      if (!more.isEmpty()) {
        return Optional.of(
            new MovedPage.Refused(
                "With `"
                    + from
                    + "` moved to `"
                    + to
                    + "`, the site would have mistakes that only a person can mend. Nothing was"
                    + " changed.",
                more));
      }
      return build.documents().stream()
          .filter(moved -> moved.source().path().equals(to))
          .filter(moved -> !moved.language().equals(document.language()))
          .findFirst()
          .map(
              moved ->
                  refused(
                      "There, the page would be in the language `"
                          + moved.language().tag()
                          + "`, and it is in `"
                          + document.language().tag()
                          + "`: say so in its front matter first."));
    } finally {
      TriedSite.delete(copy);
    }
  }

  /** The errors, and all problems where there are more than before. */
  private static List<Diagnostic> more(BuildOutcome before, BuildOutcome after) {
    List<Diagnostic> now = after.report().all();
    return after.report().hasErrors()
        ? now.stream().filter(Diagnostic::isError).toList()
        : now.size() > before.report().all().size() ? now : List.of();
  }
}
