package dev.kindling.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationsTest {

  private static final Path FILE =
      Path.of("src/main/resources/dev/kindling/explain/explanations.yml");

  private final Explanations explanations = Explanations.open();

  @ParameterizedTest
  @EnumSource(Code.class)
  void everyCodeIsExplained(Code code) {
    Explanation explanation = explanations.of(code);

    assertThat(explanation.code()).isEqualTo(code);
    assertThat(explanation.title()).hasSizeBetween(10, 75).doesNotEndWith(".");
    assertThat(explanation.means()).hasSizeBetween(40, 500).endsWith(".");
    assertThat(explanation.cure()).hasSizeBetween(30, 400).matches("(?s).*[.!`]");
    assertThat(explanation.says()).doesNotContain("\n").doesNotStartWith("error");
    assertThat(explanation.example().lines().toList()).hasSizeBetween(1, 8);
  }

  @Test
  void everyCodeIsExplainedOnceAndNothingElse() throws IOException {
    List<String> codes = Arrays.stream(Code.values()).map(code -> "  " + code.id() + ":").toList();

    assertThat(Files.readAllLines(FILE).stream().filter(line -> line.matches("  [^ ].*")))
        .containsExactlyInAnyOrderElementsOf(codes);
  }

  @Test
  void everyTopicIsThereInItsOrder() throws IOException {
    List<String> topics = Arrays.stream(Topic.values()).map(topic -> topic.word() + ":").toList();

    assertThat(Files.readAllLines(FILE).stream().filter(line -> line.matches("[^ #].*")))
        .containsExactlyElementsOf(topics);
  }

  @Test
  void noTwoCodesHaveTheSameTitle() {
    assertThat(explanations.all().stream().map(Explanation::title)).doesNotHaveDuplicates();
  }

  @Test
  void allAreSortedByTopicAndThenAsTheCodesAre() {
    List<Explanation> all = explanations.all();

    assertThat(all).hasSize(Code.values().length);
    assertThat(all.stream().map(Explanation::topic)).isSorted();
    assertThat(all.stream().filter(e -> e.topic() == Topic.YAML).map(Explanation::code))
        .containsExactly(Code.YAML_SYNTAX, Code.DUPLICATE_KEY, Code.YAML_REFUSED);
  }

  @Test
  void readsWellInATerminal() {
    assertThat(explanations.of(Code.HEADING_LEVEL).asText())
        .isEqualTo(
            """
            error[heading-level]: A heading of the wrong level

            Screen readers let people jump from heading to heading, so the levels must form
            an outline. The page's title is its level 1, headings in the text begin with
            level 2, and none skips a level on the way down. That a whole page has one
            heading of level 1 is the matter of `page-heading`.

            For example:

                ## What it sounds like
                #### At work

            Kindling says:

                this heading of level 4 stands below one of level 2

            What to do:

            Choose the level by what the section is part of, not by its size: here `### At
            work`. How large it looks is said in the style sheet.\
            """);
  }

  @Test
  void anExampleWithAFenceInItStandsBetweenLongerFences() {
    Explanation explanation =
        new Explanation(Code.OUTLINE, Topic.KINDS, "T", "M.", "```\nx\n```", "s", "C.");

    assertThat(explanation.asMarkdown())
        .isEqualTo("M.\n\n````text\n```\nx\n```\n````\n\n> s\n\n**What to do.** C.");
  }
}
