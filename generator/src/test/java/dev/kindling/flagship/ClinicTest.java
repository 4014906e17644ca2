package dev.kindling.flagship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.build.BuildOutcome;
import dev.kindling.build.BuildRequest;
import dev.kindling.build.SiteBuild;
import dev.kindling.flagship.NuChecker.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * A site about something else: a bicycle clinic with kinds of its own, the theme Hearth, and no
 * template. Nothing that its authors wrote is lost, and no kind had to be made for the theme.
 */
@TestInstance(Lifecycle.PER_CLASS)
class ClinicTest {

  private static final Path SOURCES = Path.of("src/test/resources/clinic");

  @TempDir static Path temp;

  private BuiltSite site = new BuiltSite(temp);

  @BeforeAll
  void build() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = temp.resolve("in").resolve(SOURCES.relativize(file).toString());
        Files.createDirectories(copy.resolveSibling("."));
        Files.copy(file, copy);
      }
    }
    BuildOutcome outcome =
        new SiteBuild(
                new BuildRequest(
                    temp.resolve("in"),
                    temp.resolve("out/site"),
                    temp.resolve("out/kindling"),
                    Path.of("..", "themes"),
                    ClinicTest.class.getClassLoader(),
                    Optional.empty(),
                    LocalDate.of(2026, 11, 23),
                    false,
                    true,
                    false,
                    false,
                    2))
            .run();
    assertThat(outcome.report().all()).isEmpty();
    site = new BuiltSite(temp.resolve("out/site"));
  }

  @Test
  void aPageShowsEachFieldWithItsLabel() throws IOException {
    assertThat(details("guides/inner-tube"))
        .containsExactly(
            "Minutes it takes: 25",
            "Level: For everybody",
            "Tools: Two tyre levers | A pump | Chalk, if you have it",
            "Needs a stand: No",
            "Warning: Never lever with a screwdriver: Ada has a box of tubes that tells why.",
            "Drawing: ",
            "Asked by: Ada | Ben",
            "From the maker: tubes.example/valves");
    assertThat(details("guides/true-a-wheel")).contains("Torque in newton metres: 1.5");
    assertThat(details("events/winter-check"))
        .contains(
            "Starts: 5 December 2026",
            "Place: Name The yard Street Lindenweg 8 Map www.openstreetmap.org",
            "Free of charge: Yes",
            "Led by: Ada",
            "Programme: What Lights and dynamos Who Ben | What Tea");
    assertThat(details("")).contains("We are open: Tuesdays and Saturdays, 15:00 to 19:00");
  }

  @Test
  void aPageShowsWhoRefersToIt() throws IOException {
    assertThat(details("people/ada"))
        .contains("Languages: English | Turkish", "Ask about: Change an inner tube")
        .contains("Events: Winter check", "With us since: 1 April 2019");
    assertThat(details("people/ben")).containsExactly("Ask about: Change an inner tube");
  }

  @Test
  void fieldsOfPagesAndAddressesLeadThere() throws IOException {
    Document guide = page("guides/inner-tube");
    assertThat(guide.select(".details a").eachAttr("href"))
        .containsExactly(
            "../../people/ada/",
            "../../people/ada/",
            "../../people/ben/",
            "https://tubes.example/valves/");
    Element drawing = guide.expectFirst(".details img");
    assertThat(drawing.attr("alt")).isEqualTo("Drawing: Change an inner tube");
    assertThat(drawing.attr("width")).isEqualTo("240");
    assertThat(page("people/ada").select(".details a[href^=mailto]").text())
        .isEqualTo("ada@bicycle-clinic.example");
  }

  @Test
  void aPageShowsItsDays() throws IOException {
    assertThat(page("news/2026/new-stands").select(".meta time").eachAttr("datetime"))
        .containsExactly("2026-11-14");
    assertThat(page("guides/inner-tube").select(".head .meta").text())
        .contains("Published: 2 October 2026.", "Last checked in November 2026.");
  }

  @Test
  void listsShowDaysAndFieldsThatAreShort() throws IOException {
    assertThat(page("events").select(".entries li").eachText())
        .containsExactly(
            "Winter check Lights, brakes and chain before the frost comes. 3 November 2026 Starts:"
                + " 5 December 2026 Ends: 6 December 2026 Free of charge: Yes Stands: 6",
            "Night ride Starts: 9 January 2027 Free of charge: No");
    assertThat(page("people").select(".entries li").eachText().get(0))
        .isEqualTo(
            "Ada Wheels, and patience. Languages: EnglishTurkish Write to:"
                + " ada@bicycle-clinic.example With us since: 1 April 2019");
    assertThat(page("guides").select(".steps li").eachText().get(1))
        .contains("Torque in newton metres: 1.5", "Level: With somebody beside you");
  }

  @Test
  void whatIsForEditorsAloneIsNowhere() throws IOException {
    for (Path file : site.htmlFiles()) {
      assertThat(Files.readString(site.folder().resolve(file))).doesNotContain("Third drawer");
    }
  }

  @Test
  void nothingIsEmptyAndEverythingIsValid() throws Exception {
    NuChecker checker = new NuChecker();
    List<Finding> findings = new ArrayList<>();
    for (Path file : site.htmlFiles()) {
      Document page = Jsoup.parse(Files.readString(site.folder().resolve(file)));
      // What a script says of a search is empty until somebody searches.
      assertThat(page.select("p:not([role=status]), li, dt, dd, h1, h2, h3"))
          .as(file.toString())
          .allMatch(element -> element.hasText() || !element.select("img").isEmpty());
      findings.addAll(checker.check(site.folder().resolve(file)));
    }
    assertThat(findings).filteredOn(Finding::isError).isEmpty();
  }

  /** Each field as `label: value | value`. */
  private List<String> details(String address) throws IOException {
    return page(address).select(".details > div").stream()
        .map(
            field ->
                field.child(0).text()
                    + ": "
                    + String.join(
                        " | ", field.children().stream().skip(1).map(Element::text).toList()))
        .toList();
  }

  private Document page(String address) throws IOException {
    return Jsoup.parse(Files.readString(site.folder().resolve(address).resolve("index.html")));
  }
}
