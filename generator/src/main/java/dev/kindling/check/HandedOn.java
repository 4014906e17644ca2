package dev.kindling.check;

import dev.kindling.check.finding.WrittenProblem;
import dev.kindling.check.reference.FileFacts;
import dev.kindling.check.reference.Load;
import dev.kindling.check.reference.Reference;
import dev.kindling.check.reference.Use;
import dev.kindling.check.reference.WrittenFiles;
import dev.kindling.diagnostic.Code;
import dev.kindling.output.Artifact;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the files that are part of the site from those that it only hands on: the proof for a
 * search engine that the site is its owner's, samples to be kept, one's own {@code robots.txt}.
 *
 * <p>What Kindling makes is part of the site. A file that is copied is so where something of the
 * site brings readers to it: a page, when a link leads there that is not for keeping, or a frame
 * shows it; any other file, when a page loads it. The rest is not judged as what readers see, but
 * for what could harm them, for damage, and a page for its links into the site. One thread.
 */
final class HandedOn {

  /** Only what is copied. */
  private final WrittenFiles files;

  private final Deque<FileFacts> open = new ArrayDeque<>();

  /** The files that readers come to, or whose content they see. */
  private final Set<String> met = new HashSet<>();

  /** Of these, what a browser opens by itself, and not as a picture of a page. */
  private final Set<String> opened = new HashSet<>();

  private HandedOn(List<FileFacts> copied) {
    this.files = new WrittenFiles(copied);
  }

  /** The facts as they count: those of a file that is only handed on are cut down. */
  static List<FileFacts> cut(List<FileFacts> facts) {
    List<FileFacts> copied = facts.stream().filter(HandedOn::isCopied).toList();
    if (copied.isEmpty()) {
      return facts;
    }
    HandedOn sorted = new HandedOn(copied);
    facts.stream().filter(file -> !isCopied(file)).forEach(sorted.open::add);
    while (!sorted.open.isEmpty()) {
      sorted.follow(sorted.open.remove());
    }
    return facts.stream().map(sorted::counting).toList();
  }

  private static boolean isCopied(FileFacts file) {
    return file.artifact().content() instanceof Artifact.Content.Copy;
  }

  private void follow(FileFacts from) {
    for (Reference reference : from.references()) {
      Optional<FileFacts> target = files.at(reference.path());
      if (target.isPresent()) {
        FileFacts to = target.get();
        boolean opens = reference.use().opens();
        boolean isNew = opens && opened.add(to.path());
        if (opens ? isDocument(to) : reference.use().isLoaded() && to.page().isEmpty()) {
          isNew |= met.add(to.path());
        }
        if (isNew && met.contains(to.path())) {
          open.add(to);
        }
      }
    }
  }

  /** Whether a reader who follows a link sees more than the text of the file. */
  private static boolean isDocument(FileFacts file) {
    return switch (FileSort.of(file.artifact().path())) {
      case STYLE, SCRIPT -> false;
      default -> true;
    };
  }

  private FileFacts counting(FileFacts file) {
    if (!isCopied(file)) {
      return file;
    }
    FileSort sort = FileSort.of(file.artifact().path());
    if (!met.contains(file.path())) {
      return switch (sort) {
        case STYLE, SCRIPT -> file.cut(List.of(), List.of());
        case PAGE -> file.cut(ofPage(file), file.references());
        case XML -> file.cut(without(Code.FOREIGN_REQUEST, file), file.references());
        default -> file;
      };
    }
    // What a drawing asks for is not loaded where the drawing is a picture of a page.
    boolean isPicture = sort == FileSort.XML && !opened.contains(file.path());
    return isPicture ? file.cut(without(Code.FOREIGN_REQUEST, file), followed(file)) : file;
  }

  private static List<Reference> followed(FileFacts file) {
    return file.references().stream().filter(one -> !one.use().isLoaded()).toList();
  }

  private static List<WrittenProblem> without(Code code, FileFacts file) {
    return file.problems().stream().filter(problem -> problem.code() != code).toList();
  }

  private static List<WrittenProblem> ofPage(FileFacts page) {
    List<WrittenProblem> problems = new ArrayList<>();
    for (WrittenProblem problem : page.problems()) {
      switch (problem.code()) {
        // A page that is too large was not looked into: nobody knows what would run in it.
        case ACTIVE_FILE, BROKEN_LINK, FILE_TOO_LARGE -> problems.add(problem);
        default -> {}
      }
    }
    boolean isRuled = page.page().flatMap(facts -> facts.policy()).isPresent();
    Optional<Load> running =
        page.loads().stream()
            .filter(load -> load.use() == Use.SCRIPT || load.use() == Use.HANDLER)
            .findFirst();
    if (!isRuled && running.isPresent()) {
      problems.add(
          page.problem(
              Code.ACTIVE_FILE,
              running.get().start(),
              running.get().end(),
              "this runs for whoever opens the file, and no policy rules it",
              "give the page a policy of its own, or publish it packed, as `.zip`, to be kept"));
    }
    return problems;
  }
}
