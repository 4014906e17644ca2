package dev.kindling.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "<details>a</details> ! LACKING 0 `<details>` has no `<summary>`",
        "<details><p>a</p><summary>b</summary></details> ! MISPLACED 17 `<summary>` must be the"
            + " first thing in `<details>`",
        "<details>a<summary>b</summary></details> ! MISPLACED 10 `<summary>` must be the first"
            + " thing in `<details>`",
        "<details><summary>a</summary><summary>b</summary></details> ! MISPLACED 29 `<summary>`"
            + " must be the first thing in `<details>`",
        "<figure><figcaption>a</figcaption><figcaption>b</figcaption></figure> ! MISPLACED 34"
            + " `<figure>` has a second `<figcaption>`",
        "<table><tr><td>a</table><dl><dd>a</dl> ! MISPLACED 28 `<dd>` has no `<dt>` before it",
        "<dl><dt>a</dl> ! LACKING 0 `<dl>` has no `<dd>`",
        "<table><tr><td>a<thead><tr><th>b</table> ! MISPLACED 16 `<thead>` must stand before the"
            + " `<tr>` of its table",
        "<table><tr><tr><td>a</table> ! LACKING 7 `<tr>` has no `<td>`",
        "<table><tbody><tr></tbody></table> ! LACKING 14 `<tr>` has no `<td>`",
        "<picture></picture> ! LACKING 0 `<picture>` has no `<img>`",
        "<ruby>a</ruby> ! LACKING 0 `<ruby>` has no `<rt>`",
      })
  void holdsElementsToTheOrderAndNumberOfTheirParts(String body, String fault) {
    assertThat(HtmlDocument.read("<body>" + body).faults())
        .extracting(one -> one.sort() + " " + (one.start() - 6) + " " + one.message())
        .containsExactly(fault);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<details> <summary>a</summary>b</details>",
        "<dl><div><dt>a</dt><dd>b</dd></div></dl>",
        "<dl><dt>a<dt>b<dd>c<dt>d<dd>e</dl>",
        "<table><caption>a</caption><colgroup><col></colgroup><thead><tr><th>a</th></tr></thead>"
            + "<tbody><tr><td>b</td></tr></tbody><tbody><tr><td>b</td></tr></tbody>"
            + "<script></script><tfoot><tr><td>b</td></tr></tfoot></table>",
        "<table><tr><script></script></tr></table>",
        "<template><table><tr></tr></table><dl><dt>a</dt></dl></template>",
        "<ruby>a<rt>b</ruby>",
        "<svg><picture></picture></svg>",
      })
  void leavesAloneWhatIsRight(String body) {
    assertThat(HtmlDocument.read("<body>" + body).faults()).isEmpty();
  }

  @Test
  void lacksNothingThatWasToldOf() {
    assertThat(HtmlDocument.read("<body><table><tr><b><td>a</td></tr></table>").faults())
        .extracting(HtmlFault::message)
        .noneMatch(message -> message.contains("has no `<td>`"));
    assertThat(HtmlDocument.read("<body><details>").faults())
        .extracting(HtmlFault::message)
        .containsExactly("`details` is never closed");
  }
}
