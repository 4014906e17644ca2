package dev.kindling.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.build.Turn;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {

  @TempDir Path temp;
  private PreviewedSite site;

  @BeforeEach
  void make() throws IOException {
    site = PreviewedSite.of(temp);
  }

  @AfterEach
  void end() {
    site.close();
  }

  private static boolean isGreen(Turn turn) {
    return turn instanceof Turn.Built built && built.site().isPresent();
  }

  /** What is answered to a request as it is written here. */
  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(request.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      socket.setSoTimeout(10_000);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private String statusFor(String host) throws IOException {
    String answer = raw("GET /repo/ HTTP/1.1\nHost: " + host + "\nConnection: close\n\n");
    return answer.substring(9, 12);
  }

  @Test
  void servesTheSiteBelowThePathOfItsAddress() throws Exception {
    assertThat(isGreen(site.start())).isTrue();

    assertThat(site.address()).isEqualTo("http://localhost:" + site.port() + "/repo/");
    assertThat(site.get("/").headers().firstValue("Location")).contains("/repo/");
    assertThat(site.get("/repo").headers().firstValue("Location")).contains("/repo/");
    HttpResponse<String> page = site.get("/repo/a/");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).isEqualTo(site.files("preview/site").get("a/index.html"));
    assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(site.get("/repo/plain.css").headers().firstValue("Content-Type"))
        .contains("text/css; charset=utf-8");
  }

  @Test
  void answersAddressesAsGithubPagesDoes() throws Exception {
    site.file(
        "static/alone.html",
        "<!doctype html><html lang=\"en\"><head><title>A</title><meta"
            + " http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; connect-src"
            + " 'self'; base-uri 'none'; form-action"
            + " 'none'\"></head><body><h1>A</h1></body></html>");
    site.start();

    HttpResponse<String> folder = site.get("/repo/a?x=1");
    assertThat(folder.statusCode()).isEqualTo(301);
    assertThat(folder.headers().firstValue("Location")).contains("/repo/a/?x=1");
    HttpResponse<String> lost = site.get("/repo/nowhere/");
    assertThat(lost.statusCode()).isEqualTo(404);
    assertThat(lost.body()).contains("Nothing here.");
    assertThat(site.get("/elsewhere").statusCode()).isEqualTo(404);
    assertThat(site.get("/repo/A/").statusCode()).isEqualTo(404);
    assertThat(site.ask("HEAD", "/repo/a/").body()).isEmpty();
    assertThat(site.ask("HEAD", "/repo/a/").headers().firstValue("Content-Length"))
        .contains("" + site.files("preview/site").getOrDefault("a/index.html", "").length());
    assertThat(site.ask("POST", "/repo/a/").statusCode()).isEqualTo(405);
  }

  @Test
  void onlyThisMachineIsAnsweredAndByItsOwnNames() throws Exception {
    site.start();
    int port = site.port();

    assertThat(statusFor("localhost:" + port)).isEqualTo("200");
    assertThat(statusFor("127.0.0.1:" + port)).isEqualTo("200");
    assertThat(statusFor("[::1]:" + port)).isEqualTo("200");
    assertThat(statusFor("LocalHost:" + port)).isEqualTo("200");
    assertThat(statusFor("evil.example:" + port)).isEqualTo("403");
    assertThat(statusFor("localhost.evil.example:" + port)).isEqualTo("403");
    assertThat(statusFor("localhost")).isEqualTo("403");
    assertThat(statusFor("localhost:" + (port + 1))).isEqualTo("403");
    assertThat(raw("GET /repo/ HTTP/1.0\n\n")).startsWith("HTTP/1.1 403");
    assertThat(site.get("/.kindling/frame.js", "Sec-Fetch-Site", "cross-site").statusCode())
        .isEqualTo(403);
  }

  @Test
  void noAddressLeadsOutOfTheSite() throws Exception {
    site.start();
    Files.writeString(temp.resolve("preview/site/stray.txt"), "secret");

    for (String path :
        new String[] {
          "/repo/../kindling/report.html",
          "/repo/%2e%2e/kindling/report.html",
          "/repo/..%2fkindling%2freport.html",
          "/repo/a/../../kindling/report.html",
          "/repo//etc/passwd",
          "//etc/passwd",
          "/repo/..\\kindling\\report.html",
          "/repo/%00",
          "/repo/stray.txt"
        }) {
      String answer =
          raw(
              "GET "
                  + path
                  + " HTTP/1.1\nHost: localhost:"
                  + site.port()
                  + "\nConnection: close\n\n");
      assertThat(answer)
          .as(path)
          .matches("(?s)HTTP/1.1 40[04] .*")
          .doesNotContain("secret", "root:");
    }
  }

  @Test
  void aDocumentGetsTheFrameAndTheFrameThePageItself() throws Exception {
    site.start();

    HttpResponse<String> frame = site.get("/repo/a/", "Sec-Fetch-Dest", "document");
    assertThat(frame.body()).contains("<iframe").doesNotContain("First.");
    assertThat(frame.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("script-src 'self'")
        .doesNotContain("unsafe");
    assertThat(site.get("/repo/a/", "Sec-Fetch-Dest", "iframe").body()).contains("First.");
    assertThat(site.get("/repo/a/?kindling=page", "Sec-Fetch-Dest", "document").body())
        .contains("First.");
    assertThat(site.get("/repo/plain.css", "Sec-Fetch-Dest", "document").body()).contains("margin");
    assertThat(site.get("/repo/nowhere/", "Sec-Fetch-Dest", "document").body()).contains("<iframe");
    assertThat(site.get("/.kindling/frame.js").statusCode()).isEqualTo(200);
    assertThat(site.get("/.kindling/frame.css").statusCode()).isEqualTo(200);
    assertThat(site.get("/.kindling/explain/broken-link").body()).contains("What to do:");
    assertThat(site.get("/.kindling/explain/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void anEditIsToldAndServed() throws Exception {
    site.start();
    Iterator<String> messages = site.messages().filter(line -> line.startsWith("data:")).iterator();
    assertThat(messages.next()).contains("\"state\":\"green\"");
    String before = site.ask("HEAD", "/repo/a/").headers().firstValue("ETag").orElseThrow();

    site.page("a.md", "Another text.");
    assertThat(isGreen(site.next())).isTrue();

    String told = messages.next();
    if (told.contains("\"state\":\"early\"")) {
      told = messages.next();
    }
    assertThat(told).contains("\"state\":\"green\"");
    HttpResponse<String> after = site.get("/repo/a/");
    assertThat(after.body()).contains("Another text.");
    assertThat(after.headers().firstValue("ETag").orElseThrow()).isNotEqualTo(before);
  }

  @Test
  void aTextIsShownBeforeTheSiteIsBuilt() throws Exception {
    site.start();
    BlockingQueue<String> seen = new LinkedBlockingQueue<>();
    Thread reader = new Thread(() -> read(seen));
    reader.setDaemon(true);
    reader.start();
    assertThat(seen.poll(20, TimeUnit.SECONDS)).contains("\"state\":\"green\"");

    // Where the system has no events, or late ones, the build comes first.
    boolean isEarly = false;
    for (int i = 0; i < 20 && !isEarly; i++) {
      site.page("a.md", "Another text, number " + i + ".");
      assertThat(isGreen(site.next())).isTrue();
      assertThat(site.get("/repo/a/").body()).contains("number " + i);
      String told = seen.poll(20, TimeUnit.SECONDS);
      isEarly = told != null && told.contains("\"state\":\"early\"");
    }
    assertThat(isEarly).isTrue();
  }

  private void read(BlockingQueue<String> into) {
    try {
      site.messages().filter(line -> line.startsWith("data:")).forEach(into::add);
    } catch (IOException | InterruptedException | UncheckedIOException ended) {
      // The preview has ended.
    }
  }

  @Test
  void aProblemIsShownAndTheLastGoodPageStaysUntilItIsMended() throws Exception {
    site.start();
    site.page("a.md", "A [dead link](nowhere.md).");
    assertThat(isGreen(site.next())).isFalse();

    Iterator<String> messages = site.messages().filter(line -> line.startsWith("data:")).iterator();
    assertThat(messages.next())
        .contains("\"state\":\"red\"", "broken-link", "content/a.md:5:", "^^^", "1 error");
    assertThat(site.get("/repo/a/").body()).contains("First.");

    site.page("a.md", "Mended.");
    assertThat(isGreen(site.next())).isTrue();
    assertThat(messages.next()).contains("\"state\":\"green\"", "\"problems\":[]");
    assertThat(site.get("/repo/a/").body()).contains("Mended.");
  }

  @Test
  void aFirstBuildWithErrorsIsExplained() throws Exception {
    site.page("a.md", "A [dead link](nowhere.md).");
    assertThat(isGreen(site.start())).isFalse();

    HttpResponse<String> instead = site.get("/repo/a/");
    assertThat(instead.statusCode()).isEqualTo(503);
    assertThat(instead.body()).contains("There is no site yet", "broken-link", "^^^");
    assertThat(site.get("/anything", "Sec-Fetch-Dest", "document").body()).contains("<iframe");

    site.page("a.md", "Mended.");
    site.next();
    assertThat(site.get("/repo/a/").body()).contains("Mended.");
  }

  @Test
  void settingsThatCannotBeReadEndNothing() throws Exception {
    site.start();
    site.file("site.yml", "title: [\n");
    assertThat(isGreen(site.next())).isFalse();
    assertThat(site.get("/repo/a/").body()).contains("First.");

    site.file("site.yml", "title: Small\nurl: https://small.example/other/\ntheme: small\n");
    assertThat(isGreen(site.next())).isTrue();
    assertThat(site.get("/other/a/").body()).contains("First.");
    assertThat(site.get("/").headers().firstValue("Location")).contains("/other/");
  }

  @Test
  void theLedgerAndTheSourcesStayAsTheyAre() throws Exception {
    site.start();
    Map<String, String> before = site.files("site");
    site.page("c.md", "New. See [a](a.md).");
    site.next();
    Files.delete(site.source("content/c.md"));

    assertThat(isGreen(site.next())).isTrue();
    assertThat(site.files("site")).isEqualTo(before);
  }

  @Test
  void followsTheFileThatWasEdited() throws Exception {
    site.start(true);
    site.page("b.md", "Edited.");
    site.next();

    assertThat(site.messages().filter(line -> line.startsWith("data:")).findFirst())
        .hasValueSatisfying(line -> assertThat(line).contains("\"follow\":\"/repo/b/\""));
  }

  @Test
  void whatEditorsLeaveBesideAFileBuildsNothing() throws Exception {
    site.start();
    site.file("content/a.md~", "backup");
    site.file("content/.a.md.swp", "swap");
    site.file("content/.#a.md", "lock");
    site.file("content/_drafts/x.md", "later");

    assertThat(site.isQuiet()).isTrue();
  }

  @Test
  void aFileThatIsReplacedBuildsOnce() throws Exception {
    site.start();
    Path page = site.source("content/a.md");
    Path aside = site.source("content/.a.md.tmp");
    Files.writeString(aside, Files.readString(page).replace("First", "Thirs"));
    Files.setLastModifiedTime(aside, Files.getLastModifiedTime(page));
    Files.move(page, site.source("content/a.md~"));
    Files.move(aside, page, StandardCopyOption.REPLACE_EXISTING);

    assertThat(isGreen(site.next())).isTrue();
    assertThat(site.get("/repo/a/").body()).contains("Thirs.");
    assertThat(site.isQuiet()).isTrue();
  }

  @Test
  void manyFilesAtOnceAndAMovedFolderBuildOnceEach() throws Exception {
    site.start();
    for (int i = 0; i < 200; i++) {
      site.page("many/p" + i + ".md", "See [home](../index.md).");
    }
    assertThat(isGreen(site.next())).isTrue();
    assertThat(site.get("/repo/p199/").statusCode()).isEqualTo(200);
    assertThat(site.isQuiet()).isTrue();

    Files.move(site.source("content/many"), site.source("content/moved"));
    assertThat(isGreen(site.next())).isTrue();
    assertThat(site.get("/repo/p7/").statusCode()).isEqualTo(200);
    assertThat(site.isQuiet()).isTrue();

    site.page("moved/p7.md", "Edited where it lies now.");
    site.next();
    assertThat(site.get("/repo/p7/").body()).contains("Edited where");
  }
}
