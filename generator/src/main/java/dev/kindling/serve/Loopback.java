package dev.kindling.serve;

import com.sun.net.httpserver.HttpServer;
import dev.kindling.source.DiskFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Opens a port that only this machine can reach, by both of its own addresses: a browser may take
 * {@code localhost} for either.
 */
final class Loopback {

  private static final int MOST_TRIES = 100;
  private static final int LAST_PORT = 65_535;

  private Loopback() {}

  /**
   * Servers on one free port, not started: one, or two where the machine has IPv6.
   *
   * @param first the first port to try, or 0 for any
   * @throws DiskFailure when no port is free
   */
  static List<HttpServer> open(int first) {
    InetAddress four = address(new byte[] {127, 0, 0, 1});
    byte[] one = new byte[16];
    one[15] = 1;
    InetAddress six = address(one);
    boolean hasSix = hasSix(six);
    IOException last = new IOException("all are in use");
    for (int tried = 0; tried < MOST_TRIES && first + tried <= LAST_PORT; tried++) {
      try {
        HttpServer door = HttpServer.create(new InetSocketAddress(four, port(first, tried)), 0);
        if (!hasSix) {
          return List.of(door);
        }
        try {
          int port = door.getAddress().getPort();
          return List.of(door, HttpServer.create(new InetSocketAddress(six, port), 0));
        } catch (IOException taken) {
          door.stop(0);
          last = taken;
        }
      } catch (IOException taken) {
        last = taken;
      }
    }
    throw DiskFailure.writing("to a port of this machine from " + first + " on", last);
  }

  private static int port(int first, int tried) {
    return first == 0 ? 0 : first + tried;
  }

  private static boolean hasSix(InetAddress six) {
    try {
      HttpServer.create(new InetSocketAddress(six, 0), 0).stop(0);
      return true;
    } catch (IOException none) {
      return false;
    }
  }

  private static InetAddress address(byte[] bytes) {
    try {
      return InetAddress.getByAddress("localhost", bytes);
    } catch (UnknownHostException wrongLength) {
      throw new IllegalStateException("4 or 16 bytes are an address", wrongLength);
    }
  }
}
