package dev.kindling.check.reference;

import dev.kindling.check.finding.FileProblems;
import dev.kindling.check.finding.WrittenProblem;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.diagnostic.Neighbours;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Every reference leads to something, and to every page leads a link. One thread. */
public final class LinkChecker {

  private final WrittenFiles files;
  private final List<WrittenProblem> problems = new ArrayList<>();
  private final Neighbours names;
  private final Neighbours.Questions asked = new Neighbours.Questions();
  private final Map<String, Neighbours> anchors = new HashMap<>();
  private final LinkCounts counts = new LinkCounts();

  public LinkChecker(WrittenFiles files) {
    this.files = files;
    this.names = new Neighbours(files.names());
  }

  public List<WrittenProblem> check() {
    for (FileFacts file : files.all()) {
      int most = problems.size() + FileProblems.MOST;
      for (Reference reference : file.references()) {
        Optional<FileFacts> target = files.at(reference.path());
        if (target.isPresent() && reference.use() == Use.LINK) {
          counts.add(file, target.get());
        }
        if (problems.size() < most) {
          check(file, reference, target);
        }
      }
    }
    files.pages().forEach(this::orphan);
    return problems;
  }

  /** How many links lead to each page; to be asked for after the check. */
  public LinkCounts counts() {
    return counts;
  }

  private void check(FileFacts from, Reference reference, Optional<FileFacts> target) {
    if (target.isEmpty()) {
      report(
          Code.BROKEN_LINK,
          from,
          reference,
          "`" + shown(reference.path()) + "` is not a page or file of the site",
          () -> advice(reference.path()));
      return;
    }
    FileFacts to = target.get();
    String anchor = reference.fragment();
    if (to.page().isPresent() && !anchor.isEmpty() && !isAnchor(to, anchor)) {
      report(
          Code.BROKEN_ANCHOR,
          from,
          reference,
          "`" + shown(reference.path()) + "` has no anchor `" + anchor + "`",
          () -> advice(to, anchor));
    }
  }

  /**
   * Whether a browser finds a place: {@code #top} is known everywhere, text fragments are words.
   */
  private static boolean isAnchor(FileFacts page, String anchor) {
    int directive = anchor.indexOf(":~:");
    String id = directive < 0 ? anchor : anchor.substring(0, directive);
    return id.isEmpty() || id.equalsIgnoreCase("top") || page.hasId(id);
  }

  private String advice(FileFacts page, String anchor) {
    return anchors
        .computeIfAbsent(page.path(), path -> new Neighbours(page.ids(), asked))
        .nearest(anchor)
        .map(NearestName::question)
        .orElse("link to one of its headings, or to the page itself");
  }

  private String advice(String path) {
    if (files.at(path + "/").isPresent()) {
      return "write a `/` at the end";
    }
    return names
        .nearest(path)
        .map(near -> "did you mean `" + shown(near) + "`?")
        .orElse("mend the link, or add the page or file");
  }

  private void orphan(FileFacts page) {
    PageFacts facts = page.page().orElseThrow();
    boolean isFound =
        page.path().equals("index.html")
            || page.path().equals("404.html")
            || facts.isRedirect()
            || counts.in(page) > 0;
    if (!isFound) {
      problems.add(
          page.problem(
              Code.ORPHAN_PAGE,
              "no link of the site leads to this page",
              "link to it from a page or the navigation, or take it out"));
    }
  }

  private void report(
      Code code, FileFacts from, Reference reference, String message, Supplier<String> help) {
    int end = Math.max(reference.start(), reference.end());
    problems.add(
        new WrittenProblem(
            code, from.text(), reference.start(), end, message, () -> Optional.of(help.get())));
  }

  private static String shown(String path) {
    return "/" + path;
  }
}
