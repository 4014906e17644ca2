package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site gets a new kind of page by one new file, and no Java. */
class AddedKindTest {

  private static final Path FLAGSHIP = Path.of("../site-content");
  private static final Path THEMES = Path.of("../themes");

  @TempDir Path temp;

  private Path site;

  @BeforeEach
  void copyTheFlagshipSite() throws IOException {
    site = temp.resolve("site");
    try (Stream<Path> files = Files.walk(FLAGSHIP)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path name = FLAGSHIP.relativize(file);
        if (!name.startsWith("target")) {
          Files.createDirectories(site.resolve(name).resolveSibling("."));
          Files.copy(file, site.resolve(name));
        }
      }
    }
    add(
        "static/kettle.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"/>\n");
    add(
        "content/recipes/soup-for-two.md",
        """
        ---
        title: Soup for two
        summary: A pot that is too large for one.
        minutes: 35
        hot: true
        kettle: ../../static/kettle.svg
        amounts: [two carrots, 1.10]
        goes-with: [start-small]
        tags: [kitchen]
        ---

        ## What you need

        A neighbour, as in [Start small](../strategies/start-small.md).
        """);
  }

  @Test
  void takesOneFile() throws IOException {
    addKind();

    BuildOutcome outcome = build();

    assertThat(errors(outcome)).isEmpty();
    assertThat(output("recipes/soup-for-two/index.html"))
        .contains("Soup for two", "href=\"../../strategies/start-small/\"", "What you need");
    assertThat(output("recipes/index.html"))
        .contains("Things to cook", "href=\"soup-for-two/\"", "A pot that is too large for one.");
    assertThat(output("sitemap.xml")).contains("/recipes/soup-for-two/", "/recipes/<");
    assertThat(Files.readAllLines(site.resolve("urls.txt")))
        .contains("/recipes/", "/recipes/soup-for-two/");
  }

  @Test
  void givesTheWayBackToTheOtherKind() throws IOException {
    addKind();
    Path themes = temp.resolve("themes");
    Files.createDirectories(themes.resolve("cook/templates"));
    Files.writeString(
        themes.resolve("cook/theme.yml"),
        """
        name: Cook
        contract: 1
        extends: letting-help-in
        """);
    Files.writeString(
        themes.resolve("cook/templates/strategy.mustache"),
        "{{<base}}{{$main}}<h1>{{page.title}}</h1>{{#fields.dishes}}<a"
            + " href=\"{{url}}\">{{title}}</a>"
            + " {{fields.minutes}}{{/fields.dishes}}{{^fields.dishes}}none{{/fields.dishes}}{{/main}}{{/base}}\n");
    copyThemes(themes);
    Files.writeString(
        site.resolve("site.yml"),
        Files.readString(site.resolve("site.yml"))
            .replace("theme: letting-help-in", "theme: cook"));

    assertThat(errors(build(themes))).isEmpty();
    assertThat(output("strategies/start-small/index.html"))
        .contains("<a href=\"../../recipes/soup-for-two/\">Soup for two</a> 35");
    assertThat(output("strategies/reframe/index.html")).contains("</h1>none");
  }

  @Test
  void checksTheFieldsOfTheNewKind() throws IOException {
    addKind();
    add(
        "content/recipes/toast.md",
        """
        ---
        title: Toast
        minutes: 0
        hot: warm
        goes-with: [start-smal]
        ---

        ## Wat you need
        """);

    assertThat(errors(build()))
        .containsExactly(
            "bad-value content/recipes/toast.md:3:10",
            "wrong-type content/recipes/toast.md:4:6",
            "unknown-reference content/recipes/toast.md:5:13",
            "outline content/recipes/toast.md:8:4");
  }

  @Test
  void leavesThePageWithoutAKindWhereThatFileIsMissing() throws IOException {
    assertThat(errors(build())).containsExactly("no-kind content/recipes/soup-for-two.md");
    assertThat(temp.resolve("target/site")).doesNotExist();
  }

  private void addKind() throws IOException {
    add(
        "kinds/recipe.yml",
        """
        label: Recipe
        folder: recipes
        index: {title: Things to cook, template: list, order: title}
        fields:
          minutes: {type: whole, required: true, least: 1}
          hot: {type: flag}
          kettle: {type: image}
          amounts: {type: list, of: text}
          goes-with: {type: refs, to: strategy, reverse: dishes}
        outline: [What you need]
        json-ld: Recipe
        """);
  }

  private void add(String name, String text) throws IOException {
    Files.createDirectories(site.resolve(name).resolveSibling("."));
    Files.writeString(site.resolve(name), text);
  }

  private static void copyThemes(Path target) throws IOException {
    try (Stream<Path> files = Files.walk(THEMES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = target.resolve(THEMES.relativize(file).toString());
        Files.createDirectories(copy.resolveSibling("."));
        Files.copy(file, copy);
      }
    }
  }

  private BuildOutcome build() {
    return build(THEMES);
  }

  private BuildOutcome build(Path themes) {
    Path target = temp.resolve("target");
    return new SiteBuild(
            new BuildRequest(
                site,
                target.resolve("site"),
                target.resolve("kindling"),
                themes,
                ClassLoader.getPlatformClassLoader(),
                Optional.empty(),
                TinySite.TODAY,
                false,
                false,
                false,
                false,
                2))
        .run();
  }

  private static List<String> errors(BuildOutcome outcome) {
    return outcome.report().all().stream()
        .filter(Diagnostic::isError)
        .map(problem -> TinySite.said(problem).split(" ", 3))
        .map(said -> said[0] + " " + said[1])
        .toList();
  }

  private String output(String name) throws IOException {
    return Files.readString(temp.resolve("target/site").resolve(name));
  }
}
