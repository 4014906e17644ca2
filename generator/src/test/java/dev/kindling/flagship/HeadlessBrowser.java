package dev.kindling.flagship;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Chrome or Chromium that is already on this machine, without a window. Nothing is downloaded.
 * For one thread.
 */
final class HeadlessBrowser implements AutoCloseable {

  private static final Optional<Path> CHROME = chrome();
  private static final Optional<Path> NODE = node();
  private static final boolean IS_HERE = saidIfNot(CHROME.isPresent() && NODE.isPresent());

  private final Playwright playwright;
  private final Browser browser;

  private HeadlessBrowser(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /**
   * Whether there is a browser to test with. Under {@code CI} there has to be one, so that no test
   * is left out unseen.
   */
  static boolean isHere() {
    if (!IS_HERE && System.getenv("CI") != null) {
      throw new AssertionError("CI is set, so there must be Chrome or Chromium, and Node.js");
    }
    return IS_HERE;
  }

  /** Starts the browser. */
  static HeadlessBrowser open() {
    // The driver of Playwright is a Node program; its own Node and browsers are left out.
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(
                    Map.of(
                        "PLAYWRIGHT_NODEJS_PATH",
                        NODE.orElseThrow().toString(),
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1")));
    return new HeadlessBrowser(
        playwright,
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROME.orElseThrow())
                    .setArgs(List.of("--disable-gpu", "--disable-dev-shm-usage"))));
  }

  /**
   * A fresh profile with a window of this width in CSS pixels. It asks for reduced motion, so that
   * no colour is measured on its way to another. The caller closes it.
   */
  BrowserContext context(int width, ColorScheme scheme) {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setViewportSize(width, 800)
            .setColorScheme(scheme)
            .setReducedMotion(ReducedMotion.REDUCE));
  }

  /** A fresh profile that runs no scripts of pages. The caller closes it. */
  BrowserContext withoutScripts(int width) {
    return browser.newContext(
        new Browser.NewContextOptions().setViewportSize(width, 800).setJavaScriptEnabled(false));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static boolean saidIfNot(boolean isHere) {
    if (!isHere) {
      System.err.println(
          "!!! BROWSER TESTS DO NOT RUN: they need Chrome or Chromium, and Node.js !!!");
    }
    return isHere;
  }

  private static Optional<Path> chrome() {
    return firstFile(
        Stream.of(
                Stream.ofNullable(System.getenv("CHROME_PATH")).map(Path::of),
                onPath("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),
                Stream.of("Google Chrome", "Chromium")
                    .map(app -> Path.of("/Applications/" + app + ".app/Contents/MacOS", app)),
                Stream.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA")
                    .flatMap(name -> Stream.ofNullable(System.getenv(name)))
                    .map(folder -> Path.of(folder, "Google", "Chrome", "Application")) //
                    .map(folder -> folder.resolve("chrome.exe")))
            .flatMap(paths -> paths));
  }

  private static Optional<Path> node() {
    return firstFile(
        Stream.concat(
            Stream.ofNullable(System.getenv("PLAYWRIGHT_NODEJS_PATH")).map(Path::of),
            onPath("node", "node.exe")));
  }

  private static Stream<Path> onPath(String... names) {
    return Stream.ofNullable(System.getenv("PATH"))
        .flatMap(path -> Stream.of(path.split(File.pathSeparator)))
        .filter(folder -> !folder.isBlank())
        .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)));
  }

  private static Optional<Path> firstFile(Stream<Path> candidates) {
    return candidates.filter(Files::isRegularFile).findFirst();
  }
}
