package dev.kindling.serve;

import java.util.List;
import java.util.Locale;

/**
 * The names by which a browser on this machine asks for the preview. A page of somebody else can
 * give its own name this machine's address (DNS rebinding), and would then be allowed to read what
 * is answered; the name still stands in the {@code Host} of each request.
 *
 * @param port where the preview listens
 */
record LoopbackHost(int port) {

  private static final int HTTP = 80;
  private static final List<String> NAMES = List.of("localhost", "127.0.0.1", "[::1]");

  /**
   * Whether a request was meant for the preview.
   *
   * @param hosts its headers {@code Host}, of which it must have one (RFC 9112, section 3.2)
   */
  boolean isMeant(List<String> hosts) {
    if (hosts.size() != 1) {
      return false;
    }
    String host = hosts.get(0).toLowerCase(Locale.ROOT);
    return NAMES.stream()
        .anyMatch(name -> host.equals(name + ":" + port) || (port == HTTP && host.equals(name)));
  }
}
