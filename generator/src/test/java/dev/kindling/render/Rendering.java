package dev.kindling.render;

import dev.kindling.TextSite;
import dev.kindling.address.PageUrl;
import dev.kindling.document.Fragment;
import dev.kindling.site.Page;
import dev.kindling.theme.Group;
import java.util.List;
import java.util.Optional;

/** A site that is ready to be rendered, and its parts as a page at some address shows them. */
record Rendering(SiteContext context) {

  static Rendering of(TextSite site) {
    return new Rendering(SiteContext.of(site.site(), site.theme()));
  }

  Page page(String path) {
    return TextSite.page(context.site(), path);
  }

  /** A body on its own page. */
  String own(String path) {
    Page page = page(path);
    return body(page, Frame.own(new UrlWriter.Relative(page.url())));
  }

  /** A body on the page at another address, with ids that begin with {@code x-}. */
  String at(String url, String path) {
    Page page = page(path);
    return body(page, Frame.on(new UrlWriter.Relative(new PageUrl(url)), "x-", page.url()));
  }

  /** A body on a page that is served at any address. */
  String anywhere(String path) {
    return body(page(path), Frame.own(new UrlWriter.Prefixed("/guide/")));
  }

  /** Fragments that stand on a page, shown there. */
  String fragments(String path, Fragment... fragments) {
    Page page = page(path);
    Frame frame = Frame.own(new UrlWriter.Relative(page.url()));
    return context.bodies().render(List.of(fragments), page, context.numbers(page), frame).markup();
  }

  /** The fields of a page as its own template reads them. */
  Group fields(String path) {
    Page page = page(path);
    UrlWriter urls = new UrlWriter.Relative(page.url());
    Cards cards = new Cards(context, page.url(), urls);
    return new FieldViews(context, page, urls, Optional.of(cards), Frame.own(urls)).view();
  }

  /** The cards that a page at some address makes. */
  Cards cards(String url) {
    return new Cards(context, new PageUrl(url), new UrlWriter.Relative(new PageUrl(url)));
  }

  private String body(Page page, Frame frame) {
    return context
        .bodies()
        .render(page.document().body(), page, context.numbers(page), frame)
        .markup()
        .strip();
  }
}
