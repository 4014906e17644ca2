package dev.kindling.flagship;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader's connection has to carry; sizes are in bytes, as sent with gzip. */
class BudgetTest {

  private static final long KILOBYTE = 1024;
  private static final long HTML = 12 * KILOBYTE;
  private static final long STYLES = 11 * KILOBYTE + KILOBYTE / 4;

  /** A quiz page brings a second stylesheet, which no other page loads. */
  private static final long QUIZ_STYLES = 14 * KILOBYTE;

  private static final long QUIZ_SCRIPTS = 9 * KILOBYTE;
  private static final long LONE_SCRIPT = KILOBYTE;
  private static final long SEARCH_SCRIPTS = 11 * KILOBYTE;

  /** The words of all pages, which the search page asks for. */
  private static final long SEARCH_WORDS = 32 * KILOBYTE;

  /** What the pages say, which is asked for with the first search. */
  private static final long SEARCH_TEXTS = 48 * KILOBYTE;

  private static final long FONTS = 85 * KILOBYTE;
  private static final long PICTURES = 30 * KILOBYTE;
  private static final long FIRST_VISIT = 120 * KILOBYTE;
  private static final int REQUESTS = 8;

  private static final Pattern URL_IN_STYLES = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)");

  @Test
  void everyPageKeepsItsBudget() throws Exception {
    BuiltSite site = BuiltSite.flagship();
    List<String> complaints = new ArrayList<>();
    for (Path page : site.htmlFiles()) {
      complaints.addAll(complaintsAbout(site, page));
    }

    assertThat(complaints).isEmpty();
  }

  @Test
  void onlyQuizzesAndTheSearchRunAScript() throws Exception {
    BuiltSite site = BuiltSite.flagship();
    List<String> scripts = new ArrayList<>();
    for (Path page : site.htmlFiles()) {
      for (Element script : read(site, page).select("script:not([type=application/ld+json])")) {
        if (!mayRunScripts(site, page)) {
          scripts.add(page + ": " + script.outerHtml());
        }
      }
    }

    assertThat(scripts).isEmpty();
  }

  @Test
  void theScriptsKeepTheirBudgets() throws Exception {
    // A question that stands alone has a script of its own, and no page loads it with a quiz.
    assertThat(scripts("quiz") - lone()).isPositive().isLessThanOrEqualTo(QUIZ_SCRIPTS);
    assertThat(lone()).isPositive().isLessThanOrEqualTo(LONE_SCRIPT);
    assertThat(scripts("search")).isPositive().isLessThanOrEqualTo(SEARCH_SCRIPTS);
    assertThat(scripts("")).isEqualTo(scripts("quiz") + scripts("search"));
  }

  /** The script of questions that stand alone. */
  private static long lone() throws IOException {
    Path quiz = BuiltSite.flagship().folder().resolve("assets").resolve("quiz");
    try (Stream<Path> files = Files.walk(quiz)) {
      for (Path script : files.filter(file -> isOf(file, "js")).toList()) {
        if (script.getFileName().toString().startsWith("lone.")) {
          return sent(script);
        }
      }
    }
    return 0;
  }

  @Test
  void theIndexKeepsItsBudget() throws Exception {
    Path folder = BuiltSite.flagship().folder().resolve("search-index");
    long texts = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(file -> !file.endsWith("index.json")).toList()) {
        texts += sent(file);
      }
    }
    assertThat(sent(folder.resolve("index.json"))).isLessThanOrEqualTo(SEARCH_WORDS);
    assertThat(texts).isPositive().isLessThanOrEqualTo(SEARCH_TEXTS);
  }

  /** The sum of all scripts below a folder of assets. */
  private static long scripts(String folder) throws IOException {
    Path assets = BuiltSite.flagship().folder().resolve("assets");
    long all = 0;
    try (Stream<Path> files = Files.walk(assets.resolve(folder))) {
      for (Path script : files.filter(file -> isOf(file, "js")).toList()) {
        all += sent(script);
      }
    }
    return all;
  }

  private static boolean mayRunScripts(BuiltSite site, Path page) throws IOException {
    return isQuiz(site, page) || page.startsWith("search");
  }

  /** Whether a page holds a quiz or a question: its own, or set into its text. */
  private static boolean isQuiz(BuiltSite site, Path page) throws IOException {
    return !read(site, page).select("[data-quiz], [data-lone]").isEmpty();
  }

  @Test
  void complainsAboutAPageThatIsTooHeavyAndAsksForTooMuch(@TempDir Path folder) throws Exception {
    String pictures =
        Stream.iterate(1, number -> number + 1)
            .limit(9)
            .map(number -> "<img alt='' src='" + number + ".png'>")
            .reduce("", String::concat);
    Files.write(folder.resolve("1.png"), new byte[(int) (FIRST_VISIT + 1)]);
    for (int number = 2; number <= 9; number++) {
      Files.write(folder.resolve(number + ".png"), new byte[1]);
    }
    Files.writeString(
        folder.resolve("index.html"),
        "<!doctype html><title>Heavy</title><script src='https://elsewhere.example/x.js'></script>"
            + pictures);

    assertThat(complaintsAbout(new BuiltSite(folder), Path.of("index.html")))
        .anyMatch(complaint -> complaint.contains("https://elsewhere.example/x.js"))
        .anyMatch(complaint -> complaint.contains("11 requests"))
        .anyMatch(complaint -> complaint.contains("pictures"))
        .anyMatch(complaint -> complaint.contains("first visit"));
  }

  /**
   * Every way in which a page breaks a budget. All fonts of its stylesheets count, although a
   * browser leaves out those that no letter needs.
   */
  private static List<String> complaintsAbout(BuiltSite site, Path page) throws IOException {
    List<String> complaints = new ArrayList<>();
    Set<Path> files = new TreeSet<>();
    for (String address : addresses(read(site, page))) {
      Optional<Path> file = fileAt(site, page, address);
      if (file.isPresent()) {
        files.add(file.get());
      } else {
        complaints.add("%s asks for %s".formatted(page, address));
      }
    }
    for (Path styles : files.stream().filter(file -> isOf(file, "css")).toList()) {
      Matcher url = URL_IN_STYLES.matcher(Files.readString(styles));
      while (url.find()) {
        files.add(styles.resolveSibling(url.group(1)).normalize());
      }
    }
    int requests = 1 + files.size() + complaints.size();
    if (requests > REQUESTS) {
      complaints.add("%s makes %d requests".formatted(page, requests));
    }
    long html = sent(site.folder().resolve(page));
    limit(complaints, page + ", HTML", html, HTML);
    limit(
        complaints,
        page + ", styles",
        sum(files, "css"),
        isQuiz(site, page) ? QUIZ_STYLES : STYLES);
    limit(complaints, page + ", fonts", sum(files, "woff2"), FONTS);
    limit(complaints, page + ", pictures", sum(files, "svg", "png", "jpg", "webp"), PICTURES);
    long all = html;
    for (Path file : files) {
      all += sent(file);
    }
    limit(complaints, page + ", first visit", all, FIRST_VISIT);
    return complaints;
  }

  /** The addresses that a browser fetches while it shows the page. */
  private static Set<String> addresses(Document page) {
    Set<String> addresses = new TreeSet<>();
    page.select("link[rel=stylesheet], link[rel=icon], link[rel=preload]")
        .forEach(link -> addresses.add(link.attr("href")));
    page.select("[src]").forEach(element -> addresses.add(element.attr("src")));
    return addresses;
  }

  /** The file that an address means, or empty if it lies outside the site. */
  private static Optional<Path> fileAt(BuiltSite site, Path page, String address) {
    URI base = URI.create("https://site.example" + BuiltSite.BASE_PATH);
    String below = page.toString().replace('\\', '/');
    String asked = base.resolve(below).resolve(address).toString();
    Path file =
        asked.startsWith(base.toString())
            ? site.folder().resolve(asked.substring(base.toString().length()))
            : Path.of("outside");
    return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
  }

  private static Document read(BuiltSite site, Path page) throws IOException {
    return Jsoup.parse(Files.readString(site.folder().resolve(page)));
  }

  private static void limit(List<String> complaints, String what, long size, long most) {
    if (size > most) {
      complaints.add("%s: %d bytes of %d".formatted(what, size, most));
    }
  }

  private static long sum(Set<Path> files, String... endings) throws IOException {
    long sum = 0;
    for (Path file : files) {
      if (isOf(file, endings)) {
        sum += sent(file);
      }
    }
    return sum;
  }

  private static boolean isOf(Path file, String... endings) {
    return Stream.of(endings).anyMatch(ending -> file.toString().endsWith("." + ending));
  }

  /** The bytes of a file on the wire: text is sent with gzip, pictures and fonts as they are. */
  private static long sent(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (!isOf(file, "html", "css", "js", "svg", "json")) {
      return bytes.length;
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.size();
  }
}
