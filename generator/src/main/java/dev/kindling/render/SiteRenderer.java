package dev.kindling.render;

import dev.kindling.address.PageUrl;
import dev.kindling.catalogue.Listing;
import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Language;
import dev.kindling.html.HtmlText;
import dev.kindling.output.Artifact;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import dev.kindling.theme.Group;
import dev.kindling.theme.Html;
import dev.kindling.theme.Joined;
import dev.kindling.theme.Theme;
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
  private final LanguageShown languages;

  /**
   * Prepares what all pages share.
   *
   * @param site the site
   * @param theme its theme
   * @param parts what features give to the views of pages
   */
  public SiteRenderer(Site site, Theme theme, List<PagePart> parts) {
    this.context = SiteContext.of(site, theme);
    this.pages = new PageViews(context, parts);
    this.sites = new SiteViews(site);
    this.languages = new LanguageShown(theme, site.config().languages().site());
  }

  /** The file of a page. One whose kind asks for a notice must show it, whatever the theme. */
  public Checked<RenderedPage> render(Page page) {
    PageContext around = new PageContext(context, page);
    FieldViews fields = around.fields();
    Group values = fields.view();
    Joined view = pages.view(around, fields, values);
    RootView root =
        root(
            view,
            values,
            page.url(),
            Optional.of(page.kind().name()),
            around.urls(),
            page.language());
    String template = page.kind().template();
    Checked<Html> html = context.theme().render(template, root);
    Checked<RenderedPage> file = html.map(text -> file(page.url(), text));
    return html.hasErrors()
        ? file
        : file.with(withoutNotice(page, html.value().markup()))
            .with(languages.check(template, page.language(), html.value().markup()));
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
    Joined view = pages.view(listing, urls, new Cards(context, listing.url(), urls));
    Language language = context.site().languageOf(listing);
    RootView root = root(view, Group.NONE, listing.url(), listing.kind(), urls, language);
    Checked<Html> html = context.theme().render(listing.template(), root);
    Checked<RenderedPage> file = html.map(text -> file(listing.url(), text));
    return html.hasErrors()
        ? file
        : file.with(languages.check(listing.template(), language, html.value().markup()));
  }

  private RootView root(
      Joined page,
      Group fields,
      PageUrl url,
      Optional<String> kind,
      UrlWriter urls,
      Language language) {
    Theme theme = context.theme();
    return new RootView(
        sites.view(url, kind, urls),
        page,
        fields,
        theme.options(),
        theme.in(language.tag()).messages(),
        theme.assetGroup(asset -> urls.address(new PageUrl("/" + asset))));
  }

  private static RenderedPage file(PageUrl url, Html html) {
    return new RenderedPage(Artifact.ofText(url.file(), html.markup()), html.origins());
  }
}
