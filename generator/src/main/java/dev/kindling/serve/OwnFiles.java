package dev.kindling.serve;

import dev.kindling.diagnostic.Code;
import dev.kindling.explain.CodeQuery;
import dev.kindling.explain.Explanations;
import dev.kindling.source.DiskFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the preview shows besides the site: the frame around each page, the stream of its messages,
 * and the explanations of problems. Thread-safe.
 */
final class OwnFiles {

  /** All that the frame loads and shows comes from here. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final List<String> FILES = List.of("frame.js", "frame.css", "icon.svg");
  private static final String EXPLAIN = "explain/";

  /** What is asked of the preview below this name changes what it shows. */
  static final String VIEW = "view";

  /** No page of another site can send this header unasked. */
  private static final String ORDER = "X-Kindling";

  /** A browser that has gone is noticed when nothing can be sent to it, in milliseconds. */
  private static final long HEARTBEAT = 10_000;

  private final Broadcast broadcast;

  private final Consumer<Viewpoint> wishes;

  /**
   * Tells what is broadcast.
   *
   * @param wishes is told for whom the site should be shown
   */
  OwnFiles(Broadcast broadcast, Consumer<Viewpoint> wishes) {
    this.broadcast = broadcast;
    this.wishes = wishes;
  }

  /** Answers with the frame. */
  void frame(Response response) throws IOException {
    response.header("Content-Security-Policy", POLICY);
    response.header("Referrer-Policy", "no-referrer");
    response.bytes(200, MediaType.HTML, resource("frame.html"));
  }

  /**
   * Answers with what has a name.
   *
   * @param name below {@link PreviewServer#OWN}
   * @param shown the site that is served
   */
  void answer(String name, ServedSite shown, Response response) throws IOException {
    response.header("X-Content-Type-Options", "nosniff");
    Optional<String> site = response.asked("Sec-Fetch-Site");
    if (site.isPresent() && !List.of("same-origin", "none").contains(site.get())) {
      response.text(403, "This is for the preview's own pages.\n");
    } else if (name.equals(VIEW)) {
      view(response);
    } else if (name.equals("about")) {
      String notes = PageNotes.of(shown, response.value("path"));
      response.bytes(200, MediaType.JSON, notes.getBytes(StandardCharsets.UTF_8));
    } else if (name.equals("events")) {
      tell(response);
    } else if (FILES.contains(name)) {
      response.bytes(200, MediaType.of(name), resource(name));
    } else if (name.startsWith(EXPLAIN)) {
      explain(name.substring(EXPLAIN.length()), response);
    } else {
      response.text(404, "The preview has nothing of this name.\n");
    }
  }

  /** Every open page sees the site of the day that one of them asks for. */
  private void view(Response response) throws IOException {
    Optional<Viewpoint> wish = Viewpoint.of(response.value("day"), response.value("drafts"));
    if (!response.isOrder() || response.asked(ORDER).isEmpty()) {
      response.text(403, "This is for the bar of the preview.\n");
    } else if (wish.isEmpty()) {
      response.text(400, "A day is written like 2027-03-01; drafts are true or false.\n");
    } else {
      wishes.accept(wish.get());
      response.text(202, "The site is being built.\n");
    }
  }

  private static void explain(String code, Response response) throws IOException {
    Optional<Code> asked = CodeQuery.of(code).code();
    if (asked.isPresent()) {
      response.text(200, Explanations.open().of(asked.get()).asText() + "\n");
    } else {
      response.text(404, "Kindling has no problem of this name.\n");
    }
  }

  /** Server-sent events, as the standard of HTML has them; it ends when the browser has gone. */
  private void tell(Response response) throws IOException {
    OutputStream out = response.open("text/event-stream");
    send(out, "retry: 500\n\n");
    long seen = 0;
    try {
      while (!broadcast.isClosed()) {
        Optional<Broadcast.Message> message = broadcast.after(seen, HEARTBEAT);
        send(out, message.map(OwnFiles::event).orElse(":\n\n"));
        seen = message.map(Broadcast.Message::number).orElse(seen);
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private static String event(Broadcast.Message message) {
    return "id: " + message.number() + "\ndata: " + message.text() + "\n\n";
  }

  private static void send(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static byte[] resource(String name) {
    try (InputStream in = OwnFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Kindling's jar has no " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw DiskFailure.reading(name, e);
    }
  }
}
