package dev.kindling.flagship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.build.BuildOutcome;
import dev.kindling.build.BuildRequest;
import dev.kindling.build.SiteBuild;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.model.QuizFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A small site in Hearth whose home page holds a quiz and two questions, all with care cards. */
final class EmbedSite {

  private static final String CHECK =
      """
      ---
      type: knowledge
      title: What is known?
      summary: Two questions.
      questions:
        - id: first
          ask: Which is the first?
          choose:
            - right: This
            - text: That
              care: true
          why: It comes before.
        - id: both
          ask: Which are true?
          pick: all
          choose:
            - right: One
            - right: Two
            - Three
          why: The others are.
      bands:
        - id: little
          from: 0
          title: Little
          text: That was little.
        - id: much
          from: 2
          title: Much
          text: That was much.
      ---
      """;

  private static final String HOME =
      """
      ---
      title: Home
      summary: Parts of other pages.
      ---
      [Down](#further-down), or stay.

      > [!QUESTION] [Which is the first?](quiz/check.md#first)

      > [!QUESTION] [Which are true?](quiz/check.md#both)

      ## Your turn

      > [!QUIZ] [How tired are you?](quiz/careful.md)

      ## Further down

      The end.
      """;

  private static final Map<String, String> FILES =
      Map.of(
          "site.yml",
          "title: Embeds\nurl: https://embeds.example" + BuiltSite.BASE_PATH + "\ntheme: hearth\n",
          "kinds/home.yml",
          "files: [index.md]\nurl: /\ntemplate: page\n",
          "kinds/support.yml",
          "files: [support.md]\nurl: /:slug/\ntemplate: page\n",
          "kinds/quiz.yml",
          "folder: quiz\nbehaviour: quiz\ntemplate: quiz\njson-ld: Quiz\n",
          "content/index.md",
          HOME,
          "content/support.md",
          "---\ntitle: Support\nsummary: Where to turn.\n---\nSomeone to talk to.\n",
          "content/quiz/check.md",
          CHECK,
          "content/quiz/careful.md",
          "---\ntitle: How tired are you?\nsummary: A few questions.\n"
              + QuizSite.CAREFUL
              + "---\n");

  private EmbedSite() {}

  /** The knowledge check whose two questions stand alone on the home page. */
  static Quiz.Knowledge check() {
    String text = CHECK.replace("---\n", "");
    return (Quiz.Knowledge) QuizFile.quiz(text);
  }

  /** Writes and builds it. */
  static BuiltSite build() throws IOException {
    Path target = Path.of("target", "embeds");
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Path path = target.resolve("sources").resolve(file.getKey());
      Files.createDirectories(path.resolveSibling("."));
      Files.writeString(path, file.getValue());
    }
    BuildOutcome outcome =
        new SiteBuild(
                new BuildRequest(
                    target.resolve("sources"),
                    target.resolve("site"),
                    target.resolve("kindling"),
                    Path.of("..", "themes"),
                    EmbedSite.class.getClassLoader(),
                    Optional.empty(),
                    LocalDate.of(2026, 11, 23),
                    false,
                    true,
                    false,
                    false,
                    1))
            .run();
    assertThat(outcome.report().all()).isEmpty();
    return new BuiltSite(target.resolve("site"));
  }
}
