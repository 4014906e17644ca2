package dev.kindling.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.address.PageUrl;
import dev.kindling.link.Target;
import dev.kindling.source.ImageSize;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinksTest {

  private static final String FROM = "content/factors/owing.md";

  private static TestSite linking(String links) {
    return TestSite.withHome()
        .page("content/strategies/start-small.md", "title: Start small\nanchors: today | later\n")
        .page("content/faq/guilt.md", "title: Guilt\naliases: /guilt/\n")
        .picture("static/images/door.svg", 40, 30)
        .file("static/papers/a b.pdf")
        .page(FROM, "title: Owing\nanchors: ledger\n" + links + "\n");
  }

  private static List<Target> targets(String links) {
    TestSite site = linking("links: " + links);
    assertThat(site.problems()).isEmpty();
    return site.targets(FROM);
  }

  private static List<String> problems(String links) {
    return linking("links: " + links).problems();
  }

  private static Target internal(String url) {
    return new Target.Internal(new PageUrl(url), Optional.empty(), Optional.empty());
  }

  private static Target internal(String url, String anchor) {
    return new Target.Internal(new PageUrl(url), Optional.of(anchor), Optional.empty());
  }

  @Test
  void leadToSourceFiles() {
    assertThat(
            targets(
                "../strategies/start-small.md | ../strategies/start-small.md#today | owing.md"
                    + " | ../index.md | ../../content/faq/guilt.md"))
        .containsExactly(
            internal("/strategies/start-small/"),
            internal("/strategies/start-small/", "today"),
            internal("/factors/owing/"),
            internal("/"),
            internal("/faq/guilt/"));
  }

  @Test
  void leadToAddresses() {
    assertThat(
            targets(
                "/ | /faq/ | /faq/#guilt | /strategies/start-small/#main | /images/door.svg"
                    + " | /robots.txt | /sitemap.xml"))
        .containsExactly(
            internal("/"),
            internal("/faq/"),
            internal("/faq/", "guilt"),
            internal("/strategies/start-small/", "main"),
            new Target.Internal(
                new PageUrl("/images/door.svg"),
                Optional.empty(),
                Optional.of(new ImageSize(40, 30))),
            internal("/robots.txt"),
            internal("/sitemap.xml"));
    assertThat(problems("/404.html")).hasSize(1);
  }

  @Test
  void leadToTheFolderOfAPageInStatic() {
    assertThat(
            linking("links: /demo/ | /demo/index.html")
                .file("static/demo/index.html")
                .targets(FROM))
        .containsExactly(internal("/demo/"), internal("/demo/index.html"));
  }

  @Test
  void leadFromFormerAddressesToPages() {
    assertThat(targets("/guilt/")).containsExactly(internal("/faq/guilt/"));
  }

  @Test
  void leadToStaticFilesWithEscapesInTheirNames() {
    assertThat(targets("../../static/papers/a%20b.pdf | /papers/a%20b.pdf#page=2"))
        .containsExactly(internal("/papers/a b.pdf"), internal("/papers/a b.pdf", "page=2"));
  }

  @Test
  void leadToAnchorsOnTheSamePage() {
    assertThat(targets("#ledger | #main | #"))
        .containsExactly(
            new Target.SamePage("ledger"),
            new Target.SamePage("main"),
            internal("/factors/owing/"));
  }

  @Test
  void showPicturesInFormatsOfTheWeb() {
    TestSite site =
        linking("images: /a.heic | ../../static/b.TIFF | /c.jpeg | /d | /e.avif\nlinks: /a.heic")
            .file("static/a.heic")
            .file("static/b.TIFF")
            .file("static/c.jpeg")
            .file("static/d")
            .file("static/e.avif");

    assertThat(site.problems())
        .containsExactly(
            "picture-format content/factors/owing.md:3:9+7 most browsers do not show `a.heic`:"
                + " `.heic` is no format for pictures on pages -- save the picture as JPEG, PNG,"
                + " WebP or SVG, or take out the `!` before it to link to the file",
            "picture-format content/factors/owing.md:3:19+19 most browsers do not show `b.TIFF`:"
                + " `.tiff` is no format for pictures on pages -- save the picture as JPEG, PNG,"
                + " WebP or SVG, or take out the `!` before it to link to the file");
  }

  @Test
  void leadToOtherSites() {
    assertThat(targets("https://example.com/a?b#c | mailto:a@example.com | tel:+4912345"))
        .containsExactly(
            new Target.External("https://example.com/a?b#c"),
            new Target.External("mailto:a@example.com"),
            new Target.External("tel:+4912345"));
  }

  @Test
  void leadInsideWhenTheyNameThisSiteInFull() {
    assertThat(targets("https://example.org/guide/faq/guilt/ | https://example.org/guide"))
        .containsExactly(internal("/faq/guilt/"), internal("/"));
    assertThat(problems("https://example.org/guide/faq/gilt/"))
        .containsExactly(
            "broken-link content/factors/owing.md:3:8+35 nothing on this site has the address"
                + " `https://example.org/guide/faq/gilt/` -- did you mean `/faq/guilt/`?");
  }

  @Test
  void nameThisSiteInAnyCaseAndByEitherScheme() {
    assertThat(
            targets(
                "HTTPS://Example.ORG/guide/faq/ | http://example.org/guide/faq/#guilt"
                    + " | https://example.org/guide#main | https://example.org/guidebook"
                    + " | https://example.org.example/guide/ | https://example.org/"))
        .containsExactly(
            internal("/faq/"),
            internal("/faq/", "guilt"),
            internal("/", "main"),
            new Target.External("https://example.org/guidebook"),
            new Target.External("https://example.org.example/guide/"),
            new Target.External("https://example.org/"));
    assertThat(problems("http://example.org/guide/faq/gilt/ | https://example.org/guide?x"))
        .extracting(problem -> problem.substring(0, problem.indexOf(' ', 13)))
        .containsExactly(
            "broken-link content/factors/owing.md:3:8+34",
            "broken-link content/factors/owing.md:3:45+27");
  }

  @Test
  void sayThatAnAddressNamesNobody() {
    for (String address :
        List.of("http:faq.md", "https:/a.example", "https://", "https://../", "mailto:", "TEL:")) {
      assertThat(problems(address))
          .singleElement()
          .asString()
          .startsWith("broken-link content/factors/owing.md:3:8+" + address.length() + " ")
          .contains("`" + address + "` does not say where to");
    }
  }

  @Test
  void haveNoSignThatBeginsNoEscape() {
    assertThat(targets("https://example.com/100%?a=%zz&b=%2F"))
        .containsExactly(new Target.External("https://example.com/100%25?a=%25zz&b=%2F"));
  }

  @Test
  void neverLeadToUnsafeSchemes() {
    TestSite site = linking("links: javascript:alert(1)");

    assertThat(site.targets(FROM)).containsExactly(new Target.Nowhere());
    assertThat(site.problems())
        .containsExactly(
            "unsafe-link content/factors/owing.md:3:8+19 `javascript:alert(1)` is not a kind of"
                + " link that a page may have"
                + " -- links begin with `https:`, `http:`, `mailto:` or `tel:`, or are paths");
  }

  @Test
  void sayWhichFileWasProbablyMeant() {
    assertThat(
            problems("../strategies/strat-small.md | ../faq/start-small.md | ../wholly/other.md"))
        .containsExactly(
            "broken-link content/factors/owing.md:3:8+28 `../strategies/strat-small.md` leads to no"
                + " file -- did you mean `../strategies/start-small.md`?",
            "broken-link content/factors/owing.md:3:39+21 `../faq/start-small.md` leads to no file"
                + " -- did you mean `../strategies/start-small.md`?",
            "broken-link content/factors/owing.md:3:63+18 `../wholly/other.md` leads to no file");
  }

  @Test
  void sayThatCaseDiffers() {
    assertThat(problems("../Strategies/start-small.MD"))
        .containsExactly(
            "broken-link content/factors/owing.md:3:8+28 `../Strategies/start-small.MD` leads to no"
                + " file: one differs in case only -- write `../strategies/start-small.md`");
  }

  @Test
  void sayHowToWriteWhatWasSurelyMeant() {
    assertThat(
            problems(
                "../strategies/start-small.html | ../strategies/start-small/index.html"
                    + " | ../strategies/start-small | content/strategies/start-small.md"
                    + " | strategies/start-small.md | static/images/door.svg"
                    + " | ../strategies/index.md | ../strategies/start-small/"))
        .extracting(problem -> problem.substring(problem.indexOf(" -- ")))
        .containsExactly(
            " -- write `../strategies/start-small.md`",
            " -- write `../strategies/start-small.md`",
            " -- write `../strategies/start-small.md`",
            " -- write `../strategies/start-small.md`",
            " -- write `../strategies/start-small.md`",
            " -- write `../../static/images/door.svg`",
            " -- write `/strategies/`",
            " -- write `../strategies/start-small.md`");
  }

  @Test
  void sayThatFoldersBackslashesAndQuestionsAreNoLinks() {
    assertThat(
            problems(
                "../strategies | ../strategies/ | ../../static/images"
                    + " | ..\\strategies\\start-small.md | ../faq/guilt.md?a=b"))
        .containsExactly(
            "broken-link content/factors/owing.md:3:8+13 `../strategies` leads to a folder"
                + " -- for the page that lists it, write `/strategies/`",
            "broken-link content/factors/owing.md:3:24+14 `../strategies/` leads to a folder"
                + " -- for the page that lists it, write `/strategies/`",
            "broken-link content/factors/owing.md:3:41+19 `../../static/images` leads to a folder"
                + " -- link to a file in it",
            "broken-link content/factors/owing.md:3:63+28 `..\\strategies\\start-small.md` has a"
                + " `\\` in it -- write `/` between folders: `../strategies/start-small.md`",
            "broken-link content/factors/owing.md:3:94+19 `../faq/guilt.md?a=b` has a `?`, and"
                + " pages of this site take no questions -- leave out `?a=b`");
  }

  @Test
  void neverLeaveTheSitesFolder() {
    assertThat(problems("../../../guilt.md | ../../../../../etc/passwd | %2e%2e/%2e%2e/%2e%2e/x"))
        .containsExactly(
            "broken-link content/factors/owing.md:3:8+17 `../../../guilt.md` leads out of the"
                + " site's folder -- did you mean `../faq/guilt.md`?",
            "broken-link content/factors/owing.md:3:28+25 `../../../../../etc/passwd` leads out of"
                + " the site's folder",
            "broken-link content/factors/owing.md:3:56+22 `%2e%2e/%2e%2e/%2e%2e/x` leads out of"
                + " the site's folder");
  }

  @Test
  void sayWhichAddressWasMeant() {
    assertThat(
            problems(
                "/strategies/start-small | /strategies/start-small/index.html"
                    + " | /strategies/start-small.md | /content/faq/guilt.md | /Faq/Guilt/"
                    + " | /static/images/door.svg | /faq/gilt/ | /nothing/like/it/"
                    + " | //example.com/x"))
        .containsExactly(
            "broken-link content/factors/owing.md:3:8+23 nothing on this site has the address"
                + " `/strategies/start-small` -- write `/strategies/start-small/`",
            "broken-link content/factors/owing.md:3:34+34 nothing on this site has the address"
                + " `/strategies/start-small/index.html` -- write `/strategies/start-small/`",
            "broken-link content/factors/owing.md:3:71+26 nothing on this site has the address"
                + " `/strategies/start-small.md` -- write `/strategies/start-small/`",
            "broken-link content/factors/owing.md:3:100+21 nothing on this site has the address"
                + " `/content/faq/guilt.md` -- write `/faq/guilt/`",
            "broken-link content/factors/owing.md:3:124+11 nothing on this site has the address"
                + " `/Faq/Guilt/` -- write `/faq/guilt/`",
            "broken-link content/factors/owing.md:3:138+23 nothing on this site has the address"
                + " `/static/images/door.svg` -- write `/images/door.svg`",
            "broken-link content/factors/owing.md:3:164+10 nothing on this site has the address"
                + " `/faq/gilt/` -- did you mean `/faq/guilt/`?",
            "broken-link content/factors/owing.md:3:177+17 nothing on this site has the address"
                + " `/nothing/like/it/`",
            "broken-link content/factors/owing.md:3:197+15 `//example.com/x` does not say how to"
                + " reach another site -- write `https://example.com/x`");
  }

  @Test
  void sayWhichAnchorWasMeant() {
    assertThat(problems("../strategies/start-small.md#tody | #leger | /faq/#gilt | #x | #source-1"))
        .containsExactly(
            "broken-anchor content/factors/owing.md:3:8+33 there is no `#tody` on"
                + " `content/strategies/start-small.md` -- did you mean `#today`?",
            "broken-anchor content/factors/owing.md:3:44+6 there is no `#leger` on this page"
                + " -- did you mean `#ledger`?",
            "broken-anchor content/factors/owing.md:3:53+10 there is no `#gilt` on `/faq/`"
                + " -- did you mean `#guilt`?",
            "broken-anchor content/factors/owing.md:3:66+2 there is no `#x` on this page",
            "broken-anchor content/factors/owing.md:3:71+9 there is no `#source-1` on this page");
  }

  @Test
  void leadToAsManySourcesAsThePageCites() {
    TestSite site =
        TestSite.withHome()
            .works("flynn", "nadler")
            .page(FROM, "cites: flynn | nadler | flynn\nlinks: #source-2 | #source-3\n");

    assertThat(site.problems())
        .containsExactly(
            "broken-anchor content/factors/owing.md:2:20+9 there is no `#source-3` on this page"
                + " -- did you mean `#source-1`?");
  }

  @Test
  void showPicturesThatAreFilesOfTheSite() {
    TestSite site = linking("images: ../../static/images/door.svg");

    assertThat(site.problems()).isEmpty();
    assertThat(site.targets(FROM))
        .containsExactly(
            new Target.Internal(
                new PageUrl("/images/door.svg"),
                Optional.empty(),
                Optional.of(new ImageSize(40, 30))));
  }

  @Test
  void sayWhyAPictureCannotBeShown() {
    assertThat(
            linking(
                    "images: ../faq/guilt.md | https://example.com/a.png | #ledger"
                        + " | ../../static/images/dor.svg")
                .problems())
        .containsExactly(
            "broken-link content/factors/owing.md:3:9+15 `../faq/guilt.md` is no picture"
                + " -- pictures are files below `static`",
            "broken-link content/factors/owing.md:3:27+25 `https://example.com/a.png` is not on"
                + " this site, and pages show their own pictures only -- save the picture below"
                + " `static`, and link to it there",
            "broken-link content/factors/owing.md:3:55+7 `#ledger` is no picture",
            "broken-link content/factors/owing.md:3:65+27 `../../static/images/dor.svg` leads to no"
                + " file -- did you mean `../../static/images/door.svg`?");
  }
}
