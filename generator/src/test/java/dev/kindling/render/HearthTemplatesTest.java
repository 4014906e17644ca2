package dev.kindling.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The themes of this repository, held against the sites that use them. */
class HearthTemplatesTest {

  private static final Path THEMES = Path.of("../themes");
  private static final Path CLINIC = Path.of("src/test/resources/clinic");
  private static final Path BENCH = Path.of("src/bench/site");
  private static final Pattern OPENING =
      Pattern.compile("\\{\\{\\{?([#^$<>&]?)\\s*([A-Za-z0-9_][A-Za-z0-9_./-]*)");

  @TempDir Path temp;

  /** A name in a template that is misspelt, and where. */
  private record Mutant(String template, String name, int line, String text) {}

  @Test
  void hearthReadsNothingThatPagesDoNotHave() throws IOException {
    assertThat(flagship().problems(THEMES)).isEmpty();
  }

  @Test
  void hearthAsksForNoFieldOfAnyKind() throws IOException {
    assertThat(ThemeCheck.of(CLINIC).problems(THEMES)).isEmpty();
  }

  @Test
  void theBenchThemeReadsNothingThatPagesDoNotHave() throws IOException {
    assertThat(ThemeCheck.of(BENCH).problems(BENCH.resolve("themes"))).isEmpty();
  }

  @Test
  void everyMisspeltNameIsFoundInItsLine() throws IOException {
    List<ThemeCheck> sites = List.of(flagship(), ThemeCheck.of(CLINIC));
    copyThemes();
    List<String> survivors = new ArrayList<>();
    int count = 0;
    for (Path file : files(temp)) {
      if (!file.toString().endsWith(".mustache")) {
        continue;
      }
      String original = Files.readString(file);
      String template = temp.relativize(file).toString().replace('\\', '/');
      for (Mutant mutant : mutants(template, original, count)) {
        count++;
        Files.writeString(file, mutant.text());
        if (sites.stream().noneMatch(site -> finds(site, mutant))) {
          survivors.add(mutant.template().replaceFirst(".*/templates/", "") + " " + mutant.name());
        }
      }
      Files.writeString(file, original);
    }

    assertThat(count).isGreaterThan(400);
    // Blocks that no template of the themes replaces: others may call them what they like.
    assertThat(survivors)
        .containsExactly(
            "home.mustache $hero",
            "home.mustache $lead",
            "home.mustache $details",
            "home.mustache $sources",
            "home.mustache $below",
            "front.mustache $hero",
            "front.mustache $story",
            "front.mustache $reasons",
            "front.mustache $why",
            "front.mustache $ways",
            "front.mustache $situations",
            "front.mustache $quiz",
            "front.mustache $questions",
            "front.mustache $tools");
  }

  private boolean finds(ThemeCheck site, Mutant mutant) {
    return site.problems(temp).stream().anyMatch(problem -> isAbout(problem, mutant));
  }

  /** A block that has another name is missed where it is replaced, not where it stands. */
  private static boolean isAbout(Diagnostic problem, Mutant mutant) {
    if (mutant.name().startsWith("$")) {
      return problem.code() == Code.UNKNOWN_NAME;
    }
    return problem.location() instanceof Location.InFile at
        && at.path().value().endsWith(mutant.template())
        && at.line() == mutant.line();
  }

  /** Each name of a template once with one letter changed, in its closing tag too. */
  private static List<Mutant> mutants(String template, String text, int number) {
    List<Mutant> mutants = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    Matcher tag = OPENING.matcher(text);
    while (tag.find()) {
      String sigil = tag.group(1);
      String name = tag.group(2);
      if (seen.add(sigil + name)) {
        String other = misspelt(name, number + mutants.size());
        String changed = text.substring(0, tag.start(2)) + other + closed(text, tag, other);
        int line = (int) text.substring(0, tag.start()).chars().filter(c -> c == '\n').count() + 1;
        mutants.add(new Mutant(template, sigil + name, line, changed));
      }
    }
    return mutants;
  }

  private static String misspelt(String name, int number) {
    int at = number % name.length();
    while (!Character.isLetter(name.charAt(at))) {
      at = (at + 1) % name.length();
    }
    char other = name.charAt(at) == 'x' ? 'y' : 'x';
    return name.substring(0, at) + other + name.substring(at + 1);
  }

  private static String closed(String text, Matcher tag, String other) {
    String rest = text.substring(tag.end(2));
    if (!"#^$<".contains(tag.group(1)) || tag.group(1).isEmpty()) {
      return rest;
    }
    String close = "{{/" + tag.group(2) + "}}";
    int at = rest.indexOf(close);
    return rest.substring(0, at) + "{{/" + other + "}}" + rest.substring(at + close.length());
  }

  /** The themes with empty assets: only their names matter here. */
  private void copyThemes() throws IOException {
    for (String theme : List.of("hearth", "letting-help-in")) {
      for (Path file : files(THEMES.resolve(theme))) {
        Path name = THEMES.relativize(file);
        Path copy = temp.resolve(name.toString());
        Files.createDirectories(copy.resolveSibling("."));
        if (name.toString().contains("assets")) {
          Files.createFile(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  private static ThemeCheck flagship() throws IOException {
    return ThemeCheck.of(Path.of("../site-content"));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
