package dev.kindling.flagship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.build.BuildOutcome;
import dev.kindling.build.BuildRequest;
import dev.kindling.build.SiteBuild;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The guide, edited again and again: a build that goes on from the ones before comes to the same
 * files and problems as one that knows nothing. It has everything that one page can show of
 * another: lists, lists with whole texts, neighbours, topics, references both ways, quizzes set
 * into pages, days. {@code -Dkindling.sequences=N} tries more sequences.
 */
class WarmGuideTest {

  private static final int SEQUENCES = Integer.getInteger("kindling.sequences", 1);
  private static final int EDITS = 10;
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 23);

  @TempDir Path temp;

  private final Map<String, String> original = new TreeMap<>();
  private final Map<String, String> files = new TreeMap<>();
  private LocalDate day = FIRST_DAY;

  @Test
  void aWarmBuildOfTheGuideIsACleanOne() throws IOException {
    Path sources = Path.of("..", "site-content");
    for (String part : List.of("content", "kinds", "static", "site.yml", "sources.yml")) {
      read(sources, part, "site/");
    }
    read(Path.of(".."), "themes/hearth", "");
    read(Path.of(".."), "themes/letting-help-in", "");
    int green = 0;
    for (int seed = 0; seed < SEQUENCES; seed++) {
      Path folder = temp.resolve("s" + seed);
      Random random = new Random(seed);
      List<String> edits = new ArrayList<>();
      day = FIRST_DAY;
      files.clear();
      restore(folder);
      build(folder, "warm");
      for (int i = 0; i < EDITS; i++) {
        edits.add(edit(folder, random));

        BuildOutcome warm = build(folder, "warm");
        BuildOutcome clean = build(folder, "clean" + i);

        assertThat(told(warm)).as("seed %d: %s", seed, edits).isEqualTo(told(clean));
        if (clean.report().hasErrors()) {
          restore(folder);
          edits.add("as it was");
        } else {
          green++;
          assertThat(written(folder.resolve("warm/site")))
              .as("seed %d: %s", seed, edits)
              .isEqualTo(written(folder.resolve("clean" + i + "/site")));
        }
      }
    }
    assertThat(green).isGreaterThan(SEQUENCES * EDITS / 2);
  }

  private void read(Path root, String part, String prefix) throws IOException {
    try (Stream<Path> all = Files.walk(root.resolve(part))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = prefix + root.relativize(file).toString().replace('\\', '/');
        original.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
  }

  private void restore(Path folder) throws IOException {
    for (Map.Entry<String, String> file : original.entrySet()) {
      if (!file.getValue().equals(files.get(file.getKey()))) {
        write(folder, file.getKey(), file.getValue());
      }
    }
  }

  private void write(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.ISO_8859_1);
    files.put(name, text);
  }

  private BuildOutcome build(Path folder, String target) {
    return new SiteBuild(
            new BuildRequest(
                folder.resolve("site"),
                folder.resolve(target).resolve("site"),
                folder.resolve(target).resolve("kindling"),
                folder.resolve("themes"),
                WarmGuideTest.class.getClassLoader(),
                Optional.empty(),
                day,
                false,
                false,
                false,
                true,
                2))
        .run();
  }

  private static List<String> told(BuildOutcome outcome) {
    return outcome.report().all().stream()
        .map(problem -> problem + "|" + problem.help().orElse(""))
        .toList();
  }

  private static Map<String, String> written(Path folder) throws IOException {
    Map<String, String> written = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        written.put(
            folder.relativize(file).toString(),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return written;
  }

  private String edit(Path folder, Random random) throws IOException {
    String page = any(random, "site/content/", ".md");
    String quiz = any(random, "site/content/quiz/", ".md");
    String template = any(random, "themes/letting-help-in/templates/", ".mustache");
    String other = any(random, "site/content/", ".md").substring("site".length());
    int number = random.nextInt(1000);
    return switch (random.nextInt(14)) {
      case 0 -> replace(folder, page, "(?m)^title: .*$", "title: A title of number " + number);
      case 1 -> replace(folder, page, "(?m)^summary: .*$", "summary: In short, number " + number);
      case 2 ->
          replace(folder, page, "(?m)^tags: .*$", "tags: [Giving back, Topic " + number + "]");
      case 3 -> replace(folder, page, "(?m)^order: .*$", "order: " + number);
      case 4 -> replace(folder, page, "(?m)^lead: .*$", "lead: It begins with number " + number);
      case 5 -> replace(folder, page, "(?m)^## .*$", "## Heading " + number);
      case 6 -> replace(folder, page, "\\z", "\nSee [this page](" + other + ").\n");
      case 7 -> replace(folder, page, "^---\n", "---\npublish: 2026-12-24\n");
      case 8 -> {
        day = FIRST_DAY.plusDays(random.nextInt(60));
        yield "day " + day;
      }
      case 9 -> replace(folder, quiz, "(?m)^( *- \\w+: [^{\\n]*\\w)$", "$1 " + number);
      case 10 -> replace(folder, template, "\\z", "\n{{! " + number + " }}\n");
      case 11 -> replace(folder, "site/site.yml", "title: Stories", "title: Stories " + number);
      case 12 -> replace(folder, "site/sources.yml", "(?m)^( *title: .*\\w)$", "$1 " + number);
      default -> replace(folder, page, "\\z", "\nOne more sentence, number " + number + ".\n");
    };
  }

  private String any(Random random, String start, String end) {
    List<String> names =
        files.keySet().stream().filter(n -> n.startsWith(start) && n.endsWith(end)).toList();
    return names.get(random.nextInt(names.size()));
  }

  private String replace(Path folder, String name, String what, String by) throws IOException {
    String text = String.valueOf(files.get(name));
    write(folder, name, text.replaceFirst(what, by));
    return name + ": " + by.strip();
  }
}
