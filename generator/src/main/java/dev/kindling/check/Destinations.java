package dev.kindling.check;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.NearestName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Every reference leads to something, and to every page leads a link. One thread. */
final class Destinations {

  private final WrittenFiles files;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Map<String, String> advice = new HashMap<>();
  private final Set<String> reached = new HashSet<>();

  Destinations(WrittenFiles files) {
    this.files = files;
  }

  List<Diagnostic> check() {
    for (FileFacts file : files.all()) {
      for (Reference reference : file.references()) {
        check(file, reference);
      }
    }
    files.pages().forEach(this::orphan);
    return problems;
  }

  private void check(FileFacts from, Reference reference) {
    Optional<FileFacts> target = files.at(reference.path());
    if (target.isEmpty()) {
      report(
          Code.DEAD_LINK,
          from,
          reference,
          "`" + shown(reference.path()) + "` is not a page or file of the site",
          advice.computeIfAbsent(reference.path(), this::advice));
      return;
    }
    FileFacts to = target.get();
    boolean isWay = reference.use() == Use.LINK && to != from && from.page().isPresent();
    if (isWay && !from.page().get().isRedirect()) {
      reached.add(to.path());
    }
    String anchor = reference.fragment();
    if (to.page().isPresent() && !anchor.isEmpty() && !isAnchor(to, anchor)) {
      Optional<String> near = NearestName.advice(anchor, new TreeSet<>(to.ids()));
      report(
          Code.DEAD_ANCHOR,
          from,
          reference,
          "`" + shown(reference.path()) + "` has no anchor `" + anchor + "`",
          near.orElse("link to one of its headings, or to the page itself"));
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

  private String advice(String path) {
    if (files.at(path + "/").isPresent()) {
      return "write a `/` at the end";
    }
    return NearestName.of(path, files.names())
        .map(near -> "did you mean `" + shown(near) + "`?")
        .orElse("mend the link, or add the page or file");
  }

  private void orphan(FileFacts page) {
    PageFacts facts = page.page().orElseThrow();
    boolean isFound =
        page.path().equals("index.html")
            || page.path().equals("404.html")
            || facts.isRedirect()
            || reached.contains(page.path());
    if (!isFound) {
      problems.add(
          Diagnostic.of(Code.ORPHAN_PAGE, page.whole(), "no link of the site leads to this page")
              .withHelp("link to it from a page or the navigation, or take it out"));
    }
  }

  private void report(Code code, FileFacts from, Reference reference, String message, String help) {
    problems.add(
        Diagnostic.of(code, from.at(reference.start(), reference.end()), message).withHelp(help));
  }

  private static String shown(String path) {
    return "/" + path;
  }
}
