package dev.kindling.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.document.Fragment;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void isEmptyForAnEmptyBody() {
    assertThat(PlainText.of(List.of())).isEmpty();
  }

  @Test
  void endsALineWithEachBlock() {
    assertThat(of("<p>One <em>small</em>\nstep.</p><ul><li>Salt</li><li>Pepper</li></ul>"))
        .isEqualTo("One small step.\nSalt\nPepper\n");
  }

  @Test
  void endsALineWithAHeading() {
    List<Fragment> body =
        List.of(
            new Fragment.HeadingOpen(2, "a"),
            new Fragment.Html("A heading"),
            new Fragment.HeadingClose(2),
            new Fragment.Html("<p>Text.</p>"));

    assertThat(PlainText.of(body)).isEqualTo("A heading\nText.\n");
  }

  @Test
  void keepsTheTextOfLinksTogether() {
    List<Fragment> body =
        List.of(
            new Fragment.Html("<p>See "),
            new Fragment.LinkOpen(0),
            new Fragment.Html("the page"),
            new Fragment.LinkClose(0),
            new Fragment.Html(".</p>"));

    assertThat(PlainText.of(body)).isEqualTo("See the page.\n");
  }

  @Test
  void readsCharacterReferences() {
    assertThat(of("a &amp; b &lt;c&gt; &quot;d&quot;&nbsp;e &unknown f & g"))
        .isEqualTo("a & b <c> \"d\"\u00a0e &unknown f & g");
  }

  @Test
  void beginsALineWithEachBlock() {
    assertThat(
            of("<ul>\n<li>Spices\n<ul>\n<li>Salt</li>\n</ul>\n</li>\n</ul>\n<p>Two<br>lines</p>"))
        .isEqualTo("Spices \nSalt\nTwo\nlines\n");
  }

  @Test
  void readsNothingOfATagAroundAHole() {
    List<Fragment> body =
        List.of(
            new Fragment.Html("<p>See <a"),
            new Fragment.LinkAttribute("href", 0, ""),
            new Fragment.Html(" title=\"a > b\">the page</a><!-- not > this -->.</p>"));

    assertThat(PlainText.of(body)).isEqualTo("See the page.\n");
  }

  @Test
  void leavesCodeInAPieceOfCodeOut() {
    assertThat(of("<pre>a <code>b</code> c</pre><p>d</p>")).isEqualTo("d\n");
  }

  @Test
  void leavesCodeOut() {
    assertThat(of("<p>Call <code>a.b()</code> twice.</p><pre><code>x &lt; y</code></pre>"))
        .isEqualTo("Call  twice.\n");
  }

  private static String of(String markup) {
    return PlainText.of(List.of(new Fragment.Html(markup)));
  }
}
