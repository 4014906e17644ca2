package dev.kindling.serve;

import com.sun.net.httpserver.HttpExchange;
import dev.kindling.address.PercentCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** One answer to a browser. For one thread. */
final class Response {

  private final HttpExchange exchange;

  /** An answer that is not begun. */
  Response(HttpExchange exchange) {
    this.exchange = exchange;
  }

  /** A header of the request. */
  Optional<String> asked(String header) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(header));
  }

  /** A value of the address that is asked for, decoded; empty where it is not given. */
  String value(String name) {
    String query = exchange.getRequestURI().getRawQuery();
    for (String pair : query == null ? List.<String>of() : List.of(query.split("&", -1))) {
      if (pair.startsWith(name + "=")) {
        return PercentCode.decode(pair.substring(name.length() + 1)).orElse("");
      }
    }
    return "";
  }

  /** Whether the browser wants to change something. */
  boolean isOrder() {
    return exchange.getRequestMethod().equals("POST");
  }

  /** Sets a header. */
  void header(String name, String value) {
    exchange.getResponseHeaders().set(name, value);
  }

  /**
   * Says which version of a file this is, also in a way in which a page can learn it of what it has
   * already loaded.
   */
  void sum(String tag) {
    header("ETag", "\"" + tag + "\"");
    header("Server-Timing", "kindling;desc=\"" + tag + "\"");
  }

  /** Answers with a text. */
  void text(int status, String text) throws IOException {
    bytes(status, MediaType.TEXT, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Answers with bytes. */
  void bytes(int status, String type, byte[] bytes) throws IOException {
    if (begin(status, type, bytes.length)) {
      exchange.getResponseBody().write(bytes);
    }
  }

  /**
   * Answers with a file.
   *
   * @param size of the file, in bytes
   */
  void stream(int status, String type, long size, InputStream bytes) throws IOException {
    if (begin(status, type, size)) {
      bytes.transferTo(exchange.getResponseBody());
    }
  }

  /** Sends the browser to another address. */
  void redirect(String location) throws IOException {
    header("Location", location);
    begin(301, MediaType.TEXT, 0);
  }

  /** Begins an answer that has no end of its own. */
  OutputStream open(String type) throws IOException {
    header("Content-Type", type);
    exchange.sendResponseHeaders(200, 0);
    return exchange.getResponseBody();
  }

  /** Sends what stands before the bytes, and says whether any are to follow. */
  private boolean begin(int status, String type, long size) throws IOException {
    boolean isHead = exchange.getRequestMethod().equals("HEAD");
    header("Content-Type", type);
    if (isHead) {
      header("Content-Length", Long.toString(size));
    }
    exchange.sendResponseHeaders(status, isHead || size == 0 ? -1 : size);
    return !isHead && size > 0;
  }
}
