package dev.kindling.flagship;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@EnabledIf("dev.kindling.flagship.HeadlessBrowser#isHere")
class BrowserHygieneTest extends FlagshipPages {

  private static final int USUAL_PHONE = 390;

  @Test
  void everyPageIsQuietStaysAtHomeAndFitsAPhone() {
    List<String> complaints = new ArrayList<>();
    try (BrowserContext context = browser.context(SMALLEST_PHONE, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      Complaints listener = Complaints.about(page, server.base(), complaints);
      for (Path file : site.pages()) {
        listener.visit(BuiltSite.address(file), 200);
        listener.lookAtWidths(SMALLEST_PHONE, USUAL_PHONE);
      }
    }

    assertThat(complaints).isEmpty();
  }

  @Test
  void aLostAddressGetsAWholePageAtAnyDepth() {
    List<String> complaints = new ArrayList<>();
    try (BrowserContext context = browser.context(SMALLEST_PHONE, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      Complaints listener = Complaints.about(page, server.base(), complaints);
      for (String address : List.of("lost", "lost/", "very/deeply/lost/page.html")) {
        listener.visit(address, 404);
        listener.lookAtWidths(SMALLEST_PHONE, USUAL_PHONE);
        assertThat(page.locator("h1").count()).as("headings at %s", address).isEqualTo(1);
        assertThat(page.locator("main a").count()).as("ways on from %s", address).isPositive();
      }
    }

    assertThat(complaints).isEmpty();
  }

  @Test
  void everyRedirectEndsOnAPage() {
    try (BrowserContext context = browser.context(USUAL_PHONE, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      for (Path file : site.redirects()) {
        String from = server.base() + BuiltSite.address(file);
        Response end =
            page.waitForResponse(
                response ->
                    response.request().isNavigationRequest()
                        && response.status() != 301
                        && !response.url().equals(from),
                () -> page.navigate(from));
        assertThat(end.status()).as("where %s leads", file).isEqualTo(200);
        assertThat(end.url()).startsWith(server.base());
      }
    }
  }

  @Test
  void complainsAboutAPageThatMisbehaves(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("index.html"),
        """
        <!doctype html>
        <html lang="en">
        <meta http-equiv="Content-Security-Policy" content="default-src 'self'">
        <title>Wrong</title>
        <link rel="stylesheet" href="/assets/absolute.css">
        <img src="missing.png" alt=""><img src="http://elsewhere.invalid/a.png" alt="">
        <script>document.title = "inline";</script>
        <table><tr><td><svg id="wide" width="355" height="9"></svg></td></tr></table>
        """);
    List<String> complaints = new ArrayList<>();
    try (StaticServer other = StaticServer.start(folder, "/repo/");
        BrowserContext context = browser.context(SMALLEST_PHONE, ColorScheme.LIGHT)) {
      Complaints listener = Complaints.about(context.newPage(), other.base(), complaints);
      listener.visit("", 200);
      listener.lookAtWidths(SMALLEST_PHONE, USUAL_PHONE);
    }

    assertThat(complaints)
        .anySatisfy(line -> assertThat(line).contains("asks for", "/assets/absolute.css"))
        .anySatisfy(line -> assertThat(line).contains("404", "missing.png"))
        .anySatisfy(line -> assertThat(line).contains("policy", "script-src"))
        .anySatisfy(line -> assertThat(line).contains("policy", "img-src"))
        .anySatisfy(line -> assertThat(line).contains("console"))
        .anySatisfy(line -> assertThat(line).contains("wider than 320", "svg#wide"))
        .noneSatisfy(line -> assertThat(line).contains("wider than 390"));
  }
}
