package dev.kindling.flagship;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.kindling.quiz.Quiz;
import dev.kindling.quiz.QuizFile;
import dev.kindling.quiz.QuizVariants;
import dev.kindling.render.QuizPages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Pages of quizzes, served to a browser.
 *
 * @param pages the pages
 * @param server serves them
 */
record QuizSite(QuizPages pages, StaticServer server) implements AutoCloseable {

  static final String REFLECTION = "what-gets-in-the-way";
  static final String KNOWLEDGE = "spot-the-offer";
  static final String OUTCOME = "your-first-step";

  /** A reflection in which only its highest band is marked. */
  static final String CAREFUL =
      """
      type: reflection
      question: How much is this like you?
      answers:
        - Never
        - Sometimes
        - Always
      skip: Not this one
      needs: 1
      parts:
        tired:
          title: Being tired
          statements:
            - I lie awake.
            - reverse: I sleep well.
      bands:
        - id: low
          from: 0%
          title: Quiet
          text: This is quiet.
        - id: high
          from: 75%
          title: Loud
          text: This is loud.
          care: true
      """;

  /** Quizzes with what the examples leave out, by name. */
  private static final Map<String, String> VARIANTS =
      Map.of(
          "overall", QuizVariants.OVERALL,
          "first-listed", QuizVariants.FIRST_LISTED,
          "points", QuizVariants.POINTS);

  /** Writes and serves the examples, their variants, and a quiz with a care card. */
  static QuizSite open() throws IOException {
    Path folder = Path.of("target", "quizzes");
    QuizPages pages = QuizPages.in(folder);
    for (String name : QuizFile.EXAMPLES) {
      pages.write(name, "What about help?", QuizFile.quiz(QuizFile.example(name)));
    }
    pages.write("careful", "How tired are you?", QuizFile.quiz(CAREFUL));
    for (String name : VARIANTS.keySet()) {
      pages.write(name, "What now?", quiz(name));
    }
    return new QuizSite(pages, StaticServer.start(folder, BuiltSite.BASE_PATH));
  }

  /** The example or variant of this name. */
  static Quiz quiz(String name) {
    String variant = VARIANTS.get(name);
    return QuizFile.quiz(variant == null ? QuizFile.example(name) : variant);
  }

  /** The address of a quiz. */
  String url(String name) {
    return server.base() + name + "/";
  }

  /** Chooses one answer of every question on the step that is shown. */
  static void choose(Page page, String value) {
    for (Locator question : page.locator("[data-question]:visible").all()) {
      question.locator("input[value='" + value + "']").check();
    }
  }

  /** Answers every question alike, up to the result. */
  static void finish(Page page, String value) {
    while (page.locator("[data-shown-result]").count() == 0) {
      if (page.locator("[data-shown-reason]:visible").count() == 0) {
        choose(page, value);
      }
      next(page);
    }
  }

  /** Presses the button that leads on. */
  static void next(Page page) {
    page.locator("[data-next]").click();
    settle(page);
  }

  /** Lets the page answer a new address: it is told of it a moment later. */
  static void settle(Page page) {
    page.evaluate("() => new Promise((done) => setTimeout(done, 50))");
  }

  /** Texts of all elements that match and can be seen. */
  static List<String> texts(Page page, String selector) {
    return page.locator(selector).all().stream()
        .filter(Locator::isVisible)
        .map(Locator::innerText)
        .toList();
  }

  @Override
  public void close() {
    server.close();
  }
}
