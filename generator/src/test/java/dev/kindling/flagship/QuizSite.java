package dev.kindling.flagship;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.model.QuizFile;
import dev.kindling.quiz.model.QuizVariants;
import dev.kindling.quiz.view.QuizPages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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

  private static final String IS_WHERE_ITS_ADDRESS_SAYS =
      """
      () => {
        const isResult = document.querySelector('[data-quiz]').dataset.state === 'result';
        const [, step] = /^#step-(\\d+)$/.exec(location.hash) ?? [];
        const shown = 1 + document.querySelectorAll('.progress .done').length;
        if (/^#(result$|r=)/.test(location.hash)) return isResult;
        if (location.hash && !step) return true;
        return !isResult && shown === Number(step ?? 1);
      }
      """;

  /** Clicks as a hand would, without the way to the test and back after every click. */
  private static final String TAKE =
      """
      async ([value, steps]) => {
        const root = document.querySelector('[data-quiz]');
        const next = root.querySelector('[data-next]');
        for (let step = 0; step < steps && root.dataset.state === 'step'; step++) {
          for (const question of root.querySelectorAll('[data-question]:not([hidden])')) {
            const answer = question.querySelector(`[value="${value}"]`);
            if (!answer.checked) answer.click();
          }
          const address = location.hash;
          const moved = new Promise((done) =>
            addEventListener('hashchange', () => done(), {once: true}));
          next.click();
          if (location.hash === address) next.click();
          if (location.hash === address) throw new Error('The quiz does not go on');
          await moved;
        }
      }
      """;

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
          "points", QuizVariants.POINTS,
          "caring", QuizVariants.CARING,
          "careful", CAREFUL,
          "ties", QuizVariants.TIES,
          "words", QuizVariants.WORDS);

  /** The quizzes of the guide, as their authors wrote them. */
  static final List<String> SHIPPED =
      List.of("what-gets-in-the-way", "what-the-research-says", "your-first-step");

  private static final String OF_THE_GUIDE = "guide-";

  /** Writes and serves the examples, their variants, and a quiz with a care card. */
  static QuizSite open() throws IOException {
    Path folder = Path.of("target", "quizzes");
    QuizPages pages = QuizPages.in(folder);
    for (String name : QuizFile.EXAMPLES) {
      pages.write(name, "What about help?", QuizFile.quiz(QuizFile.example(name)));
    }
    for (String name : VARIANTS.keySet()) {
      pages.write(name, "What now?", quiz(name));
    }
    for (String name : SHIPPED) {
      pages.write(OF_THE_GUIDE + name, "What of the guide?", quiz(OF_THE_GUIDE + name));
    }
    return new QuizSite(pages, StaticServer.start(folder, BuiltSite.BASE_PATH));
  }

  /** The example or variant of this name. */
  static Quiz quiz(String name) {
    if (name.startsWith(OF_THE_GUIDE)) {
      return shipped(name.substring(OF_THE_GUIDE.length()));
    }
    String variant = VARIANTS.get(name);
    return QuizFile.quiz(variant == null ? QuizFile.example(name) : variant);
  }

  private static Quiz shipped(String name) {
    Path file = Path.of("..", "site-content", "content", "quiz", name + ".md");
    try {
      String text = Files.readString(file);
      return QuizFile.quiz(text.substring("---".length(), text.indexOf("\n---\n") + 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    take(page, value, 100);
  }

  /** Answers every question alike, on this step and as many after it. */
  static void take(Page page, String value, int steps) {
    page.evaluate(TAKE, List.of(value, steps));
    settle(page);
  }

  /** Presses the button that leads on. */
  static void next(Page page) {
    page.locator("[data-next]").click();
    settle(page);
  }

  /** Lets the page answer a new address: it is told of it a moment later. */
  static void settle(Page page) {
    page.waitForFunction(IS_WHERE_ITS_ADDRESS_SAYS);
  }

  /** Changes the address, and waits until all on the page have heard of it. */
  static void move(Page page, String script) {
    page.evaluate(
        "() => { window.hasMoved = false;"
            + "addEventListener('hashchange', () => { window.hasMoved = true; }, {once: true});"
            + script
            + "; }");
    page.waitForFunction("() => window.hasMoved");
  }

  /** The number of the step that is shown, from one; zero on a result. */
  static int step(Page page) {
    return (int)
        page.evaluate(
            "() => document.querySelector('[data-quiz]').dataset.state === 'result' ? 0"
                + " : 1 + document.querySelectorAll('.progress .done').length");
  }

  /** The number of steps. */
  static int steps(Page page) {
    return page.locator(".progress i").count();
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
