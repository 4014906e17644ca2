package dev.kindling.flagship;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;

/** Searches the flagship in a browser. */
abstract class Searching extends OnePage {

  private static final String SEEN =
      "found => found.filter((e) => e.checkVisibility()).map((e) => e.innerText)";

  private static final Page.WaitForSelectorOptions ATTACHED =
      new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);

  @AutoClose StaticServer server;

  @BeforeAll
  void openTheSite() throws Exception {
    server = StaticServer.start(BuiltSite.flagship().folder(), BuiltSite.BASE_PATH);
  }

  @Override
  String base() {
    return server.base();
  }

  /** Opens the search page, at a fragment of its address. */
  void open(String query) {
    page.navigate(server.base() + "search/" + query);
    page.waitForSelector("[data-words]");
    page.waitForSelector("[data-results][aria-busy=false]", ATTACHED);
  }

  /** Types words in place of those that are there, and waits until what is found is shown. */
  void type(String words) {
    page.locator("[data-words]").fill(words);
    page.waitForSelector("[data-results][aria-busy=false]", ATTACHED);
  }

  /** The titles that can be seen. */
  List<String> shown() {
    return seen(page, "[data-entry] strong, [data-results] strong");
  }

  /** The texts of all elements that match and can be seen. */
  static List<String> seen(Page page, String selector) {
    List<String> texts = new ArrayList<>();
    if (page.locator(selector).evaluateAll(SEEN) instanceof List<?> found) {
      found.forEach(text -> texts.add(String.valueOf(text)));
    }
    return texts;
  }

  /** How much was found, as the page says it. */
  String status() {
    return page.locator("[data-status]").innerText();
  }
}
