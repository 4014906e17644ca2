package dev.kindling.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.link.Target;
import org.junit.jupiter.api.Test;

/** Links to pages that are there, and yet not on the site of today. */
class LinksToAbsentPagesTest {

  @Test
  void sayThatAPageIsNotPublished() {
    TestSite site =
        TestSite.withHome()
            .page("content/a.md", "draft: yes\n")
            .page("content/b.md", "publish: 2026-11-24\n")
            .page("content/c.md", "expires: 2026-11-23\n")
            .page("content/d.md", "links: a.md | b.md | /c/\n");

    assertThat(site.problems())
        .containsExactly(
            "link-to-unpublished content/d.md:1:8+4 `content/a.md` is a draft"
                + " -- take the link out until the page is published",
            "link-to-later content/d.md:1:15+4 `content/b.md` is not published before 2026-11-24"
                + " -- it is plain text until then, and becomes a link by itself",
            "link-to-expired content/d.md:1:22+3 `content/c.md` expired on 2026-11-23"
                + " -- it is plain text now: take the link out, or link to another page");
    assertThat(site.targets("content/d.md")).containsOnly(new Target.Nowhere()).hasSize(3);
  }

  @Test
  void areNotReportedWhereTheOtherFileCouldNotBeRead() {
    TestSite site =
        TestSite.withHome()
            .unparsed("content/faq/guilt.md")
            .unparsed("content/faq/2026-01-02-debt.md")
            .page(
                "content/factors/owing.md",
                "links: ../faq/guilt.md#x | /faq/guilt/ | /faq/debt/\nanswers: guilt\n");

    assertThat(site.problems()).isEmpty();
    assertThat(site.targets("content/factors/owing.md")).containsOnly(new Target.Nowhere());
  }
}
