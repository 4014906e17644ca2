package dev.kindling.site;

import dev.kindling.address.PageUrl;
import dev.kindling.address.Redirect;
import dev.kindling.catalogue.Absence;
import dev.kindling.catalogue.Listing;
import dev.kindling.catalogue.Term;
import dev.kindling.catalogue.Withheld;
import dev.kindling.citation.Works;
import dev.kindling.document.Document;
import dev.kindling.document.Language;
import dev.kindling.document.Value;
import dev.kindling.kind.FieldType;
import dev.kindling.kind.Kind;
import dev.kindling.reference.ReferenceIndex;
import dev.kindling.settings.SiteConfig;
import dev.kindling.source.SourcePath;
import dev.kindling.source.StaticFile;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** All published documents with addresses, and all that is made from them. Immutable. */
public final class Site {

  private final SiteConfig config;
  private final Works works;
  private final List<Page> pages;
  private final List<Listing> listings;
  private final List<Term> terms;
  private final List<Redirect> redirects;
  private final List<StaticFile> statics;
  private final Map<SourcePath, Page> byPath = new HashMap<>();
  private final Map<String, Listing> indexByKind = new HashMap<>();
  private final Map<PageUrl, Object> byUrl = new HashMap<>();
  private final ReferenceIndex references;
  private final List<Withheld> withheld;
  private final SortedSet<PageUrl> absent;
  private final PreviewPictures pictures;

  /**
   * Keeps the parts.
   *
   * @param config the settings
   * @param works the works that may be cited
   * @param pages sorted by path
   * @param listings sorted by address
   * @param terms sorted by taxonomy, then by name
   * @param redirects sorted by address
   * @param statics sorted by path
   * @param withheld the documents that are not part of the site today
   * @param absent the addresses that the settings name and that only those would have
   * @param pictures what previews show of pages without a picture
   */
  public Site(
      SiteConfig config,
      Works works,
      List<Page> pages,
      List<Listing> listings,
      List<Term> terms,
      List<Redirect> redirects,
      List<StaticFile> statics,
      List<Withheld> withheld,
      Set<PageUrl> absent,
      PreviewPictures pictures) {
    this.pictures = pictures;
    this.absent = Collections.unmodifiableSortedSet(new TreeSet<>(absent));
    this.withheld = List.copyOf(withheld);
    this.config = config;
    this.works = works;
    this.pages = List.copyOf(pages);
    this.listings = List.copyOf(listings);
    this.terms = List.copyOf(terms);
    this.redirects = List.copyOf(redirects);
    this.statics = List.copyOf(statics);
    this.references = new ReferenceIndex(pages.stream().map(Page::document).toList());
    for (Page page : pages) {
      byPath.put(page.path(), page);
      byUrl.putIfAbsent(page.url(), page);
    }
    for (Listing listing : listings) {
      listing.kind().ifPresent(kind -> indexByKind.put(kind, listing));
      byUrl.putIfAbsent(listing.url(), listing);
    }
  }

  /** The settings. */
  public SiteConfig config() {
    return config;
  }

  /** The works that pages may cite. */
  public Works works() {
    return works;
  }

  /** The published pages, sorted by path. */
  public List<Page> pages() {
    return pages;
  }

  /** The pages made from other pages, sorted by address. */
  public List<Listing> listings() {
    return listings;
  }

  /** The terms of all taxonomies, sorted by taxonomy, then by name. */
  public List<Term> terms() {
    return terms;
  }

  /** The former addresses, sorted. */
  public List<Redirect> redirects() {
    return redirects;
  }

  /** The files that are copied as they are, sorted by path. */
  public List<StaticFile> statics() {
    return statics;
  }

