package dev.kindling.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.TextSite;
import org.junit.jupiter.api.Test;

class CitationNumbersTest {

  private static CitationNumbers of(String body) {
    Rendering rendering =
        Rendering.of(
            TextSite.withHome()
                .file("sources.yml", source("a-1") + source("b-2") + source("c-3"))
                .page("index.md", "title: Home", body)
                .whatever());
    return rendering.context().numbers(rendering.page("index.md"));
  }

  private static String source(String key) {
    return key + ": {type: book, authors: [\"A, B.\"], year: 2001, title: T}\n";
  }

  @Test
  void followTheFirstCitationOfEachWork() {
    CitationNumbers numbers = of("x[@b-2] y[@a-1] z[@b-2]");

    assertThat(numbers.keys()).containsExactly("b-2", "a-1");
    assertThat(numbers.number(0)).isEqualTo(1);
    assertThat(numbers.number(1)).isEqualTo(2);
    assertThat(numbers.number(2)).isEqualTo(1);
  }

  @Test
  void countTheCitationsOfEachWork() {
    CitationNumbers numbers = of("x[@b-2] y[@a-1] z[@b-2]");

    assertThat(numbers.ids("b-2")).containsExactly("cited-1-1", "cited-1-2");
    assertThat(numbers.ids("a-1")).containsExactly("cited-2-1");
    assertThat(numbers.id(2)).isEqualTo("cited-1-2");
    assertThat(CitationNumbers.sourceId(2)).isEqualTo("source-2");
  }

  @Test
  void areNoneWithoutCitations() {
    assertThat(of("Text.").keys()).isEmpty();
    assertThat(of("Text.").ids("a-1")).isEmpty();
  }

  @Test
  void areGivenToManyCitations() {
    CitationNumbers numbers = of("x[@a-1] ".repeat(500));

    assertThat(numbers.ids("a-1")).hasSize(500).endsWith("cited-1-500");
  }
}
