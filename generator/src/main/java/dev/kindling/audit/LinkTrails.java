package dev.kindling.audit;

import dev.kindling.source.SourcePath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Follows links as the program does that builds the pages. One thread. */
final class LinkTrails {

  private static final Pattern MARKDOWN = Pattern.compile("(?i).*\\.(md|mdx|markdown)");
  private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(png|jpe?g|gif|svg|webp)");

  /** Where programs take files from that lie at the root of the published site. */
  private static final List<String> STATIC =
      List.of("", "static/", "assets/", "public/", "docs/", "content/", "src/");

  private static final List<String> INDEXES =
      List.of("index.md", "README.md", "_index.md", "index.html", "index.mdx");

  private final Flavour flavour;
  private final KnownFiles known;
  private final Map<String, AuditedPage> pages = new TreeMap<>();
  private final PageNames names;

  LinkTrails(Flavour flavour, KnownFiles known, List<AuditedPage> all) {
    this.flavour = flavour;
    this.known = known;
    this.names = new PageNames(all);
    all.forEach(page -> pages.put(known.fromRoot(page.path().value()), page));
  }

  /**
   * Where a path leads.
   *
   * @param path without escapes, not empty
   */
  Trail follow(AuditedPage from, String path) {
    return flavour.linksNameFiles() ? followFile(from, path) : followAddress(from, path);
  }

  private Trail followFile(AuditedPage from, String path) {
    Optional<String> wanted = resolve(from, path);
    return wanted.isEmpty()
        ? new Trail.Beyond()
        : at(wanted.get()).orElseGet(() -> new Trail.Lost(wanted.get()));
  }

  /** The name below the root that a path means when it is the way to a file. */
  private Optional<String> resolve(AuditedPage from, String path) {
    SourcePath folder =
        path.startsWith("/")
            ? new SourcePath("")
            : new SourcePath(known.fromRoot(from.path().value())).parent();
    return folder.resolve(path).map(SourcePath::value);
  }

  private Optional<Trail> at(String name) {
    AuditedPage page = pages.get(name);
    if (page != null) {
      return Optional.of(new Trail.ToPage(List.of(page)));
    }
    return known.hasFile(name) || known.hasFolder(name)
        ? Optional.of(new Trail.ToFile())
        : Optional.empty();
  }

  private Trail followAddress(AuditedPage from, String path) {
    List<String> wanted = names(from, path);
    List<Trail> found =
        new ArrayList<>(wanted.stream().flatMap(name -> published(name).stream()).toList());
    if (found.isEmpty() && !path.startsWith("/")) {
      resolve(from, path).flatMap(this::at).ifPresent(found::add);
    }
    if (found.isEmpty()) {
      return !wanted.isEmpty() && isCertain(path, wanted)
          ? new Trail.Lost(known.fromRoot(wanted.get(0)))
          : new Trail.Beyond();
    }
    List<AuditedPage> met = new ArrayList<>();
    for (Trail trail : found) {
      if (!(trail instanceof Trail.ToPage to)) {
        return trail;
      }
      met.addAll(to.pages());
    }
    return new Trail.ToPage(met);
  }

  /** The names of the published site that a path may stand for, the likeliest first. */
  private List<String> names(AuditedPage from, String path) {
    if (path.startsWith("/")) {
      return new SourcePath("").resolve(path).map(SourcePath::value).stream().toList();
    }
    SourcePath file = from.path();
    Set<SourcePath> folders = new LinkedHashSet<>();
    folders.add(file.parent());
    String stem = file.stem().toLowerCase(Locale.ROOT);
    if (!stem.equals("index") && !stem.equals("_index") && !stem.equals("readme")) {
      // A page with a folder of its own: the way to its neighbour leads up first.
      file.parent().resolve(file.stem()).ifPresent(folders::add);
    }
    for (String given : PageNames.given(file, from.file().text())) {
      Optional<SourcePath> own = new SourcePath("").resolve(given);
      own.ifPresent(folders::add);
      own.map(SourcePath::parent).ifPresent(folders::add);
    }
    if (flavour == Flavour.DOCUSAURUS
        && MARKDOWN.matcher(path).matches()
        && path.charAt(0) != '.') {
      // A file can be named from the folder of all pages, too.
      folders.add(new SourcePath(""));
    }
    return folders.stream()
        .flatMap(folder -> folder.resolve(path).stream())
        .map(SourcePath::value)
        .distinct()
        .toList();
  }

  /** What a name of the published site leads to. */
  private Optional<Trail> published(String name) {
    Optional<Trail> file = at(known.fromRoot(name));
    if (file.isPresent() && file.get() instanceof Trail.ToPage) {
      return file;
    }
    Optional<AuditedPage> page = names.find(name);
    if (page.isPresent()) {
      return Optional.of(new Trail.ToPage(List.of(page.get())));
    }
    if (file.isPresent()) {
      return file;
    }
    for (String folder : STATIC) {
      for (String candidate : List.of(folder + name, known.fromRoot(folder + name))) {
        if (known.hasFile(candidate)
            || known.hasFolder(candidate)
            || INDEXES.stream().anyMatch(index -> known.hasFile(candidate + "/" + index))) {
          return Optional.of(new Trail.ToFile());
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether nothing that the program makes by itself can stand there: it names a file of Markdown
   * or a picture beside the page, or one more page in a folder in which pages lie.
   */
  private boolean isCertain(String path, List<String> wanted) {
    boolean isAddress = path.startsWith("/");
    if (MARKDOWN.matcher(path).matches()) {
      return !isAddress || flavour == Flavour.DOCUSAURUS;
    }
    if (isAddress || flavour == Flavour.HUGO || flavour == Flavour.JEKYLL) {
      return isAddress
          && flavour != Flavour.MKDOCS
          && flavour != Flavour.DOCUSAURUS
          && wanted.get(0).indexOf('/') > 0
          && !wanted.get(0).contains(".")
          && names.hasPagesIn(PageNames.parent(PageNames.bare(wanted.get(0))));
    }
    return PICTURE.matcher(path).matches() || flavour == Flavour.MKDOCS;
  }
}
