package dev.kindling.reference;

import dev.kindling.catalogue.Addressed;
import dev.kindling.catalogue.ContentFolder;
import dev.kindling.catalogue.Publication;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Document;
import dev.kindling.kind.Kind;
import dev.kindling.kind.Kinds;
import dev.kindling.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Checks that pages are named by as many others as their kind asks for. What counts is data: the
 * fields of a page, and the results of a quiz; a link in a text may come and go. Days do not count:
 * a page that is still to come leads somewhere by itself one day, and one whose time is over still
 * counts, since a day that passes must break nothing. One thread.
 */
public final class ReachCheck {

  private final ReferenceIndex index;
  private final Map<SourcePath, List<Addressed>> byTarget = new TreeMap<>();

  private ReachCheck(List<Addressed> targets) {
    this.index = new ReferenceIndex(targets.stream().map(Addressed::document).toList());
  }

  /** A problem for each page, and each kind from which it is not reached often enough. */
  public static List<Diagnostic> check(Kinds kinds, Publication publication) {
    Set<String> sources = new TreeSet<>();
    for (Kind kind : kinds.all()) {
      kind.reachedFrom().forEach(reached -> sources.add(reached.from().value()));
    }
    if (sources.isEmpty()) {
      return List.of();
    }
    List<Addressed> targets = new ArrayList<>(publication.pages());
    targets.addAll(publication.coming());
    ReachCheck check = new ReachCheck(targets);
    targets.forEach(page -> check.follow(page, sources));
    publication.expired().forEach(page -> check.follow(page, sources));
    List<Diagnostic> problems = new ArrayList<>();
    for (Addressed page : targets) {
      for (Kind.Reached reached : page.kind().reachedFrom()) {
        check.problem(page, reached, kinds).ifPresent(problems::add);
      }
    }
    return problems;
  }

  private void follow(Addressed page, Set<String> sources) {
    if (!sources.contains(page.kind().name())) {
      return;
    }
    Set<SourcePath> targets = new TreeSet<>();
    for (List<Referring> together : Referring.of(page)) {
      for (Referring reference : together) {
        note(index.find(reference.type().to(), reference.value().target()), targets);
      }
    }
    if (page.document().extension().isPresent()) {
      for (String written : page.document().extension().get().pages()) {
        int anchor = written.indexOf('#');
        String target = anchor < 0 ? written : written.substring(0, anchor);
        note(index.find(Optional.empty(), target), targets);
      }
    }
    targets.remove(page.path());
    targets.forEach(
        target -> byTarget.computeIfAbsent(target, path -> new ArrayList<>()).add(page));
  }

  private static void note(Optional<Document> found, Set<SourcePath> targets) {
    found.ifPresent(document -> targets.add(document.source().path()));
  }

  private Optional<Diagnostic> problem(Addressed page, Kind.Reached reached, Kinds kinds) {
    String from = reached.from().value();
    int count = 0;
    for (Addressed source : byTarget.getOrDefault(page.path(), List.of())) {
      count += source.kind().name().equals(from) ? 1 : 0;
    }
    if (count >= reached.atLeast()) {
      return Optional.empty();
    }
    String message =
        count == 0
            ? "no page of the kind `" + from + "` leads here"
            : "pages of the kind `"
                + from
                + "` that lead here: "
                + count
                + ", and `"
                + page.kind().name()
                + "` asks for "
                + reached.atLeast();
    return Optional.of(
        Diagnostic.of(Code.PAGE_UNREACHED, page.frontMatter().location(), message)
            .withHelp(kinds.named(from).map(kind -> help(kind, page))));
  }

  private static String help(Kind from, Addressed page) {
    if (from.behaviour().isPresent()) {
      String path = ContentFolder.inside(page.path()).orElse(page.path()).value();
      String name = path.substring(0, path.length() - ".md".length());
      return "name `" + name + "` as a `page` or `next` of its " + from.behaviour().get();
    }
    String slug = page.frontMatter().slug().value();
    String fields = String.join("` or `", from.fieldsTo(page.kind().name()));
    return "name `" + slug + "` in `" + fields + "` of such a page";
  }
}
