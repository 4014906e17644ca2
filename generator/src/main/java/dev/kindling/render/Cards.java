package dev.kindling.render;

import dev.kindling.address.PageUrl;
import dev.kindling.document.FrontMatter;
import dev.kindling.document.Language;
import dev.kindling.site.Page;
import dev.kindling.theme.Group;
import dev.kindling.theme.Html;
import java.util.List;
import java.util.Optional;

/** Makes the views of other pages that one page shows. */
final class Cards {

  private final SiteContext context;
  private final PageUrl current;
  private final UrlWriter urls;
  private final Language around;
  private final Dates dates;

  /**
   * Makes cards for a page.
   *
   * @param context the build
   * @param current the address of the page that shows them
   * @param urls writes addresses for that page
   */
  Cards(SiteContext context, PageUrl current, UrlWriter urls) {
    this.around = context.site().languageAt(current);
    this.dates = context.dates(around);
    this.context = context;
    this.current = current;
    this.urls = urls;
  }

  /** The cards of a list, made when they are read. */
  List<CardView> of(List<Page> pages) {
    return new LazyList<>(pages.size(), i -> of(pages.get(i), i + 1, pages.size()));
  }

  /** The cards of a list with the whole text of each page, made when they are read. */
  List<CardView> withBodies(List<Page> pages) {
    return new LazyList<>(
        pages.size(), i -> card(pages.get(i), i + 1, pages.size(), body(pages.get(i))));
  }

  /**
   * The card of one page.
   *
   * @param page the page
   * @param number its place in a list, 1-based
   * @param count how many the list has
   */
  CardView of(Page page, int number, int count) {
    return card(page, number, count, Html.NONE);
  }

  private CardView card(Page page, int number, int count, Html body) {
    FrontMatter front = page.document().frontMatter();
    Group fields = fields(page);
    return new CardView(
        new CardView.Shown(
            page.title(),
            urls.address(page.url()),
            front.summary(),
            page.kind().name(),
            front.slug().value(),
            dates.view(front.date()),
            context.languageIn(page, around)),
        CardView.PlaceInList.of(number, count),
        page.url().equals(current),
        fields,
        DetailViews.inLists(page, fields),
        body);
  }

  private Group fields(Page page) {
    return new FieldViews(context, page, urls, Optional.empty(), frame(page)).view();
  }

  private Html body(Page page) {
    return context
        .bodies()
        .render(page.document().body(), page, context.numbers(page), frame(page));
  }

  private Frame frame(Page page) {
    String prefix = page.document().frontMatter().slug().value() + "_";
    return Frame.on(urls, prefix, page.url());
  }
}
