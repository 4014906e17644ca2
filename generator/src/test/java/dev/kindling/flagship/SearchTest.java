package dev.kindling.flagship;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What readers find on the search page, and how it is kept in the address. */
@EnabledIf("dev.kindling.flagship.HeadlessBrowser#isHere")
class SearchTest extends Searching {

  private static final String GUILTY = "Why do I feel guilty when I’m helped?";

  private void press(String key) {
    page.locator("[data-words]").press(key);
  }

  private void waitForStatus(String text) {
    page.waitForFunction(
        "text => document.querySelector('[data-status]').textContent.includes(text)", text);
  }

  private String query() {
    return (String)
        page.evaluate("() => new URLSearchParams(location.hash.slice(1)).get('q') ?? ''");
  }

  @Test
  void showsWhatIsFoundBestFirst() {
    open("");
    int all = shown().size();
    assertThat(all).isGreaterThan(30);
    type("guilt");
    assertThat(shown()).startsWith(GUILTY).hasSizeBetween(1, 20);
    assertThat(seen(page, "[data-heading]")).isEmpty();
    type("helped guilt");
    assertThat(shown()).startsWith(GUILTY);
    type("uilt");
    assertThat(shown()).isEmpty();
    type("");
    assertThat(shown()).hasSize(all);
    assertThat(seen(page, "[data-results] strong")).isEmpty();
  }

  @Test
  void findsWhatPagesSayInTheirTexts() {
    open("#q=wheelbarrow%20scan");
    for (String words : List.of("burden", "money", "emergency", "stubborn", "weaknesses")) {
      type(words);
      assertThat(shown()).as(words).isNotEmpty();
    }
    type("suicidal");
    assertThat(shown().get(0)).contains("support");
  }

  @Test
  void showsTheSentenceWithTheWordsMarked() {
    open("#q=guilt");
    Locator first = page.locator("[data-results] li").first();
    assertThat(first.locator("strong mark").innerText()).isEqualTo("guilty");
    assertThat(first.locator(".summary mark").count()).isPositive();
    assertThat(first.locator(".summary").innerText().length()).isLessThan(270);
  }

  @Test
  void findsPagesByTheirSortAndTheirTopics() {
    open("#q=strategy");
    type("story saturday");
    assertThat(shown()).startsWith("Tom and the first free Saturday");
    type("finding-support therapist");
    assertThat(shown()).contains("Could talking to a therapist help?", "Finding support");
  }

  @Test
  void saysWhichWordItTookForAnother() {
    open("#q=therpist");
    assertThat(shown()).startsWith("Could talking to a therapist help?");
    assertThat(page.locator("[data-instead]").innerText()).contains("therapist");
    page.locator("[data-correct]").click();
    waitForStatus("“therapist”");
    assertThat(query()).isEqualTo("therapist");
    assertThat(page.locator("[data-instead]").isVisible()).isFalse();
  }

  @Test
  void keepsToWhatStandsInQuotes() {
    open("#q=%22first%20free%20Saturday%22");
    assertThat(shown()).startsWith("Tom and the first free Saturday").hasSizeLessThan(4);
  }

  @Test
  void doesNotMindCaseAccentsOrMarks() {
    open("");
    for (String words :
        List.of("GUILTY", "güilty", "gu\u0308ilty", "  guilty!", "“guilty”", "guil\u00adty")) {
      type(words);
      assertThat(shown()).as(words).startsWith(GUILTY);
    }
    for (String words : List.of("don't", "don’t", "DONT")) {
      type(words);
      assertThat(shown()).as(words).isNotEmpty();
    }
  }

  @Test
  void comparesWordsOfOtherLanguages() {
    open("");
    Object same =
        page.evaluate(
            """
            async () => {
              const url = document.querySelector('link[href*="/words."]').href;
              const {isGapless, words} = await import(url);
              const only = (text) => words(text).map(({word}) => word).join();
              const finds = (text, query) => only(text) === only(query);
              return [
                finds('Straße', 'STRASSE'), finds('ΟΔΟΣ', 'οδος'), finds('Isparta', 'ısparta'),
                finds('İstanbul', 'istanbul'), finds('Ångström', 'angstrom'),
                isGapless('東京で助けを求める'), !isGapless('한국어'), !only('?! <>'),
              ].join();
            }
            """);
    assertThat(same).asString().doesNotContain("false");
  }

