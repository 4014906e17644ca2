package dev.kindling.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Located;
import dev.kindling.site.TestSite;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.wording.Phrase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SiteConfigReaderTest {

  private static Checked<SiteConfig> read(String yaml) {
    return SiteConfigReader.read(new SourceFile(new SourcePath("site.yml"), yaml));
  }

  private static SiteConfig good(String yaml) {
    Checked<SiteConfig> read = read(yaml);
    assertThat(TestSite.said(read)).isEmpty();
    return read.value();
  }

  @Test
  void writesAnAddressWithEscapes() {
    assertThat(good("title: Guide\nurl: https://example.org/stra\u00dfe\n").url())
        .isEqualTo("https://example.org/stra%C3%9Fe/");
  }

  @Test
  void fillsInDefaults() {
    SiteConfig config = good("title: Guide\nurl: https://example.org\n");

    assertThat(config.title()).isEqualTo("Guide");
    assertThat(config.url()).isEqualTo("https://example.org/");
    assertThat(config.language()).isEqualTo("en");
    assertThat(config.description()).isEmpty();
    assertThat(config.theme().value()).isEqualTo("hearth");
    assertThat(config.themeOptions()).isEmpty();
    assertThat(config.navigation()).isEmpty();
    assertThat(config.footer()).isEqualTo(new SiteConfig.Footer(Optional.empty(), List.of()));
    assertThat(config.taxonomies()).isEmpty();
    assertThat(config.feed()).isEmpty();
  }

  @Test
  void readsEverything() {
    SiteConfig config =
        good(
            """
            title: Guide
            url: https://example.org/guide/
            language: en-GB
            description: A guide.
            theme: ember
            options:
              colour: warm
            navigation:
              - {title: Reasons, to: /factors/, kinds: [factor, story]}
              - {title: Elsewhere, to: "https://example.com/"}
            footer:
              text: General information.
              links:
                - {title: About, to: /about/}
            taxonomies:
              tags: {title: Topics, summary: All topics, url: /topics/, template: cloud, term-template: topic}
              moods: {title: Moods}
            feed: {title: News, kinds: [story], most: 5, url: /news.xml}
            """);

    assertThat(config.language()).isEqualTo("en-GB");
    assertThat(config.description()).contains("A guide.");
    assertThat(config.theme().value()).isEqualTo("ember");
    assertThat(config.themeOptions().flatMap(options -> options.get("colour"))).isPresent();
    assertThat(config.navigation())
        .extracting(item -> item.title() + " " + item.to().value())
        .containsExactly("Reasons /factors/", "Elsewhere https://example.com/");
    assertThat(config.navigation().get(0).kinds())
        .extracting(Located::value)
        .containsExactly("factor", "story");
    assertThat(config.footer().text()).contains("General information.");
    assertThat(config.footer().links())
        .extracting(item -> item.to().value())
        .containsExactly("/about/");
    assertThat(config.taxonomies())
        .extracting(
            t ->
                String.join(
                    " ", t.field().value(), t.title(), t.url(), t.template(), t.termTemplate()))
        .containsExactly("tags Topics /topics/ cloud topic", "moods Moods /moods/ terms list");
    assertThat(config.feed())
        .get()
        .extracting(feed -> feed.url() + " " + feed.title() + " " + feed.most())
        .isEqualTo("/news.xml News 5");
  }

  @Test
  void givesTheFeedDefaults() {
    assertThat(good("title: Guide\nurl: https://example.org\nfeed: {}\n").feed())
        .contains(new SiteConfig.Feed("/feed.xml", "Guide", List.of(), 20));
  }

  @Test
  void reportsWhatIsMissing() {
    assertThat(TestSite.said(read("")))
        .containsExactly(
            "missing-field site.yml `title` is missing -- add a line `title: …`",
            "missing-field site.yml `url` is missing -- add a line `url: …`");
  }

  @Test
  void tellsOnceOfALinkThatIsAPair() {
    assertThat(
            TestSite.said(
                read(
                    """
                    title: Guide
                    url: https://example.org/
                    navigation:
                      - Notes: /notes/
                      - About: {to: /about/}
                    """)))
        .containsExactly(
            "unknown-field site.yml:4:5+14 the words of a link stand behind `title:`, and its"
                + " address behind `to:` -- write `{title: Notes, to: /notes/}`",
            "missing-field site.yml:5:5+20 `title` is missing -- add a line `title: …`",
            "missing-field site.yml:5:5+20 `to` is missing -- add a line `to: …`",
            "unknown-field site.yml:5:5+5 `navigation` has no setting `About`"
                + " -- it has `kinds`, `title`, `to`");
  }

  @Test
  void reportsEveryMistakeAtItsPlace() {
    assertThat(
            TestSite.said(
                read(
                    """
                    title: Guide
                    url: https://example.org/?a=b
                    langauge: en
                    language: en_GB
                    options: red
                    navigation:
                      - {title: A, to: about}
                      - {title: B, to: //example.com/}
                      - {title: C, too: /c/}
                    footer: {lines: []}
                    taxonomies:
                      tags: {title: Topics, url: topics}
                      moods:
                    feed: {url: /feed/, most: 0}
                    """)))
        .containsExactly(
            "bad-url site.yml:2:6+24 `url` must have no `?` and no `#`"
                + " -- write it like `https://example.org/` or `https://example.org/guide/`",
            "unknown-field site.yml:3:1+8 `site.yml` has no setting `langauge`"
                + " -- did you mean `language`?",
            "bad-value site.yml:4:11+5 `language` must be the tag of a language, and is"
                + " `en_GB` -- did you mean `en-GB`?",
            "wrong-type site.yml:5:10+3 `options` must be named values, and is `red`"
                + " -- write each as `name: value` on its own line",
            "bad-url site.yml:7:20+5 `to` must be an address, and is `about`"
                + " -- write `/about/` for a page of this site",
            "bad-url site.yml:8:20+14 `to` must be an address, and is `//example.com/`"
                + " -- write `/…/` for a page of this site, or `https://…` for another site",
            "unknown-field site.yml:9:16+3 `navigation` has no setting `too`"
                + " -- did you mean `to`?",
            "unknown-field site.yml:10:10+5 `footer` has no setting `lines`"
                + " -- did you mean `links`?",
            "bad-url site.yml:12:30+6 `topics` cannot be the address of an overview"
                + " -- write it like `/topics/`",
            "missing-field site.yml:13:3+5 `moods` has no value"
                + " -- give its overview a title: `moods: {title: …}`",
            "bad-url site.yml:14:13+6 `/feed/` cannot be the address of a feed"
                + " -- write it like `/feed.xml`",
            "bad-value site.yml:14:27+1 `most` must be from 1 to 1000");
  }

  @Test
  void refusesAddressesThatAreNoSites() {
    for (String url :
        List.of(
            "https://",
            "https:///x",
            "https://a b/",
            "https://me@example.org/",
            "mailto:a@b.org",
            "https://example.org/a/../b/",
            "ftp://example.org/")) {
      assertThat(read("title: Guide\nurl: " + url + "\n").diagnostics())
          .as(url)
          .singleElement()
          .satisfies(problem -> assertThat(problem.code().id()).isEqualTo("bad-url"));
    }
  }

  @Test
  void reportsOnlyTheSyntaxWhereTheFileIsNoYaml() {
    Checked<SiteConfig> read = read("title: [Guide\n");

    assertThat(read.diagnostics()).hasSize(1);
    assertThat(read.value().url()).isEqualTo("https://example.org/");
  }

  @Test
  void readsGuardedWords() {
    assertThat(
            good("""
            title: T
            url: https://example.org/
            wording:
              - words: [Dr, "research  shows"]
                why: Nobody can look it up
                unless: cited
              - {words: [just ask], why: It is not that simple}
            """)
                .wording())
        .containsExactly(
            new Phrase("Dr", "Nobody can look it up", true),
            new Phrase("research shows", "Nobody can look it up", true),
            new Phrase("just ask", "It is not that simple", false));
  }

  @Test
  void reportsWhatIsWrongWithGuardedWords() {
    assertThat(
            TestSite.said(
                read(
                    """
                    title: T
                    url: https://example.org/
                    wording:
                      - {words: [Dr, "*Dr*", Dr], why: W, unles: cited}
                      - {words: [Prof], unless: linked}
                    """)))
        .extracting(said -> said.split(" ", 3)[0] + " " + said.split(" ", 3)[1])
        .containsExactly(
            "bad-value site.yml:4:18+6",
            "bad-value site.yml:4:26+2",
            "unknown-field site.yml:4:39+5",
            "missing-field site.yml:5:5+31",
            "bad-value site.yml:5:29+6");
  }

  @Test
  void refusesANameOfAHostOfAnyLength() {
    SourceFile settings =
        new SourceFile(
            new SourcePath("site.yml"),
            "title: T\nurl: https://example.org/\nallowed-hosts: [{host: "
                + "a.".repeat(100_000)
                + "!, reason: R}]\n");

    assertThat(SiteConfigReader.read(settings).diagnostics())
        .extracting(Diagnostic::message)
        .singleElement()
        .asString()
        .startsWith("`host` must be the name of a host");
  }
}
