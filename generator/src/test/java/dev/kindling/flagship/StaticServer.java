package dev.kindling.flagship;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a folder as GitHub Pages does: under a path of its own, with {@code index.html} for a
 * folder and {@code 404.html} for what is not there. Listens on the loopback only.
 */
final class StaticServer implements AutoCloseable {

  private final Path folder;
  private final String basePath;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  private StaticServer(Path folder, String basePath, HttpServer server) {
    this.folder = folder.toAbsolutePath().normalize();
    this.basePath = basePath;
    this.server = server;
  }

  /** Starts serving the folder under {@code basePath}, which begins and ends with a slash. */
  static StaticServer start(Path folder, String basePath) throws IOException {
    // Without it each answer waits 40 ms for the acknowledgement of the one before.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    StaticServer server = new StaticServer(folder, basePath, http);
    http.createContext("/", server::answer);
    http.setExecutor(server.threads);
    http.start();
    return server;
  }

  /** The address of the site, with a slash at the end. */
  String base() {
    // As a number, because browsers try localhost as IPv6 first.
    InetSocketAddress address = server.getAddress();
    return "http://" + address.getAddress().getHostAddress() + ":" + address.getPort() + basePath;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Path file =
          path.startsWith(basePath)
              ? folder.resolve(path.substring(basePath.length())).normalize()
              : folder.resolve("..");
      if (!file.startsWith(folder)) {
        send(exchange, 404, folder.resolve("404.html"));
      } else if (Files.isDirectory(file) && !path.endsWith("/")) {
        exchange.getResponseHeaders().set("Location", path + "/");
        exchange.sendResponseHeaders(301, -1);
      } else {
        Path page = Files.isDirectory(file) ? file.resolve("index.html") : file;
        send(exchange, Files.isRegularFile(page) ? 200 : 404, page);
      }
    }
  }

  private void send(HttpExchange exchange, int status, Path file) throws IOException {
    Path found = status == 200 ? file : folder.resolve("404.html");
    byte[] body = Files.exists(found) ? Files.readAllBytes(found) : new byte[0];
    exchange.getResponseHeaders().set("Content-Type", contentType(found));
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  private static String contentType(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "html" -> "text/html; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "json" -> "application/json";
      case "xml" -> "application/xml";
      case "svg" -> "image/svg+xml";
      case "png" -> "image/png";
      case "jpg", "jpeg" -> "image/jpeg";
      case "webp" -> "image/webp";
      case "woff2" -> "font/woff2";
      case "txt" -> "text/plain; charset=utf-8";
      default -> "application/octet-stream";
    };
  }
}
