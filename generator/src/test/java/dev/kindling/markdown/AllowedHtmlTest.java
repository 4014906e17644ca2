package dev.kindling.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.html.Elements;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllowedHtmlTest {

  /** Spelled out, so that a new element of the standard is a decision about authors, too. */
  private static final String ALLOWED =
      "a abbr address area article aside audio b bdi bdo blockquote br caption cite code col"
          + " colgroup data dd del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5"
          + " h6 header hgroup hr i img ins kbd li main map mark menu meter nav ol p picture pre"
          + " progress q rp rt ruby s samp search section small source span strong sub summary sup"
          + " table tbody td tfoot th thead time tr track u ul var video wbr";

  @Test
  void authorsMayWriteWhatIsSafeOfTheStandard() {
    assertThat(AllowedHtml.elements().stream().sorted()).containsExactly(ALLOWED.split(" ", -1));
  }

  @Test
  void everyOtherElementOfTheStandardIsRefusedAsUnsafe() {
    List<String> allowed = AllowedHtml.elements();

    assertThat(Elements.names())
        .allSatisfy(
            name -> {
              List<String> problems = Pages.problems("<" + name + ">\n");
              assertThat(problems.stream().anyMatch(one -> one.startsWith("unsafe-html")))
                  .as(name)
                  .isNotEqualTo(allowed.contains(name));
            });
  }

  @Test
  void whatStandsInARefusedElementIsJudgedOnceThatIsMended() {
    assertThat(Pages.problems("<ull><li>a</li></ull>\n")).containsExactly("html-syntax 1:1+5");
    assertThat(Pages.problems("<button><div>a</div></button>\n"))
        .containsExactly("unsafe-html 1:1+8");
  }
}
