package dev.kindling.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However HTML is written, reading it is work in step with its length: counted, not timed. */
class ReadingWorkTest {

  private static final int LENGTH = 20_000;

  /** Turns and calls for each character; work that grows with the square would be thousands. */
  private static final int MOST = 60;

  /** Builds the tree of a page. */
  public static final class Page implements Consumer<String> {
    @Override
    public void accept(String html) {
      HtmlDocument.read(html);
    }
  }

  /** Cuts into tokens what an author wrote. */
  public static final class Written implements Consumer<String> {
    @Override
    public void accept(String html) {
      Tokens tokens = Tokens.asWritten(html, new ArrayList<>());
      while (tokens.next()) {
        tokens.text();
      }
    }
  }

  /** Work that grows with the square of the length: a turn for each pair of characters. */
  public static final class Pairs implements Consumer<String> {
    @Override
    public void accept(String html) {
      long same = 0;
      for (int i = 0; i < html.length(); i++) {
        for (int j = 0; j < html.length(); j++) {
          same += html.charAt(i) == html.charAt(j) ? 1 : 0;
        }
      }
      assertThat(same).isNotNegative();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<p>",
        "</p>",
        "<b><i>",
        "<b></b>",
        "<li>",
        "&amp",
        "&#",
        "&x;",
        "&",
        "<a b=\"",
        "<a b=\"c",
        "<a b=c\"",
        "<a",
        "<a<",
        "<a b<",
        "<a b=x/",
        "<a/",
        "<a@",
        "<!--",
        "<!-->",
        "<!-- -- ",
        "--!>",
        "<!",
        "<?",
        "<script>",
        "<script><!--</script>",
        "<title></",
        "<svg>",
        "<svg><![CDATA[",
        "<svg></svg>",
        "</x",
        "</x y=",
        "<a b",
        " b",
        "< ",
        "<x =",
        "<",
        "a\n",
        "<template><td>",
        "<table><tr><td>",
        "<dl><dt>",
        "<details>",
        "<foo></bar>"
      })
  void growsWithTheLengthOnly(String piece) throws ReflectiveOperationException {
    String html = "<a " + piece.repeat(LENGTH / piece.length());

    assertThat(Turns.of(Page.class, html)).isBetween(1L, (long) MOST * LENGTH);
    assertThat(Turns.of(Page.class, html.substring(3))).isBetween(1L, (long) MOST * LENGTH);
    assertThat(Turns.of(Written.class, html)).isBetween(1L, (long) MOST * LENGTH);
    assertThat(Turns.of(Written.class, html.substring(3))).isBetween(1L, (long) MOST * LENGTH);
  }

  @Test
  void manyAttributesOfOneTagAreNotComparedWithEachOther() throws ReflectiveOperationException {
    StringBuilder html = new StringBuilder("<a");
    for (int i = 0; html.length() < LENGTH; i++) {
      html.append(" b").append(i);
    }

    assertThat(Turns.of(Page.class, html + ">")).isLessThan((long) MOST * LENGTH);
    assertThat(Turns.of(Written.class, html + ">")).isLessThan((long) MOST * LENGTH);
  }

  @Test
  void countsWhatGrowsFaster() throws ReflectiveOperationException {
    assertThat(Turns.of(Pairs.class, "a".repeat(1000))).isGreaterThan(MOST * 1000L);
  }
}
