package dev.kindling.flagship;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * The guide can be read by somebody who is tired. The measure is the grade of Flesch and Kincaid,
 * with syllables counted by groups of vowels; it says something of a passage, and little of a
 * single short sentence, so those are left out.
 */
class EasyReadingTest {

  private static final double HIGHEST = 8;
  private static final int FEWEST_WORDS = 25;
  private static final Pattern SENTENCES = Pattern.compile("[.!?:…]+[”’)]*(?:\\s+|$)");
  private static final Pattern WORDS = Pattern.compile("[A-Za-z][A-Za-z’-]*|\\d[\\d.,]*");
  private static final Pattern SILENT =
      Pattern.compile("(?<=[^laeiouy])es$|(?<=[^dt])ed$|(?<=[^l])e$");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]{1,2}");

  @Test
  void noPassageIsHarderThanEightYearsOfSchool() throws IOException {
    List<String> hard = new ArrayList<>();
    int passages = 0;
    for (Path file : BuiltSite.flagship().pages()) {
      Document page = Jsoup.parse(Files.readString(BuiltSite.flagship().folder().resolve(file)));
      page.select(".sources, .cite, .vh, .entries, .steps, .paths, .lines, details, template")
          .remove();
      for (Element passage :
          page.select("main .prose > p, main .prose li, main .prose dd, main .lead")) {
        String text = passage.text();
        if (WORDS.matcher(text).results().count() >= FEWEST_WORDS) {
          passages++;
          if (grade(text) > HIGHEST) {
            hard.add("%s, grade %.1f: %s".formatted(file, grade(text), text));
          }
        }
      }
    }

    assertThat(hard).isEmpty();
    assertThat(passages).isGreaterThan(150);
  }

  @Test
  void tellsAHardPassageFromAnEasyOne() {
    assertThat(grade("She loaded the dishwasher for you. You waited until she had left the room."))
        .isLessThan(5);
    assertThat(
            grade(
                "Notwithstanding considerable individual variability, recipients experiencing"
                    + " instrumental assistance habitually underestimate the generosity of"
                    + " benefactors."))
        .isGreaterThan(15);
  }

  private static double grade(String text) {
    List<String> words = WORDS.matcher(text).results().map(found -> found.group()).toList();
    long sentences = SENTENCES.splitAsStream(text).filter(part -> !part.isBlank()).count();
    long syllables = words.stream().mapToLong(EasyReadingTest::syllables).sum();
    return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
  }

  private static long syllables(String word) {
    String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    if (letters.length() <= 3) {
      return 1;
    }
    String sounded = SILENT.matcher(letters).replaceFirst("");
    return Math.max(1, VOWELS.matcher(sounded).results().count());
  }
}
