package dev.kindling.render;

import dev.kindling.address.PageUrl;
import dev.kindling.catalogue.Listing;
import dev.kindling.catalogue.Place;
import dev.kindling.catalogue.Term;
import dev.kindling.citation.ReferenceFormatter;
import dev.kindling.citation.Work;
import dev.kindling.document.FrontMatter;
import dev.kindling.document.Heading;
import dev.kindling.kind.Kind;
import dev.kindling.output.PolicyMark;
import dev.kindling.quiz.proof.ProvedQuiz;
import dev.kindling.site.Page;
import dev.kindling.source.SourcePath;
import dev.kindling.theme.Address;
import dev.kindling.theme.Html;
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
  private final Breadcrumbs breadcrumbs;
  private final JsonLd jsonLd;
  private final Map<String, List<Term>> termsByPage;
  private final Citers citers;
  private final Map<SourcePath, List<Page>> askedIn;

  /** Prepares the views of a build. */
  PageViews(SiteContext context) {
    this.context = context;
    this.breadcrumbs = new Breadcrumbs(context.site());
    this.jsonLd = new JsonLd(context);
    this.termsByPage = TermsByPage.of(context.site());
    this.citers = Citers.of(context);
    this.askedIn = AskedIn.of(context.site());
  }

  /**
   * The view of a page.
   *
   * @param page the page
   * @param urls writes addresses for it
   * @param cards makes the other pages it shows
   * @param fields makes its pictures
   */
  PageView view(Page page, UrlWriter urls, Cards cards, FieldViews fields) {
    FrontMatter front = page.document().frontMatter();
    List<Breadcrumbs.Step> way = page.isNotFound() ? List.of() : breadcrumbs.to(page);
    List<Term> tags = termsByPage.getOrDefault(page.path().value(), List.of());
    Html body =
        context
            .bodies()
            .render(page.document().body(), page, context.numbers(page), Frame.own(urls));
    boolean hasEmbeds = Pieces.areNeeded(page.document());
    List<Page> asking = askedIn.getOrDefault(page.path(), List.of());
    return new PageView(
        page.title(),
        front.summary(),
        new Address(context.absolute(page.url())),
        page.kind().name(),
        Optional.of(page.kind().label()),
        page.url().value().equals("/"),
        page.isNotFound(),
        front.isDraft(),
        page.isIndexed(),
        page.notice(),
        context.dates().view(front.date()),
        context.dates().view(front.updated()),
        front.reviewed().map(r -> context.dates().view(r.value())),
        context.dates().view(page.reviewDue()),
        front.reviewer(),
        front.image().flatMap(fields::image),
        body,
        !body.markup().isBlank(),
        outline(page.document().outline()),
        !page.document().outline().isEmpty(),
        Math.max(1, (page.document().words() + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE),
        page.document().words(),
        TermView.of(tags, urls),
        !tags.isEmpty(),
        crumbs(way, urls),
        section(page, urls, cards),
        page.place().flatMap(Place::previous).map(p -> neighbour(page, p, cards, -1)),
        page.place().flatMap(Place::next).map(p -> neighbour(page, p, cards, 1)),
        sources(page),
        !context.numbers(page).keys().isEmpty(),
        works(page, cards),
        groups(page, urls),
        List.of(),
        List.of(),
        quiz(page, urls, cards),
        hasEmbeds
            ? new Pieces(context, page, urls, cards).all()
            : List.of(new PieceView(body, Optional.empty(), Optional.empty())),
        hasEmbeds,
        cards.of(asking),
        !asking.isEmpty(),
        jsonLd.of(page, way),
        PolicyMark.TEXT);
  }

  /**
   * The view of a listing.
   *
   * @param listing the listing
   * @param urls writes addresses for it
   * @param cards makes the pages it lists
   */
  PageView view(Listing listing, UrlWriter urls, Cards cards) {
    List<Page> items = context.pages(listing.items());
    List<Breadcrumbs.Step> way = breadcrumbs.to(listing);
    return new PageView(
        listing.title(),
        listing.summary(),
        new Address(context.absolute(listing.url())),
        listing.role().name().toLowerCase(Locale.ROOT),
        Optional.empty(),
        listing.url().value().equals("/"),
        false,
        false,
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Html.NONE,
        false,
        List.of(),
        false,
        1,
        0,
        List.of(),
        false,
        crumbs(way, urls),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false,
        List.of(),
        List.of(),
        listing.showsBodies() ? cards.withBodies(items) : cards.of(items),
        TermView.of(listing.terms(), urls),
        Optional.empty(),
        List.of(),
        false,
        List.of(),
        false,
        jsonLd.of(listing, items, way),
        PolicyMark.TEXT);
  }

  private Optional<QuizView> quiz(Page page, UrlWriter urls, Cards cards) {
    if (page.document().extension().orElse(null) instanceof ProvedQuiz proved) {
      QuizSurroundings around = new QuizSurroundings(context, page, cards, Frame.own(urls));
      String id = page.document().frontMatter().slug().value();
      return Optional.of(new QuizViews(around).view(id, proved.quiz()));
    }
    return Optional.empty();
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
              numbers.ids(key)));
    }
    return views;
  }

  private List<WorkView> works(Page page, Cards cards) {
    if (!lists(page, Kind.Lists.SOURCES)) {
      return List.of();
    }
    return citers.works().stream()
        .map(
            work ->
                new WorkView(
                    work.key(),
                    new Html(ReferenceFormatter.html(work)),
                    work.isVerified(),
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
