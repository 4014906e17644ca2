package dev.kindling.render;

import dev.kindling.address.PageUrl;
import dev.kindling.catalogue.Listing;
import dev.kindling.catalogue.Place;
import dev.kindling.catalogue.Term;
import dev.kindling.citation.ReferenceFormatter;
import dev.kindling.citation.Work;
import dev.kindling.document.Document;
import dev.kindling.document.FrontMatter;
import dev.kindling.document.Heading;
import dev.kindling.kind.Kind;
import dev.kindling.site.Page;
import dev.kindling.source.SourcePath;
import dev.kindling.theme.Address;
import dev.kindling.theme.Group;
import dev.kindling.theme.Html;
import dev.kindling.theme.Joined;
import dev.kindling.theme.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes the view of a page from the page and the site around it. */
final class PageViews {

  /** Words that a reader reads in a minute, at an easy pace. */
  private static final int WORDS_A_MINUTE = 200;

  private final SiteContext context;
  private final PageJoins joins;
  private final List<PagePart.OfSite> features;
  private final Breadcrumbs breadcrumbs;
  private final JsonLd jsonLd;
  private final Map<String, List<Term>> termsByPage;
  private final Citers citers;

  /**
   * Prepares the views of a build.
   *
   * @param context the build
   * @param parts what features give to the views of pages
   */
  PageViews(SiteContext context, List<PagePart> parts) {
    this.context = context;
    this.joins = new PageJoins(parts);
    this.features = parts.stream().map(part -> part.of(context.site())).toList();
    this.breadcrumbs = new Breadcrumbs(context.site());
    this.jsonLd = new JsonLd(context);
    this.termsByPage = TermsByPage.of(context.site());
    this.citers = Citers.of(context);
  }

  /**
   * The view of a page.
   *
   * @param page what is at hand for the page
   * @param fields makes its pictures
   * @param values its fields
   */
  Joined view(PageContext page, FieldViews fields, Group values) {
    Page shown = page.page();
    List<Breadcrumbs.Step> way = shown.isNotFound() ? List.of() : breadcrumbs.to(shown);
    PageText text = text(page, fields, values);
    List<View> parts = new ArrayList<>();
    parts.add(
        new PageView(
            shown.title(),
            shown.document().frontMatter().summary(),
            new Address(context.absolute(shown.url())),
            shown.kind().name(),
            Optional.of(shown.kind().label()),
            shown.url().equals(PageUrl.HOME)));
    parts.add(state(shown));
    parts.add(dates(shown));
    parts.add(text);
    parts.add(position(page, way));
    parts.add(new PageSources(sources(shown), works(shown, page.cards())));
    parts.add(PageLists.of(groups(shown, page.urls())));
    features.forEach(feature -> parts.add(feature.page(shown, page)));
    parts.add(embeds(page, text.body()));
    parts.add(PageHead.of(jsonLd.of(shown, way)));
    parts.add(PageLanguage.of(shown.language()));
    return joins.page().of(parts);
  }

  /**
   * The view of a listing.
   *
   * @param listing the listing
   * @param urls writes addresses for it
   * @param cards makes the pages it lists
   */
  Joined view(Listing listing, UrlWriter urls, Cards cards) {
    List<Page> items = context.pages(listing.items());
    List<Breadcrumbs.Step> way = breadcrumbs.to(listing);
    List<View> parts = new ArrayList<>();
    parts.add(
        new PageView(
            listing.title(),
            listing.summary(),
            new Address(context.absolute(listing.url())),
            listing.role().name().toLowerCase(Locale.ROOT),
            Optional.empty(),
            listing.url().equals(PageUrl.HOME)));
    parts.add(PageState.PUBLIC);
    parts.add(PageDates.NONE);
    parts.add(PageText.none(picture(listing, pictures(urls))));
    parts.add(PagePosition.behind(crumbs(way, urls)));
    parts.add(PageSources.NONE);
    parts.add(
        new PageLists(
            List.of(),
            listing.showsBodies() ? cards.withBodies(items) : cards.of(items),
            TermView.of(listing.terms(), urls)));
    parts.addAll(joins.onNoPage());
    parts.add(PageEmbeds.NONE);
    parts.add(PageHead.of(jsonLd.of(listing, items, way)));
    parts.add(PageLanguage.of(context.site().languageOf(listing)));
    return joins.page().of(parts);
  }

  private Pictures pictures(UrlWriter urls) {
    return new Pictures(context, urls);
  }

  private static Optional<ImageView> picture(Listing listing, Pictures pictures) {
    return listing.kind().map(pictures::ofKind).orElseGet(pictures::ofSite);
  }

  private static PageState state(Page page) {
    return new PageState(
        page.isNotFound(),
        page.document().frontMatter().isDraft(),
        page.isIndexed(),
        page.notice());
  }

