package dev.kindling.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.html.Turns;
import dev.kindling.source.LineIndex;
import dev.kindling.source.SourceFile;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Of each shape of text, the longest that is let in asks for no more work than a build can bear:
 * counted, not timed.
 */
class LimitsWorkTest {

  private static final MarkdownOptions OPTIONS = MarkdownOptions.of(List.of("note"), List.of());

  /** About as much as two seconds hold. */
  private static final long MOST = 400_000_000;

  /** Reads a text as a page. */
  public static final class Reading implements Consumer<String> {
    @Override
    public void accept(String text) {
      Pages.onDeepStack(text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](b) ",
        "[a](b ",
        "[ (]( ",
        "![a](",
        "[a] ",
        "[^a] ",
        "<x-y z=1></x-y>",
        "a</b> ",
        "<http://a.b> ",
        "&amp; ",
        "`a` ",
        "|a|\n",
        "*a ",
        "~~a ",
        "a\n",
        "- a\n",
        "1. a\n",
        "- a\n* a\n",
        "> - > - a\n",
        "- - - - - - - - a\n",
        "> a\n\n",
        "[\n\n",
        "<a\n\n",
        "a\n\n",
        "[a](b) a\n\n",
        "[x]: /a/\n",
        "<div>\n\n",
        "|a|b|\n|-|-|\n|c|d|\n\n"
      })
  void boundsTheWork(String piece) throws ReflectiveOperationException {
    String longest = "";
    for (int length = 1000; length < OPTIONS.maxBody(); length += length / 4) {
      String text = piece.repeat(length / piece.length());
      longest = isAllowed(text) ? text : longest;
    }

    assertThat(longest).isNotEmpty();
    assertThat(Turns.of(Reading.class, longest)).isLessThan(MOST);
  }

  private static boolean isAllowed(String text) {
    SourceFile file = Pages.file(text);
    return new Limits(new ParseContext(OPTIONS, new LineIndex(file)::at), text).allow(0);
  }
}
