package dev.kindling.flagship;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The search page as readers meet it. */
@EnabledIf("dev.kindling.flagship.HeadlessBrowser#isHere")
@TestInstance(Lifecycle.PER_CLASS)
class SearchTest {

  private static final String GUILTY = "Why do I feel guilty when I’m helped?";

  private static final String SEEN =
      "found => found.filter((e) => e.checkVisibility()).map((e) => e.innerText)";

  @AutoClose private StaticServer server;
  @AutoClose private HeadlessBrowser browser;
  private final List<String> complaints = new ArrayList<>();
  private BrowserContext context;
  private Page page;
  private Complaints listener;

  @BeforeAll
  void openTheSite() throws Exception {
    server = StaticServer.start(BuiltSite.flagship().folder(), BuiltSite.BASE_PATH);
    browser = HeadlessBrowser.open();
  }

  @BeforeEach
  void openAPage() {
    complaints.clear();
    context = browser.context(390, ColorScheme.LIGHT);
    page = context.newPage();
    page.setDefaultTimeout(5000);
    listener = Complaints.about(page, server.base(), complaints);
  }

  @AfterEach
  void nothingWasComplainedAbout() {
    Object broken = page.evaluate("() => (window.brokenPolicies || []).join()");
    context.close();
    assertThat(complaints).isEmpty();
    assertThat(broken).isEqualTo("");
  }

  private void open(String query) {
    page.navigate(server.base() + "search/" + query);
    page.waitForSelector("[data-words]");
  }

  private void type(String words) {
    page.locator("[data-words]").fill(words);
  }

  private void press(String key) {
    page.locator("[data-words]").press(key);
  }

  /** The titles that can be seen. */
  private List<String> shown() {
    return seen(page, "[data-entry] strong");
  }

  /** The texts of all elements that match and can be seen. */
  private static List<String> seen(Page page, String selector) {
    List<String> texts = new ArrayList<>();
    if (page.locator(selector).evaluateAll(SEEN) instanceof List<?> found) {
      found.forEach(text -> texts.add(String.valueOf(text)));
    }
    return texts;
  }

  private String status() {
    return page.locator("[data-status]").innerText();
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
    assertThat(seen(page, "[data-heading]")).containsExactly("Questions people ask quietly");
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
    assertThat(shown()).contains("Losing the steering", "Owing something back");
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
    assertThat(shown()).containsExactly("Why help is hard to take");
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

  @Test
  void hasNoDeadControlWhenAModuleDoesNotArrive() {
    try (BrowserContext other = browser.context(390, ColorScheme.LIGHT)) {
      Page broken = other.newPage();
      broken.route("**/words.*.js", Route::abort);
      broken.navigate(server.base() + "search/#q=guilt");
      broken.waitForLoadState();
      assertThat(seen(broken, "[data-entry]")).hasSizeGreaterThan(30);
      assertThat(broken.locator("[data-words]").isVisible()).isFalse();
    }
    open("");
  }

  @Test
  void nothingMovesWhenTheFormAppears() {
    page.addInitScript(
        """
        window.moved = 0;
        new PerformanceObserver((list) => list.getEntries().forEach((e) => { moved += e.value; }))
          .observe({type: 'layout-shift', buffered: true});
        """);
    open("");
    page.evaluate("() => document.fonts.ready.then(() => true)");
    assertThat(((Number) page.evaluate("() => window.moved")).doubleValue()).isLessThan(0.02);
  }

  @Test
  void fitsTheSmallestPhoneAndLargeText() {
    for (String query : List.of("", "#q=guilt", "#q=" + "x".repeat(100))) {
      open(query);
      listener.lookAtWidths(320, 1280);
      page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
      listener.lookAtWidths(320, 640, 1280);
    }
  }

  @Test
  void printsTheListWithoutTheForm() {
    open("#q=reason");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("[data-words]").isVisible()).isFalse();
    assertThat(shown()).contains("Losing the steering");
    assertThat(status()).contains("“reason”");
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void hasNoBarrierInAnyState(ColorScheme scheme) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    for (String query : List.of("#q=pride", "#q=xyzzy")) {
      open(query);
      assertThat(Barriers.on(page)).as(query).isEmpty();
    }
  }

  @Test
  void controlsAreLargeEnoughToPress() {
    open("#q=xyzzy");
    for (Locator control : page.locator("main input, main button").all()) {
      assertThat(control.boundingBox().height).isGreaterThanOrEqualTo(44);
    }
  }
}