  private PageDates dates(Page page) {
    FrontMatter front = page.document().frontMatter();
    Dates dates = context.dates(page.language());
    return new PageDates(
        dates.view(front.date()),
        dates.view(front.updated()),
        front.reviewed().map(r -> dates.view(r.value())),
        dates.view(page.reviewDue()),
        front.reviewer());
  }

  private PageText text(PageContext page, FieldViews fields, Group values) {
    Document document = page.page().document();
    return new PageText(
        document
            .frontMatter()
            .image()
            .flatMap(fields::image)
            .or(() -> pictures(page.urls()).ofKind(page.page().kind().name())),
        DetailViews.of(page.page(), values),
        page.html(document.body(), page.page()),
        outline(document.outline()),
        Math.max(1, (document.words() + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE),
        document.words());
  }

  private PagePosition position(PageContext context, List<Breadcrumbs.Step> way) {
    Page page = context.page();
    Cards cards = context.cards();
    List<Term> tags = termsByPage.getOrDefault(page.path().value(), List.of());
    return new PagePosition(
        TermView.of(tags, context.urls()),
        crumbs(way, context.urls()),
        section(page, context.urls(), cards),
        page.place().flatMap(Place::previous).map(p -> neighbour(page, p, cards, -1)),
        page.place().flatMap(Place::next).map(p -> neighbour(page, p, cards, 1)));
  }

  private PageEmbeds embeds(PageContext page, Html body) {
    boolean hasEmbeds = Pieces.areNeeded(page.page().document());
    return new PageEmbeds(
        hasEmbeds
            ? new Pieces(joins, features, page).all()
            : List.of(joins.piece(new PieceView(body))),
        hasEmbeds);
  }

  private static List<HeadingView> outline(List<Heading> headings) {
    List<HeadingView> views = new ArrayList<>();
    int i = 0;
    while (i < headings.size()) {
      Heading top = headings.get(i++);
      List<HeadingView> children = new ArrayList<>();
      while (i < headings.size() && headings.get(i).level() > top.level()) {
        Heading child = headings.get(i++);
        if (child.level() == top.level() + 1) {
          children.add(new HeadingView(child.id(), child.text(), child.level(), List.of()));
        }
      }
      views.add(new HeadingView(top.id(), top.text(), top.level(), List.copyOf(children)));
    }
    return views;
  }

  private static List<CrumbView> crumbs(List<Breadcrumbs.Step> way, UrlWriter urls) {
    List<CrumbView> views = new ArrayList<>();
    for (Breadcrumbs.Step step : way) {
      boolean isCurrent = views.size() == way.size() - 1;
      views.add(
          new CrumbView(
              step.title(), urls.address(step.url()), step.url().equals(PageUrl.HOME), isCurrent));
    }
    return views;
  }

  private Optional<SectionView> section(Page page, UrlWriter urls, Cards cards) {
    Optional<Listing> index = context.site().index(page.kind().name());
    if (index.isEmpty() || page.place().isEmpty()) {
      return Optional.empty();
    }
    Place place = page.place().get();
    Listing listing = index.get();
    List<CardView> items =
        new LazyList<>(
            place.count(),
            i -> cards.of(context.page(listing.items().get(i)), i + 1, place.count()));
    return Optional.of(
        new SectionView(
            listing.title(), urls.address(listing.url()), place.number(), place.count(), items));
  }

  private CardView neighbour(Page page, SourcePath path, Cards cards, int step) {
    Place place = page.place().orElseThrow();
    return cards.of(context.page(path), place.number() + step, place.count());
  }

  private List<CitedView> sources(Page page) {
    Dates dates = context.dates(page.language());
    CitationNumbers numbers = context.numbers(page);
    List<CitedView> views = new ArrayList<>();
    for (String key : numbers.keys()) {
      int number = views.size() + 1;
      Optional<Work> work = context.site().works().find(key);
      views.add(
          new CitedView(
              number,
              CitationNumbers.sourceId(number),
              work.map(ReferenceFormatter::shortName).orElse(key),
              work.map(w -> new Html(ReferenceFormatter.html(w))).orElse(Html.NONE),
              work.map(Work::isVerified).orElse(false),
              work.flatMap(Work::until).map(until -> dates.view(until.value())),
              numbers.ids(key)));
    }
    return views;
  }

  private List<WorkView> works(Page page, Cards cards) {
    if (!lists(page, Kind.Lists.SOURCES)) {
      return List.of();
    }
    Dates dates = context.dates(page.language());
    return citers.works().stream()
        .map(
            work ->
                new WorkView(
                    work.key(),
                    new Html(ReferenceFormatter.html(work)),
                    work.isVerified(),
                    work.until().map(until -> dates.view(until.value())),
                    cards.of(citers.of(work))))
        .toList();
  }

  private List<GroupView> groups(Page page, UrlWriter urls) {
    return lists(page, Kind.Lists.PAGES)
        ? PageGroups.of(context, termsByPage, page, urls)
        : List.of();
  }

  private static boolean lists(Page page, Kind.Lists what) {
    return page.kind().lists().filter(what::equals).isPresent();
  }
}
