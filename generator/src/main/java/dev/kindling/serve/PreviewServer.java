package dev.kindling.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.kindling.address.PercentCode;
import dev.kindling.build.EarlyPage;
import dev.kindling.file.Checksum;
import dev.kindling.source.DiskFailure;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Answers browsers on this machine. A page is sent with the very bytes that would be published;
 * where a browser shows it as a whole document, it gets a frame of the preview's own first, which
 * asks for the page again. The frame has a policy of its own, in a header: nothing of the preview
 * has to get past the policy of the page. Thread-safe.
 */
final class PreviewServer implements Closeable {

  /** Below it is what the preview has besides the site; no site has a name with a dot before. */
  static final String OWN = "/.kindling/";

  /** As a query, it asks for a page without the frame. */
  static final String ALONE = "kindling=page";

  /** A larger file is sent as it comes, in bytes. */
  private static final long LARGEST_SUMMED = 8 << 20;

  private final Path folder;
  private final List<HttpServer> doors;
  private final LoopbackHost host;
  private final OwnFiles own;
  private final ExecutorService threads;
  private final Broadcast broadcast = new Broadcast();
  private volatile Shown shown = new Shown(ServedSite.NONE, "The site is being built.\n", Map.of());

  /**
   * What is answered at one time.
   *
   * @param site the site
   * @param instead what is said where there is no site
   * @param early the bytes of files that the build which is running is going to write, by name
   */
  private record Shown(ServedSite site, String instead, Map<String, byte[]> early) {}

  /**
   * Opens a server on the first port that is free; 0 stands for any.
   *
   * @param folder the folder of the built site
   * @param wishes is told for whom the site should be shown
   * @throws DiskFailure when there is none
   */
  PreviewServer(Path folder, int firstPort, Consumer<Viewpoint> wishes) {
    this.folder = folder;
    this.doors = Loopback.open(firstPort);
    this.host = new LoopbackHost(doors.get(0).getAddress().getPort());
    this.own = new OwnFiles(broadcast, wishes);
    this.threads =
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "kindling-preview");
              thread.setDaemon(true);
              return thread;
            });
    for (HttpServer door : doors) {
      door.createContext("/", this::answer);
      door.setExecutor(threads);
      door.start();
    }
  }

  /** The address of the site here. */
  String address() {
    return "http://localhost:" + host.port() + PercentCode.encode(shown.site().base());
  }

  /**
   * Changes what is shown, and tells all open pages.
   *
   * @param site what is served from now on
   * @param instead what is said where there is no site
   * @param message for the frames
   */
  void show(ServedSite site, String instead, String message) {
    shown = new Shown(site, instead, Map.of());
    broadcast.say(message);
  }

  /**
   * Shows pages in the place of those that are on the disk, until the next {@link #show(ServedSite,
   * String, String)}, and tells all open pages.
   *
   * @param pages that the site has
   * @param message for the frames
   */
  void show(List<EarlyPage> pages, String message) {
    Shown now = shown;
    Map<String, byte[]> early = new HashMap<>(now.early());
    pages.forEach(page -> early.put(page.file(), page.bytes()));
    shown = new Shown(now.site(), now.instead(), early);
    broadcast.say(message);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Headers headers = exchange.getResponseHeaders();
      headers.set("Cache-Control", "no-store");
      // No page of somebody else can show a picture or run a script of this site either.
      headers.set("Cross-Origin-Resource-Policy", "same-origin");
      headers.set("X-Frame-Options", "SAMEORIGIN");
      Response response = new Response(exchange);
      String method = exchange.getRequestMethod();
      Optional<String> path =
          Optional.ofNullable(exchange.getRequestURI().getRawPath()).flatMap(PercentCode::decode);
      if (!host.isMeant(exchange.getRequestHeaders().getOrDefault("Host", List.of()))) {
        response.text(403, "This is a preview for this machine: ask it as localhost.\n");
      } else if (!isAllowed(method, path)) {
        headers.set("Allow", "GET, HEAD");
        response.text(405, "A preview can only be looked at.\n");
      } else if (path.isEmpty()) {
        response.text(400, "This address has escapes that mean nothing.\n");
      } else if (path.get().startsWith(OWN)) {
        own.answer(path.get().substring(OWN.length()), shown.site(), response);
      } else {
        answer(path.get(), exchange, response);
      }
    }
  }

  private static boolean isAllowed(String method, Optional<String> path) {
    return switch (method) {
      case "GET", "HEAD" -> true;
      case "POST" -> path.equals(Optional.of(OWN + OwnFiles.VIEW));
      default -> false;
    };
  }

  private void answer(String path, HttpExchange exchange, Response response) throws IOException {
    Shown now = shown;
    ServedSite.Answer answer = now.site().at(path);
    if (answer instanceof ServedSite.Answer.Elsewhere elsewhere) {
      String query = exchange.getRequestURI().getRawQuery();
      response.redirect(PercentCode.encode(elsewhere.path()) + (query == null ? "" : "?" + query));
    } else if (isForFrame(answer, exchange)) {
      own.frame(response);
    } else if (answer instanceof ServedSite.Answer.File file) {
      byte[] early = now.early().get(file.name());
      if (early != null) {
        response.sum(tag(Checksum.of(early)));
        response.bytes(file.status(), MediaType.of(file.name()), early);
      } else {
        send(file, response);
      }
    } else if (answer instanceof ServedSite.Answer.NoSite) {
      response.text(503, now.instead());
    } else {
      response.text(404, "There is nothing at this address, and the site has no page 404.html.\n");
    }
  }

  /** A browser says whether it will show an answer as a document or as a part of one. */
  private static boolean isForFrame(ServedSite.Answer answer, HttpExchange exchange) {
    boolean isPage =
        !(answer instanceof ServedSite.Answer.File file)
            || MediaType.of(file.name()).equals(MediaType.HTML);
    return isPage
        && "document".equals(exchange.getRequestHeaders().getFirst("Sec-Fetch-Dest"))
        && !ALONE.equals(exchange.getRequestURI().getRawQuery());
  }

  /**
   * What is on the disk may be newer than what is known of it, while a build publishes: length and
   * sum are those of the file that was opened.
   */
  private void send(ServedSite.Answer.File file, Response response) throws IOException {
    String type = MediaType.of(file.name());
    try (FileChannel open = FileChannel.open(folder.resolve(file.name()))) {
      InputStream in = Channels.newInputStream(open);
      long size = open.size();
      if (size <= LARGEST_SUMMED) {
        byte[] bytes = in.readAllBytes();
        response.sum(tag(Checksum.of(bytes)));
        response.bytes(file.status(), type, bytes);
      } else {
        response.sum(tag(file.sum()));
        response.stream(file.status(), type, size, in);
      }
    } catch (NoSuchFileException gone) {
      response.text(404, "This file has just gone.\n");
    }
  }

  private static String tag(Checksum sum) {
    return sum.size() + "-" + Long.toHexString(sum.sums());
  }

  @Override
  public void close() {
    broadcast.close();
    doors.forEach(door -> door.stop(0));
    threads.shutdownNow();
  }
}
