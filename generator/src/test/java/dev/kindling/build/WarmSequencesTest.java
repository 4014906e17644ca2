package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After any sequence of edits, a build that goes on from the ones before comes to the same files
 * and problems as one that knows nothing. {@code -Dkindling.sequences=N} tries more of them.
 */
class WarmSequencesTest {

  private static final int SEQUENCES = Integer.getInteger("kindling.sequences", 3);
  private static final int EDITS = 12;

  private static final List<String> NAMES =
      List.of("a.md", "b.md", "c.md", "notes/d.md", "notes/e.md");

  private static final List<String> BODIES =
      List.of(
          "Plain.",
          "A “quoted” [link](a.md) and [another](notes/d.md#part).",
          "A \"plainly quoted\" word.",
          "## Part\n\n[Dead](nowhere.md), and <b>raw</b> <i>open",
          "Really **bold** text[^1] by experts.\n\n[^1]: A note about [b](b.md).",
          "<a href=\"c.md\" target=\"_blank\">raw</a>\n\n| a | b |\n|---|---|\n| 1 | 2 | 3 |",
          "## Part\n\n## Part\n\n![](missing.png)",
          "");

  private static final List<String> LANGUAGES =
      List.of("{notes: de}", "{notes: de, notes/d.md: fr}", "{a.md: de-CH}", "{note: de}");

  private static final String HEAD =
      """
      <!doctype html>
      <html lang="{{page.language}}"><head><meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="{{page.policy}}">
      <title>{{page.title}}</title><meta name="description" content="About it.">
      </head><body><main><h1>{{page.title}}</h1>
      """;
  private static final String ITEMS =
      "<ul>{{#page.items}}<li><a href=\"{{url}}\">{{title}}</a></li>{{/page.items}}</ul>";
  private static final String FOOT = "</main></body></html>\n";

  @TempDir Path temp;

  @Test
  void aWarmBuildComesToWhatACleanOneComesTo() throws IOException {
    int green = 0;
    int red = 0;
    for (int seed = 0; seed < SEQUENCES; seed++) {
      Path folder = Files.createDirectories(temp.resolve("s" + seed));
      Random random = new Random(seed);
      TinySite site = site(folder);
      List<String> edits = new ArrayList<>();
      boolean isRed = false;
      for (int i = 0; i < EDITS; i++) {
        edits.add(isRed && random.nextInt(3) > 0 ? mend(site) : edit(site, random));

        List<String> warm = told(site.build());
        Path clean = folder.resolve("clean" + i);
        BuildOutcome cold = site.build(clean);

        assertThat(warm).as("seed %d: %s", seed, edits).isEqualTo(told(cold));
        isRed = cold.report().hasErrors();
        if (!isRed) {
          green++;
          assertThat(TinySite.files(folder.resolve("target/site")))
              .as("seed %d: %s", seed, edits)
              .isEqualTo(TinySite.files(clean.resolve("site")));
        } else {
          red++;
        }
      }
    }
    assertThat(green).isGreaterThan(SEQUENCES);
    assertThat(red).isGreaterThan(SEQUENCES);
  }

  /** All of a problem, not only its place. */
  private static List<String> told(BuildOutcome outcome) {
    return outcome.report().all().stream()
        .map(problem -> problem + "|" + problem.help().orElse(""))
        .toList();
  }

  private static TinySite site(Path folder) throws IOException {
    TinySite site =
        TinySite.of(folder)
            .file("kinds/page.yml", "folder: .\nurl: /:slug/\nfields: {level: whole}\n")
            .theme("templates/page.mustache", HEAD + "{{{page.body}}}" + FOOT)
            .theme("templates/list.mustache", HEAD + ITEMS + FOOT)
            .acceptingGoneUrls();
    for (String name : NAMES) {
      site.page(name, "First.");
    }
    return site;
  }

  private static String mend(TinySite site) throws IOException {
    for (String name : NAMES) {
      site.page(name, "Mended.");
    }
    site.theme("templates/page.mustache", HEAD + "{{{page.body}}}" + FOOT);
    site.file("site.yml", "title: Tiny\nurl: https://tiny.example/\ntheme: tiny\n");
    return "mend";
  }

  private static String edit(TinySite site, Random random) throws IOException {
    String name = NAMES.get(random.nextInt(NAMES.size()));
    String body = BODIES.get(random.nextInt(BODIES.size()));
    switch (random.nextInt(9)) {
      case 0 -> {
        Files.deleteIfExists(site.source("content/" + name));
        return "delete " + name;
      }
      case 1 -> {
        String text = random.nextBoolean() ? "" : "wording: [{words: [experts], why: which}]\n";
        site.file("site.yml", "title: Tiny\nurl: https://tiny.example/\ntheme: tiny\n" + text);
        return "wording " + text;
      }
      case 2 -> {
        String type = random.nextBoolean() ? "whole" : "text";
        site.file("kinds/page.yml", "folder: .\nurl: /:slug/\nfields: {level: " + type + "}\n");
        return "field of type " + type;
      }
      case 3 -> {
        site.file("content/" + name, "---\ntitle: T\nlevel: high\n---\n\n" + body + "\n");
        return "field in " + name;
      }
      case 4 -> {
        String more =
            random.nextBoolean() ? "<p>More.</p>" : "<p><a href=\"/nowhere/\">Dead</a></p>";
        site.theme("templates/page.mustache", HEAD + "{{{page.body}}}" + more + FOOT);
        return "template " + more;
      }
      case 5 -> {
        String language = random.nextBoolean() ? "en" : "de";
        site.file(
            "site.yml",
            "title: Tiny\nurl: https://tiny.example/\ntheme: tiny\nlanguage: " + language + "\n");
        return "language " + language;
      }
      case 6 -> {
        String languages = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
        site.file(
            "site.yml",
            "title: Tiny\nurl: https://tiny.example/\ntheme: tiny\nlanguages: " + languages + "\n");
        return "languages " + languages;
      }
      default -> {
        site.page(name, body);
        return name + ": " + body;
      }
    }
  }
}
