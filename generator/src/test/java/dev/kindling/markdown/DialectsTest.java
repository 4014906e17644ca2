package dev.kindling.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.kindling.source.LineIndex;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text reads the same with the extensions that it is found to need as with all of them. */
class DialectsTest {

  private static final String HAS_ALL_SIGNS = "| [^a] ~~a~~ http://a.b [ ]\n: a\n";

  private static final List<String> SNIPPETS =
      List.of(
          "a",
          " ",
          "\n",
          "\n\n",
          "> ",
          ">",
          "- ",
          "+ ",
          "* ",
          "1. ",
          "    ",
          "\t",
          "# ",
          "*",
          "_",
          "`",
          "~",
          "~~",
          "\n~ ",
          "[",
          "]",
          "(",
          ")",
          "![",
          "[a](b.md)",
          "[^1]",
          "^",
          "\n[^1]: n\n",
          "[@a]",
          "[x][y]",
          "<",
          ">",
          "<b>",
          "<div>\n",
          "\\",
          "|",
          "\n|a|\n|-|\n",
          ":",
          ": ",
          "\n: ",
          "\n\t: ",
          "[ ]",
          "[x]",
          "[X] ",
          "http",
          "://x",
          "www.",
          "WWW.x.y",
          "@",
          "@b.co",
          "mailto:",
          "é",
          "😀",
          "\u00a0",
          "\f",
          "---\n",
          "***\n",
          "&amp;",
          "--",
          "\"",
          "{#i}",
          "\n[r]: u\n",
          "```\n");

  private final Dialects dialects = new Dialects();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void noTextLacksAnExtension(int seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(9);
      for (int i = 0; i < length; i++) {
        text.append(SNIPPETS.get(random.nextInt(SNIPPETS.size())));
      }
      assertReadsTheSame(text.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- term\n\t: meaning\n",
        "> term\n>\t: meaning\n",
        "1. term\n \t: meaning\n",
        "ask some_one_@b.co",
        "ask +@b.co",
        "ask 日本@b.co",
        "ask 😀@b.co",
        "term\n~ no meaning\n"
      })
  void seesWhatIsEasilyOverlooked(String text) {
    assertReadsTheSame(text);
  }

  @Test
  void onlyAColonBeginsADefinition() {
    assertThat(Pages.html("term\n~ tilde\n\nword\n: colon\n"))
        .isEqualTo(
            "<p>term\n~ tilde</p>\n<dl>\n<dt id=\"word\">word</dt>\n<dd>colon</dd>\n</dl>\n");
  }

  private void assertReadsTheSame(String text) {
    assertThat(written(text, dialects.forText(text, 0)))
        .as(text)
        .isEqualTo(written(text, dialects.forText(HAS_ALL_SIGNS, 0)));
  }

  private static String written(String text, Parser parser) {
    LineIndex index = new LineIndex(Pages.file(text));
    MarkdownOptions options = MarkdownOptions.of(List.of("note"), List.of());
    ParseContext collected = new ParseContext(options, index::at);
    FragmentWriter out = new FragmentWriter(index.file(), index::at);
    new BlockWriter(collected, out).document(parser.parse(BasedSequence.of(text)));
    collected.ids.settle(out, new LinkedHashSet<>());
    return out.fragments() + "\n" + collected.links + "\n" + collected.problems;
  }
}
