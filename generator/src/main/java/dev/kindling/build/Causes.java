package dev.kindling.build;

import dev.kindling.catalogue.Listing;
import dev.kindling.check.Repeats;
import dev.kindling.check.WrittenProblem;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import dev.kindling.source.Location;
import dev.kindling.source.SourcePath;
import dev.kindling.source.StaticFile;
import dev.kindling.theme.Asset;
import dev.kindling.theme.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds for what is wrong with a written file the place where it can be mended: a line of the page
 * that an author wrote, a template, a file that was copied. Where that cannot be known for sure,
 * the file as a whole is named; what no single file made keeps its place in the site's folder.
 */
final class Causes {

  /** A problem, and the place in a file of its own, or else in a template, if it has one. */
  private record Placed(
      WrittenProblem problem, Optional<Location> own, Optional<Location> template) {

    String file() {
      return problem.file().path();
    }
  }

  private final Theme theme;
  private final MisplacedTags misplaced;
  private final Map<String, Page> pages = new HashMap<>();
  private final Map<String, String> templates = new HashMap<>();
  private final Map<String, SourcePath> copies = new HashMap<>();
  private final TemplateTags tags;

  /** Prepares the search. */
  Causes(Site site, Theme theme) {
    this.theme = theme;
    this.misplaced = new MisplacedTags(theme);
    for (Page page : site.pages()) {
      pages.put(page.url().file(), page);
      templates.put(page.url().file(), page.kind().template());
    }
    for (Listing listing : site.listings()) {
      templates.put(listing.url().file(), listing.template());
    }
    for (StaticFile file : site.statics()) {
      copies.put(file.path().value().substring("static/".length()), file.path());
    }
    for (Asset asset : theme.assets()) {
      copies.put(asset.path(), asset.source());
    }
    this.tags = new TemplateTags(theme.templates().stream().map(theme::source).toList());
  }

  /**
   * The problems, each where it can be mended; what one template does wrong is told once.
   *
   * @param problems sorted
   */
  List<Diagnostic> of(List<WrittenProblem> problems) {
    List<Placed> placed = placed(problems);
    UnevenPages uneven = uneven(placed);
    TemplateFaults ofTemplates = new TemplateFaults();
    uneven
        .causes()
        .forEach((file, causes) -> causes.forEach(cause -> ofTemplates.add(cause, file)));
    List<Diagnostic> told = new ArrayList<>();
    List<WrittenProblem> others = new ArrayList<>();
    for (Placed one : placed) {
      if (uneven.explains(one.problem(), one.file())) {
        continue;
      }
      if (one.own().isPresent()) {
        told.add(one.problem().at(one.own().get()));
      } else if (one.template().isPresent()) {
        ofTemplates.add(one.problem(), one.template().get());
      } else {
        others.add(one.problem());
      }
    }
    told.addAll(WrittenProblem.located(others));
    List<Diagnostic> all = new ArrayList<>(Repeats.fold(told));
    all.addAll(ofTemplates.told());
    return all;
  }

  private List<Placed> placed(List<WrittenProblem> problems) {
    List<Placed> placed = new ArrayList<>(problems.size());
    @Nullable OpenFile open = null;
    for (WrittenProblem problem : problems) {
      if (open == null || !open.is(problem.file())) {
        open = new OpenFile(problem.file());
      }
      placed.add(place(problem, open));
    }
    return placed;
  }

  private Placed place(WrittenProblem problem, OpenFile open) {
    String file = problem.file().path();
    Optional<Location> own = own(problem, open);
    String template = templates.get(file);
    return new Placed(
        problem,
        own,
        own.isPresent() || template == null
            ? Optional.empty()
            : Optional.of(template(problem, open, template)));
  }

  /** The pages that templates make fall apart; what is wrong in an author's own text is not. */
  private UnevenPages uneven(List<Placed> problems) {
    UnevenPages uneven = new UnevenPages(theme);
    for (Placed one : problems) {
      String template = templates.get(one.file());
      if (template != null && UnevenPages.isAbout(one.problem())) {
        uneven.add(one.problem(), one.file(), template, one.own().isEmpty());
      }
    }
    return uneven;
  }

  private Optional<Location> own(WrittenProblem problem, OpenFile open) {
    String file = problem.file().path();
    Page page = pages.get(file);
    if (page != null) {
      return ofPage(problem, open, page);
    }
    return Optional.ofNullable(copies.get(file)).map(path -> open.copied(problem, path));
  }

  private static Optional<Location> ofPage(WrittenProblem problem, OpenFile open, Page page) {
    if (isOfWholePage(problem.code())) {
      return Optional.of(page.document().source().whole());
    }
    if (problem.code() == Code.TITLE_TWICE) {
      return Optional.of(page.document().frontMatter().location());
    }
    return problem.isInText() ? open.in(page.document(), open.place(problem)) : Optional.empty();
  }

  private static boolean isOfWholePage(Code code) {
    return code == Code.ORPHAN_PAGE
        || code == Code.QUIZ_LINK_GRAPH
        || code == Code.OVER_BUDGET
        || code == Code.PAGE_DESCRIPTION;
  }

  private Location template(WrittenProblem problem, OpenFile open, String template) {
    return misplaced(problem, template)
        .or(() -> problem.isInText() ? tags.find(open.place(problem).tag()) : Optional.empty())
        .orElseGet(() -> theme.source(template).whole());
  }

  private Optional<Location> misplaced(WrittenProblem problem, String template) {
    return problem.code() == Code.HTML_NESTING
        ? misplaced.find(template, problem)
        : Optional.empty();
  }
}
