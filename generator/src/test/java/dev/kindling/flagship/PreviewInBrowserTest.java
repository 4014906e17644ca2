package dev.kindling.flagship;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.kindling.build.BuildRequest;
import dev.kindling.build.Turn;
import dev.kindling.serve.Preview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The preview of the guide, as somebody sees it who writes in another window. */
@EnabledIf("dev.kindling.flagship.HeadlessBrowser#isHere")
class PreviewInBrowserTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  /** A mark on the page that a reload takes away. */
  private static final String MARK = "() => { document.documentElement.dataset.mark = 'here'; }";

  private static final String MARKED = "() => document.documentElement.dataset.mark ?? ''";

  @TempDir Path temp;
  private final BlockingQueue<Turn> turns = new LinkedBlockingQueue<>();
  private final List<String> complaints = new ArrayList<>();
  private Preview preview;
  private Thread thread;
  private HeadlessBrowser browser;
  private Page window;

  @BeforeEach
  void open() throws IOException, InterruptedException {
    for (String part :
        List.of("site.yml", "sources.yml", "urls.txt", "kinds", "content", "static")) {
      copy(Path.of("..", "site-content", part), temp.resolve("site").resolve(part));
    }
    for (String theme : List.of("hearth", "letting-help-in")) {
      copy(Path.of("..", "themes", theme), temp.resolve("themes").resolve(theme));
    }
    BuildRequest request =
        new BuildRequest(
            temp.resolve("site"),
            temp.resolve("preview/site"),
            temp.resolve("preview/kindling"),
            temp.resolve("themes"),
            ClassLoader.getPlatformClassLoader(),
            Optional.of("https://letting-help-in.example/repo/"),
            TODAY,
            false,
            false,
            false,
            false,
            2);
    preview = new Preview(request, () -> TODAY, 0, false);
    thread = new Thread(() -> preview.run(turns::add));
    thread.start();
    built();
    browser = HeadlessBrowser.open();
    window = browser.context(1100, ColorScheme.LIGHT).newPage();
    window.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    window.onPageError(complaints::add);
  }

  @AfterEach
  void close() throws InterruptedException {
    browser.close();
    preview.close();
    thread.join(10_000);
  }

  private void built() throws InterruptedException {
    assertThat(turns.poll(60, TimeUnit.SECONDS)).isInstanceOf(Turn.Built.class);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.toAbsolutePath().getParent());
        Files.copy(file, copy);
      }
    }
  }

  private void edit(String name, String what, String with)
      throws IOException, InterruptedException {
    Path file = temp.resolve(name);
    String text = Files.readString(file);
    assertThat(text).contains(what);
    Files.writeString(file, text.replace(what, with));
    built();
  }

  /** The page in the frame, once it is there. */
  private FrameLocator show(String path) {
    window.navigate(preview.address() + path);
    FrameLocator page = window.frameLocator("#page");
    page.locator("h1").waitFor();
    window.waitForFunction("() => document.title !== 'Preview'");
    return page;
  }

  private Object inside(String script) {
    return window.frames().get(1).evaluate(script);
  }

  private boolean isReloaded() {
    return inside(MARKED).equals("");
  }

  @Test
  void anEditIsSeenAtTheSamePlace() throws Exception {
    FrameLocator page = show("factors/owing/");
    String title = page.locator("h1").innerText();
    assertThat(window.title()).contains(title);
    inside("() => scrollTo({top: 300, behavior: 'instant'})");
    inside(MARK);

    edit("site/content/factors/owing.md", "title: ", "title: New ");
    page.locator("h1:has-text('New ')").waitFor();

    window.waitForFunction("() => document.title.startsWith('New ')");
    window.waitForFunction("() => document.getElementById('page').contentWindow.scrollY === 300");
    assertThat(isReloaded()).isTrue();
    assertThat(complaints).isEmpty();
  }

  @Test
  void anEditElsewhereDisturbsNobody() throws Exception {
    show("about/privacy/");
    inside(MARK);
    edit("site/content/stories/tom.md", "Tom", "Tim");
    window.waitForTimeout(600);

    assertThat(isReloaded()).isFalse();
    assertThat(complaints).isEmpty();
  }

  @Test
  void aStyleSheetIsSwappedWithoutReloading() throws Exception {
    show("about/privacy/");
    inside(MARK);
    Files.writeString(
        temp.resolve("themes/hearth/assets/hearth.css"),
        Files.readString(temp.resolve("themes/hearth/assets/hearth.css"))
            + "\nh1 { letter-spacing: 7px; }\n");
    built();
    window.waitForFunction(
        """
        () => {
          const page = document.getElementById('page').contentWindow;
          return page.getComputedStyle(page.document.querySelector('h1')).letterSpacing === '7px';
        }
        """);

    assertThat(isReloaded()).isFalse();
    assertThat(inside("() => document.querySelectorAll('link[rel=stylesheet]').length"))
        .isEqualTo(1);
    assertThat(complaints).isEmpty();
  }

  @Test
  void theAnswersOfAnOpenQuizStay() throws Exception {
    FrameLocator page = show("quiz/what-gets-in-the-way/");
    for (int question = 1; question <= 3; question++) {
      page.locator("[name=q" + question + "][value='2']").check();
    }
    page.locator("[data-next]").click();
    page.locator("#_q4").waitFor();
    page.locator("[name=q4][value='1']").check();
    inside(MARK);

    edit("site/content/quiz/what-gets-in-the-way.md", "title: ", "title: New ");
    window.waitForFunction("() => document.title.includes('New ')");

    page.locator("#_q4").waitFor();
    assertThat(isReloaded()).isTrue();
    assertThat(page.locator("[name=q1]:checked").inputValue()).isEqualTo("2");
    assertThat(page.locator("[name=q4]:checked").inputValue()).isEqualTo("1");
    assertThat(window.url()).endsWith("#step-2");
    assertThat(complaints).isEmpty();
  }

  @Test
  void problemsStandOverThePageUntilTheyAreMended() throws Exception {
    FrameLocator page = show("factors/owing/");
    inside(MARK);
    edit("site/content/factors/owing.md", "strategies:", "stratgies:");
    Locator problems = window.locator("#problems");
    problems.waitFor();

    assertThat(problems.innerText())
        .contains("unknown-field", "content/factors/owing.md:", "^^^^^^^^^", "did you mean");
    assertThat(problems.locator("a").first().getAttribute("href"))
        .isEqualTo("/.kindling/explain/unknown-field");
    assertThat(page.locator("h1").isVisible()).isTrue();
    String picture = System.getProperty("kindling.picture");
    if (picture != null) {
      window.screenshot(new Page.ScreenshotOptions().setPath(Path.of(picture)));
    }

    edit("site/content/factors/owing.md", "stratgies:", "strategies:");
    problems.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    assertThat(isReloaded()).isFalse();
    assertThat(complaints).isEmpty();
  }

  @Test
  void theBarShowsAnotherDayAndWhatIsKnownOfThePage() throws Exception {
    FrameLocator page = show("factors/owing/");
    Locator bar = window.locator("#view");
    assertThat(bar.innerText()).isEqualTo("Preview of today");
    assertThat(window.locator("#notes").isVisible()).isFalse();

    bar.focus();
    window.keyboard().press("Enter");
    Locator notes = window.locator("#notes");
    notes.getByText("content/factors/owing.md").waitFor();
    assertThat(notes.innerText()).contains("Weight", "KB", "Links", "Review due", "Sources");
    assertThat(page.locator("h1").isVisible()).isTrue();

    window.locator("#day").fill("2035-03-01");
    built();
    window.getByText("Preview of 2035-03-01").waitFor();
    window.locator("#drafts").check();
    built();
    window.getByText("Preview of 2035-03-01, with drafts").waitFor();
    window.locator("#today").click();
    built();
    window.getByText("Preview of today, with drafts").waitFor();
    assertThat(window.locator("#today").isDisabled()).isTrue();
    assertThat(complaints).isEmpty();
  }
}
