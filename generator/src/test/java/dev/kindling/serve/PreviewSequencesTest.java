package dev.kindling.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.build.Turn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After any sequence of edits, what is served is what a build would publish that knows nothing of
 * the ones before. {@code -Dkindling.sequences=N} tries more of them.
 */
class PreviewSequencesTest {

  private static final int SEQUENCES = Integer.getInteger("kindling.sequences", 1);
  private static final int EDITS = 14;
  private static final List<String> NAMES = List.of("a.md", "b.md", "c.md", "in/d.md", "in/e.md");

  @TempDir Path temp;

  @Test
  void whatIsServedIsWhatACleanBuildPublishes() throws Exception {
    for (int seed = 0; seed < SEQUENCES; seed++) {
      Random random = new Random(seed);
      List<String> edits = new ArrayList<>();
      int green = 0;
      try (PreviewedSite site = PreviewedSite.of(temp.resolve("s" + seed))) {
        site.start();
        TreeSet<String> ever = new TreeSet<>(site.files("preview/site").keySet());
        for (int i = 0; i < EDITS; i++) {
          edits.add(edit(site, random, i));
          Turn warm = site.next();
          Turn clean = site.clean("clean" + i);

          assertThat(told(warm)).as("seed %d: %s", seed, edits).isEqualTo(told(clean));
          if (clean instanceof Turn.Built built && built.site().isPresent()) {
            green++;
            Map<String, String> files = site.files("clean" + i + "/site");
            ever.addAll(files.keySet());
            for (String name : ever) {
              assertThat(served(site, name))
                  .as("seed %d: %s: %s", seed, edits, name)
                  .isEqualTo(files.getOrDefault(name, files.get("404.html")));
            }
          }
        }
        assertThat(site.isQuiet()).isTrue();
      }
      assertThat(green).isGreaterThan(EDITS / 3);
    }
  }

  private static String served(PreviewedSite site, String name) throws Exception {
    String body = site.get("/repo/" + name).body();
    return new String(body.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static List<String> told(Turn turn) {
    return ((Turn.Built) turn)
        .outcome().report().all().stream()
            .map(problem -> problem + "|" + problem.help().orElse(""))
            .toList();
  }

  /** One that leaves the files other than they were. */
  private static String edit(PreviewedSite site, Random random, int i) throws IOException {
    String name = NAMES.get(random.nextInt(NAMES.size()));
    Path file = site.source("content/" + name);
    switch (random.nextInt(8)) {
      case 0 -> {
        site.page("index.md", "Welcome, number " + i + ".");
        site.page("a.md", "Back again, number " + i + ".");
        return "home and a.md";
      }
      case 1 -> {
        if (Files.exists(file)) {
          Files.delete(file);
          return "delete " + name;
        }
        site.page(name, "Here, number " + i + ".");
        return "make " + name;
      }
      case 2 -> {
        Path to = site.source("content/moved" + i + ".md");
        site.page(name, "To be moved, number " + i + ".");
        Files.move(file, to);
        return "move " + name;
      }
      case 3 -> {
        site.theme("templates/page.mustache", PreviewedSite.page("<p>Foot " + i + ".</p>"));
        return "template";
      }
      case 4 -> {
        site.file("static/s" + random.nextInt(2) + ".txt", "Static ü " + i + ".\n");
        return "static";
      }
      case 5 -> {
        site.file(
            "kinds/page.yml", "folder: .\nurl: /" + (i % 2 == 0 ? "p/" : "") + ":slug/ # " + i);
        return "kind";
      }
      case 6 -> {
        site.page(name, "A [link](a.md), number " + i + ".");
        return "link in " + name;
      }
      default -> {
        site.page(name, "Prose, number " + i + ".");
        return "prose in " + name;
      }
    }
  }
}
