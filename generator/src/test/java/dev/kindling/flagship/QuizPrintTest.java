package dev.kindling.flagship;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.kindling.quiz.model.Feedback;
import dev.kindling.quiz.model.Part;
import dev.kindling.quiz.model.Prose;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.proof.QuizTexts;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out of a printer. */
@EnabledIf("dev.kindling.flagship.HeadlessBrowser#isHere")
@TestInstance(Lifecycle.PER_CLASS)
class QuizPrintTest {

  @AutoClose private QuizSite site;
  @AutoClose private HeadlessBrowser browser;

  @BeforeAll
  void serve() throws Exception {
    site = QuizSite.open();
    browser = HeadlessBrowser.open();
  }

  /** The text of the page on paper, with single spaces. */
  private static String printed(Page page) {
    try (PDDocument pdf = Loader.loadPDF(page.pdf())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new AssertionError("The browser printed no PDF", e);
    }
  }

  /** How many sheets of the size of Letter, the shorter one, the page takes. */
  private static int sheets(Page page) {
    try (PDDocument pdf = Loader.loadPDF(page.pdf())) {
      return pdf.getNumberOfPages();
    } catch (IOException e) {
      throw new AssertionError("The browser printed no PDF", e);
    }
  }

  private static List<String> asked(Quiz quiz) {
    return QuizTexts.asked(quiz).stream().map(QuizPrintTest::set).toList();
  }

  /** All feedback: for a reflection, what each part says in each band. */
  private static List<String> results(Quiz quiz) {
    if (quiz instanceof Quiz.Reflection reflection) {
      return reflection.parts().stream()
          .flatMap(
              part ->
                  reflection.bands().stream()
                      .map(
                          band ->
                              reflection
                                  .feedback(part, band)
                                  .flatMap(Feedback::text)
                                  .or(band::text)
                                  .orElseThrow()))
          .map(QuizPrintTest::set)
          .toList();
    }
    return QuizTexts.results(quiz).stream().map(QuizPrintTest::set).toList();
  }

  /** A text with the quotation marks of print. */
  private static String set(Prose text) {
    return text.written().replaceAll("\"([^\"]*)\"", "“$1”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what-gets-in-the-way",
        "spot-the-offer",
        "your-first-step",
        "overall",
        "first-listed",
        "points"
      })
  void theFormHasEveryQuestionAndAllThatItTakesToScoreIt(String name) {
    Quiz quiz = QuizSite.quiz(name);
    try (BrowserContext context = browser.context(390, ColorScheme.DARK)) {
      Page page = context.newPage();
      page.navigate(site.url(name));
      page.waitForSelector("[data-state=step]");
      String atFirst = printed(page);
      assertThat(atFirst)
          .contains(asked(quiz))
          .contains(results(quiz))
          .contains("Score it by hand");
      for (String caption : page.locator(".hand caption").allTextContents()) {
        assertThat(atFirst).contains(caption);
      }
      for (String cell : page.locator(".hand th, .hand td").allTextContents()) {
        assertThat(atFirst).contains(cell.strip());
      }

      QuizSite.choose(page, "0");
      QuizSite.next(page);
      assertThat(printed(page)).contains(asked(quiz)).contains(results(quiz));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {QuizSite.REFLECTION, QuizSite.KNOWLEDGE, QuizSite.OUTCOME})
  void theQuestionsFitOneSheetAndTheScoringAnother(String name) {
    try (BrowserContext context = browser.context(390, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.navigate(site.url(name));
      page.waitForSelector("[data-state=step]");
      assertThat(sheets(page)).isEqualTo(2);
    }
    try (BrowserContext context = browser.withoutScripts(390)) {
      Page page = context.newPage();
      page.navigate(site.url(name));
      assertThat(sheets(page)).isEqualTo(2);
    }
  }

  @Test
  void theResultHasItsTableAndAdviceAndNoForm() {
    Quiz.Reflection quiz = (Quiz.Reflection) QuizSite.quiz(QuizSite.REFLECTION);
    try (BrowserContext context = browser.context(390, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.setDefaultTimeout(5000);
      page.navigate(site.url(QuizSite.REFLECTION));
      for (int step = 0; step < 6; step++) {
        page.locator("[data-question]:visible input[value='4']").nth(0).check();
        page.locator("[data-question]:visible input[value='0']").nth(1).check();
        page.locator("[data-question]:visible input[value='2']").nth(2).check();
        QuizSite.next(page);
      }
      String result = printed(page);
      assertThat(result).contains(quiz.parts().stream().map(p -> p.title().written()).toList());
      assertThat(result).contains(page.locator("[data-verdict]").innerText());
      assertThat(result)
          .contains(page.locator("[data-advice] p").allTextContents().get(0).strip())
          .contains(" of 12");
      assertThat(result).doesNotContain("Score it by hand", "Copy a link");
      assertThat(quiz.parts().stream().flatMap(p -> p.statements().stream()))
          .extracting(Part.Statement::text)
          .extracting(Prose::written)
          .noneMatch(result::contains);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {QuizSite.KNOWLEDGE, QuizSite.OUTCOME, "overall"})
  void theResultOfEveryTypeHasItsVerdictAndAdviceAndNoForm(String name) {
    try (BrowserContext context = browser.context(390, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.setDefaultTimeout(5000);
      page.navigate(site.url(name));
      page.waitForSelector("[data-state=step]");
      QuizSite.finish(page, "1");
      String result = printed(page);

      assertThat(result).contains(page.locator("[data-verdict]").innerText());
      assertThat(page.locator("[data-advice] .meaning p").allTextContents())
          .isNotEmpty()
          .allSatisfy(text -> assertThat(result).contains(text.replaceAll("\\s+", " ").strip()));
      assertThat(result).doesNotContain("Score it by hand", "Copy a link", "Print", "Back");
    }
  }

  @Test
  void theFormIsPrintedWithoutTheErrorsThatItShows() {
    try (BrowserContext context = browser.context(390, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.navigate(site.url(QuizSite.OUTCOME));
      page.waitForSelector("[data-state=step]");
      QuizSite.next(page);
      assertThat(page.locator(".errors").isVisible()).isTrue();

      assertThat(printed(page))
          .contains(asked(QuizSite.quiz(QuizSite.OUTCOME)))
          .doesNotContain("Something still needs an answer", "Choose an answer");
    }
  }

  @Test
  void withoutAScriptThePrintedPageIsTheSameForm() {
    try (BrowserContext context = browser.withoutScripts(390)) {
      Page page = context.newPage();
      page.navigate(site.url(QuizSite.REFLECTION));
      Quiz quiz = QuizSite.quiz(QuizSite.REFLECTION);
      assertThat(printed(page)).contains(asked(quiz)).contains(results(quiz));
    }
  }
}