  /** The published page made from a file. */
  public Optional<Page> page(SourcePath path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /** The published page at an address. */
  public Optional<Page> page(PageUrl url) {
    return byUrl.get(url) instanceof Page found ? Optional.of(found) : Optional.empty();
  }

  /**
   * The published page that a reference means when it may be of any kind.
   *
   * @param written its path in the content folder, with or without {@code .md}, or a slug that only
   *     one page has; what stands behind a {@code #} is left out of account
   */
  public Optional<Page> referenced(String written) {
    int anchor = written.indexOf('#');
    String target = anchor < 0 ? written : written.substring(0, anchor);
    return references.find(Optional.empty(), target).flatMap(found -> page(found.source().path()));
  }

  /**
   * The published page that a field refers to.
   *
   * @param type what the field may refer to
   * @param reference what is written in it
   */
  public Optional<Page> referenced(FieldType.Ref type, Value.Reference reference) {
    return references
        .find(type.to(), reference.target())
        .flatMap(document -> page(document.source().path()));
  }

  /** The page that lists all others, and on which readers search. */
  public Optional<Page> searchPage() {
    return pages.stream().filter(Site::isSearchPage).findFirst();
  }

  private static boolean isSearchPage(Page page) {
    return page.kind().lists().equals(Optional.of(Kind.Lists.PAGES));
  }

  /** The documents that will be published on a later day, sorted by path. */
  public List<Document> coming() {
    return withheld.stream().filter(Withheld::isComing).map(w -> w.page().document()).toList();
  }

  /**
   * Why a page that is written is not part of the site today, or why the place on it will not be
   * there on its day either.
   *
   * @param written as in {@link #referenced(String)}; behind a {@code #} stands a place on the page
   * @return nothing when there is no such page, or when it is part of the site
   */
  public Optional<Absence> absence(String written) {
    if (withheld.isEmpty() || referenced(written).isPresent()) {
      return Optional.empty();
    }
    int anchor = written.indexOf('#');
    String target = anchor < 0 ? written : written.substring(0, anchor);
    return new ReferenceIndex(withheld.stream().map(w -> w.page().document()).toList())
        .find(Optional.empty(), target)
        .map(found -> found.source().path())
        .flatMap(path -> withheld.stream().filter(w -> w.path().equals(path)).findFirst())
        .map(found -> found.asReference(anchor < 0 ? "" : written.substring(anchor + 1)));
  }

  /**
   * Whether an address of the settings is only there on other days: that of a page, a former one of
   * it, or that of a term which no other page has.
   */
  public boolean isAbsent(PageUrl url) {
    return absent.contains(url);
  }

  /** The addresses of the settings that are only there on other days, sorted. */
  public SortedSet<PageUrl> absent() {
    return absent;
  }

  /** What previews show of pages that name no picture. */
  public PreviewPictures pictures() {
    return pictures;
  }

  /** The index of a kind. */
  public Optional<Listing> index(String kind) {
    return Optional.ofNullable(indexByKind.get(kind));
  }

  /** In which language the page or listing at an address is; the site's, where there is none. */
  public Language languageAt(PageUrl url) {
    Object found = byUrl.get(url);
    return found instanceof Page page
        ? page.language()
        : found instanceof Listing listing ? languageOf(listing) : config.languages().site();
  }

  /** In which language a listing is: a term is in that of its pages, if they have but one. */
  public Language languageOf(Listing listing) {
    return listing
        .language()
        .or(() -> listing.role() == Listing.Role.TERM ? shared(listing.items()) : Optional.empty())
        .orElse(config.languages().site());
  }

  private Optional<Language> shared(List<SourcePath> paths) {
    Set<Language> all = new HashSet<>();
    paths.forEach(path -> page(path).ifPresent(page -> all.add(page.language())));
    return all.size() == 1 ? all.stream().findFirst() : Optional.empty();
  }

  /** The page or listing at an address: its title, for navigation and breadcrumbs. */
  public Optional<String> titleAt(PageUrl url) {
    return Optional.ofNullable(byUrl.get(url))
        .map(found -> found instanceof Page page ? page.title() : ((Listing) found).title());
  }
}
