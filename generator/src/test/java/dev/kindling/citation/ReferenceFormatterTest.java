package dev.kindling.citation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Checked;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.yaml.ProblemLines;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceFormatterTest {

  private static Work work(String text) {
    Checked<Works> answer =
        WorksReader.read(new SourceFile(new SourcePath("sources.yml"), "key:\n" + text.indent(2)));
    assertThat(ProblemLines.of(answer.diagnostics())).isEmpty();
    return answer.value().all().get(0);
  }

  private static String html(String text) {
    return ReferenceFormatter.html(work(text));
  }

  private static String authors(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> "\"A%d, B.\"".formatted(i))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  @Test
  void writesAnArticle() {
    assertThat(
            html(
                """
                type: article
                authors: ["Flynn, F. J.", "Lake, V. K. B."]
                year: 2008
                title: "If you need help, just ask: Underestimating compliance"
                container: Journal of Personality & Social Psychology
                volume: 95
                issue: 1
                pages: 128-143
                doi: 10.1037/0022-3514.95.1.128
                """))
        .isEqualTo(
            "Flynn, F. J., &amp; Lake, V. K. B. (2008). If you need help, just ask:"
                + " Underestimating compliance. <i>Journal of Personality &amp; Social Psychology,"
                + " 95</i>(1), 128–143. <a"
                + " href=\"https://doi.org/10.1037/0022-3514.95.1.128\">"
                + "doi.org/10.1037/0022-3514.95.1.128</a>");
  }

  @Test
  void writesAnArticleWithoutVolume() {
    assertThat(html("type: article\nauthors: [\"A, B.\"]\nyear: 2020\ntitle: T\ncontainer: J\n"))
        .isEqualTo("A, B. (2020). T. <i>J</i>.");
  }

  @Test
  void writesABook() {
    assertThat(
            html(
                """
                type: book
                authors: ["Neff, K."]
                year: 2011
                title: Self-compassion
                publisher: William Morrow
                """))
        .isEqualTo("Neff, K. (2011). <i>Self-compassion</i>. William Morrow.");
  }

  @Test
  void writesAChapter() {
    assertThat(
            html(
                """
                type: chapter
                authors: ["Nadler, A.", "Fisher, J. D."]
                year: 1986
                title: The role of threat
                container: Advances in Experimental Social Psychology
                volume: 19
                pages: 81-122
                publisher: Academic Press
                doi: 10.1016/S0065-2601(08)60213-0
                """))
        .isEqualTo(
            "Nadler, A., &amp; Fisher, J. D. (1986). The role of threat. In <i>Advances in"
                + " Experimental Social Psychology</i> (Vol. 19, pp. 81–122). Academic Press. <a"
                + " href=\"https://doi.org/10.1016/S0065-2601%2808%2960213-0\">"
                + "doi.org/10.1016/S0065-2601(08)60213-0</a>");
  }

  @Test
  void namesAnOrganisationOnceThatPublishesItsOwnReport() {
    assertThat(
            html(
                """
                type: report
                authors: [{organisation: World Health Organization}]
                year: 2022
                title: World mental health report
                publisher: World Health Organization
                url: https://example.org/report?a=1&b=2
                """))
        .isEqualTo(
            "World Health Organization. (2022). <i>World mental health report</i>. <a"
                + " href=\"https://example.org/report?a=1&amp;b=2\">"
                + "example.org/report?a=1&amp;b=2</a>");
  }

  @Test
  void writesAPageOfAWebSite() {
    assertThat(
            html(
                """
                type: web
                authors: [Some Office]
                year: 2024
                title: Where to turn
                container: The Office
                url: https://example.org/
                """))
        .isEqualTo(
            "Some Office. (2024). <i>Where to turn</i>. The Office. <a"
                + " href=\"https://example.org/\">example.org/</a>");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '§',
      delimiter = '¦',
      value = {
        "Why? ¦ Why? <i>J</i>.",
        "Just ask! ¦ Just ask! <i>J</i>.",
        "A, b and c. ¦ A, b and c. <i>J</i>.",
        "A < B > C ¦ A &lt; B &gt; C. <i>J</i>.",
      })
  void doesNotDoubleTheMarkAtTheEndOfATitle(String title, String expected) {
    assertThat(
            html(
                "type: article\nauthors: [\"A, B.\"]\nyear: 2020\ncontainer: J\ntitle: \""
                    + title
                    + "\"\n"))
        .isEqualTo("A, B. (2020). " + expected);
  }

  @Test
  void encodesAnOldDoi() {
    assertThat(
            html(
                "type: book\nauthors: [A]\nyear: 1999\ntitle: T\ndoi:"
                    + " \"10.1002/(SICI)1099<1::AID-A1>3.0.CO;2-#\"\n"))
        .endsWith(
            "<a href=\"https://doi.org/10.1002/%28SICI%291099%3C1::AID-A1%3E3.0.CO;2-%23\">"
                + "doi.org/10.1002/(SICI)1099&lt;1::AID-A1&gt;3.0.CO;2-#</a>");
  }

  @Test
  void namesTwentyAuthors() {
    assertThat(html("type: book\nauthors: " + authors(20) + "\nyear: 1999\ntitle: T\n"))
        .contains("A18, B., A19, B., &amp; A20, B. (1999)");
  }

  @Test
  void leavesOutTheMiddleOfMoreThanTwentyAuthors() {
    assertThat(html("type: book\nauthors: " + authors(22) + "\nyear: 1999\ntitle: T\n"))
        .contains("A18, B., A19, B., … A22, B. (1999)")
        .doesNotContain("A20")
        .doesNotContain("&amp;");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {"1 ¦ A1, 2018", "2 ¦ A1 & A2, 2018", "3 ¦ A1, A2 & A3, 2018", "4 ¦ A1 et al., 2018"})
  void shortensTheAuthors(int count, String expected) {
    assertThat(
            ReferenceFormatter.shortName(
                work("type: book\nauthors: " + authors(count) + "\nyear: 2018\ntitle: T\n")))
        .isEqualTo(expected);
  }
}
