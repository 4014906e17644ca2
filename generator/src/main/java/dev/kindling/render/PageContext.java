package dev.kindling.render;

import dev.kindling.document.Fragment;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import dev.kindling.theme.Html;
import java.util.List;
import java.util.Optional;

/** What is at hand while one page is rendered. Immutable, thread-safe. */
public final class PageContext {

  private final SiteContext context;
  private final Page page;
  private final UrlWriter urls;
  private final Cards cards;

  /** What is at hand for a page of the site. */
  PageContext(SiteContext context, Page page) {
    this.context = context;
    this.page = page;
    this.urls = page.isNotFound() ? context.rooted() : new UrlWriter.Relative(page.url());
    this.cards = new Cards(context, page.url(), urls);
  }

  /** The site. */
  public Site site() {
    return context.site();
  }

  /** The card of another page by itself. */
  public CardView card(Page other) {
    return cards.of(other, 1, 1);
  }

  /** The absolute address of another page. */
  public String absolute(Page other) {
    return context.absolute(other.url());
  }

  /** The cards of a list of pages, made when they are read. */
  public List<CardView> cards(List<Page> others) {
    return cards.of(others);
  }

  /**
   * A text as it is shown here.
   *
   * @param text its fragments
   * @param home the page to which it belongs: this one, or one of which a part is shown here
   */
  public Html html(List<Fragment> text, Page home) {
    Frame frame =
        home.path().equals(page.path())
            ? Frame.own(urls)
            : new Frame(urls, "", 0, Optional.of(home.url()));
    return context.bodies().render(text, home, context.numbers(home), frame);
  }

  /** The page that is rendered. */
  Page page() {
    return page;
  }

  /** Writes addresses for it. */
  UrlWriter urls() {
    return urls;
  }

  /** Makes the other pages that it shows. */
  Cards cards() {
    return cards;
  }

  /** Its fields. */
  FieldViews fields() {
    return new FieldViews(context, page, urls, Optional.of(cards), Frame.own(urls));
  }
}
