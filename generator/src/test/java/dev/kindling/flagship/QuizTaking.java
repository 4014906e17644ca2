package dev.kindling.flagship;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;

/** Takes quizzes in a browser. */
abstract class QuizTaking extends OnePage {

  private static final String FOCUSED =
      """
      () => {
        const {id, className, name, value} = document.activeElement;
        return name ? `${name} ${value}` : id || className;
      }
      """;

  @AutoClose QuizSite site;

  @BeforeAll
  void serve() throws Exception {
    site = QuizSite.open();
  }

  @Override
  String base() {
    return site.server().base();
  }

  /** Opens a quiz, at a fragment of its address, as somebody does who comes from elsewhere. */
  void open(String name, String fragment) {
    page.navigate("about:blank");
    page.navigate(site.url(name) + fragment);
    page.waitForSelector("[data-state]");
  }

  /** Opens a quiz. */
  void open(String name) {
    open(name, "");
  }

  /** Answers the step that is shown, and goes on to the next or the result. */
  void take(String value) {
    QuizSite.take(page, value, 1);
  }

  /** Asks for answers to be kept on this device. */
  void keep() {
    page.locator("[data-keep] summary").click();
    page.locator("[data-keep-it]").check();
  }

  int step() {
    return QuizSite.step(page);
  }

  /** What has the focus: name and value of an answer, or the id or class of something else. */
  String focused() {
    return (String) page.evaluate(FOCUSED);
  }

  String verdict() {
    return page.locator("[data-verdict]").innerText();
  }
}
