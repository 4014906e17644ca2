package dev.kindling.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every code happens somewhere in the tests, and what is said of it is compared. Looked at are all
 * texts that tests expect: reports as they are printed, and in tests of one part the lines that
 * begin with a code and a place.
 */
class EveryCodeTest {

  private static final List<Path> EXPECTED =
      List.of(Path.of("src/test/resources"), Path.of("src/it"), Path.of("src/test/java"));

  /** {@code error[html-syntax]: …} */
  private static final Pattern PRINTED = Pattern.compile("(?:error|warning)\\[([a-z0-9-]+)]: ");

  /** {@code html-syntax content/a.md:3:1 …} and {@code html-syntax 3:1+4 …} */
  private static final Pattern IN_A_LINE =
      Pattern.compile(
          "(?m)(?:^ *|\"|¦ )([A-Za-z0-9_-]+) (?:[\\w./-]*[\\w-]\\.[a-z]+[: ]|[0-9]+:[0-9]+)");

  /** Codes are permanent, also where nothing brings them about any more. */
  private static final List<String> RETIRED = List.of("quiz-translation", "quiz-link-graph");

  @Test
  void happensSomewhere() throws IOException {
    Set<String> seen = new TreeSet<>();
    for (Path folder : EXPECTED) {
      seen.addAll(told(folder));
    }

    assertThat(Arrays.stream(Code.values()).map(Code::id).filter(id -> !seen.contains(id)))
        .as("codes that no test makes happen")
        .containsExactlyElementsOf(RETIRED);
  }

  @Test
  void thePrintedReportsHoldNoCodeThatDoesNotExist() throws IOException {
    List<String> codes = Arrays.stream(Code.values()).map(Code::id).toList();
    Set<String> printed = new TreeSet<>();
    for (Path file : texts(Path.of("src/test/resources"))) {
      gather(PRINTED, Files.readString(file), printed);
    }

    assertThat(printed).isNotEmpty().isSubsetOf(codes);
  }

  private static Set<String> told(Path folder) throws IOException {
    Set<String> codes = new TreeSet<>();
    for (Path file : texts(folder)) {
      String text = Files.readString(file);
      gather(PRINTED, text, codes);
      gather(IN_A_LINE, text, codes);
    }
    return codes;
  }

  /** Expected texts, and tests but for those about telling, which make problems up. */
  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt") || file.toString().endsWith("Test.java"))
          .filter(
              file -> !file.toString().matches(".*[/\\\\](telling|explain|diagnostic)[/\\\\].*"))
          .sorted()
          .toList();
    }
  }

  private static void gather(Pattern pattern, String text, Set<String> codes) {
    for (Matcher found = pattern.matcher(text); found.find(); ) {
      String name = found.group(1);
      // One test prints the names of the constants.
      codes.add(
          name.matches("[A-Z0-9_]+") ? name.toLowerCase(Locale.ROOT).replace('_', '-') : name);
    }
  }
}