  @Test
  void saysHowManyThereAreOnceTheReaderPauses() {
    page.clock().install(new Clock.InstallOptions().setTime(0));
    open("");
    page.clock().pauseAt(3_600_000);
    int all = shown().size();
    assertThat(status()).isEqualTo("All pages are listed here: " + all + ".");
    page.locator("[data-words]").pressSequentially("guilt");
    page.clock().runFor(300);
    assertThat(status()).startsWith("All ");
    assertThat(query()).isEmpty();
    page.clock().runFor(200);
    waitForStatus("“guilt”");
    int found = shown().size();
    assertThat(found).isLessThan(all);
    assertThat(status()).isEqualTo("Pages for “guilt”, best first: " + found + ".");
    assertThat(query()).isEqualTo("guilt");
    assertThat(page.locator("[data-status]").getAttribute("role")).isEqualTo("status");
  }

  @Test
  void offersWaysOnWhenNothingMatches() {
    open("#q=xyzzy");
    assertThat(status()).isEqualTo("No page says anything of “xyzzy”.");
    assertThat(page.locator("[data-no-match]").isVisible()).isTrue();
    assertThat(page.locator("main .prose a").count()).isPositive();
    page.locator("[data-reset]").click();
    waitForStatus("All pages");
    assertThat(shown()).hasSizeGreaterThan(30);
    assertThat(query()).isEmpty();
    assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("_words");
    assertThat(page.locator("[data-no-match]").isVisible()).isFalse();
  }

  @Test
  void keepsTheQueryInTheAddress() {
    open("#q=guilt%20helped");
    assertThat(page.locator("[data-words]").inputValue()).isEqualTo("guilt helped");
    assertThat(shown()).startsWith(GUILTY);
    page.reload();
    waitForStatus("“guilt helped”");
    assertThat(shown()).startsWith(GUILTY);
    page.locator("[data-results] a").first().click();
    page.waitForURL("**/faq/guilt/");
    page.goBack();
    page.waitForURL("**/search/#q=guilt%20helped");
    waitForStatus("“guilt helped”");
    assertThat(shown()).startsWith(GUILTY);
  }

  @Test
  void keepsWhatWasTypedWhenAPlaceOnThePageIsOpened() {
    open("#q=guilt%20helped");
    page.evaluate("() => { location.hash = 'main'; }");
    page.waitForURL("**/search/#main");
    assertThat(page.locator("[data-words]").inputValue()).isEqualTo("guilt helped");
    assertThat(shown()).startsWith(GUILTY);
  }

  @Test
  void backLeadsToWhatWasSearchedBefore() {
    open("");
    type("guilt");
    press("Enter");
    type("ledg");
    waitForStatus("“ledg”");
    type("ledger");
    waitForStatus("“ledger”");
    page.goBack();
    waitForStatus("“guilt”");
    assertThat(page.locator("[data-words]").inputValue()).isEqualTo("guilt");
    assertThat(shown()).startsWith(GUILTY);
    page.goBack();
    waitForStatus("All pages");
    assertThat(shown()).hasSizeGreaterThan(30);
    page.goForward();
    page.goForward();
    waitForStatus("“ledger”");
    assertThat(query()).isEqualTo("ledger");
  }

  @Test
  void enterStaysOnThePage() {
    open("");
    page.evaluate("() => { window.isStillHere = true; }");
    type("guilt");
    press("Enter");
    waitForStatus("“guilt”");
    assertThat(page.evaluate("() => window.isStillHere")).isEqualTo(true);
    assertThat(query()).isEqualTo("guilt");
  }

  @Test
  void resultsAreReachedWithTheKeyboardAlone() {
    open("");
    page.locator("[data-words]").focus();
    page.keyboard().type("guilt");
    waitForStatus("“guilt”");
    page.keyboard().press("ArrowDown");
    assertThat(page.evaluate("() => document.activeElement.getAttribute('href')"))
        .asString()
        .endsWith("/faq/guilt/");
    page.keyboard().press("ArrowUp");
    assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("_words");
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    page.waitForURL("**/faq/guilt/");
    page.goBack();
    waitForStatus("“guilt”");
  }

  @Test
  void showsAHostileQueryAsText() {
    open("#q=%3Cimg%20onerror%3D1%3E%7Btotal%7D");
    String typed = "<img onerror=1>{total}";
    assertThat(page.locator("[data-words]").inputValue()).isEqualTo(typed);
    assertThat(status()).contains("“" + typed + "”");
    assertThat(page.locator("main img").count()).isZero();
    type("\\ ( [ * constructor __proto__");
    assertThat(shown()).isEmpty();
    open("#q=" + "x".repeat(5000));
    assertThat(page.locator("[data-words]").inputValue()).hasSize(100);
    open("#q=%00%FF");
    assertThat(shown()).hasSizeGreaterThan(30);
  }
}
