package dev.kindling.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.TextSite;
import dev.kindling.site.Page;
import dev.kindling.theme.Address;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The list of all pages, as one page shows it. */
class PageGroupsTest {

  private static TextSite site() {
    return TextSite.withHome()
        .settings(
            """
            navigation:
              - {title: Tales, to: /about/us/, kinds: [tale]}
              - {title: Notes, to: /notes/}
            taxonomies: {tags: {title: Topics, summary: By topic.}}
            """)
        .file("kinds/all.yml", "files: [all.md]\nlists: pages\n")
        .file("kinds/note.yml", "folder: notes\nindex: {title: All notes}\noutline: [Why]\n")
        .file("kinds/tale.yml", "folder: tales\nindex: {title: Tales, summary: Told.}\n")
        .file("kinds/apple.yml", "folder: apples\nindex: {title: Apples}\n")
        .file("kinds/empty.yml", "folder: empties\nindex: {title: Empty}\n")
        .file("kinds/hidden.yml", "folder: hidden\nindexed: false\nindex: {title: Hidden}\n")
        .file("kinds/about.yml", "folder: about\n")
        .page("all.md", "title: All", "Text.")
        .page("about/us.md", "title: Us\nsummary: Who we are.\ntags: [Work, Home]", "## Names\n")
        .page("notes/b.md", "title: B\norder: 2", "## Why\n\n## What `<b>` is\n")
        .page("notes/a.md", "title: A\norder: 1", "## Why\n")
        .page("notes/draft.md", "title: Draft\ndraft: true", "## Why\n")
        .page("notes/later.md", "title: Later\npublish: 2027-01-01", "## Why\n")
        .page("tales/t.md", "title: T", "Text.")
        .page("apples/x.md", "title: X", "Text.")
        .page("hidden/h.md", "title: H", "Text.");
  }

  private static List<GroupView> groups(TextSite site) {
    Rendering rendering = Rendering.of(site);
    SiteContext context = rendering.context();
    Page page = rendering.page("all.md");
    UrlWriter urls = new UrlWriter.Relative(page.url());
    return PageGroups.of(context, TermsByPage.of(context.site()), page, urls);
  }

  private static List<String> titles(GroupView group) {
    return group.items().stream().map(EntryView::title).toList();
  }

  @Test
  void standInTheOrderOfTheNavigation() {
    List<GroupView> groups = groups(site());

    assertThat(groups)
        .extracting(group -> group.title().orElse("-"))
        .containsExactly("Tales", "All notes", "Apples", "-", "Topics");
    assertThat(groups).extracting(GroupView::number).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void leadToThePagesThatListTheSame() {
    List<GroupView> groups = groups(site());

    assertThat(groups.get(0).url()).contains(new Address("../tales/"));
    assertThat(groups.get(0).summary()).contains("Told.");
    assertThat(groups.get(3).url()).isEmpty();
  }

  @Test
  void keepTheOrderOfEachListAndLeaveOutWhatIsNotPublic() {
    assertThat(groups(site()).stream().map(PageGroupsTest::titles))
        .containsExactly(
            List.of("T"),
            List.of("A", "B"),
            List.of("X"),
            List.of("Home", "Us"),
            List.of("Home", "Work"));
  }

  @Test
  void leaveOutDraftsWhenDraftsAreShown() {
    assertThat(titles(groups(site().withDrafts()).get(1))).containsExactly("A", "B");
  }

  @Test
  void sayWhatAPageCanBeFoundBy() {
    List<GroupView> groups = groups(site());
    EntryView us = groups.get(3).items().get(1);

    assertThat(us.url()).isEqualTo(new Address("../about/us/"));
    assertThat(us.summary()).contains("Who we are.");
    assertThat(us.label()).contains("About");
    assertThat(us.headings()).containsExactly("Names");
    assertThat(us.tags()).extracting(TermView::title).containsExactly("Home", "Work");
  }

  @Test
  void leaveOutHeadingsThatEveryPageOfTheKindHas() {
    assertThat(groups(site()).get(1).items())
        .extracting(EntryView::headings)
        .containsExactly(List.of(), List.of("What <b> is"));
  }

  @Test
  void topicsAreEntriesWithoutASummary() {
    EntryView topic = groups(site()).get(4).items().get(1);

    assertThat(topic.url()).isEqualTo(new Address("../tags/work/"));
    assertThat(topic.summary()).isEmpty();
    assertThat(topic.label()).isEmpty();
    assertThat(topic.tags()).isEmpty();
  }

  @Test
  void areNoneWhereNothingElseIsPublic() {
    TextSite alone =
        TextSite.withHome()
            .file("kinds/home.yml", "files: [index.md]\nurl: /\nindexed: false\n")
            .file("kinds/all.yml", "files: [all.md]\nlists: pages\n")
            .page("all.md", "title: All", "Text.");

    assertThat(groups(alone)).isEmpty();
  }

  @Test
  void holdAThousandPages() {
    TextSite site = site();
    IntStream.range(0, 1000)
        .forEach(i -> site.page("apples/p%04d.md".formatted(i), "title: P" + i, "Text."));

    assertThat(groups(site).get(2).items()).hasSize(1001);
  }
}
