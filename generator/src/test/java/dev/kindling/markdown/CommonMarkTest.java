package dev.kindling.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Checked;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Reads the examples of the CommonMark specification 0.31.2 as pages. Those that come out
 * differently are listed in {@code commonmark-deviations.txt} with the reason: a list that may
 * neither grow nor shrink unnoticed.
 */
class CommonMarkTest {

  private static final String FENCE = "````````````````````````````````";

  private record Example(int number, String markdown, String html) {}

  @Test
  void examplesComeOutAsSpecifiedExceptTheListedOnes() throws IOException {
    MarkdownParser parser = new MarkdownParser(MarkdownOptions.of(List.of(), List.of()));
    SortedSet<Integer> deviating = new TreeSet<>();
    for (Example example : examples()) {
      if (!bare(written(parser, example)).equals(bare(example.html()))) {
        deviating.add(example.number());
      }
    }

    assertThat(deviating).isEqualTo(listed());
  }

  @Test
  void allExamplesAreFound() throws IOException {
    assertThat(examples()).hasSize(652);
  }

  private static String written(MarkdownParser parser, Example example) {
    Checked<MarkdownBody> page = parser.open(Pages.file(example.markdown()), "en").finish(0);
    return Pages.print(page.value().fragments(), page.value(), false);
  }

  /** Without what pages have in addition: ids of headings, and the signs of good typography. */
  private static String bare(String html) {
    return html.replaceAll(" ?/>", ">")
        .replaceAll("<(h[1-6]) id=\"[^\"]*\">", "<$1>")
        .replaceAll("[“”]|&quot;", "\"")
        .replaceAll("[‘’]", "'")
        .replace("…", "...")
        .replace("—", "---")
        .replace("–", "--");
  }

  private static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    List<String> lines = resource("/spec.txt").lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).equals(FENCE + " example")) {
        int dot = i + 1 + lines.subList(i + 1, lines.size()).indexOf(".");
        int end = dot + lines.subList(dot, lines.size()).indexOf(FENCE);
        examples.add(
            new Example(
                examples.size() + 1,
                text(lines.subList(i + 1, dot)),
                text(lines.subList(dot + 1, end))));
        i = end;
      }
    }
    return examples;
  }

  private static String text(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines).replace('→', '\t') + "\n";
  }

  private static SortedSet<Integer> listed() throws IOException {
    SortedSet<Integer> numbers = new TreeSet<>();
    for (String line : resource("commonmark-deviations.txt").lines().toList()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        for (String number : line.substring(0, line.indexOf(':')).strip().split(" ", -1)) {
          numbers.add(Integer.valueOf(number));
        }
      }
    }
    return numbers;
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = CommonMarkTest.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("Not on the class path: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
