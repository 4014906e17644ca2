package dev.kindling.render;

import dev.kindling.address.PageUrl;
import dev.kindling.catalogue.Listing;
import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.HtmlText;
import dev.kindling.output.Artifact;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import dev.kindling.theme.Group;
import dev.kindling.theme.Html;
import dev.kindling.theme.Theme;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Renders the pages of a site. Immutable and thread-safe: pages may be rendered in any order, side
 * by side.
 */
public final class SiteRenderer {

  private final SiteContext context;
  private final PageViews pages;
  private final SiteViews sites;

  /** Prepares what all pages share. */
  public SiteRenderer(Site site, Theme theme) {
    this.context = SiteContext.of(site, theme);
    this.pages = new PageViews(context);
    this.sites = new SiteViews(site);
  }

  /** The file of a page. One whose kind asks for a notice must show it, whatever the theme. */
  public Checked<RenderedPage> render(Page page) {
    UrlWriter urls = page.isNotFound() ? rooted() : new UrlWriter.Relative(page.url());
    Cards cards = new Cards(context, page.url(), urls);
    FieldViews fields = new FieldViews(context, page, urls, Optional.of(cards), Frame.own(urls));
    PageView view = pages.view(page, urls, cards, fields);
    RootView root = root(view, fields.view(), page.url(), Optional.of(page.kind().name()), urls);
    Checked<Html> html = context.theme().render(page.kind().template(), root);
    return html.map(text -> file(page.url(), text))
        .with(html.hasErrors() ? List.of() : withoutNotice(page, html.value().markup()));
  }

  private static List<Diagnostic> withoutNotice(Page page, String html) {
    Optional<String> notice = page.notice().map(HtmlText::escape);
    if (notice.isEmpty() || html.contains(notice.get())) {
      return List.of();
    }
    String template = page.kind().template();
    return List.of(
        Diagnostic.of(
                Code.NOTICE_MISSING,
                page.kind().source().whole(),
                "the template `%s` does not show the notice that `%s` asks for"
                    .formatted(template, page.kind().name()))
            .withHelp("write `{{page.notice}}` above the text, or take `notice` out of the kind"));
  }

  /** The file of a listing. */
  public Checked<RenderedPage> render(Listing listing) {
    UrlWriter urls = new UrlWriter.Relative(listing.url());
    PageView view = pages.view(listing, urls, new Cards(context, listing.url(), urls));
    RootView root = root(view, Group.NONE, listing.url(), listing.kind(), urls);
    return context.theme().render(listing.template(), root).map(html -> file(listing.url(), html));
  }

  /** The path of the site alone: what a server sends for unknown addresses is read at any depth. */
  private UrlWriter rooted() {
    String path = URI.create(context.site().config().url()).getRawPath();
    return new UrlWriter.Prefixed(path.isEmpty() ? "/" : path);
  }

  private RootView root(
      PageView page, Group fields, PageUrl url, Optional<String> kind, UrlWriter urls) {
    Theme theme = context.theme();
    return new RootView(
        sites.view(url, kind, urls),
        page,
        fields,
        theme.options(),
        theme.messages(),
        theme.assetGroup(asset -> urls.address(new PageUrl("/" + asset))));
  }

  private static RenderedPage file(PageUrl url, Html html) {
    return new RenderedPage(Artifact.ofText(url.file(), html.markup()), html.origins());
  }
}
