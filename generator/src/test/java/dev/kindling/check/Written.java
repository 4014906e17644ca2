package dev.kindling.check;

import dev.kindling.check.finding.WrittenProblem;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.output.Artifact;
import dev.kindling.source.Location;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A small finished site, and what the checks say of it. */
final class Written {

  static final String URL = "https://site.example/repo/";

  static final String POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'";

  private final List<Artifact> artifacts = new ArrayList<>();
  private CheckSettings settings = BareSettings.of(URL, "");

  static Written site() {
    return new Written();
  }

  /** The problems of a page that is right but for this body. */
  static List<String> body(String body) {
    return site().page("index.html", body).problems();
  }

  /** The problems of a page that is right but for this piece of its head. */
  static List<String> head(String head) {
    return site().file("index.html", html(POLICY, "A page", head, "<h1>A</h1>")).problems();
  }

  /** A whole page: the body begins in line 4. */
  static String html(String policy, String title, String head, String body) {
    return """
    <!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="%s"><title>%s</title>
    <meta name="description" content="What it is.">%s
    </head><body><main>
    %s
    </main></body></html>
    """
        .formatted(policy, title, head, body);
  }

  Written page(String path, String body) {
    return file(path, html(POLICY, "Page " + path, "", body));
  }

  Written page(String path, String policy, String head, String body) {
    return file(path, html(policy, "Page " + path, head, body));
  }

  Written file(String path, String text) {
    artifacts.add(Artifact.ofText(path, text));
    return this;
  }

  /** A picture or a font of which only the size and the end are real. */
  Written bytes(String path, int size) {
    ByteBuffer bytes = ByteBuffer.allocate(size);
    if (path.endsWith(".woff2")) {
      bytes.putInt(8, size);
    } else {
      bytes.put(size - 8, "IEND".getBytes(StandardCharsets.US_ASCII));
    }
    artifacts.add(Artifact.ofBytes(path, bytes.array()));
    return this;
  }

  Written with(CheckSettings changed) {
    settings = changed;
    return this;
  }

  SiteVerdict verdict() {
    SiteCheck check = new SiteCheck(settings);
    return check.judge(artifacts.stream().map(CheckMemory.Seen::of).map(check::read).toList());
  }

  /** Each problem as {@code code place: message = help}. */
  List<String> problems() {
    return WrittenProblem.located(verdict().problems()).stream()
        .distinct()
        .map(Written::shown)
        .toList();
  }

  static String shown(Diagnostic problem) {
    String place = problem.location().path().value();
    if (problem.location() instanceof Location.InFile at) {
      place += ":" + at.line() + ":" + at.column();
    }
    return problem.code().id()
        + " "
        + place
        + ": "
        + problem.message()
        + problem.help().map(help -> " = " + help).orElse("");
  }
}
