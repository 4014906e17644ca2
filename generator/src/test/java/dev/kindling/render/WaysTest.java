package dev.kindling.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.TextSite;
import dev.kindling.address.PageUrl;
import dev.kindling.site.Site;
import dev.kindling.theme.Address;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Breadcrumbs, navigation, and the addresses they are written with. */
class WaysTest {

  private static final Site SITE =
      TextSite.withHome()
          .settings(
              """
              description: About it
              navigation:
                - {title: Home, to: /}
                - {title: Notes, to: /notes/, kinds: [news]}
                - {title: Elsewhere, to: "https://e.example/?a&b"}
              footer: {text: End, links: [{title: Notes, to: /notes/}]}
              taxonomies: {tags: {title: Tags}}
              feed: {}
              """)
          .file("kinds/note.yml", "folder: notes\nindex: {title: All notes}\n")
          .file("kinds/news.yml", "folder: news\n")
          .page("notes/a.md", "title: A\ntags: [x]", "Text.")
          .page("news/n.md", "title: N", "Text.")
          .site();

  private static List<String> crumbs(List<Breadcrumbs.Step> steps) {
    return steps.stream().map(step -> step.url() + " " + step.title()).toList();
  }

  private static SiteView from(String url, String kind) {
    PageUrl page = new PageUrl(url);
    return new SiteViews(SITE)
        .view(page, Optional.of(kind).filter(k -> !k.isEmpty()), new UrlWriter.Relative(page));
  }

  @Test
  void crumbsGoThroughTheListOfAKind() {
    assertThat(crumbs(new Breadcrumbs(SITE).to(TextSite.page(SITE, "notes/a.md"))))
        .containsExactly("/ Home", "/notes/ All notes", "/notes/a/ A");
  }

  @Test
  void crumbsLeaveOutAListThatIsNotThere() {
    assertThat(crumbs(new Breadcrumbs(SITE).to(TextSite.page(SITE, "news/n.md"))))
        .containsExactly("/ Home", "/news/n/ N");
  }

  @Test
  void theHomePageHasNoCrumbs() {
    assertThat(new Breadcrumbs(SITE).to(TextSite.page(SITE, "index.md"))).isEmpty();
  }

  @Test
  void crumbsOfATermGoThroughItsOverview() {
    assertThat(SITE.listings())
        .extracting(listing -> crumbs(new Breadcrumbs(SITE).to(listing)))
        .contains(List.of("/ Home", "/tags/ Tags", "/tags/x/ x"), List.of("/ Home", "/tags/ Tags"));
  }

  @Test
  void navigationKnowsThePageItIsOn() {
    assertThat(from("/notes/", "note").navigation())
        .containsExactly(
            new NavItemView("Home", new Address("../"), false, false),
            new NavItemView("Notes", new Address("./"), true, true),
            new NavItemView("Elsewhere", new Address("https://e.example/?a&b"), false, false));
  }

  @Test
  void navigationKnowsThePartItIsIn() {
    assertThat(from("/notes/a/", "note").navigation())
        .extracting(NavItemView::isSection)
        .containsExactly(false, true, false);
    assertThat(from("/notes-too/", "page").navigation())
        .extracting(NavItemView::isSection)
        .containsExactly(false, false, false);
  }

  @Test
  void navigationKnowsKindsThatBelongUnderALink() {
    assertThat(from("/news/n/", "news").navigation())
        .extracting(NavItemView::isSection)
        .containsExactly(false, true, false);
  }

  @Test
  void onlyTheHomePageIsTheHomePage() {
    assertThat(from("/", "home").navigation())
        .extracting(NavItemView::isCurrent)
        .containsExactly(true, false, false);
  }

  @Test
  void theSiteIsSeenFromThePage() {
    SiteView view = from("/notes/a/", "");

    assertThat(view.addresses().home()).isEqualTo(new Address("../../"));
    assertThat(view.addresses().url()).isEqualTo(new Address("https://example.org/guide/"));
    assertThat(view.addresses().feed()).contains(new Address("../../feed.xml"));
    assertThat(view.name().description()).contains("About it");
    assertThat(view.bottom().footer()).contains("End");
    assertThat(view.bottom().footerLinks())
        .extracting(NavItemView::url)
        .containsExactly(new Address("../"));
    assertThat(view.navigation()).isNotEmpty();
  }

  @Test
  void aSiteMayHaveNeitherNavigationNorFooter() {
    SiteView view =
        new SiteViews(TextSite.withHome().site())
            .view(PageUrl.HOME, Optional.empty(), new UrlWriter.Relative(PageUrl.HOME));

    assertThat(view.navigation()).isEmpty();
    assertThat(view.bottom().footerLinks()).isEmpty();
  }

  @Test
  void addressesAreRelativeOrBehindAPrefix() {
    UrlWriter relative = new UrlWriter.Relative(new PageUrl("/a/b/"));
    UrlWriter prefixed = new UrlWriter.Prefixed("https://e.example/x/");
    PageUrl url = new PageUrl("/a/\u00fc d/");

    assertThat(relative.write(url)).isEqualTo("../%C3%BC%20d/");
    assertThat(prefixed.write(url)).isEqualTo("https://e.example/x/a/%C3%BC%20d/");
    assertThat(relative.write(url, Optional.of("p"))).isEqualTo("../%C3%BC%20d/#p");
    assertThat(relative.write(url, Optional.empty())).isEqualTo("../%C3%BC%20d/");
    assertThat(relative.write(PageUrl.HOME)).isEqualTo("../../");
    assertThat(relative.write(new PageUrl("/a/b/"))).isEqualTo("./");
    assertThat(prefixed.write(PageUrl.HOME)).isEqualTo("https://e.example/x/");
  }
}
