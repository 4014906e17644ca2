package dev.kindling.catalogue;

import dev.kindling.address.PageUrl;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Document;
import dev.kindling.document.FrontMatter;
import dev.kindling.kind.FolderIndex;
import dev.kindling.kind.Kind;
import dev.kindling.kind.Kinds;
import dev.kindling.kind.Slug;
import dev.kindling.kind.UrlPattern;
import dev.kindling.source.SourcePath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives documents their addresses, by the patterns of their kinds. */
public final class Addresses {

  private static final Pattern HOLE = Pattern.compile(":(slug|path|year|month|day)");

  private static final Pattern LEADING_DATE = Pattern.compile("^[0-9]{4}-[0-9]{2}-[0-9]{2}-");

  private final Map<String, Kind> kinds = new TreeMap<>();

  public Addresses(Kinds kinds) {
    kinds.all().forEach(kind -> this.kinds.put(kind.name(), kind));
  }

  /**
   * All documents with addresses, sorted by path. One whose address cannot be made gets one from
   * its file's name, so that links to it can still be followed; {@link #check} reports it.
   */
  public List<Addressed> give(List<Document> documents) {
    return documents.stream()
        .sorted(Comparator.comparing(document -> document.source().path()))
        .map(this::give)
        .toList();
  }

  /** The problems with the addresses of published pages. */
  public List<Diagnostic> check(List<Addressed> pages) {
    List<Diagnostic> problems = new ArrayList<>();
    for (Addressed page : pages) {
      FrontMatter about = page.frontMatter();
      UrlPattern pattern = page.kind().url();
      // That a date is missing was said when the front matter was read.
      boolean isDated = !pattern.needsDate() || about.date().isPresent();
      if (isDated && address(page.document(), page.kind()).isEmpty()) {
        problems.add(
            pattern.hasPath()
                ? Diagnostic.of(
                        Code.BAD_URL,
                        about.slug().location(),
                        "a folder of this page has no letter or digit that an address could show")
                    .withHelp("give the folder another name")
                : Diagnostic.of(
                    Code.BAD_URL,
                    about.slug().location(),
                    "`" + about.slug().value() + "` cannot be part of an address"));
      }
    }
    return problems;
  }

  /**
   * The address that a file which could not be read would probably have: with a slug of its own or
   * with a date it has another.
   */
  public Optional<PageUrl> guess(SourcePath unparsed) {
    return kindOf(unparsed)
        .map(Kind::url)
        .filter(pattern -> !pattern.needsDate())
        .flatMap(
            pattern ->
                kindOf(unparsed).filter(kind -> isTop(kind, unparsed)).isPresent()
                    ? PageUrl.parse(pattern.ofFolder())
                    : pattern.hasPath()
                        ? kindOf(unparsed)
                            .flatMap(kind -> way(unparsed, kind, Slug.ofFile(unparsed)))
                            .flatMap(way -> PageUrl.parse(inPattern(pattern.value(), way)))
                        : PageUrl.parse(
                            pattern
                                .value()
                                .replace(
                                    ":slug",
                                    Slug.ofFile(unparsed).orElse(probableSlug(unparsed)))));
  }

  /** The slug of a file that has none of its own: an {@code index.md} is called as its folder. */
  public static String probableSlug(SourcePath path) {
    SourcePath named = path.stem().equals("index") ? path.parent() : path;
    return LEADING_DATE.matcher(named.stem()).replaceFirst("");
  }

  private Optional<Kind> kindOf(SourcePath path) {
    Optional<SourcePath> inside = ContentFolder.inside(path);
    Optional<Kind> named =
        kinds.values().stream()
            .filter(
                kind ->
                    kind.files() instanceof Kind.Files.Named files
                        && inside.filter(files.paths()::contains).isPresent())
            .findFirst();
    return named.or(
        () ->
            kinds.values().stream()
                .filter(
                    kind ->
                        kind.files() instanceof Kind.Files.Folder files
                            && inside.filter(p -> p.isIn(files.folder())).isPresent())
                .max(Comparator.comparing(kind -> depth(kind.files()))));
  }

  private static int depth(Kind.Files files) {
    return files instanceof Kind.Files.Folder folder ? folder.folder().value().length() : 0;
  }

  private Addressed give(Document document) {
    Kind kind = kinds.get(document.kind());
    if (kind == null) {
      throw new IllegalArgumentException(
          document.source().path() + " is of an unknown kind: " + document.kind());
    }
    PageUrl url =
        address(document, kind).orElseGet(() -> new PageUrl("/" + document.source().path()));
    return new Addressed(document, kind, url);
  }

  private static Optional<PageUrl> address(Document document, Kind kind) {
    UrlPattern pattern = kind.url();
    FrontMatter about = document.frontMatter();
    if (pattern.needsDate() && about.date().isEmpty()) {
      return Optional.empty();
    }
    LocalDate date = about.date().orElse(LocalDate.EPOCH);
    String slug = about.slug().value();
    if (slug.isEmpty() || slug.contains("/")) {
      return Optional.empty();
    }
    SourcePath file = document.source().path();
    if (isTop(kind, file) && Slug.ofFile(file).filter(slug::equals).isPresent()) {
      return PageUrl.parse(pattern.ofFolder());
    }
    Optional<String> way = pattern.hasPath() ? way(file, kind, Optional.of(slug)) : Optional.of("");
    if (way.isEmpty()) {
      return Optional.empty();
    }
    return PageUrl.parse(
        HOLE.matcher(inPattern(pattern.value(), way.get()))
            .replaceAll(hole -> Matcher.quoteReplacement(fill(hole, slug, date))));
  }

  /**
   * Whether a file is the page of its kind's folder: its slug is that folder's name, and unused.
   */
  private static boolean isTop(Kind kind, SourcePath file) {
    return kind.url().needsSlug() && FolderIndex.isOfKind(kind, file);
  }

  private static Optional<String> way(SourcePath file, Kind kind, Optional<String> slug) {
    SourcePath inside = ContentFolder.inside(file).orElse(file);
    SourcePath below =
        kind.files() instanceof Kind.Files.Folder folder && !folder.folder().value().isEmpty()
            ? new SourcePath(inside.value().substring(folder.folder().value().length() + 1))
            : inside;
    return Slug.way(below, slug);
  }

  private static String inPattern(String pattern, String way) {
    return pattern.replace(":path", way);
  }

  private static String fill(MatchResult hole, String slug, LocalDate date) {
    return switch (hole.group(1)) {
      case "year" -> String.format(Locale.ROOT, "%04d", date.getYear());
      case "month" -> String.format(Locale.ROOT, "%02d", date.getMonthValue());
      case "day" -> String.format(Locale.ROOT, "%02d", date.getDayOfMonth());
      default -> slug;
    };
  }
}
