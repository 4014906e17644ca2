package dev.kindling.flagship;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What readers find on the search page, and how it is kept in the address. */
@EnabledIf("dev.kindling.flagship.HeadlessBrowser#isHere")
class SearchTest extends Searching {

  private static final String GUILTY = "Why do I feel guilty when I’m helped?";

  private void type(String words) {
    page.locator("[data-words]").fill(words);
  }

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
  void showsOnlyWhatHasAllWordsTyped() {
    open("");
    assertThat(shown()).hasSizeGreaterThan(30);
    type("guilt");
    assertThat(shown()).containsExactly(GUILTY);
    assertThat(seen(page, "[data-heading]")).containsExactly("Questions");
    type("helped guilt");
    assertThat(shown()).containsExactly(GUILTY);
    type("guilt ledger");
    assertThat(shown()).isEmpty();
    type("uilt");
    assertThat(shown()).isEmpty();
    type("");
    assertThat(shown()).hasSizeGreaterThan(30);
  }

  @Test
  void findsPagesByTheirSortAndTheirTopics() {
    open("#q=reason");
    assertThat(shown()).contains("Losing control", "Owing something back");
    type("story saturday");
    assertThat(shown()).containsExactly("Tom and the first free Saturday");
    type("finding-support therapist");
    assertThat(shown()).containsExactly("Could talking to a therapist help?");
  }

  @Test
  void saysInWhichHeadingTheWordIs() {
    open("");
    assertThat(seen(page, "[data-inside]")).isEmpty();
    type("pride");
    assertThat(shown()).containsExactly("Why it’s so hard to accept help");
    assertThat(seen(page, "[data-inside]")).containsExactly("In it: More than pride");
    type("psychologyx");
    assertThat(seen(page, "[data-inside]")).isEmpty();
  }

  @Test
  void doesNotMindCaseAccentsOrMarks() {
    open("");
    for (String words :
        List.of("GUILTY", "güilty", "gu\u0308ilty", "  guilty!", "“guilty”", "guil\u00adty")) {
      type(words);
      assertThat(shown()).as(words).containsExactly(GUILTY);
    }
    for (String words : List.of("don't", "don’t", "DONT")) {
      type(words);
      assertThat(shown()).as(words).contains(GUILTY);
    }
  }

  @Test
  void comparesWordsOfOtherLanguages() {
    open("");
    Object same =
        page.evaluate(
            """
            async () => {
              const url = document.querySelector('link[rel=modulepreload]').href;
              const {begins, terms, words} = await import(url);
              const finds = (text, query) => terms(query)
                .every((term) => words(text).some(({word}) => begins(word, term)));
              return [
                finds('Die Straße', 'STRASSE'), finds('ΟΔΟΣ', 'οδος'), finds('οδός', 'ΟΔΟ'),
                finds('Isparta', 'ısparta'), finds('İstanbul', 'istanbul'), finds('Ångström', 'angs'),
                finds('東京で助けを求める', '助け'), !finds('overhelp', 'help'), finds('한국어', '하'),
                !finds('', 'a'), finds('anything', '?! <>'),
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
    assertThat(status()).isEqualTo("Pages for “guilt”: 1 of " + all + ".");
    assertThat(query()).isEqualTo("guilt");
    assertThat(page.locator("[data-status]").getAttribute("role")).isEqualTo("status");
  }

  @Test
  void offersWaysOnWhenNothingMatches() {
    open("#q=xyzzy");
    assertThat(status()).isEqualTo("No page matches “xyzzy”.");
    assertThat(page.locator("[data-no-match]").isVisible()).isTrue();
    assertThat(page.locator("main .prose a").count()).isPositive();
    page.locator("[data-reset]").click();
    assertThat(shown()).hasSizeGreaterThan(30);
    assertThat(query()).isEmpty();
    assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("_words");
    assertThat(page.locator("[data-no-match]").isVisible()).isFalse();
  }

  @Test
  void keepsTheQueryInTheAddress() {
    open("#q=guilt%20helped");
    assertThat(page.locator("[data-words]").inputValue()).isEqualTo("guilt helped");
    assertThat(shown()).containsExactly(GUILTY);
    page.reload();
    assertThat(shown()).containsExactly(GUILTY);
    page.locator("[data-entry] a:visible").click();
    page.waitForURL("**/faq/guilt/");
    page.goBack();
    page.waitForURL("**/search/#q=guilt%20helped");
    waitForStatus(": 1 of");
    assertThat(shown()).containsExactly(GUILTY);
  }

  @Test
  void keepsWhatWasTypedWhenAPlaceOnThePageIsOpened() {
    open("#q=guilt%20helped");
    page.evaluate("() => { location.hash = 'main'; }");
    page.waitForURL("**/search/#main");
    assertThat(page.locator("[data-words]").inputValue()).isEqualTo("guilt helped");
    assertThat(shown()).containsExactly(GUILTY);
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
    assertThat(shown()).containsExactly(GUILTY);
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
    waitForStatus(": 1 of");
    assertThat(page.evaluate("() => window.isStillHere")).isEqualTo(true);
    assertThat(query()).isEqualTo("guilt");
  }

  @Test
  void resultsAreReachedWithTheKeyboardAlone() {
    open("");
    page.locator("[data-words]").focus();
    page.keyboard().type("guilt");
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    assertThat(page.evaluate("() => document.activeElement.getAttribute('href')"))
        .isEqualTo("../faq/guilt/");
    page.keyboard().press("Enter");
    page.waitForURL("**/faq/guilt/");
    page.goBack();
    waitForStatus("“guilt”");
  }

  @Test
  void showsAHostileQueryAsText() {
    open("#q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%7Btotal%7D");
    String typed = "<img src=x onerror=alert(1)>{total}";
    assertThat(page.locator("[data-words]").inputValue()).isEqualTo(typed);
    assertThat(status()).isEqualTo("No page matches “" + typed + "”.");
    assertThat(page.locator("main img").count()).isZero();
    type("\\ ( [ * constructor __proto__");
    assertThat(shown()).isEmpty();
    open("#q=" + "x".repeat(5000));
    assertThat(page.locator("[data-words]").inputValue()).hasSize(100);
    open("#q=%00%FF");
    assertThat(shown()).hasSizeGreaterThan(30);
  }
}
