package dev.kindling.build;

import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A site in a folder, to be built with a theme whose pages are whole, and show next to nothing. */
final class TinySite {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  static final String SETTINGS =
      """
      title: Tiny
      url: https://tiny.example/
      theme: tiny
      navigation: [{title: Notes, to: /notes/}]
      """;

  /** What every page has, around what is its own. */
  private static final String BASE =
      """
      <!doctype html>
      <html lang="{{page.language}}" dir="{{page.direction}}">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="{{page.policy}}">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>{{page.title}}</title>
      <meta name="description" content="About it.">
      </head>
      <body>
      <a href="#main">Skip to the main content</a>
      <nav>
      <a href="{{site.home}}">Home</a>
      {{#site.navigation}}
      <a href="{{url}}">{{title}}</a>
      {{/site.navigation}}
      {{#page.breadcrumbs}}
      <a href="{{url}}">{{title}}</a>
      {{/page.breadcrumbs}}
      </nav>
      <main id="main">
      <h1>{{page.title}}</h1>
      {{$main}}{{/main}}
      </main>
      </body>
      </html>
      """;

  private static final String TAGS =
      "{{#page.tags}}<a href=\"{{url}}\">{{title}}</a>{{/page.tags}}";

  private static final String SOURCES =
      "{{#page.sources}}<div id=\"{{id}}\">{{{reference}}}</div>{{/page.sources}}";

  private final Path root;
  private Optional<String> url = Optional.empty();
  private boolean withDrafts;
  private boolean isStrict;
  private boolean failsOnReviews;
  private LocalDate today = TODAY;
  private ClassLoader themes = ClassLoader.getPlatformClassLoader();
  private boolean acceptsGoneUrls;
  private int threads = 2;
  private Features features = Features.all();

  private TinySite(Path root) {
    this.root = root;
  }

  /** A site that lies in a folder already. */
  static TinySite in(Path root) {
    return new TinySite(root);
  }

  /** A folder with a theme and nothing else. */
  static TinySite empty(Path root) throws IOException {
    return new TinySite(root)
        .theme("theme.yml", "name: Tiny\ncontract: 1\n")
        .theme("templates/base.mustache", BASE)
        .shows("page", "{{{page.body}}}" + TAGS + SOURCES)
        .shows("list", "{{#page.items}}<a href=\"{{url}}\">{{title}}</a>;{{/page.items}}")
        .theme(
            "messages/en.yml",
            """
            footnote: {back: Back, title: Notes}
            table: {label: Table}
            task: {done: Done, open: To do}
            """);
  }

  /** A site with a home page and notes. */
  static TinySite of(Path root) throws IOException {
    return empty(root)
        .file("site.yml", SETTINGS)
        .file("kinds/home.yml", "files: [index.md]\nurl: /\n")
        .file("kinds/note.yml", "folder: notes\nindex: {title: Notes}\n")
        .page("index.md", "Welcome.");
  }

  /** With a template whose pages have this in their main part. */
  TinySite shows(String template, String main) throws IOException {
    return theme(
        "templates/" + template + ".mustache",
        "{{<base}}{{$main}}" + main + "{{/main}}{{/base}}\n");
  }

  TinySite theme(String name, String text) throws IOException {
    write(root.resolve("themes/tiny").resolve(name), text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  TinySite file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  TinySite file(String name, byte[] bytes) throws IOException {
    write(source(name), bytes);
    return this;
  }

  /** A content file whose title is its path. */
  TinySite page(String name, String body) throws IOException {
    return file("content/" + name, "---\ntitle: " + name + "\n---\n\n" + body + "\n");
  }

  TinySite without(String name) throws IOException {
    Files.delete(source(name));
    return this;
  }

  TinySite at(String address) {
    url = Optional.of(address);
    return this;
  }

  /** With themes from a class path besides. */
  TinySite themes(ClassLoader classPath) {
    themes = classPath;
    return this;
  }

  TinySite withDrafts() {
    withDrafts = true;
    return this;
  }

  TinySite strict() {
    isStrict = true;
    return this;
  }

  TinySite failingOnReviews() {
    failsOnReviews = true;
    return this;
  }

  TinySite on(LocalDate day) {
    today = day;
    return this;
  }

  TinySite acceptingGoneUrls() {
    acceptsGoneUrls = true;
    return this;
  }

  TinySite threads(int count) {
    threads = count;
    return this;
  }

  /** With these features alone. */
  TinySite with(Features some) {
    features = some;
    return this;
  }

  /** Without the features that have a package of their own. */
  TinySite withoutPlugged() {
    features = new Features(List.of(), features.siteFiles());
    return this;
  }

  BuildOutcome build() {
    return build(root.resolve("target"));
  }

  BuildOutcome build(Path target) {
    return new SiteBuild(request(target), features).run();
  }

  BuildRequest request(Path target) {
    return new BuildRequest(
        root.resolve("site"),
        target.resolve("site"),
        target.resolve("kindling"),
        root.resolve("themes"),
        themes,
        url,
        today,
        withDrafts,
        isStrict,
        failsOnReviews,
        acceptsGoneUrls,
        threads);
  }

  /** The problems of a build: code, place and message. */
  List<String> problems() {
    return said(build());
  }

  static List<String> said(BuildOutcome outcome) {
    return outcome.report().all().stream().map(TinySite::said).toList();
  }

  static String said(Diagnostic problem) {
    String place = problem.location().path().value();
    if (problem.location() instanceof Location.InFile at) {
      place += ":" + at.line() + ":" + at.column();
    }
    return problem.code().id() + " " + place + " " + problem.message();
  }

  /** What a file among the sources holds. */
  String text(String name) throws IOException {
    return Files.readString(source(name));
  }

  Path source(String name) {
    return root.resolve("site").resolve(name);
  }

  String output(String name) throws IOException {
    return Files.readString(root.resolve("target/site").resolve(name));
  }

  /** What a page has in its main part, below its heading. */
  String main(String name) throws IOException {
    String page = output(name);
    int heading = page.indexOf("</h1>\n", page.indexOf("<main id=\"main\">"));
    return page.substring(heading + "</h1>\n".length(), page.indexOf("\n</main>", heading));
  }

  /**
   * All files below the folder that is published, and those in which the writer keeps its notes;
   * not the report, which says how long this build took, and not what every build remembers of the
   * content files it has parsed, and of what the disk said of its files.
   */
  Map<String, String> written() throws IOException {
    Map<String, String> files = files(root.resolve("target"));
    files.keySet().removeIf(name -> name.startsWith("kindling/documents-"));
    files.remove("kindling/report.html");
    files.remove("kindling/last-build.bin");
    return files;
  }

  /** The files below a folder; every byte is one character. */
  static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          files.put(
              folder.relativize(file).toString().replace('\\', '/'),
              Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return files;
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.resolveSibling("."));
    Files.write(file, bytes);
  }
}
