package dev.kindling.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlockTest {

  @Test
  void anEmptyBodyIsAnEmptyPage() {
    MarkdownBody body = Pages.read("").value();

    assertThat(body.fragments()).isEmpty();
    assertThat(body.words()).isZero();
  }

  @Test
  void readsOnlyWhatStandsBehindTheFrontMatter() {
    String text = "---\ntitle: \"# x\"\n---\n[a](b.md)\n";
    MarkdownBody body =
        new MarkdownParser(MarkdownOptions.of(java.util.List.of(), java.util.List.of()))
            .open(Pages.file(text), "en")
            .finish(text.indexOf("[a]"))
            .value();

    assertThat(Pages.print(body)).isEqualTo("<p><a href=\"b.md\">a</a></p>\n");
    assertThat(body.links().get(0).location()).hasToString("content/page.md:4:5+4");
  }

  @Test
  void writesTablesThatCanBeScrolledAndReadInBlocks() {
    assertThat(Pages.html("| *A* | B |\n|---|--:|\n| 1 | 2 |\n| 3 |\n[Caption]\n"))
        .isEqualTo(
            """
            <div class="table" role="group" tabindex="0" aria-label="Caption">
            <table>
            <caption>Caption</caption>
            <thead>
            <tr>
            <th scope="col"><em>A</em></th>
            <th scope="col" class="align-right">B</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td><span class="cell-label" aria-hidden="true">A: </span>1</td>
            <td class="align-right"><span class="cell-label" aria-hidden="true">B: </span>2</td>
            </tr>
            <tr>
            <td><span class="cell-label" aria-hidden="true">A: </span>3</td>
            <td></td>
            </tr>
            </tbody>
            </table>
            </div>
            """);
  }

  @Test
  void makesRowHeadersOfAFirstColumnInBold() {
    assertThat(Pages.html("|A|B|\n|-|-|\n|**x**|y|\n|**z**|w|\n"))
        .contains("<th scope=\"row\"><strong>x</strong></th>");
    assertThat(Pages.html("|A|B|\n|-|-|\n|**x**|y|\n|z|w|\n")).doesNotContain("rowheader");
  }

  @Test
  void countsALinkInATableCaptionOnce() {
    assertThat(Pages.read("|A|\n|-|\n|b|\n[see *it*]\n").value().links()).isEmpty();
  }

  @Test
  void writesTaskListsWithoutFormControls() {
    assertThat(Pages.html("- [ ] one\n- [x] two\n"))
        .isEqualTo(
            """
            <ul>
            <li class="task"><span class="task-mark" role="img" aria-label="{task.open}">☐</span> one</li>
            <li class="task"><span class="task-mark" role="img" aria-label="{task.done}">☑</span> two</li>
            </ul>
            """);
  }

  @Test
  void writesDefinitionLists() {
    assertThat(Pages.html("Term\n: One\n: Two\n"))
        .isEqualTo("<dl>\n<dt id=\"term\">Term</dt>\n<dd>One</dd>\n<dd>Two</dd>\n</dl>\n");
  }

  @Test
  void aColonAloneTakesNothingIn() {
    assertThat(Pages.print(Pages.read("Examples:\n\n:\n\n```js\na();\n```\n\nHint.\n").value()))
        .isEqualTo(
            """
            <p>Examples:</p>
            <p>:</p>
            <pre><code class="language-js">a();
            </code></pre>
            <p>Hint.</p>
            """);
  }

  @Test
  void makesAFigureOfAnImageWithATitleOnItsOwn() {
    assertThat(Pages.html("![Door](door.svg \"An open door\")\n"))
        .isEqualTo(
            """
            <figure>
            <img src="door.svg" alt="Door">
            <figcaption>An open door</figcaption>
            </figure>
            """);
    assertThat(Pages.html("![Door](door.svg)"))
        .isEqualTo("<p><img src=\"door.svg\" alt=\"Door\"></p>\n");
    assertThat(Pages.html("A ![Door](d.svg \"t\")")).contains("title=\"t\"").contains("<p>A ");
  }

  @Test
  void escapesCodeAndNamesItsLanguage() {
    assertThat(Pages.html("```java x\na < b && \"c\"\n```\n"))
        .isEqualTo(
            """
            <pre><code class="language-java">a &lt; b &amp;&amp; &quot;c&quot;
            </code></pre>
            """);
  }

  @Test
  void leavesBracesOfTemplatesAlone() {
    assertThat(Pages.html("{{braces}} {{{x}}}")).isEqualTo("<p>{{braces}} {{{x}}}</p>\n");
  }

  @Test
  void writesStruckTextAndAddresses() {
    assertThat(Pages.html("~~no~~ www.example.org a@b.example"))
        .isEqualTo(
            "<p><del>no</del> <a href=\"https://www.example.org\">www.example.org</a> <a"
                + " href=\"mailto:a@b.example\">a@b.example</a></p>\n");
  }

  @Test
  void countsTheWordsThatAReaderReads() {
    assertThat(Pages.read("## Two words\n\nDon't count *half*way `code()`\n").value().words())
        .isEqualTo(6);
    assertThat(Pages.read("    code block\n\n<b title=\"no no\">yes</b>\n").value().words())
        .isEqualTo(1);
    assertThat(Pages.read("|A|B|\n|-|-|\n|one|two|\n").value().words()).isEqualTo(4);
    assertThat(Pages.read("日本語 and English").value().words()).isEqualTo(5);
    assertThat(Pages.read("one\\\ntwo\nthree").value().words()).isEqualTo(3);
  }

  @Test
  void keepsAStartNumber() {
    assertThat(Pages.html("7. a\n8. b\n")).startsWith("<ol start=\"7\">\n<li>a</li>");
  }
}
