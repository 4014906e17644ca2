package dev.kindling.build;

import dev.kindling.check.Repeats;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.site.Listing;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.source.StaticFile;
import dev.kindling.theme.Asset;
import dev.kindling.theme.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds for what is wrong with a written file the place where it can be mended: a line of the page
 * that an author wrote, a template, a file that was copied. Where that cannot be known for sure,
 * the file as a whole is named; what no single file made keeps its place in the site's folder.
 */
final class Causes {

  /** Words that stand just once in a page are its own, if there are enough of them. */
  private static final int SURE = 24;

  private static final int SURE_IN_BODY = 4;

  private final Theme theme;
  private final MisplacedTags misplaced;
  private final String folder;
  private final Map<String, Page> pages = new HashMap<>();
  private final Map<String, String> templates = new HashMap<>();
  private final Map<String, SourcePath> copies = new HashMap<>();
  private final List<SourceFile> templateFiles = new ArrayList<>();

  /**
   * Prepares the search.
   *
   * @param folder what the folder of the written site is called
   */
  Causes(Site site, Theme theme, String folder) {
    this.theme = theme;
    this.misplaced = new MisplacedTags(theme);
    this.folder = folder;
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
    theme.templates().forEach(name -> templateFiles.add(theme.source(name)));
  }

  /** The same problems, each where it can be mended; what one template does wrong is told once. */
  List<Diagnostic> of(List<Diagnostic> problems) {
    TemplateFaults ofTemplates = new TemplateFaults();
    UnevenPages uneven = uneven(problems);
    uneven
        .causes()
        .forEach((file, causes) -> causes.forEach(cause -> ofTemplates.add(cause, file)));
    List<Diagnostic> told = new ArrayList<>();
    for (Diagnostic problem : problems) {
      String file = file(problem);
      if (uneven.explains(problem, file)) {
        continue;
      }
      Optional<Location> own = own(problem, file);
      if (own.isPresent()) {
        told.add(at(own.get(), problem));
      } else if (templates.containsKey(file)) {
        ofTemplates.add(at(template(problem, file), problem), file);
      } else {
        told.add(problem);
      }
    }
    List<Diagnostic> all = new ArrayList<>(Repeats.fold(told));
    all.addAll(ofTemplates.told());
    return all;
  }

  private String file(Diagnostic problem) {
    return problem.location().path().value().substring(folder.length() + 1);
  }

  /** The pages that templates make fall apart; what is wrong in an author's own text is not. */
  private UnevenPages uneven(List<Diagnostic> problems) {
    UnevenPages uneven = new UnevenPages(theme);
    for (Diagnostic problem : problems) {
      String file = file(problem);
      String template = templates.get(file);
      if (template != null && UnevenPages.isAbout(problem)) {
        uneven.add(problem, file, template, own(problem, file).isEmpty());
      }
    }
    return uneven;
  }

  private static Diagnostic at(Location place, Diagnostic problem) {
    return new Diagnostic(
        problem.code(), problem.severity(), place, problem.message(), problem.help());
  }

  private Optional<Location> own(Diagnostic problem, String file) {
    Page page = pages.get(file);
    if (page != null) {
      return ofPage(problem, page);
    }
    return Optional.ofNullable(copies.get(file)).map(path -> copied(problem.location(), path));
  }

  private static Location copied(Location written, SourcePath path) {
    return written instanceof Location.InFile at
        ? new Location.InFile(
            new SourceFile(path, at.file().text()), at.line(), at.column(), at.length())
        : new Location.OfFile(path);
  }

  private static Optional<Location> ofPage(Diagnostic problem, Page page) {
    SourceFile source = page.document().source();
    if (isOfWholePage(problem.code())) {
      return Optional.of(source.whole());
    }
    if (problem.code() == Code.TITLE_TWICE) {
      return Optional.of(page.document().frontMatter().location());
    }
    if (!(problem.location() instanceof Location.InFile at)) {
      return Optional.empty();
    }
    WrittenPlace place = WrittenPlace.of(at);
    BodyPlaces body = new BodyPlaces(page.document(), place.page());
    Optional<Location> known = body.source(place.offset());
    if (known.isPresent()) {
      return known;
    }
    return body.isInside(place.offset())
        ? Optional.of(place.in(source, SURE_IN_BODY).orElse(source.whole()))
        : place.in(source, SURE);
  }

  private static boolean isOfWholePage(Code code) {
    return code == Code.ORPHAN_PAGE
        || code == Code.QUIZ_LINK_GRAPH
        || code == Code.OVER_BUDGET
        || code == Code.PAGE_DESCRIPTION;
  }

  private Location template(Diagnostic problem, String file) {
    String name = templates.getOrDefault(file, "");
    Optional<Location> tag =
        problem.code() == Code.HTML_NESTING ? misplaced.find(name, problem) : Optional.empty();
    if (tag.isPresent()) {
      return tag.get();
    }
    Location whole = theme.source(name).whole();
    return problem.location() instanceof Location.InFile at
        ? WrittenPlace.of(at).inTemplates(templateFiles).orElse(whole)
        : whole;
  }
}
