package dev.kindling.serve;

import dev.kindling.build.BuildRequest;
import dev.kindling.build.Session;
import dev.kindling.build.Turn;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A small site with a preview that runs, and a client that asks it. */
@SuppressWarnings("NullAway.Init") // the preview is there once it is started
final class PreviewedSite implements AutoCloseable {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static final String HEAD =
      """
      <!doctype html>
      <html lang="{{page.language}}"><head><meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="{{page.policy}}">
      <title>{{page.title}}</title><meta name="description" content="About it.">
      </head><body><main><h1>{{page.title}}</h1>
      """;
  private static final String FOOT = "</main></body></html>\n";

  private final Path root;
  private final BlockingQueue<Turn> turns = new LinkedBlockingQueue<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private Preview preview;
  private Thread thread;

  private PreviewedSite(Path root) {
    this.root = root;
  }

  /** A site below {@code /repo/} with a home page, two notes and a style sheet. */
  static PreviewedSite of(Path root) throws IOException {
    PreviewedSite site = new PreviewedSite(root);
    site.file("site.yml", "title: Small\nurl: https://small.example/repo/\ntheme: small\n");
    site.file("kinds/home.yml", "files: [index.md]\nurl: /\n");
    site.file("kinds/lost.yml", "files: [404.md]\nurl: /404.html\n");
    site.file("kinds/page.yml", "folder: .\nurl: /:slug/\n");
    site.page("index.md", "Welcome to [a](a.md) and [b](b.md).");
    site.page("a.md", "First.");
    site.page("b.md", "Second.");
    site.page("404.md", "Nothing here.");
    site.file("static/plain.css", "p { margin: 0 }\n");
    site.theme("theme.yml", "name: Small\ncontract: 1\n");
    site.theme(
        "messages/en.yml",
        """
        footnote: {back: Back, title: Notes}
        table: {label: Table}
        task: {done: Done, open: To do}
        """);
    site.theme("templates/page.mustache", page(""));
    site.theme("templates/list.mustache", page(""));
    return site;
  }

  /** The text of a template. */
  static String page(String more) {
    return HEAD + "{{{page.body}}}" + more + FOOT;
  }

  /** Starts the preview, and waits for its first build. */
  Turn start() throws InterruptedException {
    return start(false);
  }

  Turn start(boolean isFollowing) throws InterruptedException {
    preview = new Preview(request("preview"), () -> TODAY, 0, isFollowing);
    thread = new Thread(() -> preview.run(turns::add));
    thread.start();
    return next();
  }

  /** What a build of its own, which knows nothing, comes to. */
  Turn clean(String folder) {
    return new Session(request(folder)).turn(TODAY, false);
  }

  private BuildRequest request(String folder) {
    return new BuildRequest(
        root.resolve("site"),
        root.resolve(folder + "/site"),
        root.resolve(folder + "/kindling"),
        root.resolve("themes"),
        ClassLoader.getPlatformClassLoader(),
        Optional.empty(),
        TODAY,
        false,
        false,
        false,
        false,
        2);
  }

  /** The next build. */
  Turn next() throws InterruptedException {
    Turn turn = turns.poll(60, TimeUnit.SECONDS);
    if (turn == null) {
      throw new AssertionError("There was no build");
    }
    return turn;
  }

  /** Whether there was no build more, for as long as two looks take. */
  boolean isQuiet() throws InterruptedException {
    return turns.poll(1_200, TimeUnit.MILLISECONDS) == null;
  }

  String address() {
    return preview.address();
  }

  int port() {
    return URI.create(address()).getPort();
  }

  /** Asks for an address from the server's root; headers by name and value. */
  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return ask("GET", path, headers);
  }

  HttpResponse<String> ask(String method, String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** The message that stands. */
  String message() throws IOException, InterruptedException {
    try (Stream<String> lines = messages()) {
      return lines.filter(line -> line.startsWith("data: ")).findFirst().orElseThrow();
    }
  }

  /** The lines of the stream of messages, which goes on. */
  Stream<String> messages() throws IOException, InterruptedException {
    return client
        .send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port() + "/.kindling/events"))
                .build(),
            HttpResponse.BodyHandlers.ofLines())
        .body();
  }

  Path source(String name) {
    return root.resolve("site").resolve(name);
  }

  void page(String name, String body) throws IOException {
    file("content/" + name, "---\ntitle: Page " + name + "\n---\n\n" + body + "\n");
  }

  void file(String name, String text) throws IOException {
    write(source(name), text);
  }

  void theme(String name, String text) throws IOException {
    write(root.resolve("themes/small").resolve(name), text);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** All files of a folder, every byte one character. */
  Map<String, String> files(String folder) throws IOException {
    Path from = root.resolve(folder);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            from.relativize(file).toString().replace('\\', '/'),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  @Override
  public void close() {
    if (preview == null) {
      return;
    }
    preview.close();
    try {
      thread.join(10_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
