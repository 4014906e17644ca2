package dev.kindling.build;

import dev.kindling.catalogue.Listing;
import dev.kindling.check.finding.WrittenProblem;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.origin.Origins;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import dev.kindling.source.LineIndex;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.source.SourceScan;
import dev.kindling.source.StaticFile;
import dev.kindling.theme.Asset;
import dev.kindling.theme.Theme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Leads what is wrong with written files back to the place where it can be mended: a line of the
 * page that an author wrote, a template, a file that was copied. What is wrong with a file as a
 * whole is told of the file that it was made from; what no single file made keeps its place in the
 * site's folder. One thread.
 */
final class Provenance {

  /** A problem, and the place where it can be mended, if that is known. */
  private record Placed(WrittenProblem problem, Optional<Location> place, boolean isOfTemplates) {

    String file() {
      return problem.file().path();
    }
  }

  /** What a page shows of a mistake in a template. */
  private record Seen(Code code, Optional<Location> place) {

    static Seen of(Placed one) {
      return new Seen(one.problem().code(), one.place());
    }
  }

  private final Theme theme;
  private final Function<String, Origins> origins;
  private final EarlierErrors earlier;
  private final Map<String, Page> pages = new HashMap<>();
  private final Map<String, String> templates = new HashMap<>();
  private final Set<SourcePath> templateFiles = new HashSet<>();
  private final Map<String, SourcePath> copies = new HashMap<>();
  private @Nullable LineIndex copied;

  /**
   * Prepares the search.
   *
   * @param origins where the text of a written file comes from, by its path
   * @param earlier what was wrong before
   */
  Provenance(Site site, Theme theme, Function<String, Origins> origins, EarlierErrors earlier) {
    this.theme = theme;
    this.earlier = earlier;
    this.origins = origins;
    for (Page page : site.pages()) {
      pages.put(page.url().file(), page);
      templates.put(page.url().file(), page.kind().template());
    }
    for (Listing listing : site.listings()) {
      templates.put(listing.url().file(), listing.template());
    }
    for (String template : theme.templates()) {
      templateFiles.add(theme.source(template).path());
    }
    for (StaticFile file : site.statics()) {
      copies.put(file.path().value().substring("static/".length()), file.path());
    }
    for (Asset asset : theme.assets()) {
      copies.put(asset.path(), asset.source());
    }
  }

  /**
   * The problems, each where it can be mended; what one template does wrong is told once, and what
   * comes of earlier errors is left out.
   *
   * @param problems sorted
   */
  List<Diagnostic> of(List<WrittenProblem> problems) {
    List<Placed> placed = new ArrayList<>(problems.size());
    for (WrittenProblem problem : problems) {
      Placed one = place(problem);
      if (isOfItsOwn(one)) {
        placed.add(one);
      }
    }
    TemplateFaults ofTemplates = new TemplateFaults();
    Set<WrittenProblem> explained = explained(placed, ofTemplates);
    List<Diagnostic> told = new ArrayList<>();
    List<WrittenProblem> others = new ArrayList<>();
    for (Placed one : placed) {
      if (explained.contains(one.problem())) {
        continue;
      }
      if (one.place().isEmpty()) {
        others.add(one.problem());
      } else if (one.isOfTemplates()) {
        ofTemplates.add(one.problem(), one.place().get());
      } else {
        told.add(one.problem().at(one.place().get()));
      }
    }
    told.addAll(WrittenProblem.located(others));
    told.addAll(ofTemplates.told());
    return told;
  }

  private boolean isOfItsOwn(Placed one) {
    Page page = pages.get(one.file());
    EarlierErrors.Writer writer =
        one.isOfTemplates()
            ? EarlierErrors.Writer.TEMPLATE
            : copies.containsKey(one.file())
                ? EarlierErrors.Writer.COPIED
                : one.place().filter(at -> at.path().isIn(SourceScan.CONTENT)).isPresent()
                    ? EarlierErrors.Writer.AUTHOR
                    : EarlierErrors.Writer.SITE;
    return earlier.leave(
        one.problem().code(),
        one.place(),
        writer,
        Optional.ofNullable(page).map(p -> p.document().source().path()));
  }

  /** What only shows that a template leaves a tag loose; that is told instead. */
  private Set<WrittenProblem> explained(List<Placed> placed, TemplateFaults ofTemplates) {
    Map<String, List<Placed>> byFile = new LinkedHashMap<>();
    for (Placed one : placed) {
      if (one.isOfTemplates() && TagCauses.mayShowBy(one.problem())) {
        byFile.computeIfAbsent(one.file(), file -> new ArrayList<>()).add(one);
      }
    }
    // Pages at fault in the same places of the same templates have the same causes.
    Map<List<Seen>, TagCauses> known = new HashMap<>();
    Set<WrittenProblem> explained = Collections.newSetFromMap(new IdentityHashMap<>());
    byFile.forEach(
        (file, ofPage) -> {
          List<WrittenProblem> problems = ofPage.stream().map(Placed::problem).toList();
          TagCauses loose =
              known.computeIfAbsent(
                  ofPage.stream().map(Seen::of).toList(),
                  seen -> TagCauses.of(problems, origins.apply(file), templateFiles));
          loose.causes().forEach(cause -> ofTemplates.add(cause, file));
          loose.explained().stream().mapToObj(problems::get).forEach(explained::add);
        });
    return explained;
  }

  private Placed place(WrittenProblem problem) {
    Optional<Location> place = find(problem);
    boolean isOfTemplates = place.isPresent() && templateFiles.contains(place.get().path());
    return new Placed(problem, place, isOfTemplates);
  }

  private Optional<Location> find(WrittenProblem problem) {
    String file = problem.file().path();
    Page page = pages.get(file);
    if (page != null && isOfWholePage(problem.code())) {
      return Optional.of(page.document().source().whole());
    }
    if (page != null && problem.code() == Code.TITLE_TWICE) {
      return Optional.of(page.document().frontMatter().location());
    }
    Origins known = problem.isInText() ? origins.apply(file) : Origins.NONE;
    if (!known.isEmpty()) {
      return Optional.of(known.at(problem.start(), problem.end()));
    }
    String template = templates.get(file);
    return template == null
        ? Optional.ofNullable(copies.get(file)).map(path -> inCopy(problem, path))
        : Optional.of(theme.source(template).whole());
  }

  private static boolean isOfWholePage(Code code) {
    return code == Code.ORPHAN_PAGE || code == Code.OVER_BUDGET || code == Code.PAGE_DESCRIPTION;
  }

  /** The place in the file that was copied; the text is made once for all its problems. */
  private Location inCopy(WrittenProblem problem, SourcePath original) {
    if (!problem.isInText()) {
      return new Location.OfFile(original);
    }
    if (copied == null || !copied.file().path().equals(original)) {
      copied = new LineIndex(new SourceFile(original, problem.file().text()));
    }
    return copied.at(problem.start(), problem.end());
  }
}
