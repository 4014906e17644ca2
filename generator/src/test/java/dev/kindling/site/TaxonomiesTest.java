package dev.kindling.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.address.PageUrl;
import dev.kindling.catalogue.Listing;
import dev.kindling.catalogue.Term;
import dev.kindling.catalogue.TermSlug;
import org.junit.jupiter.api.Test;

class TaxonomiesTest {

  private static final String TAGS = "taxonomies:\n  tags: {title: Topics, url: /topics/}\n";

  @Test
  void makeAnOverviewAndAPageForEachTerm() {
    Site site =
        TestSite.withHome()
            .settings(TAGS)
            .page("content/a.md", "title: A\ntags: money | Self care\ndate: 2026-01-01\n")
            .page("content/b.md", "title: B\ntags: Self care\ndate: 2026-02-01\n")
            .page("content/c.md", "title: C\ntags: Self care\n")
            .site();

    assertThat(site.terms())
        .extracting(term -> term.taxonomy() + " " + term.name() + " " + term.url() + term.pages())
        .containsExactly(
            "tags money /topics/money/[content/a.md]",
            "tags Self care /topics/self-care/[content/b.md, content/a.md, content/c.md]");
    assertThat(site.listings())
        .filteredOn(listing -> listing.role() != Listing.Role.INDEX)
        .extracting(
            listing ->
                String.join(
                    " ",
                    listing.role().name(),
                    listing.url().value(),
                    listing.title(),
                    listing.template(),
                    listing.parent().map(PageUrl::value).orElse("-"),
                    Integer.toString(listing.items().size()),
                    Integer.toString(listing.terms().size())))
        .containsExactly(
            "TAXONOMY /topics/ Topics terms - 0 2",
            "TERM /topics/money/ money list /topics/ 1 0",
            "TERM /topics/self-care/ Self care list /topics/ 3 0");
  }

  @Test
  void makeNothingOfNoTerms() {
    Site site = TestSite.withHome().settings(TAGS).site();

    assertThat(site.terms()).isEmpty();
    assertThat(site.titleAt(new PageUrl("/topics/"))).isEmpty();
  }

  @Test
  void groupByFieldsOfKinds() {
    Site site =
        TestSite.withHome()
            .settings("taxonomies:\n  moods: {title: Moods}\n")
            .page("content/strategies/a.md", "moods: calm | low\n")
            .site();

    assertThat(site.terms())
        .extracting(Term::url)
        .containsExactly(new PageUrl("/moods/calm/"), new PageUrl("/moods/low/"));
  }

  @Test
  void reportFieldsThatNoKindHas() {
    assertThat(
            TestSite.withHome()
                .settings("taxonomies:\n  mood: {title: Moods}\n  next: {title: Next}\n")
                .problems())
        .containsExactly(
            "bad-value site.yml:4:3+4 no kind has a field `mood` that is a list of text"
                + " -- did you mean `moods`?",
            "bad-value site.yml:5:3+4 no kind has a field `next` that is a list of text");
  }

  @Test
  void reportTwoSpellingsOfOneTerm() {
    assertThat(
            TestSite.withHome()
                .settings(TAGS)
                .page("content/b.md", "tags: self-care\n")
                .page("content/a.md", "tags: Self care\n")
                .problems())
        .containsExactly(
            "term-collision content/b.md:1:7+9 `self-care` and `Self care` in `content/a.md` would"
                + " have one address, `/topics/self-care/` -- write `Self care` in both places,"
                + " or give one of the two other letters");
  }

  @Test
  void reportTermsWithoutAnyLetter() {
    assertThat(TestSite.withHome().settings(TAGS).page("content/b.md", "tags: !?\n").problems())
        .containsExactly(
            "bad-value content/b.md:1:7+2 `!?` has no letter and no digit to make an address from");
  }

  @Test
  void keepLettersOfEveryScriptInAddresses() {
    assertThat(TermSlug.of("  Self -- care!  ")).isEqualTo("self-care");
    assertThat(TermSlug.of("Überlegen & Fühlen")).isEqualTo("überlegen-fühlen");
    assertThat(TermSlug.of("U\u0308ben")).isEqualTo("üben");
    assertThat(TermSlug.of("हिन्दी")).isEqualTo("हिन्दी");
    assertThat(TermSlug.of("TITLE 7")).isEqualTo("title-7");
    assertThat(TermSlug.of("../..")).isEmpty();
  }

  @Test
  void reportTermsThatWouldBeOneFileWhereTheyStand() {
    assertThat(
            TestSite.withHome()
                .settings("taxonomies:\n  tags: {title: T}\n")
                .page("content/a.md", "tags: strasse | con\n")
                .page("content/b.md", "tags: ok | Stra\u00dfe\n")
                .problems())
        .containsExactly(
            "bad-url content/a.md:1:17+3 `/tags/con/` would be a file that Windows refuses: `con`"
                + " cannot be a name there -- give the page or file another name, so that the site"
                + " builds anywhere",
            "url-collision content/b.md:1:12+6 `/tags/strasse/` and `/tags/stra\u00dfe/` are the"
                + " same name on a disk that ignores case: the term `strasse` of `tags` and the"
                + " term `Stra\u00dfe` of `tags` -- spell it with other letters, or give the"
                + " overview of `tags` another `url`");
  }
}
