package dev.kindling.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.yaml.YamlNode;
import dev.kindling.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Messages have no forms for one, two or many. That is right in every language as long as no word
 * depends on a number: so in our themes each number ends what is said, or another number follows
 * it.
 */
class NumbersInWordsTest {

  private static final List<Path> THEMES =
      List.of(Path.of("../themes/hearth"), Path.of("../themes/letting-help-in"));
  private static final Set<String> NO_NUMBERS =
      Set.of("words", "names", "band", "day", "month", "year");

  /** What may stand between a number and what follows it: {@code of}, {@code to}, and no noun. */
  private static final Pattern HOLE = Pattern.compile("\\{([a-zA-Z]+)}");

  private static final Pattern BETWEEN = Pattern.compile(" (of|to) ");
  private static final Pattern END = Pattern.compile("[.:)”]*(\\s.*)?", Pattern.DOTALL);

  /** Whether no word of a text depends on a number in it. */
  private static boolean isNeutral(String text) {
    Matcher hole = HOLE.matcher(text);
    int last = -1;
    while (hole.find()) {
      boolean isNumber = !NO_NUMBERS.contains(hole.group(1));
      String between = last < 0 ? "" : text.substring(last, hole.start());
      if (last >= 0 && !(isNumber && BETWEEN.matcher(between).matches()) && !ends(between)) {
        return false;
      }
      last = isNumber ? hole.end() : -1;
    }
    return last < 0 || ends(text.substring(last));
  }

  /** Whether nothing follows, or another sentence. */
  private static boolean ends(String rest) {
    return rest.isEmpty() || (!rest.startsWith(" ") && END.matcher(rest).matches());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Step {step} of {steps} | true",
        "Statements {from} to {to} of {count} | true",
        "All pages: {total}. Try another word. | true",
        "Loudest: {names} and more. | true",
        "{count} pages | false",
        "{points} of {most} points | false",
        "{count} of {total} pages for “{words}” | false",
        "1 of {total} page | false"
      })
  void knowsWhenAWordDependsOnANumber(String text, boolean isNeutral) {
    assertThat(isNeutral(text)).isEqualTo(isNeutral);
  }

  @Test
  void noMessageDependsOnANumber() throws IOException {
    Map<String, String> messages = messages();
    assertThat(messages).hasSizeGreaterThan(100);
    assertThat(messages.values()).allMatch(NumbersInWordsTest::isNeutral);
  }

  /** Behind a number that a template shows stands a word between numbers, or the sign of a unit. */
  @Test
  void noTemplatePutsAWordBehindANumber() throws IOException {
    Pattern pair = Pattern.compile("\\{\\{[a-z][a-zA-Z.]*}} *\\{\\{messages\\.([a-zA-Z.]+)}}");
    Set<String> behind = new TreeSet<>();
    for (Path theme : THEMES) {
      try (Stream<Path> files = Files.walk(theme.resolve("templates"))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Matcher found = pair.matcher(Files.readString(file));
          while (found.find()) {
            if (!found.group().startsWith("{{messages.")) {
              behind.add(found.group(1));
            }
          }
        }
      }
    }
    assertThat(behind).containsExactly("page.minutes", "page.of", "quiz.to", "strategy.minutes");
    Map<String, String> messages = messages();
    assertThat(List.of("page.minutes", "strategy.minutes"))
        .extracting(messages::get)
        .allMatch(text -> text.startsWith("min "));
  }

  private static Map<String, String> messages() throws IOException {
    Map<String, String> messages = new TreeMap<>();
    for (Path theme : THEMES) {
      String text = Files.readString(theme.resolve("messages/en.yml"));
      SourceFile file = new SourceFile(new SourcePath("messages/en.yml"), text);
      collect("", YamlReader.readMapping(file).value().orElseThrow(), messages);
    }
    return messages;
  }

  private static void collect(
      String prefix, YamlNode.Mapping mapping, Map<String, String> messages) {
    for (YamlNode.Entry entry : new ArrayList<>(mapping.entries())) {
      String key = prefix + entry.key().text();
      if (entry.value() instanceof YamlNode.Mapping nested) {
        collect(key + ".", nested, messages);
      } else if (entry.value() instanceof YamlNode.Scalar text) {
        messages.put(key, text.text());
      }
    }
  }
}
